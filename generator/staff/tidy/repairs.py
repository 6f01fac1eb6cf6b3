"""Slips that no reader of YAML forgives and that have one cure: mended in the text itself."""

import re
from typing import NamedTuple

from generator.text import Said


class Repair(NamedTuple):
    """What was mended, and on which line."""

    line: int
    said: Said


_MARK = "\ufeff"
_HARD_SPACE = re.compile("[\u00a0\u2007\u202f]")
_UNSEEN = re.compile("[\u200b\u2060\ufeff]")
_INDENT_TABS = re.compile(r"^[ ]*\t[ \t]*")


def repaired(text: str) -> tuple[str, list[Repair]]:
    """The text with its line ends, hard spaces, unseen marks and tabs put right."""
    found: list[Repair] = []
    if text.startswith(_MARK):
        text = text.removeprefix(_MARK)
        found.append(Repair(1, Said("Tanda BOM di awal dihapus.", "The BOM was removed.")))
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
        said = Said("Akhir baris Windows diganti.", "Windows line ends were replaced.")
        found.append(Repair(1, said))
    lines = [_line(line, number, found) for number, line in enumerate(text.split("\n"), start=1)]
    return "\n".join(lines).rstrip("\n") + "\n", found


def _line(line: str, number: int, found: list[Repair]) -> str:
    if _HARD_SPACE.search(line):
        line = _HARD_SPACE.sub(" ", line)
        said = Said("Spasi keras (dari Word) menjadi spasi.", "A hard space became a space.")
        found.append(Repair(number, said))
    if _UNSEEN.search(line):
        line = _UNSEEN.sub("", line)
        said = Said("Tanda tak terlihat dihapus.", "An unseen mark was removed.")
        found.append(Repair(number, said))
    if match := _INDENT_TABS.match(line):
        line = match[0].replace("\t", "  ") + line[match.end() :]
        said = Said("Tab di awal baris menjadi dua spasi.", "A leading tab became two spaces.")
        found.append(Repair(number, said))
    return line.rstrip()
