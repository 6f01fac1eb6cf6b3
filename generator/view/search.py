"""search: the page of search results; a script fills it, nothing typed leaves the browser."""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.model.registry import Registry
from generator.text import Said
from generator.view.here import Here
from generator.view.parts import PageHead, Subject

ADDRESS = "/cari/"
FRAME = "cari/index"
LISTS = (
    (Said("Butuh bantuan", "Need help"), "/bantuan/"),
    (Said("Program", "Programs"), "/program/"),
    (Said("Wilayah", "Regions"), "/wilayah/"),
    (Said("Instansi", "Agencies"), "/instansi/"),
    (Said("Glosarium", "Glossary"), "/glosarium/"),
)


@dataclass(frozen=True, slots=True)
class SearchPage:
    """The form and the place of its results; `lists` serve who has no script."""

    head: PageHead
    lists: tuple[tuple[str, str], ...]


def subjects(registry: Registry) -> Iterator[Subject]:
    """The one page of search."""
    yield Subject(ADDRESS, FRAME, None)


def view(here: Here, _: None) -> SearchPage:
    """The search page."""
    return SearchPage(
        PageHead(
            locale=here.locale,
            address=ADDRESS,
            frame=FRAME,
            template="pages/search.html.j2",
            title=here.say(Said("Cari", "Search")),
            description=here.say(Said("Cari program dan angka.", "Search programs and figures.")),
            quick_exit=True,
        ),
        tuple((here.say(name), here.to(address)) for name, address in LISTS),
    )
