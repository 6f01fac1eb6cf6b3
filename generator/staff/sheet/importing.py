"""The whole way of an import: read, match, apply, check as a whole; and write, if asked."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from generator.check.hidden_counts import HIDING
from generator.check.hidden_numbers import without_numbers
from generator.check.private_data import office_lines
from generator.check.protected_names import without_names
from generator.finding import CannotRun
from generator.model.registry import Registry
from generator.staff.sheet.book import Address, Book, Findings, Found
from generator.staff.sheet.csv_book import read_csv
from generator.staff.sheet.drafts import Draft, drafts
from generator.staff.sheet.headers import Headed, headed, known_titles
from generator.staff.sheet.history import keep_history
from generator.staff.sheet.naming import names
from generator.staff.sheet.private_cells import RULES, Private, notice_pictures, refuse_private
from generator.staff.sheet.reading import Known
from generator.staff.sheet.required import ask_for_required
from generator.staff.sheet.trial import Check, Checked, check_applied
from generator.staff.sheet.wishes import Wish, is_id, wishes
from generator.staff.sheet.xlsx_book import read_xlsx
from generator.staff.sheet.yaml_edit import edited, new_file
from generator.text import Said

Progress = Callable[[Said], None]
_READERS: Mapping[str, Callable[[Path], Book]] = {
    ".xlsx": read_xlsx,
    ".csv": lambda path: read_csv(path, known_titles),
}
# What these rules refuse may be repeated nowhere, and neither may what it could be computed from.
PRIVATE_RULES = RULES | HIDING

_WITHHELD = Said(
    "Ada lembar yang tersembunyi atau tidak dikenal; namanya sengaja tidak ditampilkan.",
    "A sheet is hidden or not known; its name is withheld on purpose.",
)


@dataclass(slots=True)
class Import:
    """What a workbook would do. `texts`: path → the file's new content; `were`: what it holds."""

    book: Book
    drafts: Mapping[tuple[str, str], Draft]
    found: Sequence[Found]
    notes: Sequence[Said]
    sheets: Sequence[Headed]
    private: Private
    texts: dict[str, str] = field(default_factory=dict)
    were: dict[str, str | None] = field(default_factory=dict)
    silent: frozenset[Address] = frozenset()
    """Cells whose content is not repeated."""

    @property
    def refused(self) -> bool:
        return any(each.finding.severity == "error" for each in self.found)


def read_book(path: Path) -> Book:
    """A workbook or a CSV file."""
    if not path.is_file():
        raise CannotRun(
            Said(f"Berkas {path} tidak ada.", f"There is no file {path}."),
            Said("Periksa nama dan foldernya.", "Look at its name and folder."),
        )
    reader = _READERS.get(path.suffix.lower())
    if reader is None:
        raise CannotRun(
            Said(f"{path.name} bukan .xlsx atau .csv.", f"{path.name} is neither .xlsx nor .csv."),
            Said(
                "Buka di Excel atau LibreOffice, lalu Simpan sebagai: Excel Workbook (.xlsx).",
                "Open it in Excel or LibreOffice and Save as: Excel Workbook (.xlsx).",
            ),
        )
    return reader(path)


def prepare(
    root: Path,
    path: Path,
    today: str,
    check: Check,
    protected: Sequence[str],
    progress: Progress,
) -> Import:
    """Everything but the writing. `check` is the project's own, of any folder."""
    progress(Said("Membaca lembar kerja", "Reading the workbook"))
    book = read_book(path)
    found, notes = Findings(), list(book.notes)
    sheets = list(headed(book, found, notes))
    _refuse_nothing(book, sheets, found)
    progress(Said("Memeriksa data yang ada", "Checking the data there is"))
    before = check(root)
    private = Private(office_lines(before.registry), protected)
    refused = refuse_private(book, sheets, private, found)
    notice_pictures(book, found)
    progress(Said("Mencocokkan baris", "Matching rows"))
    wished = list(_wishes(sheets, before.registry, refused, found, notes))
    made = drafts(wished, before.registry, today, found)
    for draft in made.values():
        keep_history(draft, today, found)
        ask_for_required(draft, found)
    progress(Said("Menyusun berkas", "Making the files"))
    done = Import(book, made, found.all, notes, sheets, private)
    _texts(root, done, found)
    progress(Said("Memeriksa hasilnya", "Checking the result"))
    if done.texts or not found.all:
        check_applied(root, done.texts, made, before, check, found)
    _quiet(done, refused, protected)
    return done


def _refuse_nothing(book: Book, sheets: Sequence[Headed], found: Findings) -> None:
    if not sheets and not any(each.finding.severity == "error" for each in found.all):
        found.add(
            book.name,
            "tanpa-lembar",
            Said("Tidak ada lembar yang dikenal.", "No sheet is known."),
            Said(
                "Pakai templat: terang import --template, atau namai lembarnya Program, Anggaran, "
                "Angkatan, Mitra, Sumber.",
                "Use the template: terang import --template, or call the sheets Program, Anggaran, "
                "Angkatan, Mitra, Sumber.",
            ),
        )


def _wishes(
    sheets: Sequence[Headed],
    registry: Registry,
    refused: frozenset[Address],
    found: Findings,
    notes: list[Said],
) -> Iterator[Wish]:
    """Programs first: rows of other sheets may belong to those that are new."""
    known = names(registry)
    for each in sorted(sheets, key=lambda sheet: sheet.kind.part is not None):
        if each.kind.part is not None:
            known = _with_new_programs(known, sheets)
        yield from wishes(each, known, refused, found, notes)


def _with_new_programs(known: Known, sheets: Sequence[Headed]) -> Known:
    """Also those whose own row is at fault: that is said once, there."""
    new = {
        cell.text: ""
        for sheet in sheets
        if sheet.kind.word == "program"
        for (row, column), cell in sheet.sheet.cells.items()
        if row >= sheet.first_row and column == sheet.where("id") and is_id(cell.text)
    }
    return Known({**known.names, "program": {**new, **known.names["program"]}})


def _texts(root: Path, done: Import, found: Findings) -> None:
    for draft in done.drafts.values():
        if not draft.changed:
            continue
        if draft.record is None and all(row.location for row in draft.rows):
            _no_row_of_its_own(draft, found)
        if draft.record is None:
            old, new = None, new_file(draft.kind, draft.value)
            if (root / draft.path).exists():
                new = None
        elif not draft.record.value:  # its file cannot be read
            old = new = None
        else:
            old = (root / draft.path).read_bytes().decode()
            new = edited(draft.kind, old.replace("\r\n", "\n"), draft.value)
        if new is None:
            _by_hand(draft, found)
            continue
        done.texts[draft.path], done.were[draft.path] = new, old


def _no_row_of_its_own(draft: Draft, found: Findings) -> None:
    """Parts of a new program whose own row is an example or was refused."""
    at = draft.rows[0].wish.row
    if not any(each.address and each.address.sheet != at.sheet for each in found.all):
        found.add(
            at,
            "rujukan-tidak-dikenal",
            Said(f'Program "{draft.id}" belum ada.', f'There is no program "{draft.id}" yet.'),
            Said("Tambahkan barisnya di lembar Program.", "Add its row to the sheet Program."),
        )


def _by_hand(draft: Draft, found: Findings) -> None:
    found.add(
        draft.rows[0].wish.row,
        "ubah-di-berkas",
        Said(
            f"{draft.path} tidak dapat diubah dari lembar kerja: berkas itu sendiri bermasalah, "
            "atau komentarnya akan hilang.",
            f"{draft.path} cannot be changed from a workbook: it is at fault itself, or would "
            "lose a comment.",
        ),
        Said(
            "Jalankan terang check, lalu ubah bagian ini di berkasnya.",
            "Run terang check, then change this part in the file.",
        ),
    )


def _quiet(done: Import, refused: frozenset[Address], protected: Sequence[str]) -> None:
    """What a rule of privacy refuses is told by that rule alone, and repeated nowhere."""
    private = [each for each in done.found if each.finding.rule in PRIVATE_RULES]
    cells = {each.address for each in private if each.address} | refused
    kept = [
        each
        for each in done.found
        if each.finding.rule in PRIVATE_RULES or each.address not in cells
    ]
    clean = without_numbers(without_names([each.finding for each in kept], protected))
    said = [replace(each, finding=finding) for each, finding in zip(kept, clean, strict=True)]
    done.found = sorted(said, key=lambda each: each.order)
    done.silent = frozenset(cells)
    done.notes = [_WITHHELD if done.private.names(f"{n.id}\n{n.en}") else n for n in done.notes]


__all__ = ["Checked", "Import", "prepare", "read_book"]
