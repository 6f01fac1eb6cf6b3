"""The programs that name a record: a page shows some of them, further pages show the rest."""

from dataclasses import dataclass

from generator import urls
from generator.model.program import Program
from generator.model.registry import Registry
from generator.text import Said
from generator.view.here import Here
from generator.view.parts import Count, Link, Name
from generator.view.teaser import Teaser, teaser

PAGE_SIZE = 50
# The list of all programs reads these after `#` and shows only what fits: one for each kind.
_FILTERS = {
    "agency": "instansi",
    "partner": "mitra",
    "source": "sumber",
    "region": "wilayah",
    "target_group": "sasaran",
}


@dataclass(frozen=True, slots=True)
class Naming:
    """One page of the programs that name a record.

    `pages` links the other pages, `filtered` the list of all programs with only these left; both
    are empty where everything fits on one page.
    """

    title: str
    teasers: tuple[Teaser, ...]
    total: Count
    pages: tuple[tuple[Count, str, bool], ...]
    filtered: Link | None


def program_ids(registry: Registry, kind: str, record_id: str) -> tuple[str, ...]:
    """The programs that name a record; those of a province also name what lies in it."""
    named = [record_id]
    if kind == "region" and registry.regions[record_id].parent is None:
        named += [code for code, each in registry.regions.items() if each.parent == record_id]
    users = (user for each in named for user in registry.used_by.get((kind, each), ()))
    return tuple(dict.fromkeys(user for user_kind, user in users if user_kind == "program"))


def page_count(registry: Registry, kind: str, record_id: str) -> int:
    """How many pages their teasers take."""
    return max(1, -(-len(program_ids(registry, kind, record_id)) // PAGE_SIZE))


def naming(here: Here, kind: str, record_id: str, title: Said, number: int = 1) -> Naming:
    """The `number`th page of them."""
    ids = program_ids(here.registry, kind, record_id)
    part = ids[(number - 1) * PAGE_SIZE : number * PAGE_SIZE]
    last = max(1, -(-len(ids) // PAGE_SIZE))
    first = urls.record(kind, record_id)
    return Naming(
        title=here.say(title),
        teasers=tuple(teaser(here, _program(here, each)) for each in part),
        total=here.count(len(ids)),
        pages=tuple(
            (here.count(each), here.to(urls.paged(first, each)), each == number)
            for each in pages_shown(number, last)
        ),
        filtered=_filtered(here, kind, record_id) if last > 1 else None,
    )


def pages_shown(number: int, last: int) -> tuple[int, ...]:
    """The pages that a page links: few, and from each a few steps lead to any other."""
    if last == 1:
        return ()
    steps = (0, 1, 2, 10, 100, 1000)
    near = {number + sign * step for step in steps for sign in (1, -1)}
    return tuple(sorted(each for each in {1, last, *near} if 1 <= each <= last))


def _program(here: Here, program_id: str) -> Program:
    return here.registry.programs[program_id]


def _filtered(here: Here, kind: str, record_id: str) -> Link | None:
    if kind not in _FILTERS:
        return None
    words = Said("Saring dan urutkan dalam daftar program", "Filter and sort in the list")
    address = f"{urls.section('program')}#{_FILTERS[kind]}={record_id}"
    return Link(Name(here.say(words)), here.to(address))
