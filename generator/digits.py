"""Which runs of digits in a text are dates or numbers of documents, and which state a fact.

A number that states a fact is a figure and has its own place in the model; in running text only
dates, years, and the numbers of laws and codes may stand.
"""

import re
from collections.abc import Iterator
from typing import Literal, NamedTuple

Role = Literal["words", "time", "number", "stray"]

_ID = "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember"
_EN = "January February March April May June July August September October November December"
_MONTH = {name: number for names in (_ID, _EN) for number, name in enumerate(names.split(), 1)}
_MONTHS = "|".join(_MONTH)
# "2000 orang" is no year.
_COUNTED = "orang|people|kk|kpm|jiwa|kasus|cases|unit|ton|paket|rupiah|juta|miliar|desa|jenis"
# A run begins with a digit, a month, or a word that announces a number.
_RUNS = re.compile(
    rf"(?=[0-9{''.join({name[0] for name in _MONTH})}NnPp])(?:"
    rf"(?P<time>(?:\b[0-9]{{1,2}}(?:[–-][0-9]{{1,2}})? )?(?:{_MONTHS}) (?:19|20)[0-9]{{2}}\b)"
    r"|(?P<number>\b(?:[Nn]omor|No\.|[Nn]umber|[Pp]asal|Article) [0-9]+"
    r"(?:[-/][0-9]+)?(?: (?:[Tt]ahun|of) [0-9]{4})?"
    r"|\b[0-9]{1,4}/[0-9]{4}\b)"
    rf"|(?P<year>\b(?:19|20)[0-9]{{2}}(?:[–-](?:19|20)[0-9]{{2}})?\b(?! (?:{_COUNTED})\b))"
    r"|(?P<stray>[0-9]+(?:[.,][0-9]+)*))"
)
_DIGIT = re.compile("[0-9]")
# No run begins further before its first digit: with the longest month, and a space.
_LEAD = max(map(len, _MONTH)) + 1


_DAY = re.compile(
    rf"(?:(?P<day>[0-9]{{1,2}})(?P<to>[–-][0-9]+)? )?(?P<month>{_MONTHS}) (?P<year>.+)"
)


class Piece(NamedTuple):
    """A part of a text and what its digits are."""

    text: str
    role: Role


def pieces(text: str) -> Iterator[Piece]:
    """The text in order, cut at its runs of digits."""
    end = 0
    for match in _runs(text):
        if match.start() > end:
            yield Piece(text[end : match.start()], "words")
        kind = match.lastgroup
        yield Piece(
            match[0], "number" if kind == "number" else "stray" if kind == "stray" else "time"
        )
        end = match.end()
    if end < len(text):
        yield Piece(text[end:], "words")


def _runs(text: str) -> Iterator[re.Match[str]]:
    end = 0
    while (digit := _DIGIT.search(text, end)) and (
        run := _RUNS.search(text, max(end, digit.start() - _LEAD))
    ):
        yield run
        end = run.end()


def machine_date(text: str) -> str | None:
    """A piece of role `time` as HTML's datetime; None for a span of years, which HTML knows not.

    A span of days is as exact as its month.
    """
    if written := _DAY.fullmatch(text):
        month = f"{written['year']}-{_MONTH[written['month']]:02}"
        return (
            f"{month}-{int(written['day']):02}" if written["day"] and not written["to"] else month
        )
    return text if text.isdigit() else None
