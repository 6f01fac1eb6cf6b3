"""The programs that name a record: a page shows some of them, further pages show the rest."""

from collections.abc import Iterator
from dataclasses import dataclass

from generator import urls
from generator.model.registry import Registry
from generator.text import Said
from generator.view.here import Here
from generator.view.listing.paging import Paging, Part, pages, paging
from generator.view.parts import Count, Link, Name
from generator.view.teaser import Teaser, teaser

TEASERS_A_PAGE = 50
# The list of all programs reads these after `#` and shows only what fits. Sources and laws are too
# many to be chosen from on every page of that list.
_FILTERS = {
    "agency": "instansi-disebut",
    "partner": "mitra",
    "region": "wilayah-disebut",
    "target_group": "sasaran",
}


@dataclass(frozen=True, slots=True)
class Naming:
    """One page of the programs that name a record.

    `paging` leads to the other pages, `filtered` to the list of all programs with only these left,
    where it can be narrowed to them; there is neither where everything fits on one page.
    """

    title: str
    teasers: tuple[Teaser, ...]
    total: Count
    paging: Paging | None
    filtered: Link | None


def program_ids(registry: Registry, kind: str, record_id: str) -> tuple[str, ...]:
    """The programs that name a record; those of a province also name what lies in it."""
    if kind == "region":
        return registry.programs_by_region.get(record_id, ())
    users = registry.used_by.get((kind, record_id), ())
    return tuple(user for user_kind, user in users if user_kind == "program")


def parts(registry: Registry, kind: str, record_id: str) -> Iterator[Part]:
    """The pages that their teasers take."""
    return pages(len(program_ids(registry, kind, record_id)), TEASERS_A_PAGE)


def naming(here: Here, kind: str, record_id: str, title: Said, part: Part | None = None) -> Naming:
    """One page of them; the first, unless another is asked for."""
    ids = program_ids(here.registry, kind, record_id)
    part = part or next(pages(len(ids), TEASERS_A_PAGE))
    return Naming(
        title=here.say(title),
        teasers=tuple(teaser(here, here.registry.programs[each]) for each in part.of(ids)),
        total=here.count(len(ids)),
        paging=paging(here, urls.record(kind, record_id), part),
        filtered=_filtered(here, kind, record_id) if part.last > 1 else None,
    )


def _filtered(here: Here, kind: str, record_id: str) -> Link | None:
    if kind not in _FILTERS:
        return None
    words = Said("Saring dan urutkan dalam daftar program", "Filter and sort in the list")
    address = f"{urls.section('program')}#{_FILTERS[kind]}={record_id}"
    return Link(Name(here.say(words)), here.to(address))
