"""Rows of a sheet → wishes: which record or part, and what its fields should hold."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from pydantic import TypeAdapter, ValidationError

from generator.model.scalars import Id
from generator.model.spelling import nearest, slug
from generator.private_numbers import quoted
from generator.staff.sheet.book import Address, Cell, Findings
from generator.staff.sheet.columns import MARK, Column, SheetKind
from generator.staff.sheet.headers import Headed
from generator.staff.sheet.misread import Misread
from generator.staff.sheet.reading import DELETE, Known, read
from generator.text import Said

EXAMPLE = "CONTOH"
"""Stands in the column of marks, and before every text, of a row that is no row."""
_ID: TypeAdapter[str] = TypeAdapter(Id)
_ID_SHAPE = Said(
    "Pakai huruf kecil a–z, angka, tanda hubung, misalnya: pelatihan-menjahit-serang.",
    "Use lower-case a–z, digits and hyphens, such as: pelatihan-menjahit-serang.",
)
_PASSED_OVER = Said("Baris contoh dilewati.", "Examples were passed over.")


@dataclass(frozen=True, slots=True)
class Wish:
    """One row. `values`: column → what it should hold and the cell that says so."""

    kind: SheetKind
    row: Address
    record_id: str
    key: str | None
    headed: Headed
    values: dict[Column, tuple[Any, Address]] = field(default_factory=dict)

    @property
    def path(self) -> str:
        """`pelatihan`, `pelatihan/budgets/pagu-2025`: as figures are called."""
        return "/".join(each for each in (self.record_id, self.kind.part, self.key) if each)

    def value(self, label: str) -> Any:
        """What a column that stands outside the record says; None where it says nothing."""
        return next((v for c, (v, _) in self.values.items() if c.label == label), None)


def wishes(
    headed: Headed, known: Known, refused: frozenset[Address], found: Findings, notes: list[Said]
) -> Iterator[Wish]:
    """Every row that names something, each once; what is wrong with cells is found on the way."""
    sheet = headed.sheet
    rows: dict[int, dict[int, Cell]] = defaultdict(dict)
    for (number, column), cell in sheet.cells.items():
        if number >= headed.first_row and column in headed.columns:
            rows[number][column] = cell
    _say_hidden(headed, rows, notes)
    _refuse_merged(headed, rows, found)
    seen: dict[str, int] = {}
    for number in sorted(rows):
        cells = {
            headed.columns[n]: (Address(sheet.name, number, n), c) for n, c in rows[number].items()
        }
        cells = {column: each for column, each in cells.items() if each[1].text}
        if not cells or _is_example(cells, found, notes):
            continue
        wish = _wish(headed, number, cells, known, refused, found)
        if wish is None:
            continue
        if wish.path in seen:
            found.add(
                wish.row,
                "baris-ganda",
                Said(
                    f'"{wish.path}" sudah ada di baris {seen[wish.path]}.',
                    f'"{wish.path}" stands in row {seen[wish.path]} already.',
                ),
                Said("Gabungkan kedua baris itu.", "Make one row of the two."),
            )
            continue
        seen[wish.path] = number
        yield wish


def _is_example(
    cells: dict[Column, tuple[Address, Cell]], found: Findings, notes: list[Said]
) -> bool:
    """The template's example is never taken: as it is passed over, changed it is refused."""
    mark = cells.pop(MARK, None)
    marked = [at for at, cell in cells.values() if cell.text.startswith(f"{EXAMPLE}:")]
    if mark is None:
        for at in marked:
            found.add(
                at,
                "contoh",
                Said("Isi sel ini masih dari contoh.", "This cell still holds the example."),
                Said("Ganti isinya, atau kosongkan.", "Replace it, or empty the cell."),
            )
        return bool(marked) or not cells
    at, cell = mark
    if cell.text.casefold() != EXAMPLE.casefold():
        found.add(
            at,
            "contoh",
            Said("Kolom Tanda hanya untuk baris contoh.", "The column is for examples alone."),
            Said("Kosongkan sel ini.", "Empty this cell."),
        )
        return True
    texts = [each for each, (_, c) in cells.items() if each.type in ("text", "id")]
    if texts and len(marked) == len([each for each in texts if each.type == "text"]):
        if _PASSED_OVER not in notes:
            notes.append(_PASSED_OVER)
        return True
    found.add(
        at,
        "contoh",
        Said(
            f"Baris ini bertanda {EXAMPLE} tetapi isinya sudah diubah.",
            f"This row is marked {EXAMPLE}, but it has been changed.",
        ),
        Said(
            "Ganti semua isinya lalu kosongkan sel tanda ini; atau hapus barisnya.",
            "Replace all of it and empty this cell; or delete the row.",
        ),
    )
    return True


def _wish(
    headed: Headed,
    number: int,
    cells: dict[Column, tuple[Address, Cell]],
    known: Known,
    refused: frozenset[Address],
    found: Findings,
) -> Wish | None:
    kind = headed.kind
    names = ("id",) if kind.part is None else ("program", "key")
    said: dict[Column, tuple[Any, Address]] = {}
    bad = False
    for column, (at, cell) in cells.items():
        if at in refused:
            bad = bad or column.label in names
            continue
        try:
            said[column] = (read(cell, column, known), at)
        except Misread as wrong:
            found.add(at, wrong.rule, wrong.problem, wrong.cure)
            bad = bad or column.label in names
    for label in names:
        if kind.column(label) not in cells:
            bad = True
            _nameless(headed, number, label, found)
    if bad:
        return None
    spelt = [_spelt(*said.pop(kind.column(label)), kind.column(label), found) for label in names]
    named = [each for each in spelt if each is not None]
    if len(named) < len(spelt):
        return None
    if DELETE in (value for value, _ in named):
        for value, at in named:
            if value == DELETE:
                _never_deleted(at, found)
        return None
    if kind.part is not None and named[0][0] not in known.names["program"]:
        _no_program(named[0][1], named[0][0], known, found)
        return None
    key = named[1][0] if kind.part else None
    return Wish(kind, named[-1][1], named[0][0], key, headed, said)


def is_id(text: str) -> bool:
    """Whether a file can be called so: nothing else ever becomes part of a path."""
    try:
        _ID.validate_python(text)
    except ValidationError:
        return False
    return True


def _spelt(
    written: str, at: Address, column: Column, found: Findings
) -> tuple[str, Address] | None:
    """An id as it has to be written: the row goes on under it, so that all else is found too.
    None where nothing in it could be an id."""
    offered = slug(written)
    if column.type != "id" or written in (DELETE, offered) or is_id(written):
        return written, at
    shown = quoted(written)
    cure = _ID_SHAPE if offered is None else Said(f"Tulis {offered}.", f"Write {offered}.")
    found.add(
        at,
        "id",
        Said(
            f'"{shown}" tidak dapat menjadi {column.title.id.lower()}.',
            f'"{shown}" cannot be the {column.title.en.lower()}.',
        ),
        cure,
    )
    return None if offered is None else (offered, at)


def _nameless(headed: Headed, number: int, label: str, found: Findings) -> None:
    column = headed.kind.column(label)
    place = headed.where(label)
    at = Address(headed.sheet.name, number, place or 1)
    example = column.example or ("pelatihan-menjahit-serang" if label == "program" else "")
    found.add(
        at,
        "tanpa-id",
        Said(
            f'"{column.title.id}" kosong, jadi baris ini tidak tahu milik siapa.',
            f'"{column.title.en}" is empty, so nobody knows what this row belongs to.',
        ),
        Said(
            f"Kosongkan baris ini, atau isi: {column.concept.definition.id} Contoh: {example}",
            f"Empty this row, or fill in: {column.concept.definition.en} For example: {example}",
        ),
    )


def _never_deleted(at: Address, found: Findings) -> None:
    found.add(
        at,
        "hapus",
        Said("Impor tidak menghapus catatan.", "An import never removes a record."),
        Said(
            "Kosongkan sel ini. Untuk menutup catatan, beri tahu pengelola: catatan mana, mengapa, "
            "dan apa penggantinya.",
            "Empty this cell. To close a record, tell whoever runs the site which, why, and what "
            "takes its place.",
        ),
    )


def _no_program(at: Address, written: str, known: Known, found: Findings) -> None:
    guess = nearest(written, sorted(known.names["program"]))
    shown = quoted(written)
    found.add(
        at,
        "rujukan-tidak-dikenal",
        Said(f'Tidak ada program "{shown}".', f'There is no program "{shown}".'),
        Said(f'Maksud Anda "{guess}"?', f'Did you mean "{guess}"?')
        if guess
        else Said(
            "Tulis id program yang ada, atau tambahkan barisnya di lembar Program.",
            "Write the id of a program, or add its row to the sheet Program.",
        ),
    )


def _say_hidden(headed: Headed, rows: dict[int, dict[int, Cell]], notes: list[Said]) -> None:
    sheet = headed.sheet
    if sheet.hidden:
        notes.append(
            Said(
                f'Lembar "{quoted(sheet.name)}" tersembunyi dan ikut dibaca.',
                f'The sheet "{quoted(sheet.name)}" is hidden and was read.',
            )
        )
    if hidden := sorted(sheet.hidden_rows & set(rows)):
        listed = ", ".join(map(str, hidden[:10])) + (" …" if len(hidden) > 10 else "")
        notes.append(
            Said(
                f"{quoted(sheet.name)}: baris {listed} tersembunyi dan ikut dibaca.",
                f"{quoted(sheet.name)}: the hidden rows {listed} were read.",
            )
        )
    shown = quoted(sheet.name)
    names = [headed.columns[n].title for n in sorted(sheet.hidden_columns & set(headed.columns))]
    if names:
        notes.append(
            Said(
                f"{shown}: kolom tersembunyi ikut dibaca: {', '.join(n.id for n in names)}.",
                f"{shown}: hidden columns were read: {', '.join(n.en for n in names)}.",
            )
        )


def _refuse_merged(headed: Headed, rows: dict[int, dict[int, Cell]], found: Findings) -> None:
    """A merged cell holds a value in its first cell alone: whose it is nobody can tell."""
    last = max(rows, default=0)
    for top, left, bottom, right in headed.sheet.merged:
        inside = any(left <= number <= right for number in headed.columns)
        if bottom >= headed.first_row and top <= last and inside:
            found.add(
                Address(headed.sheet.name, top, left),
                "sel-gabung",
                Said("Sel ini digabung dengan sel lain.", "This cell is merged with others."),
                Said(
                    "Pisahkan (Home > Merge & Center), lalu isi setiap sel.",
                    "Unmerge it (Home > Merge & Center) and fill in each cell.",
                ),
            )
