"""Misread: a cell that has no reading, or more than one; said with the spelling that has one."""

from generator.staff.sheet.book import Cell
from generator.text import Said


class Misread(Exception):
    """Rule, problem and cure of a cell that is not taken."""

    def __init__(self, rule: str, problem: Said, cure: Said) -> None:
        super().__init__(rule)
        self.rule, self.problem, self.cure = rule, problem, cure


def refuse_what_is_no_value(cell: Cell) -> None:
    """Formulas, their errors, and ticks are no values, whatever the column takes."""
    if cell.type == "formula":
        raise Misread(
            "rumus",
            Said("Sel ini berisi rumus.", "This cell holds a formula."),
            Said(
                "Salin selnya, lalu tempel sebagai nilai (Ctrl+Shift+V, atau Tempel Khusus > "
                "Nilai). Bila memang teks, jangan awali dengan tanda =.",
                "Copy the cell and paste it as a value (Ctrl+Shift+V, or Paste Special > Values). "
                "If it is a text, do not begin it with =.",
            ),
        )
    if cell.type == "error":
        raise Misread(
            "rumus",
            Said(f"Sel ini galat Excel: {cell.value}.", f"An Excel error: {cell.value}."),
            Said("Ketik nilainya, atau kosongkan sel.", "Type the value, or empty the cell."),
        )
    if cell.type == "boolean":
        raise Misread(
            "bentuk",
            Said("Sel ini berisi TRUE atau FALSE.", "This cell holds TRUE or FALSE."),
            Said("Ketik isinya sebagai teks.", "Type its content as text."),
        )


def as_text_cell(written: str) -> Said:
    """How to type something that Excel would change."""
    return Said(
        f"Ubah format selnya menjadi Teks, lalu ketik ulang{written}; atau awali dengan tanda "
        "petik tunggal (').",
        f"Set the cell's format to Text and type it again{written}; or begin with an "
        "apostrophe (').",
    )


def turned_into_a_date() -> Misread:
    return Misread(
        "jadi-tanggal",
        Said("Excel mengubah isi sel ini menjadi tanggal.", "Excel turned this into a date."),
        as_text_cell(""),
    )
