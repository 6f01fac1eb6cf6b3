"""What reference managers read in a program's head: a data set, published by us, no article."""

from generator import urls
from generator.model.placed_figure import PlacedFigure
from generator.model.program import Program
from generator.view.here import Here
from generator.view.json_ld import published


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
            ("DC.date", published(figures)),
            ("DC.rights", site.licence.name),
        )
        if content
    )


def _address(here: Here, program: Program) -> str:
    page = urls.localised(urls.record("program", program.id), here.locale)
    return here.site_url.rstrip("/") + page
