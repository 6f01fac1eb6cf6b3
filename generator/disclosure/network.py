"""From the figures of a program to the groups whose counts hang together."""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from generator.disclosure import readings
from generator.disclosure.equations import Cell, Equation
from generator.disclosure.group import Group
from generator.disclosure.published import SHARE, Counts, Published, published
from generator.model.description import described
from generator.model.placed_figure import PlacedFigure


def groups(figures: Sequence[PlacedFigure], counts: Counts) -> Iterator[Group]:
    """The groups of a program in which a count is kept back."""
    known = published(figures, counts)
    if not any(each.hidden for each in known):
        return
    cohorts = _cohorts(known)
    twins = _twins(known)
    dates = sorted({date for each in known for date in each.dates})
    days: list[set[Equation]] = []
    for before in (*dates, None):
        day = {each for cohort in cohorts for each in _between(cohort, before)}
        for one, other in twins:
            if before is None:
                terms = ((one.cell(before), 1), (other.cell(before), -1))
                day.add(Equation("same", terms, 0, 0))
        days.append(day)
    always = {each for figure in known for each in (*_values(figure), *_history(figure))}
    yield from _connected(known, always, days)


def _cohorts(known: Sequence[Published]) -> list[list[Published]]:
    """The figures of each cohort."""
    found: dict[int | str, list[Published]] = defaultdict(list)
    for each in known:
        if each.place[0] == "cohorts":
            found[each.place[1]].append(each)
    return list(found.values())


def _between(cohort: Sequence[Published], before: str | None) -> Iterator[Equation]:
    """What holds between the figures of one cohort, just before a day."""
    named = {each.place[2]: each for each in cohort if len(each.place) == 3}
    whole = named.get("participants")
    usual = {stated.unit for each in cohort for stated in each.states} - {None, SHARE}
    unit = next(iter(usual)) if len(usual) == 1 else None
    rows: dict[int | str, list[Published]] = defaultdict(list)
    for each in cohort:
        if len(each.place) > 3:
            rows[each.place[3]].append(each)
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
    return Cell((*one.place[:2], unit or ""), 0)


def _twins(known: Sequence[Published]) -> Iterator[tuple[Published, Published]]:
    """Figures of items that say they are the same, the first with each other."""
    first: dict[object, list[Published]] = defaultdict(list)
    for each in known:
        placed = each.placed
        description = described(placed)
        if description is None:
            continue
        key = (each.place[0], placed.field, placed.kind, placed.assertion, placed.figure.as_of)
        like = first[(*key, *description)]
        for other in like:
            if len({placed.figure.unit, other.placed.figure.unit} - {None}) < 2:
                yield other, each
        like.append(each)


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
