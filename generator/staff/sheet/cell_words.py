"""What the model says of a field, in the words of somebody who sees cells and not YAML."""

import re
from dataclasses import replace

from generator.finding import Finding
from generator.staff.sheet.columns import Column
from generator.text import Said

_YAML = re.compile(r"`[\w]+: \"?([^`\"{}\[\]]*)\"?`")
_BRACES = re.compile(r" (?:Contoh|For example): `[^`]*`\.?")
_NULL_FIRST = re.compile(r"(^|[.;] )null\b")
_QUOTES = re.compile(r",? (?:dalam tanda kutip|dalam kutip|in quotes)\b")


def in_cells(said: Said) -> Said:
    """`null` is an empty cell, `unit: IDR` is IDR, and nothing needs quotes."""
    return Said(_in_cells(said.id, "kosong"), _in_cells(said.en, "empty"))


def _in_cells(text: str, empty: str) -> str:
    text = _BRACES.sub("", _YAML.sub(r"\1", text))
    text = _NULL_FIRST.sub(lambda match: match[1] + empty.capitalize(), text)
    return re.sub(r"\bnull\b", empty, _QUOTES.sub("", text))


def about_column(finding: Finding, column: Column) -> Finding:
    """The same finding, with the column's title for the field's name."""
    problem, cure = finding.problem, in_cells(finding.cure)
    for name in {*column.path, *(f"{each}[]" for each in column.path)}:
        problem = Said(
            problem.id.replace(f'"{name}"', f'"{column.title.id}"'),
            problem.en.replace(f'"{name}"', f'"{column.title.en}"'),
        )
    return replace(finding, problem=problem, cure=cure)
