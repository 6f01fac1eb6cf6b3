"""What machines read in a program's head: it is a data set, published by us, not an article."""

import json

from generator import urls
from generator.model.placed_figure import PlacedFigure
from generator.model.program import Program
from generator.view.here import Here


def program_metadata(
    here: Here, program: Program, figures: tuple[PlacedFigure, ...]
) -> tuple[tuple[str, str], ...]:
    """Dublin Core, name and content; reference managers read these."""
    site = here.registry.site
    return tuple(
        (name, content)
        for name, content in (
            ("DC.title", program.name.in_(here.locale)),
            ("DC.publisher", site.publisher.in_(here.locale)),
            ("DC.type", "Dataset"),
            ("DC.language", here.locale),
            ("DC.identifier", _address(here, program)),
            ("DC.date", _published(figures)),
            ("DC.rights", site.licence.name),
        )
        if content
    )


def program_json_ld(here: Here, program: Program, figures: tuple[PlacedFigure, ...]) -> str:
    """The same as schema.org data set; safe inside a script element."""
    site = here.registry.site
    data = {
        "@context": "https://schema.org",
        "@type": "Dataset",
        "name": program.name.in_(here.locale),
        "description": program.summary.in_(here.locale),
        "url": _address(here, program),
        "inLanguage": here.locale,
        "publisher": {"@type": "Organization", "name": site.publisher.in_(here.locale)},
        "license": site.licence.url,
        "datePublished": _published(figures),
    }
    known = {name: value for name, value in data.items() if value}
    # `<` could close the script element early.
    return json.dumps(known, ensure_ascii=False, sort_keys=True).replace("<", "\\u003c")


def _address(here: Here, program: Program) -> str:
    page = urls.localised(urls.record("program", program.id), here.locale)
    return here.site_url.rstrip("/") + page


def _published(figures: tuple[PlacedFigure, ...]) -> str:
    """The newest day on which a figure of the page went public; "" when there is none."""
    return max((placed.figure.published or "" for placed in figures), default="")
