"""Three zeros too many, or too few."""

from collections.abc import Iterator
from decimal import Decimal
from statistics import median

from generator.check.subject import Subject
from generator.finding import Finding
from generator.record import Location, Record
from generator.text import Said

_SUSPECT = 900
_Neighbour = tuple[Decimal, Record, Location]


def magnitudes_are_alike(subject: Subject) -> Iterator[Finding]:
    """No amount is a thousand times, or a thousandth of, its neighbours in the program."""
    neighbours: dict[tuple[str | None, ...], list[_Neighbour]] = {}
    for record, placed in subject.figures:
        figure = placed.figure
        number = figure.number
        if number is not None and number > 0 and figure.withdrawn is None:
            key = (
                record.id,
                str(placed.location[0]),
                placed.field,
                figure.unit,
                placed.stage,
                placed.kind,
            )
            neighbours.setdefault(key, []).append((number, record, placed.location))
    for group in neighbours.values():
        if len(group) > 1:
            yield from _slips(group)


def _slips(group: list[_Neighbour]) -> Iterator[Finding]:
    """Of two, the larger is suspect; of more, whichever stands apart from the middle."""
    numbers = [number for number, _, _ in group]
    middle = min(numbers) if len(numbers) == 2 else median(numbers)
    for number, record, location in group:
        too_large = number >= _SUSPECT * middle
        too_small = middle >= _SUSPECT * number
        if too_large or too_small:
            yield Finding(
                record.place((*location, "value")),
                "dugaan-salah-nol",
                Said(
                    "Nilai ini sekitar seribu kali angka-angka sejenisnya, atau lebih."
                    if too_large
                    else "Nilai ini sekitar seperseribu angka-angka sejenisnya, atau kurang.",
                    "This value is about a thousand times its neighbours, or more."
                    if too_large
                    else "This value is about a thousandth of its neighbours, or less.",
                ),
                Said(
                    "Hitung lagi nolnya di sumber. Bila benar, tulis di acknowledged dengan "
                    "alasannya.",
                    "Count the zeros in the source again. If right, put it in acknowledged with "
                    "the reason.",
                ),
                "warning",
            )
