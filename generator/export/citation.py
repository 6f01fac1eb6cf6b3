"""The citation of one figure: publisher, figure, value, revision, dates, permanent address."""

from generator import urls
from generator.model.placed_figure import PlacedFigure
from generator.model.registry import Registry
from generator.text import Locale, Said
from generator.wording import dates
from generator.wording.sentence import sentence


def citation(registry: Registry, placed: PlacedFigure, site_url: str, locale: Locale) -> str:
    """The citation in prose, Indonesian or English."""
    site = registry.site
    figure = placed.figure
    published = (
        dates.day(figure.published, locale)
        if figure.published
        else Said("tanpa tanggal", "undated").in_(locale)
    )
    address = urls.figure(placed.id, figure.revision)
    withdrawn = (
        Said("[Angka ini ditarik.] ", "[This figure was withdrawn.] ").in_(locale)
        if figure.withdrawn
        else ""
    )
    return Said(
        f"{withdrawn}{site.publisher.in_('id')}. “{sentence(registry, placed, 'id')}” "
        f"{site.title}, revisi {figure.revision}, terbit {published}. "
        f"{site_url.rstrip('/')}{address}",
        f"{withdrawn}{site.publisher.in_('en')}. “{sentence(registry, placed, 'en')}” "
        f"{site.title}, revision {figure.revision}, published {published}. "
        f"{site_url.rstrip('/')}{urls.localised(address, 'en')}",
    ).in_(locale)
