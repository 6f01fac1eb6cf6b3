"""What holds between items, of one program or of several: the same, or a region and its parts."""

import re
from collections import Counter, defaultdict
from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from generator.disclosure.equations import Equation
from generator.disclosure.published import SHARE, Published
from generator.model.assistance import Assistance
from generator.model.cohort import Cohort
from generator.model.description import plain
from generator.model.placed_figure import PlacedFigure
from generator.model.region import NATION, Region
from generator.model.target import Target

# Words that any program may use of any of its people: they set nothing apart.
_ANYBODY = re.compile(
    r"angkatan|batch|gelombang|kelompok|tahap|kloter|periode|tahun|semester|triwulan|"
    r"ke|pertama|kedua|ketiga|keempat|kelima|satu|dua|tiga|empat|lima|peserta|"
    r"penerima|manfaat|bantuan|klien|sasaran|target|orang|warga|jiwa|anggota|alumni|"
    r"lulusan|pelatihan|bimbingan|kegiatan|layanan|program|jumlah|total|seluruh|"
    r"semua|yang|di|dan|dari|untuk|dilaporkan|tercatat|direncanakan|dituju|dilayani|"
    r"laki|perempuan|[ivxl]+"
)
_WORD = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True, eq=False)
class Link:
    """`parts` make up the `whole`, or no more than it where not all are there (`complete`)."""

    kind: Literal["same", "region"]
    parts: tuple[Published, ...]
    whole: Published
    complete: bool = True

    def equation(self, before: str | None) -> Equation | None:
        """What held just before a day; None where they counted different things."""
        every = (*self.parts, self.whole)
        cells = [each.cell(before) for each in every]
        stated = map(Published.stated, every, cells)
        if len({each.unit for each in stated if each} - {None, SHARE}) > 1:
            return None
        terms = (*((cell, 1) for cell in cells[:-1]), (cells[-1], -1))
        return Equation(self.kind, terms, 0 if self.complete else None, 0)


def telling_of_the_same(
    hiding: Iterable[PlacedFigure], figures: Iterable[PlacedFigure]
) -> Iterator[PlacedFigure]:
    """Of all programs' figures, those that may be linked with some that hide counts."""
    names: set[str] = set()
    programs: set[str] = set()
    own: set[tuple[str, ...]] = set()
    for placed in hiding:
        programs.add(plain(placed.program.name))
        own.add(_item(placed))
        if (name := _name(placed)) is not None:
            names.add(name)
    for placed in figures:
        name = _name(placed) if placed.stage is None else None
        if _item(placed) in own or (
            name in names and (_specific(str(name)) or plain(placed.program.name) in programs)
        ):
            yield placed


def links(known: Sequence[Published], regions: Mapping[str, Region]) -> Iterator[Link]:
    """All that holds between items: of one program, and of programs that tell of the same.

    Two figures tell of one thing where all is alike that their items say: list, field or row,
    name, kind, assertion, period, day. Of one region they are the same; of a region and its parts,
    the parts are in it. In several programs names like "Angkatan 1" prove nothing: they count only
    where the programs bear one name. And what different agencies tell of one region is the same
    only if both names are alike, of program and item.
    """
    families: dict[Hashable, list[Published]] = defaultdict(list)
    for each in known:
        about = _about(each)
        if about is not None:
            families[about].append(each)
    for family in families.values():
        if len(family) > 1:
            for alike in _alike(_once_named(family)):
                yield from _same(alike)
                yield from _regional(alike, regions)


def _item(placed: PlacedFigure) -> tuple[str, ...]:
    return (placed.program.id, *map(str, placed.location[:2]))


def _name(placed: PlacedFigure) -> str | None:
    item = placed.item
    if isinstance(item, Cohort | Target):
        return plain(item.name)
    return plain(item.text) if isinstance(item, Assistance) else None


def _specific(name: str) -> bool:
    """Whether a name says more than that there are people, and their batch."""
    return any(not _ANYBODY.fullmatch(word) for word in _WORD.findall(name))


def _about(figure: Published) -> Hashable | None:
    """All that figures must have in common, but for region, unit and day."""
    placed = figure.placed
    name = _name(placed)
    if name is None or (placed.row is None and placed.figure.unit == SHARE):
        return None
    program = None if _specific(name) else plain(placed.program.name)
    said = (placed.kind, placed.assertion, name, placed.period)
    return (program, placed.location[0], _field(placed), *said)


def _field(placed: PlacedFigure) -> tuple[str, ...]:
    """The field; of a row, what it is a part by: the participants of a region are participants."""
    if placed.row is None:
        return (placed.field,)
    by = placed.item.breakdown[int(placed.location[3])].by
    if by == "region" and placed.row.region is not None:
        return ("participants",)
    return (by, plain(placed.row.name))


def _once_named(family: Sequence[Published]) -> list[Published]:
    """Without rows of one breakdown that bear one name."""
    often = Counter((each.place[:5], each.placed.region) for each in family)
    return [
        each
        for each in family
        if each.placed.row is None or often[each.place[:5], each.placed.region] == 1
    ]


def _alike(family: Sequence[Published]) -> Iterator[list[Published]]:
    """Those of one unit and day; who says none goes with the others."""
    units = dict.fromkeys(unit for each in family if (unit := _unit(each)) is not None)
    days = dict.fromkeys(each.placed.figure.as_of for each in family if not _dateless(each))
    of_any_day = None if None in days or len(days) != 1 else next(iter(days))
    for unit in units or (None,):
        for day in days or (None,):
            yield [
                each
                for each in family
                if _unit(each) in (unit, None)
                and day == (of_any_day if _dateless(each) else each.placed.figure.as_of)
            ]


def _unit(figure: Published) -> str | None:
    unit = figure.placed.figure.unit
    return None if unit == SHARE else unit


def _dateless(figure: Published) -> bool:
    """Whether it has neither value nor day: who hides a value may leave out of which day it is."""
    return figure.placed.figure.as_of is None and figure.placed.figure.value is None


def _same(alike: Sequence[Published]) -> Iterator[Link]:
    before: dict[str | None, list[Published]] = defaultdict(list)
    for each in alike:
        here = before[each.placed.region]
        apart = (one for one in here if one.placed.item is not each.placed.item)
        yield from (Link("same", (one,), each) for one in apart if _one_fact(one, each))
        here.append(each)


def _one_fact(one: Published, other: Published) -> bool:
    """Whether two that are alike are the same: of one program, or as `links` has it."""
    program, another, name = one.placed.program, other.placed.program, _name(one.placed)
    if program is another:
        return True
    if name is None or isinstance(one.placed.item, Assistance):
        return False
    named_alike = _specific(name) and plain(program.name) == plain(another.name)
    return program.agency == another.agency or named_alike


def _regional(alike: Sequence[Published], regions: Mapping[str, Region]) -> Iterator[Link]:
    """Each region with the parts of it that are stated: districts where a province is not."""
    stated: dict[str, list[Published]] = defaultdict(list)
    for each in alike:
        region = each.placed.region
        if region in regions and not isinstance(each.placed.item, Assistance):
            stated[str(region)].append(each)
    if len(stated) < 2:
        return
    within: dict[str, list[str]] = defaultdict(list)
    for code in sorted(stated):
        whole = _whole(code)
        while whole is not None and whole not in stated:
            whole = _whole(whole)
        if whole is not None:
            within[whole].append(code)
    for whole, parts in within.items():
        complete = _covered(whole, stated, regions)
        for total in stated[whole]:
            chosen = tuple(min(stated[part], key=lambda each: _far(each, total)) for part in parts)
            yield Link("region", chosen, total, complete)


def _whole(code: str) -> str | None:
    """The province of a district, the nation of a province."""
    if code == NATION.code:
        return None
    return code[:2] if "." in code else NATION.code


def _covered(whole: str, stated: Mapping[str, object], regions: Mapping[str, Region]) -> bool:
    """Whether what is stated leaves out no part of a region, by the list of regions."""
    parts = [code for code in regions if _whole(code) == whole]
    return bool(parts) and all(part in stated or _covered(part, stated, regions) for part in parts)


def _far(part: Published, whole: Published) -> tuple[bool, bool]:
    """Of several that state one part, a reader takes the one beside the whole."""
    one, other = part.placed.program, whole.placed.program
    return one is not other, one.agency != other.agency
