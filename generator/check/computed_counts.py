"""Small counts that are not written, but follow from what is; `hidden_values` has the hidden."""

from collections.abc import Iterator
from decimal import Decimal

from generator.check.small_counts import counts_people
from generator.check.subject import Subject
from generator.check.sums import comparable
from generator.disclosure import HIDDEN
from generator.finding import Finding
from generator.model.cohort import Breakdown, Cohort
from generator.model.figure import Figure
from generator.record import Location
from generator.text import Said


def small_counts_cannot_be_computed(subject: Subject) -> Iterator[Finding]:
    """No small count follows from other figures: by difference, sum or percentage."""
    for record, program in subject.programs:
        threshold = subject.threshold(program)
        for index, cohort in enumerate(program.cohorts):
            whole = _whole(cohort)
            if whole is None or not counts_people(subject, None, whole):
                continue
            for location in _telling(cohort, whole, threshold):
                yield Finding(
                    record.place(("cohorts", index, *location)),
                    "jumlah-kecil-terhitung",
                    Said(
                        f"Jumlah orang di bawah {threshold} dapat dihitung dari sini.",
                        f"A count of people below {threshold} can be computed from this.",
                    ),
                    Said(
                        "Sembunyikan satu angka lagi (value: null, missing: suppressed), atau "
                        "gabungkan bagiannya.",
                        "Hide one more figure (value: null, missing: suppressed), or merge the "
                        "parts.",
                    ),
                )


def _whole(cohort: Cohort) -> Figure | None:
    """The participants; where no source states them, the sum of rows that are all known."""
    stated = cohort.participants
    if stated is not None and (stated.value is not None or stated.missing in HIDDEN):
        return stated
    for breakdown in cohort.breakdown:
        rows = [row.amount for row in breakdown.rows]
        numbers = [row.number for row in rows if row.number is not None]
        if len(numbers) == len(rows) and comparable(*rows) and rows[0].unit != "persen":
            return rows[0].model_copy(update={"value": int(sum(numbers))})
    return None


def _telling(cohort: Cohort, whole: Figure, threshold: int) -> Iterator[Location]:
    """Where the last piece of a sum stands that gives a count away."""
    if whole.number is None or whole.precision != "exact":
        return
    if cohort.completed is not None:
        done = _people(whole, cohort.completed)
        if done is not None and (
            _small(whole.number - done, threshold)
            or (cohort.completed.unit == "persen" and _small(done, threshold))
        ):
            yield ("completed", "value")
    for part, breakdown in enumerate(cohort.breakdown):
        if _rest_tells(whole, breakdown, threshold):
            yield ("breakdown", part, "rows")


def _rest_tells(whole: Figure, breakdown: Breakdown, threshold: int) -> bool:
    """Whether a percentage or total − rows is a small count."""
    unknown = [row.amount for row in breakdown.rows if row.amount.value is None]
    given = [row.amount for row in breakdown.rows if row.amount.value is not None]
    people = [_people(whole, amount) for amount in given]
    known = [count for count in people if count is not None]
    if any(
        amount.unit == "persen" and count is not None and _small(count, threshold)
        for amount, count in zip(given, people, strict=True)
    ):
        return True
    if not unknown or any(each.missing in HIDDEN for each in unknown):
        return False
    return len(known) == len(given) and _small(Decimal(whole.number or 0) - sum(known), threshold)


def _people(whole: Figure, part: Figure) -> Decimal | None:
    """A part as a count of people: as it is, or as a percentage of the whole."""
    if part.number is None or whole.number is None or part.precision != "exact":
        return None
    if part.unit == "persen":
        return whole.number * part.number / 100
    return part.number if part.unit == whole.unit else None


def _small(number: Decimal, threshold: int) -> bool:
    return 0 < number < threshold
