"""A published figure changes only with its old value kept: the revision that `terang review` asks
for, made from the columns of the row."""

from collections.abc import Mapping
from typing import Any

from generator.record import Location, Record
from generator.review.history import fresh_date, is_fresh, needs_revision
from generator.review.paste import erased, past
from generator.review.raw_figure import RawFigure, raw_figures
from generator.staff.sheet.book import Address, Findings
from generator.staff.sheet.columns import CHANGE
from generator.staff.sheet.drafts import Draft, Row, frozen, thawed
from generator.text import Said

_REDACTION = "redaction"


def keep_history(draft: Draft, today: str, found: Findings) -> None:
    """Add a revision to every published figure that a row changes, or ask for its reason."""
    if draft.record is None or draft.kind != "program":
        return
    before = {each.id: each for each in raw_figures(draft.record)}
    changed = Record(draft.kind, draft.id, draft.path, frozen(draft.value), {}, {})
    for new in raw_figures(changed):
        old = before.get(new.id)
        row = _row(draft, new.location)
        if old is None or row is None or not old.has_value():
            continue
        if new.hidden or needs_revision(old, new):
            _revise(draft, row, old, new, today, found)
        elif was := old.stated.get("published"):
            _keep_date(row, new, was, found)


def _keep_date(row: Row, new: RawFigure, was: str, found: Findings) -> None:
    """The date of an unchanged value stays, as `terang review` asks."""
    if new.stated.get("published") == was:
        return
    path = (str(new.location[2]), "published")
    at = next((each.address for each in row.changes if each.column.path == path), _first(row))
    found.add(
        at,
        "tanggal-terbit-berubah",
        Said(
            f'"{new.id}": nilainya tetap, tanggal terbitnya berubah.',
            f'"{new.id}": the value is the same, its date of publication is not.',
        ),
        Said(
            f"Kosongkan sel ini, atau tulis {was} seperti semula.",
            f"Empty this cell, or put back {was}.",
        ),
    )


def _revise(
    draft: Draft, row: Row, old: RawFigure, new: RawFigure, today: str, found: Findings
) -> None:
    kind, reason = row.wish.value(CHANGE[0].label), row.wish.value(CHANGE[1].label)
    if new.hidden and reason is None:
        return  # people first: an erasure waits for no reason, and `review` asks for one
    if kind is None or reason is None:
        _ask(row, str(new.location[2]), new, found)
        return
    date = fresh_date(old, new, today)
    entry = erased(old, date) if new.hidden or kind == _REDACTION else past(old, kind, date)
    english = row.wish.value(CHANGE[2].label)
    entry = {**entry, "reason": {"id": reason, **({"en": english} if english else {})}}
    figure = _at(draft.value, new.location)
    figure["revisions"] = [*(figure.get("revisions") or []), thawed(entry)]
    if not is_fresh(new.stated.get("published"), date):
        figure["published"] = date


def _ask(row: Row, name: str, new: RawFigure, found: Findings) -> None:
    for column in CHANGE[:2]:
        if row.wish.value(column.label) is None:
            at = next((c.address for c in row.changes if c.column.path[0] == name), None)
            found.add(
                at or _first(row),
                "angka-berubah-tanpa-riwayat",
                Said(
                    f'"{new.id}" sudah terbit, dan baris ini mengubahnya; "{column.title.id}" '
                    "belum diisi.",
                    f'"{new.id}" is published, and this row changes it; "{column.title.en}" is '
                    "empty.",
                ),
                Said(
                    f'Isi kolom "{CHANGE[0].title.id}" (misalnya Koreksi atau Pembaruan) dan '
                    f'"{CHANGE[1].title.id}" di baris ini: nilai lama lalu tercatat di riwayat. '
                    "Atau kembalikan isinya.",
                    f'Fill in "{CHANGE[0].title.en}" (such as Correction or Update) and '
                    f'"{CHANGE[1].title.en}" in this row: the old value is then kept in its '
                    "history. Or put it back.",
                ),
            )
            return


def _first(row: Row) -> Address:
    return row.changes[0].address if row.changes else row.wish.row


def _row(draft: Draft, location: Location) -> Row | None:
    return next((each for each in draft.rows if each.location == location[:2]), None)


def _at(value: Any, location: Location) -> dict[str, Any]:
    for part in location:
        value = value[part]
    assert isinstance(value, dict | Mapping)
    return value  # type: ignore[return-value]
