"""The workbook that goes out: one sheet a kind, made from the model, with lists to choose from,
hints, and an example that is never imported."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from datetime import datetime
from pathlib import Path
from typing import Any

from xlsxwriter import Workbook
from xlsxwriter.format import Format
from xlsxwriter.utility import xl_col_to_name
from xlsxwriter.worksheet import Worksheet

from generator.finding import CannotRun
from generator.model.code_lists import CODE_LISTS
from generator.model.registry import Registry
from generator.record import Record
from generator.staff.sheet.cell_words import in_cells
from generator.staff.sheet.columns import MARK, SHEETS, Column, SheetKind
from generator.staff.sheet.drafts import value_at
from generator.staff.sheet.naming import listed, names
from generator.staff.sheet.numbers import EXACT_DIGITS
from generator.staff.sheet.reading import Known
from generator.staff.sheet.template_readme import LISTS, README, readme
from generator.staff.sheet.wishes import EXAMPLE
from generator.staff.sheet.xlsx_guard import guard
from generator.text import Said

ROWS = 2000
"""As many rows have lists and hints."""
HEAD = 2
_LONGEST_HINT, _LONGEST_TITLE = 255, 32
_WIDE = frozenset({"summary", "description", "purpose", "eligibility", "quote", "caveat", "title"})
_FIGURES = ("amount", "participants", "completed", "duration")
_ABSENT = ("missing", "source_term", "kind", "withdrawn_date", "withdrawn_reason")
# The example row agrees with itself: each figure has a value, no reason to have none, and was never
# changed. By label; what is not here is the example of the model's field.
_SHOWN: Mapping[str, Any] = {
    **{f"{figure}_{name}": None for figure in _FIGURES for name in _ABSENT},
    **{f"{each}_assertion": "reported" for each in ("participants", "completed", "duration")},
    **{"revision_type": None, "revision_reason": None},
    **{"amount_unit": "IDR", "amount_quote": "sebesar Rp12.000.000.000"},
    **{"participants": 40, "participants_quote": "diikuti 40 orang"},
    **{"participants_caveat": "Yang terdaftar, bukan yang hadir setiap hari."},
    **{"completed": 30, "completed_quote": "30 orang menyelesaikan pelatihan"},
    **{"completed_caveat": None},
    **{"duration": 3, "duration_unit": "hari", "duration_quote": "selama 3 hari"},
    **{"duration_caveat": None},
}
_SEVERAL = Said("Beberapa: pisahkan dengan titik koma (;).", "Several: separate them by ;.")


def write_template(
    path: Path, registry: Registry, today: str, records: Collection[Record] = ()
) -> None:
    """A new workbook that holds these records; what stands there is never overwritten.

    More of them than an import reads are refused, and no workbook is left.
    """
    if path.exists():
        raise CannotRun(
            Said(f"{path} sudah ada.", f"{path} exists already."),
            Said("Sebut nama lain: terang import --template NAMA.xlsx", "Name another file."),
        )
    known = names(registry)
    with Workbook(path, {"strings_to_urls": False, "strings_to_formulas": False}) as book:
        book.set_properties(
            {"title": "Terang: templat impor", "created": datetime.fromisoformat(today)}
        )
        formats = _formats(book)
        readme(book.add_worksheet(README), book)
        pages = [book.add_worksheet(kind.name) for kind in SHEETS]
        lists = _Lists(book, known)
        for kind, page in zip(SHEETS, pages, strict=True):
            _sheet(page, kind, formats, lists)
            for number, item in enumerate(_items(kind, records), start=HEAD + 1):
                _row(page, number, kind, item, known, formats)
        pages[0].activate()
    try:
        guard(path)
    except CannotRun as refused:
        path.unlink()
        raise _too_many(path, len(records)) from refused


def _too_many(path: Path, records: int) -> CannotRun:
    return CannotRun(
        Said(
            f"{records} catatan tidak muat dalam satu buku kerja yang dapat diimpor kembali; "
            f"{path.name} tidak dibuat.",
            f"{records} records do not fit in one workbook that can be imported again; "
            f"{path.name} was not made.",
        ),
        Said(
            "Sebut foldernya, satu buku kerja per folder: terang import data/programs/banten "
            "--template banten.xlsx --with-data",
            "Name a folder, one workbook each: terang import data/programs/banten --template "
            "banten.xlsx --with-data",
        ),
    )


def _formats(book: Workbook) -> dict[str, Format]:
    grey = {"italic": True, "font_color": "#7a7a7a"}
    head = {"bold": True, "text_wrap": True, "valign": "top", "bottom": 1}
    return {
        "required": book.add_format({**head, "bg_color": "#dfeee3"}),
        "title": book.add_format({**head, "bg_color": "#f1f1f1"}),
        "label": book.add_format({**grey, "font_size": 8}),
        "example": book.add_format({**grey, "num_format": "@"}),
        "example-number": book.add_format({**grey, "num_format": "#,##0"}),
        "text": book.add_format({"num_format": "@"}),
        "money": book.add_format({"num_format": "#,##0"}),
        "number": book.add_format({"num_format": "General"}),
    }


class _Lists:
    """The hidden sheet of what can be chosen, each list under a name: so that Excel keeps the
    lists when it saves the file again."""

    def __init__(self, book: Workbook, known: Known) -> None:
        self._book, self._known = book, known
        self._page = book.add_worksheet(LISTS)
        self._page.hide()
        self._names: dict[str, str] = {}

    def source(self, column: Column) -> str | None:
        """What a drop-down refers to; None for a column without one."""
        if column.choices is not None:
            word = next(name for name, each in CODE_LISTS.items() if each is column.choices)
            return self._named(
                f"pilihan_{word}", [said.id for said in column.choices.labels.values()]
            )
        if column.kinds:
            found = [
                listed(record_id, name)
                for kind in column.kinds
                for record_id, name in self._known.names[kind].items()
            ]
            return self._named("daftar_" + "_".join(column.kinds), found)
        return None

    def _named(self, name: str, values: list[str]) -> str | None:
        if not values:
            return None
        if name not in self._names:
            place = len(self._names)
            self._page.write_column(0, place, values)
            column = xl_col_to_name(place)
            self._names[name] = f"={name}"
            held = f"='{LISTS}'!${column}$1:${column}${len(values)}"
            self._book.define_name(name, held)
        return self._names[name]


def _sheet(page: Worksheet, kind: SheetKind, formats: Mapping[str, Format], lists: _Lists) -> None:
    for place, column in enumerate(kind.columns):
        wide = column.label.removesuffix("_en").rpartition("_")[2] in _WIDE
        own = formats[_format(kind, column)]
        page.set_column(place, place, 44 if wide else 10 if column is MARK else 22, own)
        head = formats["required" if column.required else "title"]
        page.write_string(0, place, column.title.id, head)
        page.write_string(1, place, column.label, formats["label"])
        _example(page, place, column, formats)
        page.data_validation(HEAD, place, ROWS, place, _validation(column, lists))
    page.set_row(0, 45)
    page.freeze_panes(HEAD, 2 if kind.part is None else 3)
    page.ignore_errors({"number_stored_as_text": f"A1:{xl_col_to_name(len(kind.columns))}{ROWS}"})


def _format(kind: SheetKind, column: Column) -> str:
    if column.type != "number":
        return "text"
    return "money" if kind.part == "budgets" else "number"


def _example(page: Worksheet, place: int, column: Column, formats: Mapping[str, Format]) -> None:
    shown = example(column)
    if isinstance(shown, int):
        page.write_number(HEAD, place, shown, formats["example-number"])
    elif shown:
        page.write_string(HEAD, place, shown, formats["example"])


def example(column: Column) -> str | int | None:
    """What the example row holds: every text begins with the mark."""
    if column is MARK:
        return EXAMPLE
    value = _SHOWN.get(column.label, column.example)
    if column.label == "program":
        value = SHEETS[0].column("id").example
    if value is None:
        return None
    if column.choices is not None:
        words = value if isinstance(value, list) else [value]
        return "; ".join(column.choices.labels[word].id for word in words)
    if column.type == "number":
        return value if isinstance(value, int) else str(value)
    shown = "; ".join(map(str, value)) if isinstance(value, list) else str(value)
    return f"{EXAMPLE}: {shown}" if column.type == "text" else shown


def _validation(column: Column, lists: _Lists) -> dict[str, Any]:
    hint = in_cells(column.concept.definition).id
    if column.many:
        hint = f"{_SEVERAL.id} {hint}"
    made: dict[str, Any] = {
        "validate": "any",
        "input_title": _cut(column.title.id, _LONGEST_TITLE),
        "input_message": _cut(hint, _LONGEST_HINT),
    }
    if not column.many and (source := lists.source(column)):
        closed = column.choices is not None
        made |= {
            "validate": "list",
            "source": source,
            # A record may be new, or come with this workbook.
            "error_type": "stop" if closed else "information",
            "error_title": "Pilih dari daftar" if closed else "Belum ada dalam daftar",
            "error_message": "Pilih salah satu isi daftar."
            if closed
            else "Boleh bila catatannya baru dan ada di lembar lain buku kerja ini.",
        }
    return made


def _cut(text: str, longest: int) -> str:
    return text if len(text) <= longest else text[: longest - 1] + "…"


def _items(kind: SheetKind, records: Iterable[Record]) -> Iterator[dict[str, Any]]:
    """Every record of a kind, or part of one, as its file says it."""
    for record in records:
        if record.kind != kind.kind or not record.value:
            continue
        if kind.part is None:
            yield {**record.value, "id": record.id}
            continue
        listed_parts = record.value.get(kind.part)
        for item in listed_parts if isinstance(listed_parts, tuple) else ():
            if isinstance(item, dict):
                yield {**item, "program": record.id}


def _row(
    page: Worksheet,
    number: int,
    kind: SheetKind,
    item: dict[str, Any],
    known: Known,
    formats: Mapping[str, Format],
) -> None:
    for place, column in enumerate(kind.columns):
        value = item.get("program") if column.label == "program" else None
        if column.path:
            value = value_at(item, column)
        if value is None:
            continue
        own = formats[_format(kind, column)]
        if isinstance(value, int) and len(str(abs(value))) <= EXACT_DIGITS:
            page.write_number(number, place, value, own)
        else:
            page.write_string(number, place, shown(value, column, known), own)


def shown(value: Any, column: Column, known: Known) -> str:
    """A value as a cell says it: what `reading` reads back the same."""
    if isinstance(value, list):
        parts = [_one(each, column, known) for each in value]
        lone = any(";" in part for part in parts)
        return "\n".join([*parts, ""]) if lone else "; ".join(parts)
    return _one(value, column, known)


def _one(value: Any, column: Column, known: Known) -> str:
    text = str(value)
    if column.choices is not None and text in column.choices.labels:
        return column.choices.labels[text].id
    if column.kinds and not column.many:
        name = next((known.names[k][text] for k in column.kinds if text in known.names[k]), "")
        return listed(text, name)
    return text
