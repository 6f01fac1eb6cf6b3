"""Text that is no YAML: the slip of the hand that the parser stumbled over, often a line later."""

import re
from collections.abc import Iterator
from typing import NamedTuple

import yaml

from generator.finding import Finding, Place
from generator.load.merge_marks import LINE_END
from generator.text import Said

_KEY = re.compile(r"(?P<indent>\s*(?:- +)*)(?P<key>[A-Za-z_][\w-]*):\s+(?P<value>\S.*)\Z")
_ENTRY = re.compile(r"\s*(?:- +)*[A-Za-z_][\w-]*:(?:\s|\Z)|\s*- ")
# Before a key, behind it, and behind the dash of an item.
_FRAME = re.compile(
    r"[\s\u200b\u2060]*(?:-[\s\u200b\u2060]+)*(?:[A-Za-z_][\w-]*:[\s\u200b\u2060]*)?"
)
_HARD = re.compile("[\u00a0\u2007\u202f\u200b\u2060]")
_NO_SPACE = re.compile(r"\s*(?:- +)*(?P<key>[a-z_]+):(?P<value>(?!//)\S.*)\Z")
_OTHER_SIGN = re.compile(r"\s*(?:- +)*(?P<key>[a-z_]+)\s*[=;：﹕]\s*(?P<value>\S.*)\Z")
_NO_SIGN = re.compile(r"\s*(?:- +)*(?P<key>[a-z_]+) (?P<value>\S.*)\Z")
_CHOICE = re.compile(r"[a-z]+(?:_[a-z]+)*")
_SIGNS = "@`%|>*&!{[-"
_CLOSING = {"[": "]", "{": "}"}
_EMPTY = re.compile(r"(?:\[\s*\]|\{\s*\})\s*(?:#.*)?\Z")


class _Slip(NamedTuple):
    """Which line, counted from 0, what is wrong there, and the cure."""

    line: int
    problem: Said
    cure: Said


class _Broken(NamedTuple):
    """The lines of a text, and the one, counted from 0, where the parser gave up."""

    lines: list[str]
    at: int
    simple_key: int | None

    def until(self) -> Iterator[tuple[int, str]]:
        yield from enumerate(self.lines[: self.at + 1])


def not_yaml(path: str, error: yaml.MarkedYAMLError, text: str) -> Finding:
    """The likeliest slip, at the line where a person made it."""
    mark = error.problem_mark or error.context_mark
    if mark is None:
        slip = next(_indented(_Broken([], 0, None)))
        return Finding(Place(path), "yaml-rusak", slip.problem, slip.cure)
    lines = LINE_END.split(text)
    simple_key = error.context == "while scanning a simple key" and error.context_mark
    start = simple_key.line if simple_key else None
    broken = _Broken(lines, min(mark.line, len(lines) - 1), start)
    slip = next(slip for slips in _SLIPS for slip in slips(broken))
    column = mark.column + 1 if slip.line == mark.line else _indent(lines[slip.line]) + 1
    return Finding(Place(path, slip.line + 1, column), "yaml-rusak", slip.problem, slip.cure)


def _tabs(broken: _Broken) -> Iterator[_Slip]:
    for number, line in broken.until():
        if "\t" in line[: _frame(line)]:
            yield _Slip(
                number,
                Said(
                    "Ada tab di awal baris atau sesudah kunci.", "There is a tab before the text."
                ),
                Said("Ganti setiap tab dengan dua spasi.", "Replace each tab with two spaces."),
            )


def _hard_spaces(broken: _Broken) -> Iterator[_Slip]:
    for number, line in broken.until():
        if _HARD.search(line[: _frame(line)]):
            yield _Slip(
                number,
                Said(
                    "Ada spasi keras (dari Word atau web), yang bagi YAML bukan spasi.",
                    "There is a hard space (from Word or the web), which is no space to YAML.",
                ),
                Said(
                    "Jalankan terang fmt, atau hapus lalu ketik ulang spasinya.",
                    "Run terang fmt, or delete the space and type it again.",
                ),
            )


def _colons(broken: _Broken) -> Iterator[_Slip]:
    """A key without its colon: the parser sees it on the line below."""
    candidates = [broken.at] if broken.simple_key is None else [broken.simple_key]
    for number in candidates:
        line = broken.lines[number]
        if _ENTRY.match(line) or not line.strip():
            continue
        for pattern, problem in _COLONS:
            if match := pattern.match(line):
                # Only a choice is repeated: any other value may be what nobody may read.
                value = match["value"].strip()
                right = f"{match['key']}: {value if _CHOICE.fullmatch(value) else '…'}"
                yield _Slip(number, problem, Said(f"Tulis: `{right}`", f"Write: `{right}`"))


_COLONS = (
    (
        _NO_SPACE,
        Said("Sesudah titik dua harus ada spasi.", "A space has to follow the colon."),
    ),
    (
        _OTHER_SIGN,
        Said("Sesudah nama bidang harus ada titik dua.", "A colon has to follow the field's name."),
    ),
    (
        _NO_SIGN,
        Said("Sesudah nama bidang harus ada titik dua.", "A colon has to follow the field's name."),
    ),
)


def _open_quotes(broken: _Broken) -> Iterator[_Slip]:
    skip = -1
    for number, line in broken.until():
        match = _KEY.match(line) or re.match(r"(?P<indent>\s*- +)(?P<value>\S.*)\Z", line)
        if number <= skip or match is None or match["value"][0] not in "\"'":
            continue
        quote, rest = match["value"][0], match["value"][1:]
        closed = re.search(r'(?<!\\)"' if quote == '"' else r"'(?!')", rest.replace("''", "  "))
        if closed is None:
            skip = _closing_line(broken.lines, number, quote)
            if skip < 0:
                yield _Slip(
                    number,
                    Said("Tanda kutip ini belum ditutup.", "This quote is not closed."),
                    Said(
                        f"Tutup dengan tanda kutip {quote} di akhir teks.",
                        f"Close it with {quote} at the end of the text.",
                    ),
                )
        elif re.match(r"\s*[^\s,#}\]]", rest[closed.end() :]):
            yield _Slip(
                number,
                Said(
                    "Sesudah tanda kutip penutup masih ada tulisan.",
                    "Something follows the closing quote.",
                ),
                Said(
                    "Apit seluruh teks dengan tanda kutip ganda; kutip di dalamnya tulis ‘…’.",
                    "Put the whole text in double quotes; write quotes inside it as ‘…’.",
                ),
            )


def _closing_line(lines: list[str], start: int, quote: str) -> int:
    """Where a quote over several lines ends; -1 where it runs into the next field."""
    for number in range(start + 1, len(lines)):
        if _ENTRY.match(lines[number]):
            return -1
        if quote in lines[number]:
            return number
    return -1


def _signs(broken: _Broken) -> Iterator[_Slip]:
    """A text that begins with a sign which means something else to YAML."""
    line = broken.lines[broken.at]
    match = _KEY.match(line)
    value = match["value"] if match else line.strip()
    if value[:1] in tuple(_SIGNS) and (match or not value.startswith("- ")):
        opened = _CLOSING.get(value[0])
        if opened and opened not in value:
            return
        if opened and not value.partition(opened)[2].strip():
            return
        sign = value[0]
        yield _Slip(
            broken.at,
            Said(
                f'Teks ini diawali tanda "{sign}", yang berarti lain bagi YAML.',
                f'This text begins with "{sign}", which means something else to YAML.',
            ),
            Said(
                "Apit seluruh teks dengan tanda kutip; baris yang bukan data dihapus.",
                "Put the whole text in quotes; delete a line that is no data.",
            ),
        )


def _brackets(broken: _Broken) -> Iterator[_Slip]:
    for number, line in broken.until():
        match = _KEY.match(line)
        value = (match["value"] if match else line.strip()).split(" #")[0]
        opening = value[:1]
        follows = broken.lines[number + 1] if number + 1 < len(broken.lines) else ""
        closing = _CLOSING.get(opening)
        if closing and closing not in value and (_ENTRY.match(follows) or not follows.strip()):
            yield _Slip(
                number,
                Said(f"Kurung {opening} belum ditutup.", f"The bracket {opening} is not closed."),
                Said(
                    f"Tutup dengan {closing}; bila bagian dari teks, apit dengan tanda kutip.",
                    f"Close it with {closing}; if it belongs to a text, put that in quotes.",
                ),
            )


def _colon_in_text(broken: _Broken) -> Iterator[_Slip]:
    match = _KEY.match(broken.lines[broken.at])
    if match and match["value"][0] not in "\"'[{" and re.search(r":(\s|\Z)", match["value"]):
        yield _Slip(
            broken.at,
            Said("Teks ini memuat titik dua.", "This text holds a colon."),
            Said(
                "Teks yang memuat tanda titik dua harus diapit tanda kutip.",
                "A text that holds a colon must be put in quotes.",
            ),
        )


def _document_end(broken: _Broken) -> Iterator[_Slip]:
    for number, line in broken.until():
        if line.rstrip() == "...":
            yield _Slip(
                number,
                Said("Tiga titik (...) mengakhiri berkas.", "Three dots (...) end the file."),
                Said("Hapus baris ini.", "Delete this line."),
            )


def _empty_left(broken: _Broken) -> Iterator[_Slip]:
    """What said that a file holds nothing, above or below what it holds now."""
    for number, line in broken.until():
        if _EMPTY.match(line):
            sign = line.split("#")[0].strip()
            yield _Slip(
                number,
                Said(
                    f"Tanda {sign} berarti kosong, padahal berkas ini berisi.",
                    f"The sign {sign} means empty, and this file holds something.",
                ),
                Said("Hapus baris ini.", "Delete this line."),
            )


def _indented(broken: _Broken) -> Iterator[_Slip]:
    """What is left: a line that stands too far left or right."""
    yield _Slip(
        broken.at,
        Said(
            "Jorokan (indentasi) baris ini tidak cocok dengan baris di sekitarnya.",
            "The indentation of this line does not fit the lines around it.",
        ),
        Said(
            "Sejajarkan jorokan dengan kunci setingkat, dua spasi tiap tingkat; `- ` hanya untuk "
            "butir daftar. Periksa juga tanda kutip dan titik dua di baris atasnya.",
            "Align its indentation with the keys of its level, two spaces a level; `- ` is for "
            "items of lists only. Check the quotes and colon of the line above too.",
        ),
    )


_SLIPS = (
    _document_end,
    _empty_left,
    _tabs,
    _hard_spaces,
    _colons,
    _open_quotes,
    _signs,
    _brackets,
    _colon_in_text,
    _indented,
)


def _frame(line: str) -> int:
    match = _FRAME.match(line)
    return match.end() if match else 0


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())
