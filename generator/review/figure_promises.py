"""What is promised of every published value. A promise is a generator of refusals.

Erasing a figure (`missing: erased` or `suppressed`) breaks none of them, and withdrawing neither.
"""

from collections.abc import Iterator, Mapping
from typing import Any

from generator.finding import Place
from generator.review import yaml_text
from generator.review.amounts import amount
from generator.review.changes import differing, is_redaction
from generator.review.comparison import Comparison
from generator.review.equality import canonical, same_but_translated
from generator.review.history import fresh_date, is_fresh, lacking, needs_revision, new_revisions
from generator.review.paste import (
    REASON,
    Paste,
    erased,
    field_paste,
    in_braces,
    past,
    revision_paste,
)
from generator.review.raw_figure import RawFigure
from generator.review.refusal import Refusal, figure_place, refusal
from generator.text import Said

_PUT_BACK = Said("Kembalikan seperti semula.", "Put it back as it was.")


def changes_leave_a_revision(compared: Comparison) -> Iterator[Refusal]:
    """A published value, unit, stage, period, year or quote changes only with a new revision."""
    for old, new in _published(compared):
        if new_revisions(old, new) or not needs_revision(old, new):
            continue
        names = differing(old, new)
        hidden = compared.privacy.hides(old, new)
        kind = "correction" if names else "editorial"
        both = (amount(old.stated, compared.base), amount(new.stated, compared.head))
        cure, paste = _revision_cure(compared, old, new, kind)
        yield refusal(
            figure_place(new, names or ("quote",)),
            "angka-berubah-tanpa-riwayat" if names else "kutipan-berubah-tanpa-riwayat",
            Said(
                f'"{new.id}": {", ".join(names or ("quote",))} sudah terbit dan berubah, tetapi '
                "revisions tidak menyimpan yang lama.",
                f'"{new.id}": {", ".join(names or ("quote",))} was published and has changed, '
                "and revisions does not hold what it was.",
            ),
            cure,
            paste,
            amounts=None if hidden or not {"value", "unit"} & {*names} else both,
        )


def _revision_cure(
    compared: Comparison, old: RawFigure, new: RawFigure, kind: str
) -> tuple[Said, Paste | None]:
    if compared.privacy.hides(new):
        return Said(
            "Betulkan dulu temuan privasi pada angka ini (terang check), lalu tinjau lagi.",
            "First mend the privacy findings of this figure (terang check), then review again.",
        ), None
    date = fresh_date(old, new, compared.today)
    hidden = compared.privacy.hides(old)
    entry = erased(old, date) if hidden else past(old, kind, date)
    return Said(
        "Tempel riwayat ini, lalu ganti … dengan alasannya.",
        "Paste this history, then replace … by the reason.",
    ), revision_paste(new, entry, date)


def revisions_hold_what_was(compared: Comparison) -> Iterator[Refusal]:
    """The first new revision says what was published, and why that changed."""
    for old, new in _published(compared):
        added = new_revisions(old, new)
        if not added:
            continue
        first, number = added[0], len(old.revisions)
        here = (*new.location, "revisions", number)
        place = new.record.place(here)
        if wrong := lacking(first, old, new):
            hidden = compared.privacy.hides(old, new)
            given = {
                name: first[name] for name in ("type", "replaced", "reason") if first.get(name)
            }
            date = fresh_date(old, new, compared.today)
            entry = {**past(old, "correction", date), **given}
            yield refusal(
                place,
                "riwayat-tidak-cocok",
                Said(
                    f'"{new.id}": riwayat baru tidak sama dengan yang terbit: {", ".join(wrong)}.',
                    f'"{new.id}": the new revision is not what was published: {", ".join(wrong)}.',
                ),
                Said("Tulis bidang itu seperti semula.", "Write these fields as they were."),
                None if hidden else _item(new, entry, place),
            )
        for index, each in enumerate(added, start=number):
            if canonical(each.get("reason")) == REASON:
                yield _unexplained(new, index)


def published_dates_are_true(compared: Comparison) -> Iterator[Refusal]:
    """A new value has a new `published`; the date of an unchanged one stays."""
    for old, new in _published(compared):
        before, after = old.stated.get("published"), new.stated.get("published")
        added = new_revisions(old, new)
        if added or needs_revision(old, new):
            replaced = added[-1].get("replaced") if added else None
            wanted = replaced if isinstance(replaced, str) else fresh_date(old, new, compared.today)
            one_paste = in_braces(new) and not added  # the revision brings its date along
            if new.has_value() and not is_fresh(after, wanted) and not one_paste:
                yield refusal(
                    figure_place(new, ("published",)),
                    "tanggal-terbit-lama",
                    Said(
                        f'"{new.id}": nilai baru memakai tanggal terbit yang lama.',
                        f'"{new.id}": the new value bears the old one\'s date of publication.',
                    ),
                    Said("Tulis kapan nilai baru ini terbit.", "Write when it is published."),
                    field_cure(compared, new, "published", wanted),
                )
        elif before and before != after:
            yield refusal(
                figure_place(new, ("published",)),
                "tanggal-terbit-berubah",
                Said(
                    f'"{new.id}": nilainya tetap, tanggal terbitnya berubah.',
                    f'"{new.id}": the value is the same, its date of publication is not.',
                ),
                _PUT_BACK,
                field_cure(compared, new, "published", before),
            )


def revisions_stay(compared: Comparison) -> Iterator[Refusal]:
    """An old revision is neither edited nor removed, unless it became a redaction."""
    for old, new in compared.pairs:
        hidden = compared.privacy.hides(old, new)
        for index, was in enumerate(old.revisions):
            removed = index >= len(new.revisions)
            if not removed and (
                same_but_translated(was, new.revisions[index]) or is_redaction(new.revisions[index])
            ):
                continue
            place = new.record.place((*new.location, "revisions", index))
            yield refusal(
                place,
                "riwayat-dihapus" if removed else "riwayat-diubah",
                Said(
                    f'"{new.id}": revisi {index + 1} {"dihapus" if removed else "diubah"}; '
                    "alamatnya sudah terbit.",
                    f'"{new.id}": revision {index + 1} was {"removed" if removed else "edited"}; '
                    "its address is published.",
                ),
                Said(
                    "Kembalikan seperti semula. Bila isinya harus dihapus: `type: redaction`, "
                    "`value: null`, `missing: erased`, tanpa quote dan locator.",
                    "Put it back as it was. To erase what it says: `type: redaction`, "
                    "`value: null`, `missing: erased`, no quote, no locator.",
                ),
                None if hidden else _item(new, was, place),
            )


def field_cure(compared: Comparison, new: RawFigure, name: str, value: object) -> Paste | None:
    """Nothing where the whole figure would have to be printed and may not."""
    if in_braces(new) and compared.privacy.hides(new):
        return None
    return field_paste(new, name, value)


def _published(compared: Comparison) -> Iterator[tuple[RawFigure, RawFigure]]:
    """Pairs that had a value and were not erased since."""
    return ((old, new) for old, new in compared.pairs if old.has_value() and not new.hidden)


def _unexplained(new: RawFigure, index: int) -> Refusal:
    return refusal(
        new.record.place((*new.location, "revisions", index, "reason")),
        "alasan-belum-ditulis",
        Said(f'"{new.id}": alasannya masih "…".', f'"{new.id}": the reason is still "…".'),
        Said("Tulis mengapa angka ini berubah.", "Write why this figure changed."),
        severity="warning",
    )


def _item(new: RawFigure, entry: Mapping[str, Any], place: Place) -> Paste:
    text = yaml_text.lines(entry, max(place.column - 3, 0), item=True)
    return Paste(text, new.record.path, place.line, "item", place.column)
