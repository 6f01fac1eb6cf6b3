"""Slips that no reader of YAML forgives and that have one cure: mended in the text itself."""

import re
from typing import NamedTuple

from generator.text import Said


class Repair(NamedTuple):
    """What was mended, and on which line."""

    line: int
    said: Said


_MARK = "\ufeff"
# Before a key, behind it, and behind the dash of an item; inside a text they are the text's own.
_FRAME = re.compile(
    r"^[\s\u200b\u2060]*(-[\s\u200b\u2060]+)*"
    r"([A-Za-z_][\w-]*:[\u00a0\u2007\u202f\u200b\u2060\t]+)?"
)
_HARD_SPACE = re.compile("[\u00a0\u2007\u202f]")
_UNSEEN = re.compile("[\u200b\u2060]")
_CURES = (
    (_HARD_SPACE, " ", Said("Spasi keras (dari Word) menjadi spasi.", "A hard space became one.")),
    (_UNSEEN, "", Said("Tanda tak terlihat dihapus.", "An unseen mark was removed.")),
    (re.compile("\t"), "  ", Said("Tab menjadi dua spasi.", "A tab became two spaces.")),
)
_AT_THE_END = Said("Spasi keras di akhir baris dihapus.", "A hard space at the end was removed.")


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
    frame, rest = _split(line)
    for wrong, right, said in _CURES:
        if wrong.search(frame):
            frame = wrong.sub(right, frame)
            found.append(Repair(number, said))
    whole = frame + rest
    kept = whole.rstrip(" \u00a0\u2007\u202f\u200b\u2060")
    if _HARD_SPACE.search(whole[len(kept) :]) or _UNSEEN.search(whole[len(kept) :]):
        found.append(Repair(number, _AT_THE_END))
    return kept


def _split(line: str) -> tuple[str, str]:
    match = _FRAME.match(line)
    end = match.end() if match else 0
    return line[:end], line[end:]
