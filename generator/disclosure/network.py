"""From figures to the groups whose counts hang together."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from generator.disclosure import readings
from generator.disclosure.equations import Cell, Equation
from generator.disclosure.group import Group
from generator.disclosure.links import Link, links
from generator.disclosure.published import SHARE, Counts, Published, published
from generator.model.placed_figure import PlacedFigure
from generator.model.region import Region
from generator.record import Location


def groups(
    figures: Sequence[PlacedFigure], regions: Mapping[str, Region], counts: Counts
) -> Iterator[Group]:
    """The groups in which a count is kept back, in the order of the figures."""
    known = published(figures, counts)
    if not any(each.hidden for each in known):
        return
    for here, linked in _linked(known, list(links(known, regions))):
        if any(each.hidden for each in here):
            yield from _groups(here, linked)


def _linked(
    known: Sequence[Published], linking: Sequence[Link]
) -> Iterator[tuple[list[Published], list[Link]]]:
    """The figures of each net of items, with what links them."""
    leads: dict[Location, Location] = {each.place[:3]: each.place[:3] for each in known}

    def first(item: Location) -> Location:
        while leads[item] != item:
            leads[item] = item = leads[leads[item]]
        return item

    for link in linking:
        for part in link.parts:
            leads[first(part.place[:3])] = first(link.whole.place[:3])
    figures: dict[Location, list[Published]] = defaultdict(list)
    linked: dict[Location, list[Link]] = defaultdict(list)
    for each in known:
        figures[first(each.place[:3])].append(each)
    for link in linking:
        linked[first(link.whole.place[:3])].append(link)
    yield from ((here, linked[item]) for item, here in figures.items())


def _groups(known: Sequence[Published], linked: Sequence[Link]) -> Iterator[Group]:
    cohorts = _cohorts(known)
    days: list[set[Equation]] = []
    for before in (*sorted({date for each in known for date in each.dates}), None):
        day = {each for cohort in cohorts for each in _between(cohort, before)}
        days.append(day.union(filter(None, (each.equation(before) for each in linked))))
    always = {each for figure in known for each in (*_values(figure), *_history(figure))}
    yield from _connected(known, always, days)


def _cohorts(known: Sequence[Published]) -> list[list[Published]]:
    """The figures of each cohort."""
    found: dict[Location, list[Published]] = defaultdict(list)
    for each in known:
        if each.place[1] == "cohorts":
            found[each.place[:3]].append(each)
    return list(found.values())


def _between(cohort: Sequence[Published], before: str | None) -> Iterator[Equation]:
    """What holds between the figures of one cohort, just before a day."""
    named = {each.place[3]: each for each in cohort if len(each.place) == 4}
    whole = named.get("participants")
    usual = {stated.unit for each in cohort for stated in each.states} - {None, SHARE}
    unit = next(iter(usual)) if len(usual) == 1 else None
    rows: dict[int | str, list[Published]] = defaultdict(list)
    for each in cohort:
        if len(each.place) > 4:
            rows[each.place[4]].append(each)
    for part in rows.values():
        cells = [each.cell(before) for each in part]
        said = [each.stated(cell) for each, cell in zip(part, cells, strict=True)]
        units = {each.unit for each in said if each and each.unit} - {SHARE}
        if len(units) > 1:
            continue
        total = _total(cohort[0], whole, next(iter(units), unit), before)
        yield Equation("sum", (*((cell, 1) for cell in cells), (total, -1)), 0, 0)
        for cell, stated in zip(cells, said, strict=True):
            if stated is not None and stated.unit == SHARE and stated.value is not None:
                yield from readings.share(cell, total, stated)
    done = named.get("completed")
    if done is not None:
        cell = done.cell(before)
        counted = done.stated(cell)
        total = _total(cohort[0], whole, (counted and counted.unit) or unit, before)
        yield Equation("part", ((total, 1), (cell, -1)), 0, None)


def _total(one: Published, whole: Published | None, unit: str | None, before: str | None) -> Cell:
    """The participants, or the whole in another unit that nobody states and rows still share."""
    if whole is not None:
        cell = whole.cell(before)
        stated = whole.stated(cell)
        if unit is None or stated is None or stated.unit in (None, unit):
            return cell
    return Cell((*one.place[:3], unit or ""), 0)


def _values(figure: Published) -> Iterator[Equation]:
    for state, stated in enumerate(figure.states):
        if stated.value is not None and stated.unit != SHARE:
            yield from readings.value(Cell(figure.place, state), stated)


def _history(figure: Published) -> Iterator[Equation]:
    """A reader may think that what is hidden is still what it was."""
    for state in range(1, len(figure.states)):
        if figure.stands_on(state):
            continue
        terms = ((Cell(figure.place, state - 1), 1), (Cell(figure.place, state), -1))
        said = () if figure.is_hidden(state) else figure.place
        yield Equation("history", terms, 0, 0, said)


def _connected(
    known: Sequence[Published], always: set[Equation], days: Sequence[set[Equation]]
) -> Iterator[Group]:
    """One group for each net of cells that hang together, in the order of the file."""
    equations = sorted(always.union(*days), key=repr)
    by_cell: dict[Cell, list[int]] = defaultdict(list)
    for number, each in enumerate(equations):
        for cell in each.cells:
            by_cell[cell].append(number)
    seen: set[int] = set()
    for start in known:
        todo = [number for cell in start.hidden for number in by_cell[cell] if number not in seen]
        here: set[int] = set()
        while todo:
            number = todo.pop()
            if number not in here:
                here.add(number)
                todo += [more for cell in equations[number].cells for more in by_cell[cell]]
        seen |= here
        if here:
            chosen = sorted(here)
            kept = [equations[number] for number in chosen]
            places = {cell.place for each in kept for cell in each.cells}
            yield Group(
                [each for each in known if each.place in places],
                kept,
                [
                    frozenset(n for n, number in enumerate(chosen) if equations[number] in day)
                    for day in days
                ],
            )
