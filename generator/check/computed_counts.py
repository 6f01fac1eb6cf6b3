"""Small counts that are not written, but follow from what is."""

from collections.abc import Iterator
from decimal import Decimal

from generator.check.small_counts import counts_people
from generator.check.subject import Subject
from generator.finding import Finding
from generator.model.cohort import Breakdown, Cohort
from generator.model.figure import Figure
from generator.record import Location
from generator.text import Said

_HIDDEN = ("suppressed", "erased")


def small_counts_cannot_be_computed(subject: Subject) -> Iterator[Finding]:
    """No small or hidden count follows from other figures: by difference, sum or percentage."""
    for record, program in subject.programs:
        threshold = subject.threshold(program)
        for index, cohort in enumerate(program.cohorts):
            whole = cohort.participants
            if whole is None or not counts_people(subject, None, whole):
                continue
            for location in _telling(cohort, whole, threshold):
                yield Finding(
                    record.place(("cohorts", index, *location)),
                    "jumlah-kecil-terhitung",
                    Said(
                        f"Jumlah orang yang disembunyikan atau di bawah {threshold} dapat dihitung "
                        "dari sini.",
                        f"A count of people that is hidden or below {threshold} can be computed "
                        "from this.",
                    ),
                    Said(
                        "Sembunyikan satu angka lagi (value: null, missing: suppressed), atau "
                        "gabungkan bagiannya.",
                        "Hide one more figure (value: null, missing: suppressed), or merge the "
                        "parts.",
                    ),
                )


def _telling(cohort: Cohort, whole: Figure, threshold: int) -> Iterator[Location]:
    """Where the last piece of a sum stands that gives a count away."""
    known = whole.number is not None and whole.precision == "exact"
    if known and cohort.completed is not None:
        done = _people(whole, cohort.completed)
        if done is not None and (
            _small(Decimal(whole.number or 0) - done, threshold)
            or (cohort.completed.unit == "persen" and _small(done, threshold))
        ):
            yield ("completed", "value")
    for part, breakdown in enumerate(cohort.breakdown):
        if known:
            tells = _rest_tells(whole, breakdown, threshold)
        else:
            complete = all(row.amount.value is not None for row in breakdown.rows)
            tells = complete and whole.missing in _HIDDEN
        if tells:
            yield ("breakdown", part, "rows")


def _rest_tells(whole: Figure, breakdown: Breakdown, threshold: int) -> bool:
    """Whether total − rows is a small count, or a row that was hidden on purpose."""
    hidden = [row.amount for row in breakdown.rows if row.amount.value is None]
    given = [row.amount for row in breakdown.rows if row.amount.value is not None]
    people = [_people(whole, amount) for amount in given]
    known = [count for count in people if count is not None]
    if any(
        amount.unit == "persen" and count is not None and _small(count, threshold)
        for amount, count in zip(given, people, strict=True)
    ):
        return True
    if not hidden or len(known) != len(given):
        return False
    rest = Decimal(whole.number or 0) - sum(known)
    return _small(rest, threshold) or (len(hidden) == 1 and hidden[0].missing in _HIDDEN)


def _people(whole: Figure, part: Figure) -> Decimal | None:
    """A part as a count of people: as it is, or as a percentage of the whole."""
    if part.number is None or whole.number is None or part.precision != "exact":
        return None
    if part.unit == "persen":
        return whole.number * part.number / 100
    return part.number if part.unit == whole.unit else None


def _small(number: Decimal, threshold: int) -> bool:
    return 0 < number < threshold
