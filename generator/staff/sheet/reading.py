"""A cell → the value that YAML will hold, by what its column takes."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from generator.private_numbers import quoted
from generator.staff.sheet.book import Cell
from generator.staff.sheet.columns import Column
from generator.staff.sheet.dates import read_date, read_year
from generator.staff.sheet.misread import (
    Misread,
    as_text_cell,
    refuse_what_is_no_value,
    turned_into_a_date,
)
from generator.staff.sheet.numbers import read_number
from generator.text import Said

DELETE = "(hapus)"
"""The word that empties a field: an empty cell leaves it as it is."""
NAME_MARK = " · "
"""What stands between an id and its name in the lists of the template."""
_CONTROL = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x9f]")


@dataclass(frozen=True)
class Known:
    """Kind → id → its name in Indonesian, of all records there are."""

    names: Mapping[str, Mapping[str, str]]

    def id_of(self, kinds: tuple[str, ...], written: str) -> str:
        """`dinsos-banten · Dinas Sosial Provinsi Banten`, or the name of one record alone.

        Raises Misread where the id is of one record and the name behind it is not its name.
        """
        first, _, named = (each.strip() for each in written.partition(NAME_MARK.strip()))
        own = [self.names[kind][first] for kind in kinds if first in self.names[kind]]
        if own and named and named.casefold() not in [each.casefold() for each in own]:
            raise self._two_records(kinds, first, own[0], named)
        if own:
            return first
        same = {
            each
            for kind in kinds
            for each, name in self.names[kind].items()
            if name.casefold() == written.casefold()
        }
        return same.pop() if len(same) == 1 else first

    def _two_records(self, kinds: tuple[str, ...], first: str, own: str, named: str) -> Misread:
        others = sorted(
            f"{each}{NAME_MARK}{name}"
            for kind in kinds
            for each, name in self.names[kind].items()
            if name.casefold() == named.casefold()
        )
        offered = [f"{first}{NAME_MARK}{own}", *others]
        return Misread(
            "rujukan-mendua",
            Said(
                f'"{quoted(first)}" bukan "{quoted(named)}".',
                f'"{quoted(first)}" is not "{quoted(named)}".',
            ),
            Said(f"Tulis {' atau '.join(offered)}.", f"Write {' or '.join(offered)}."),
        )


def read(cell: Cell, column: Column, known: Known) -> Any:
    """A value, a list of values, or DELETE. Raises Misread."""
    refuse_what_is_no_value(cell)
    if cell.type == "text" and cell.text.casefold() in (DELETE, DELETE.strip("()")):
        if cell.text.casefold() == DELETE:
            return DELETE
        raise Misread(
            "hapus",
            Said(f'"{cell.text}" tidak jelas.', f'"{cell.text}" is not clear.'),
            Said(
                f"Tulis {DELETE}, dengan tanda kurung, bila isinya harus dihapus.",
                f"Write {DELETE}, with its brackets, to remove what is there.",
            ),
        )
    if column.many:
        return [_one(Cell(each, "text"), column, known) for each in items(cell, column)]
    return _one(cell, column, known)


def items(cell: Cell, column: Column) -> list[str]:
    """The items of a cell that holds several: one a line, or with `;` between them; ids and words
    of a list, which hold no comma, also with commas."""
    if cell.type == "date":
        raise turned_into_a_date()
    text = str(cell.value)
    if cell.type == "text" and "\n" in text.replace("\r", "\n"):
        found = re.split(r"[\r\n]+", text)
    else:
        found = re.split(r"[;,]" if column.kinds or column.choices else ";", text)
    return [each for each in (Cell(part, "text").text for part in found) if each]


def _one(cell: Cell, column: Column, known: Known) -> Any:
    if column.type == "number":
        return read_number(cell)
    if column.type == "date":
        return read_date(cell)
    if column.type == "year":
        return read_year(cell)
    if column.type == "reference":
        return _reference(cell, column, known)
    text = _text(cell)
    if column.choices is not None:
        plain = text.casefold()
        for word, said in column.choices.labels.items():
            if plain in (word, said.id.casefold(), said.en.casefold()):
                return word
    if column.type == "id":
        return text.split(NAME_MARK.strip())[0].strip()
    return text


def _text(cell: Cell) -> str:
    if cell.type == "date":
        raise turned_into_a_date()
    if cell.type == "number":
        raise Misread(
            "tanpa-kutip",
            Said(
                "Kolom ini teks, tetapi sel ini bilangan: nol di depan atau di belakang mungkin "
                "sudah hilang.",
                "This column takes text, and the cell holds a number: zeros before or behind it "
                "may be lost.",
            ),
            as_text_cell(""),
        )
    if _CONTROL.search(str(cell.value).replace("\x85", "")):
        raise Misread(
            "tanda-kendali",
            Said("Ada tanda yang tak terlihat di sel ini.", "An unseen character stands here."),
            Said("Ketik ulang isinya.", "Type the content again."),
        )
    return cell.text


def _reference(cell: Cell, column: Column, known: Known) -> str:
    if cell.type == "number" and "region" in column.kinds:
        return _region(cell, known)
    return known.id_of(column.kinds, _text(cell))


def _region(cell: Cell, known: Known) -> str:
    """`36.73` typed as a number; 36.7 may have been 36.70, whose zero Excel drops."""
    code = repr(cell.value).removesuffix(".0")
    if code in known.names["region"]:
        return code
    longer = f"{code}0"
    cure = f": {longer}" if longer in known.names["region"] else ""
    raise Misread(
        "tanpa-kutip",
        Said(
            f"Kode wilayah {quoted(code)} tersimpan sebagai bilangan, dan nol bisa hilang.",
            f"The region code {quoted(code)} is stored as a number, and zeros may be lost.",
        ),
        as_text_cell(cure),
    )
