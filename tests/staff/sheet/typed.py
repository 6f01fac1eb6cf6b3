"""Workbooks as people type them, in an invented project; and what an import makes of them."""

import shutil
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, cast

from openpyxl import Workbook, load_workbook

from generator import pipeline
from generator.staff.sheet.importing import Import, prepare
from generator.staff.sheet.template import write_template
from generator.staff.sheet.trial import Check, Checked
from generator.staff.sheet.writing import write_all

CASE = Path(__file__).resolve().parents[2] / "cases/lengkap"
TODAY = "2026-11-21"
PROGRAM = "data/programs/rekaan/program-contoh.yml"
Rows = Mapping[str, Sequence[Mapping[str, Any]]]
"""Sheet → rows; a row maps titles, or names of fields, to what is typed."""

NEW_PROGRAM = {
    "Id": "program-baru",
    "Nama": "Program Baru Rekaan",
    "Jenis": "Pelatihan",
    "Status": "Direncanakan",
    "Bidang": "Pemberdayaan sosial",
    "Instansi": "dinas-contoh",
    "Wilayah": "99.01",
    "Ringkasan": "Pelatihan rekaan bagi warga.",
    "Sumber": "dokumen-contoh",
}
NEW_BUDGET = {
    "Program": "program-contoh",
    "Kunci": "pagu-2026",
    "Tahap": "pagu_murni",
    "Tahun anggaran": "2026",
    "Jumlah": 1100000000,
    "Jumlah: sumber": "dokumen-contoh",
}
BUDGET = {"Program": "program-contoh", "Kunci": "pagu"}
COHORT = {"Program": "program-contoh", "Kunci": "angkatan-2"}


def laid_out(folder: Path) -> Path:
    """A copy of the invented project."""
    shutil.copytree(CASE, folder, ignore=shutil.ignore_patterns("expected"))
    shutil.copy(CASE.parents[2] / "mkdocs.yml", folder)
    return folder


def typed(path: Path, rows: Rows) -> Path:
    """A workbook without our template: titles in the first row, values below."""
    book = Workbook()
    book.remove(book.worksheets[0])
    for name, listed in rows.items():
        page = book.create_sheet(name)
        titles = list(dict.fromkeys(title for row in listed for title in row))
        page.append(titles)
        for row in listed:
            page.append([row.get(title) for title in titles])
    book.save(path)
    return path


def filled(path: Path, rows: Rows, root: Path, *, with_data: bool = False) -> Path:
    """Our template, with rows typed below its example (and its data)."""
    registry = pipeline.check(root, TODAY).registry
    write_template(path, registry, TODAY, registry.records.values() if with_data else ())
    book = load_workbook(path)
    for name, listed in rows.items():
        page = book[name]
        columns = {cell.value: int(cell.column or 0) for cell in page[1]}
        for number, row in enumerate(listed, start=_first_free(page)):
            for title, value in row.items():
                page.cell(number, columns[title]).value = value
    book.save(path)
    return path


def _first_free(page: Any) -> int:
    return next(n for n in range(4, 1000) if page.cell(n, 2).value is None)


def checking(protected: Sequence[str] = ()) -> Check:
    return lambda folder: cast(Checked, pipeline.check(folder, TODAY, protected))


def tried(root: Path, path: Path, protected: Sequence[str] = ()) -> Import:
    """What the import would do."""
    return prepare(root, path, TODAY, checking(protected), protected, lambda _: None)


def imported(root: Path, path: Path) -> Import:
    """The import, written."""
    done = tried(root, path)
    assert told(done) == []
    write_all(root, done.texts, done.were)
    return done


def told(done: Import, severity: str = "error") -> list[tuple[str, str]]:
    """(place, rule) of every finding."""
    return [
        (str(each.finding.place), each.finding.rule)
        for each in done.found
        if each.finding.severity == severity
    ]


def cure(done: Import, place: str) -> str:
    (found,) = [each.finding for each in done.found if str(each.finding.place) == place]
    return found.cure.id


def everything_said(done: Import) -> str:
    """Every word that is printed anywhere, in both languages."""
    from generator.staff.sheet import report

    words = [
        *(line for locale in ("id", "en") for line in report.lines(done, locale)),
        *(report.message(done, locale) for locale in ("id", "en")),
    ]
    for each in done.found:
        problem, said = each.finding.problem, each.finding.cure
        words += [str(each.finding.place), problem.id, problem.en, said.id, said.en]
    return "\n".join(words)
