"""Personal data anywhere in a workbook, also where nothing is imported from; never repeated."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.check.private_data import OFFICE_FIELDS
from generator.privacy.detect import everything
from generator.privacy.names import holds_protected_name
from generator.privacy.patterns import PATTERNS
from generator.private_numbers import is_dated, quoted
from generator.staff.sheet.book import Address, Book, Cell, Findings, Sheet
from generator.staff.sheet.cell_words import REMOVE
from generator.staff.sheet.columns import Column
from generator.staff.sheet.headers import Headed
from generator.text import Said

RULES = frozenset({"data-pribadi", "nama-dilindungi"})
_NUMBER = Said("deretan angka seperti NIK, KK, atau telepon", "digits like those of a person")
_NAME = Said("nama yang dilindungi", "a protected name")


@dataclass(frozen=True)
class Private:
    """What may be written nowhere: `public` lines of offices may."""

    public: frozenset[str]
    protected: Sequence[str]

    def of(self, text: str) -> tuple[str, Said] | None:
        """Rule, and what it is in words that do not repeat it."""
        if match := next(everything(text, self.public), None):
            return "data-pribadi", PATTERNS[match.kind][1]
        return ("nama-dilindungi", _NAME) if self.names(text) else None

    def names(self, text: str) -> bool:
        """Whether a text holds a protected name."""
        return bool(self.protected) and holds_protected_name([text], self.protected)


def refuse_private(
    book: Book, sheets: Sequence[Headed], private: Private, found: Findings
) -> frozenset[Address]:
    """Findings for every cell, comment and property; the cells that nothing may be said of."""
    by_name = {each.sheet.name: each for each in sheets}
    refused = set()
    for sheet in book.sheets:
        for address, cell, text in _texts(sheet, by_name.get(sheet.name)):
            if (held := private.of(text)) or (cell.type == "number" and _is_identity(cell)):
                rule, what = held or ("data-pribadi", _NUMBER)
                refused.add(address)
                said = Said(f"Di sel ini ada {what.id}.", f"This cell holds {what.en}.")
                found.add(address, rule, said, REMOVE)
    for aside in book.asides:
        if held := private.of(aside.text):
            rule, what = held
            said = Said(
                f"Di {aside.where.id} ada {what.id}.", f"There is {what.en} in {aside.where.en}."
            )
            found.add(aside.address or quoted(book.name), rule, said, REMOVE)
    return frozenset(refused)


def notice_pictures(book: Book, found: Findings) -> None:
    """A warning for every sheet with pictures: faces, identity cards and lists of names are often
    sent as such, and no rule can read them."""
    for name in book.pictured:
        found.add(
            quoted(name),
            "gambar-tidak-diperiksa",
            Said(
                "Di sini ada gambar. Gambar tidak diimpor, dan isinya tidak dapat diperiksa.",
                "There are pictures here. They are not imported, and cannot be looked into.",
            ),
            Said(
                "Lihat sendiri. Bila ada wajah, KTP, KK, atau daftar nama: hapus gambarnya, hapus "
                "juga salinan yang sudah dikirim, dan jangan teruskan berkas ini.",
                "Look for yourself. If there are faces, identity cards or lists of names: remove "
                "them, also from the copies that were sent, and do not pass this file on.",
            ),
            "warning",
        )


def _texts(sheet: Sheet, headed: Headed | None) -> Iterator[tuple[Address, Cell, str]]:
    """What each cell says, its title before it where the column is not the model's: a date below
    "Tanggal lahir" is one of birth."""
    titles: dict[int, str] = {}
    for (row, number), cell in sorted(sheet.cells.items()):
        column = headed.columns.get(number) if headed else None
        if column is not None and _exempt(column, cell):
            continue
        text = _written(cell, column)
        address = Address(sheet.name, row, number)
        if column is None:
            yield address, cell, f"{titles.get(number, '')} {text}"
            if cell.type == "text":
                titles.setdefault(number, text)
        else:
            yield address, cell, text


def _exempt(column: Column, cell: Cell) -> bool:
    """An office's own lines; an amount, unless it is dated as an NIK is."""
    if column.path and column.path[-1] in OFFICE_FIELDS:
        return True
    return column.type == "number" and not is_dated(cell.text)


def _written(cell: Cell, column: Column | None) -> str:
    if cell.type != "number" or column is not None:
        return cell.text
    digits = _digits(cell)
    # Excel drops the zero that a telephone number begins with.
    return f"0{digits}" if digits.startswith("8") and 10 <= len(digits) <= 12 else digits


def _digits(cell: Cell) -> str:
    value = cell.value
    return str(int(value)) if isinstance(value, int | float) and value == int(value) else cell.text


def _is_identity(cell: Cell) -> bool:
    """Excel keeps fifteen digits of an NIK: its last is a zero then."""
    digits = _digits(cell)
    return len(digits) == 16 and digits.isdigit()
