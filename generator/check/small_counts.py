"""Small counts of people point at people. No message here prints a value."""

from collections.abc import Iterator

from generator.check.subject import Subject
from generator.check.sums import comparable
from generator.finding import Finding, Place
from generator.model.figure import Figure, Revision
from generator.model.placed_figure import PlacedFigure
from generator.text import Said

_SUPPRESS = Said(
    "Tulis `value: null` dan `missing: suppressed`, tanpa quote dan locator; lalu hapus pula dari "
    "riwayat git bila sudah terlanjur disimpan.",
    "Write `value: null` and `missing: suppressed`, without quote and locator; then remove it from "
    "git's history too, if it was committed.",
)


def small_counts_are_hidden(subject: Subject) -> Iterator[Finding]:
    """No figure that counts people is between 1 and the threshold, now or in its history."""
    for record, placed, stated, location, number in subject.statements:
        if number is None or not counts_people(subject, placed, stated):
            continue
        threshold = subject.threshold(placed.program)
        if 0 < number < threshold:
            yield Finding(
                record.place((*location, "value")),
                "jumlah-kecil",
                Said(
                    f"Jumlah orang di bawah {threshold} dapat menunjuk orang tertentu.",
                    f"A count of people below {threshold} can point at someone.",
                ),
                _SUPPRESS,
            )


def counts_people(subject: Subject, placed: PlacedFigure | None, stated: Figure | Revision) -> bool:
    """By its unit; where there is no such unit, a cohort or an event is taken to be of people."""
    if stated.unit is not None and stated.unit in subject.registry.units:
        return subject.registry.units[stated.unit].counts_people
    if stated.unit in subject.ids["unit"] or not subject.ids["unit"]:
        return False  # the vocabulary is broken, which is reported already and stops the build
    return placed is None or (
        placed.location[0] in ("cohorts", "events") and placed.field != "duration"
    )


def zero_does_not_tell_on_all(subject: Subject) -> Iterator[Finding]:
    """No figure says that all people of a group share one trait: none completed, all are of one."""
    for record, program in subject.programs:
        for index, cohort in enumerate(program.cohorts):
            whole = cohort.participants
            if whole is None or not whole.number or not counts_people(subject, None, whole):
                continue
            done = cohort.completed
            if done is not None and done.number == 0:
                yield _all_of_them(record.place(("cohorts", index, "completed", "value")))
            for part, breakdown in enumerate(cohort.breakdown):
                for number, row in enumerate(breakdown.rows):
                    if comparable(whole, row.amount) and row.amount.number == whole.number:
                        here = ("breakdown", part, "rows", number, "amount", "value")
                        yield _all_of_them(record.place(("cohorts", index, *here)))


def _all_of_them(place: Place) -> Finding:
    return Finding(
        place,
        "seluruh-kelompok",
        Said(
            "Angka ini menyatakan sesuatu tentang semua orang dalam kelompok itu.",
            "This figure says something of every person in the group.",
        ),
        _SUPPRESS,
    )
