"""The citation of one figure: publisher, figure, value, revision, dates, permanent address."""

from generator import urls
from generator.model.placed_figure import PlacedFigure
from generator.model.registry import Registry
from generator.text import Locale, Said
from generator.wording import dates
from generator.wording.sentence import sentence

_UNDATED = Said("tanpa tanggal", "undated")
_WITHDRAWN = Said("[Angka ini ditarik.] ", "[This figure was withdrawn.] ")


def citation(registry: Registry, placed: PlacedFigure, site_url: str, locale: Locale) -> str:
    """The citation in prose, Indonesian or English. `site_url` is the site's full address."""
    site, figure = registry.site, placed.figure
    says = sentence(registry, placed, locale)
    published = dates.day(figure.published, locale) if figure.published else _UNDATED.in_(locale)
    edition = Said(
        f"revisi {figure.revision}, terbit {published}",
        f"revision {figure.revision}, published {published}",
    ).in_(locale)
    anchor = urls.localised(urls.figure(placed.id, figure.revision), locale)
    withdrawn = _WITHDRAWN.in_(locale) if figure.withdrawn else ""
    publisher = site.publisher.in_(locale)
    address = f"{site_url.rstrip('/')}{anchor}"
    return f"{withdrawn}{publisher}. “{says}” {site.title}, {edition}. {address}"
