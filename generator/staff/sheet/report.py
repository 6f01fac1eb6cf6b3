"""What an import would do, row by row, and a short text to send to whoever filled the sheet in."""

from collections import Counter
from collections.abc import Iterator

from generator.privacy.detect import holds_personal_data
from generator.private_numbers import quoted
from generator.staff.sheet.columns import SHEETS, Column
from generator.staff.sheet.drafts import Change, Row, State
from generator.staff.sheet.importing import Import
from generator.text import Locale, Said

_STATES: dict[State, Said] = {
    "added": Said("baru", "new"),
    "changed": Said("berubah", "changed"),
    "same": Said("tidak berubah", "unchanged"),
}
_NOTHING = "—"
_LONGEST = 70
_MOST_CELLS = 12
BLOT = "…"
_MARKED = Said(
    " Sel yang dimaksud berwarna di berkas balasan, dengan penjelasan di komentarnya.",
    " The cells are coloured in the file sent back, each with a comment.",
)
_NO_WORKBOOK = Said(
    " Berkasnya tidak kami kirim balik, karena memuat data pribadi di luar sel.",
    " We do not send the file back: it holds personal data outside its cells.",
)


def lines(done: Import, locale: Locale) -> Iterator[str]:
    """Each row that adds or changes something, field by field; then how many of each."""
    for line in _lines(done, locale):
        yield BLOT if done.private.names(line) else line


def _lines(done: Import, locale: Locale) -> Iterator[str]:
    rows = [row for draft in done.drafts.values() for row in draft.rows]
    for kind in SHEETS:
        of_kind = [row for row in rows if row.wish.kind is kind]
        if not of_kind:
            continue
        yield kind.concept.title.in_(locale)
        for row in of_kind:
            if row.state != "same":
                yield from _row(row, done, locale)
        counts = Counter(row.state for row in of_kind)
        yield "  " + " · ".join(
            f"{said.in_(locale)}: {counts[state]}" for state, said in _STATES.items()
        )
    yield from (note.in_(locale) for note in done.notes)


def _row(row: Row, done: Import, locale: Locale) -> Iterator[str]:
    sign = "+" if row.is_new else "~"
    state = _STATES[row.state].in_(locale)
    yield f"  {sign} {quoted(row.wish.path, 200)}  {row.wish.row.place}  {state}"
    # What a small count could be computed from stays unsaid with it.
    silent = any(
        each.row == row.wish.row.row and each.sheet == row.wish.row.sheet for each in done.silent
    )
    for change in row.changes:
        yield f"      {_change(change, locale, hidden=silent)}"


def _change(change: Change, locale: Locale, *, hidden: bool) -> str:
    title = change.column.title.in_(locale)
    if hidden and change.column.type in ("number", "text"):
        return f"{title}: {BLOT}"
    old, new = (_shown(value, change.column, locale) for value in (change.old, change.new))
    return f"{title}: {new}" if change.old is None else f"{title}: {old} → {new}"


def _shown(value: object, column: Column, locale: Locale) -> str:
    if value is None or value == []:
        return _NOTHING
    if isinstance(value, list):
        return "; ".join(_shown(each, column, locale) for each in value)
    text = str(value)
    if isinstance(value, int):
        return f"{value:,}".replace(",", "." if locale == "id" else ",")
    if column.choices is not None and text in column.choices.labels:
        return column.choices.labels[text].in_(locale)
    if column.type != "number" and holds_personal_data(text):
        return BLOT
    return quoted(text, _LONGEST)


def message(done: Import, locale: Locale, *, with_workbook: bool = True) -> str:
    """A few lines for WhatsApp: which cells, and what to do; never what stands in a private one."""
    name = BLOT if done.private.names(done.book.name) else quoted(done.book.name)
    errors = [each for each in done.found if each.finding.severity == "error"]
    if not errors:
        return Said(
            f"Terima kasih. {name} sudah dapat diimpor, tidak ada yang perlu dibetulkan.",
            f"Thank you. {name} can be imported, nothing needs mending.",
        ).in_(locale)
    head = Said(
        f"Terima kasih. {name} belum dapat diimpor: {len(errors)} hal perlu dibetulkan."
        + (_MARKED.id if with_workbook else _NO_WORKBOOK.id),
        f"Thank you. {name} cannot be imported yet: {len(errors)} things to mend."
        + (_MARKED.en if with_workbook else _NO_WORKBOOK.en),
    )
    told = [
        f"{number}. {each.finding.place}: {each.finding.problem.in_(locale)} "
        f"{each.finding.cure.in_(locale)}"
        for number, each in enumerate(errors[:_MOST_CELLS], start=1)
    ]
    more = len(errors) - _MOST_CELLS
    rest = Said(f"… dan {more} lagi, lihat berkasnya.", f"… and {more} more, see the file.")
    tail = Said("Sel lain tidak perlu diubah.", "The other cells need no change.")
    return "\n".join(
        [
            head.in_(locale),
            "",
            *told,
            *([rest.in_(locale)] if more > 0 else []),
            "",
            tail.in_(locale),
        ]
    )


def verdict(done: Import, *, written: bool, locale: Locale) -> str:
    """What was done with it, and what comes next."""
    count = len(done.texts)
    if done.refused:
        said = Said(
            "Tidak ada yang ditulis: betulkan dulu kesalahan di atas.",
            "Nothing was written: mend the errors above first.",
        )
    elif not count:
        said = Said(
            "Tidak ada yang berubah: data sudah sama dengan lembar kerja.",
            "Nothing changes: the data is the same as the workbook.",
        )
    elif written:
        said = Said(
            f"{count} berkas ditulis: {', '.join(sorted(done.texts))}",
            f"{count} files written: {', '.join(sorted(done.texts))}",
        )
    else:
        said = Said(
            f"Belum ada yang ditulis. {count} berkas akan berubah; tulis dengan: --write",
            f"Nothing written yet. {count} files would change; write them with: --write",
        )
    return said.in_(locale)
