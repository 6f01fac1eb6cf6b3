"""Every promise, and what a change breaks of them."""

from collections.abc import Callable, Iterator

from generator.review.changes import source_is_gone
from generator.review.comparison import Comparison
from generator.review.equality import canonical
from generator.review.figure_promises import (
    changes_leave_a_revision,
    field_cure,
    published_dates_are_true,
    revisions_hold_what_was,
    revisions_stay,
)
from generator.review.history import fresh_date, new_revisions
from generator.review.lasting_addresses import figures_stay, ids_are_not_reused, records_stay
from generator.review.let_stand import false_alarms_are_seen
from generator.review.paste import erased, in_braces, revision_paste
from generator.review.refusal import Refusal, figure_place, refusal
from generator.review.retirements import (
    files_can_be_read,
    retirements_are_explained,
    retirements_stay,
)
from generator.review.snapshots import snapshots_stay
from generator.text import Said


def sources_stay(compared: Comparison) -> Iterator[Refusal]:
    """A value keeps a source that stands."""
    for old, new in compared.pairs:
        if source_is_gone(compared, old, new):
            source = str(canonical(old.stated["source"]))
            stands = ("source", source) in compared.head.records
            yield refusal(
                figure_place(new, ("source",)),
                "sumber-dicabut",
                Said(
                    f'"{new.id}": nilainya tetap, sumbernya dicabut.',
                    f'"{new.id}": the value stays, and its source is gone.',
                ),
                Said(
                    "Kembalikan sumbernya, tulis sumber lain yang memuat nilai ini, atau tarik "
                    "angkanya (withdrawn).",
                    "Put its source back, name another that carries it, or withdraw the figure.",
                ),
                field_cure(compared, new, "source", source) if stands else None,
            )


def erasures_are_noted(compared: Comparison) -> Iterator[Refusal]:
    """A value that is erased or suppressed leaves a note; asked for, never demanded."""
    for old, new in compared.pairs:
        if not (old.has_value() and new.hidden) or new_revisions(old, new):
            continue
        date = fresh_date(old, new, compared.today)
        yield refusal(
            figure_place(new, ("missing",)),
            "penghapusan-tanpa-catatan",
            Said(
                f'"{new.id}": nilainya dihapus, dan itu boleh; pembaca belum diberi tahu mengapa.',
                f'"{new.id}": its value is erased, as it may be; readers are not told why.',
            ),
            Said(
                "Tempel catatan ini; tulis pula tanggalnya di published.",
                "Paste this note; write its date in published too.",
            ),
            None if in_braces(new) else revision_paste(new, erased(old, date), date),
            severity="warning",
        )


PROMISES: tuple[Callable[[Comparison], Iterator[Refusal]], ...] = (
    changes_leave_a_revision,
    revisions_hold_what_was,
    published_dates_are_true,
    revisions_stay,
    sources_stay,
    erasures_are_noted,
    records_stay,
    figures_stay,
    ids_are_not_reused,
    retirements_stay,
    retirements_are_explained,
    snapshots_stay,
    false_alarms_are_seen,
    files_can_be_read,
)


def broken(compared: Comparison) -> list[Refusal]:
    """Every broken promise, and after them advice; each in reading order, each once."""
    found = {(each.finding, each.paste): each for promise in PROMISES for each in promise(compared)}
    return sorted(
        found.values(), key=lambda each: (each.finding.severity != "error", each.finding.order)
    )
