"""What a new record or part still lacks, by the cells that are empty."""

from dataclasses import replace
from typing import Any

from generator.staff.sheet.book import Address, Findings
from generator.staff.sheet.cell_words import in_cells
from generator.staff.sheet.columns import Column
from generator.staff.sheet.drafts import Draft, Row, value_at
from generator.text import Said

_NAMES = frozenset({"id", "key", "program"})


def ask_for_required(draft: Draft, found: Findings) -> None:
    """One finding a cell; one for all columns that the sheet does not have."""
    for row in draft.rows:
        _ask_for_halves(draft, row, found)
        if not row.is_new:
            continue
        absent: list[Column] = []
        for column in row.wish.kind.columns:
            if not column.required or column.label in _NAMES or _given(row, column):
                continue
            place = row.wish.headed.where(column.label)
            if place is None:
                absent.append(column)
                continue
            at = Address(row.wish.row.sheet, row.wish.row.row, place)
            if not found.at(at):
                _empty(at, column, found)
        if absent:
            _no_columns(row, absent, found)


def _ask_for_halves(draft: Draft, row: Row, found: Findings) -> None:
    """What a part needs that a row fills in but for this."""
    item: Any = draft.value
    for step in row.location:
        item = item[step]
    for column in row.wish.kind.columns:
        within = [each for each in row.changes if _is_in(each.column, column.part)]
        if not within or value_at(item, column) is not None:
            continue
        if all(value_at(item, each.column) is None for each in within):
            continue  # emptied as a whole
        place = row.wish.headed.where(column.label)
        at = replace(row.wish.row, column=place) if place else within[0].address
        if not found.at(at):
            filled = within[0].column.title
            found.add(
                at,
                "bidang-wajib",
                Said(
                    f'"{filled.id}" terisi, "{column.title.id}" belum.',
                    f'"{filled.en}" is filled in, "{column.title.en}" is not.',
                ),
                in_cells(column.concept.definition),
            )


def _is_in(column: Column, part: tuple[str, ...]) -> bool:
    return bool(part) and column.path[: len(part)] == part


def _given(row: Row, column: Column) -> bool:
    """A figure is given by its value, or by the reason why it has none."""
    return any(each.path[:1] == column.path[:1] for each in row.wish.values if each.path) and (
        column.type == "number" or column in row.wish.values
    )


def _empty(at: Address, column: Column, found: Findings) -> None:
    title, definition = column.title, in_cells(column.concept.definition)
    found.add(
        at,
        "bidang-wajib",
        Said(f'"{title.id}" wajib diisi pada baris baru.', f'New rows need "{title.en}".'),
        definition,
    )


def _no_columns(row: Row, absent: list[Column], found: Findings) -> None:
    listed = Said(
        ", ".join(f'"{each.title.id}"' for each in absent),
        ", ".join(f'"{each.title.en}"' for each in absent),
    )
    found.add(
        row.wish.row,
        "bidang-wajib",
        Said(
            f'"{row.wish.path}" belum ada, dan baris baru memerlukan kolom {listed.id}.',
            f'"{row.wish.path}" does not exist yet, and a new row needs the columns {listed.en}.',
        ),
        Said(
            "Tambahkan kolomnya, atau betulkan idnya bila catatan ini sudah ada.",
            "Add the columns, or mend the id if the record exists already.",
        ),
    )
