"""Which sheet of the model a sheet of a workbook is, and which column stands where."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from generator.model.spelling import nearest
from generator.private_numbers import quoted
from generator.staff.sheet.book import Address, Book, Findings, Sheet
from generator.staff.sheet.columns import MARK, SHEETS, Column, SheetKind
from generator.text import Said

SEARCHED_ROWS = 10
"""Titles stand in one of the first rows; above them people write what the list is."""
_LEAST = 3
# Spaces and line breaks counted; what is longer is a text, and costs time to read as a title.
_LONGEST_TITLE = 300
_NOT_LETTERS = re.compile(r"[^a-z0-9]+")
OUR_SHEETS = frozenset({"Baca saya", "Pilihan"})


@dataclass(frozen=True, slots=True)
class Headed:
    """A sheet whose titles were found: `columns` maps its column numbers to the model's columns."""

    sheet: Sheet
    kind: SheetKind
    columns: Mapping[int, Column]
    first_row: int

    def where(self, label: str) -> int | None:
        """The number of a column; None where the sheet has none."""
        return next((n for n, each in self.columns.items() if each.label == label), None)


@dataclass(slots=True)
class Titles:
    """Every spelling of a sheet's titles → its columns."""

    kind: SheetKind
    known: dict[str, Column] = field(init=False)

    def __post_init__(self) -> None:
        self.known = {}
        for column in self.kind.columns:
            for spelling in (column.label, column.title.id, column.title.en):
                self.known.setdefault(_plain(spelling), column)

    def column(self, written: str) -> Column | None:
        return self.known.get(_plain(written)) if len(written) <= _LONGEST_TITLE else None

    def score(self, row: list[str]) -> int:
        """How many cells of a row are titles."""
        return sum(1 for each in row if each and self.column(each))


def known_titles(row: list[str]) -> int:
    """The most titles of any one sheet of the model in a row."""
    return max(Titles(kind).score(row) for kind in SHEETS)


def headed(book: Book, found: Findings, notes: list[Said]) -> Iterator[Headed]:
    """Every sheet that is to be imported, with what is wrong with its titles."""
    seen: dict[str, str] = {}
    for sheet in book.sheets:
        if sheet.name in OUR_SHEETS or not sheet.cells:
            continue
        made = _headed(sheet, found)
        if made is None:
            names = ", ".join(kind.name for kind in SHEETS)
            notes.append(
                Said(
                    f'Lembar "{quoted(sheet.name)}" tidak dikenal dan tidak dibaca. Yang dibaca: '
                    f"{names}.",
                    f'The sheet "{quoted(sheet.name)}" is not known and was not read. Known: '
                    f"{names}.",
                )
            )
            continue
        if made.kind.word in seen:
            found.add(
                Address(sheet.name, made.first_row - 1, 1),
                "lembar-ganda",
                Said(
                    f'Lembar ini berisi {made.kind.name} seperti lembar "{seen[made.kind.word]}".',
                    f'This sheet holds {made.kind.name}, as does "{seen[made.kind.word]}".',
                ),
                Said("Gabungkan dalam satu lembar.", "Put them on one sheet."),
            )
            continue
        seen[made.kind.word] = sheet.name
        yield made


def _headed(sheet: Sheet, found: Findings) -> Headed | None:
    """By its name; else by its titles, where one kind has more of them than any other."""
    named = _named(sheet.name)
    scores = [(*_title_row(sheet, Titles(kind)), kind) for kind in ((named,) if named else SHEETS)]
    most = max(score for _, score, _ in scores)
    best = [(row, kind) for row, score, kind in scores if score == most]
    if named is None and most >= _LEAST and len(best) > 1:
        _ambiguous(sheet, [kind for _, kind in best], found)
        return None
    if most < (1 if named else _LEAST):
        if named:
            _no_titles(sheet, named, found)
        return None
    row, kind = best[0]
    return Headed(sheet, kind, _columns(sheet, kind, row, found), _below(sheet, kind, row))


def _named(name: str) -> SheetKind | None:
    """`Anggaran`, `Rekap Anggaran 2025`, `mitra.csv`: where one kind alone is named."""
    words = _plain(name).split()
    found = [kind for kind in SHEETS if _plain(kind.name) in words or kind.word in words]
    return found[0] if len(found) == 1 else None


def _title_row(sheet: Sheet, titles: Titles) -> tuple[int, int]:
    scores = [
        (titles.score([cell.text for cell in sheet.row(row).values()]), -row)
        for row in range(1, SEARCHED_ROWS + 1)
    ]
    score, row = max(scores)
    return -row, score


def _below(sheet: Sheet, kind: SheetKind, row: int) -> int:
    """The first row of content: a second row of titles, with the fields' names, is passed over."""
    again = Titles(kind).score([cell.text for cell in sheet.row(row + 1).values()])
    return row + 2 if again * 2 > len(sheet.row(row + 1)) else row + 1


def _columns(sheet: Sheet, kind: SheetKind, row: int, found: Findings) -> dict[int, Column]:
    titles = Titles(kind)
    columns: dict[int, Column] = {}
    for number, cell in sorted(sheet.row(row).items()):
        at = Address(sheet.name, row, number)
        column = titles.column(cell.text)
        if column is None:
            if any(place[1] == number and place[0] > row for place in sheet.cells):
                _unknown(at, cell.text, kind, found)
        elif column in columns.values():
            found.add(
                at,
                "kolom-ganda",
                Said(
                    f'Kolom "{column.title.id}" ada dua kali.',
                    f'The column "{column.title.en}" stands here twice.',
                ),
                Said("Hapus salah satunya.", "Remove one of them."),
            )
        else:
            columns[number] = column
    for number in {column for _, column in sheet.cells} - set(sheet.row(row)):
        if first := min((r for r, c in sheet.cells if c == number and r > row), default=0):
            found.add(
                Address(sheet.name, first, number),
                "kolom-tanpa-judul",
                Said("Kolom ini tidak berjudul.", "This column has no title."),
                Said(
                    f"Tulis judulnya di baris {row}, atau kosongkan kolomnya.",
                    f"Write its title in row {row}, or empty the column.",
                ),
            )
    return columns


def _unknown(at: Address, written: str, kind: SheetKind, found: Findings) -> None:
    """A slip is an error, for its cells would be lost; a column of one's own is only told."""
    titles = [each.title.id for each in kind.columns if each is not MARK]
    guess = nearest(written, titles) or nearest(written, [each.label for each in kind.columns])
    shown = quoted(written)
    problem = Said(
        f'Kolom "{shown}" tidak dikenal, jadi isinya tidak dibaca.',
        f'The column "{shown}" is not known, so it is not read.',
    )
    if guess:
        cure = Said(
            f'Maksud Anda "{guess}"? Betulkan judulnya, atau hapus kolomnya.',
            f'Did you mean "{guess}"? Mend the title, or remove the column.',
        )
        found.add(at, "kolom-tidak-dikenal", problem, cure)
        return
    cure = Said(
        "Biarkan bila itu catatan Anda sendiri; lihat judul yang ada: terang import --template.",
        "Leave it if it is your own note; for the titles there are: terang import --template.",
    )
    found.add(at, "kolom-tidak-dikenal", problem, cure, "warning")


def _ambiguous(sheet: Sheet, kinds: list[SheetKind], found: Findings) -> None:
    names = Said(
        " atau ".join(kind.concept.title.id for kind in kinds),
        " or ".join(kind.concept.title.en for kind in kinds),
    )
    found.add(
        Address(sheet.name, 1, 1),
        "lembar-mendua",
        Said(f"Lembar ini bisa {names.id}.", f"This sheet may be {names.en}."),
        Said(
            f"Namai lembarnya (atau berkas CSV-nya): {names.id}.",
            f"Call the sheet (or the CSV file): {' or '.join(kind.name for kind in kinds)}.",
        ),
    )


def _no_titles(sheet: Sheet, kind: SheetKind, found: Findings) -> None:
    names = ", ".join(each.title.id for each in kind.columns[1:4])
    found.add(
        Address(sheet.name, 1, 1),
        "tanpa-judul",
        Said(
            "Baris judul kolom tidak ditemukan di lembar ini.", "This sheet has no row of titles."
        ),
        Said(
            f"Tulis judul kolom di satu baris, seperti di templat: {names}, …",
            f"Write the titles of the columns in one row, as in the template: {names}, …",
        ),
    )


def _plain(title: str) -> str:
    return _NOT_LETTERS.sub(" ", title.casefold()).strip()
