"""The card's own font: its files, and how wide a text is in it."""

import struct
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import Literal

Weight = Literal[500, 700]

FAMILY = "Plus Jakarta Sans"
_FOLDER = Path(__file__).parent / "fonts"
FILES: Mapping[Weight, Path] = {
    500: _FOLDER / "PlusJakartaSans-Medium.ttf",
    700: _FOLDER / "PlusJakartaSans-Bold.ttf",
}
CAP_HEIGHT = 0.745  # of the size: how high capitals and digits stand above the line
UNKNOWN = "□"
# Kept apart or together in ways that a line of a picture does not need.
_PLAIN = str.maketrans({"\u2011": "-", "\u02bc": "\u2019", "\u02bb": "\u2018"})


@dataclass(frozen=True, slots=True)
class Font:
    """How far each character moves the pen, in parts of the size."""

    advances: Mapping[str, float]

    def width(self, text: str, size: float) -> float:
        """The text's width. Without kerning, which the drawing evens out."""
        return sum(self.advances[character] for character in text) * size


@cache
def font(weight: Weight) -> Font:
    """One weight, read from its file."""
    data = FILES[weight].read_bytes()
    glyphs, advances = _glyphs(_table(data, b"cmap")), _advances(data)
    return Font({character: advances[glyph] for character, glyph in glyphs.items()})


@cache
def fingerprint() -> str:
    """Of the font files: another font is another picture."""
    return sha256(b"".join(path.read_bytes() for path in FILES.values())).hexdigest()


def drawable(text: str) -> str:
    """The text on one line in characters the font has; `□` for each that it lacks."""
    known = font(500).advances
    one_line = " ".join(unicodedata.normalize("NFC", text).translate(_PLAIN).split())
    return "".join(
        each if each in known else _nearest(each, known) for each in one_line if each.isprintable()
    )


def _nearest(character: str, known: Mapping[str, float]) -> str:
    parts = [
        each for each in unicodedata.normalize("NFKD", character) if not unicodedata.combining(each)
    ]
    return "".join(parts) if parts and all(each in known for each in parts) else UNKNOWN


# The three tables of a TrueType file that say how wide text is -------------------------------


def _table(data: bytes, tag: bytes) -> bytes:
    count = int.from_bytes(data[4:6])
    for name, _, start, length in struct.iter_unpack(">4sIII", data[12 : 12 + 16 * count]):
        if name == tag:
            return data[start : start + length]
    raise ValueError(f"the font has no table {tag!r}")


def _advances(data: bytes) -> list[float]:
    """By glyph; the last one given stands for all that follow."""
    units = int.from_bytes(_table(data, b"head")[18:20])
    given = int.from_bytes(_table(data, b"hhea")[34:36])
    glyphs = int.from_bytes(_table(data, b"maxp")[4:6])
    metrics = struct.unpack_from(f">{2 * given}H", _table(data, b"hmtx"))
    advances = [advance / units for advance in metrics[::2]]
    return advances + advances[-1:] * (glyphs - given)


def _glyphs(cmap: bytes) -> dict[str, int]:
    """Character → glyph, from the subtable of format 4, which every such font has."""
    for _, _, start in struct.iter_unpack(">HHI", cmap[4 : 4 + 8 * int.from_bytes(cmap[2:4])]):
        if cmap[start : start + 2] == b"\0\4":
            return _segments(cmap[start:])
    raise ValueError("the font has no character map of format 4")


def _segments(table: bytes) -> dict[str, int]:
    count = int.from_bytes(table[6:8]) // 2
    ends = struct.unpack_from(f">{count}H", table, 14)
    starts = struct.unpack_from(f">{count}H", table, 16 + 2 * count)
    deltas = struct.unpack_from(f">{count}H", table, 16 + 4 * count)
    offsets_at = 16 + 6 * count
    offsets = struct.unpack_from(f">{count}H", table, offsets_at)
    glyphs = {}
    for number in range(count):
        for code in range(starts[number], ends[number] + 1):
            glyph = code
            if offset := offsets[number]:
                at = offsets_at + 2 * number + offset + 2 * (code - starts[number])
                glyph = int.from_bytes(table[at : at + 2])
                if glyph == 0:
                    continue
            if glyph := (glyph + deltas[number]) & 0xFFFF:
                glyphs[chr(code)] = glyph
    return glyphs
