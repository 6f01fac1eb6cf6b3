"""NIK, KK and mobile numbers: where they are, and how a message repeats text without them.

Findings end in public logs, so whatever quotes data or a page does it through `quoted`.
"""

import re
from collections.abc import Iterator

# Wherever one of these numbers may be: a quick first sieve, for pages are long.
STRETCH = re.compile(r"\d[\d .()\u00a0\u2010-\u2013-]{8,}\d")
# NIK and KK: region (6), date (6), serial (4). After "0." it is a decimal.
_PLAIN = r"(?<!\d)(?<!\d\.)\d{16}(?!\d)"
_BY_FOUR = r"(?<!\d)\d{4}(?P<four>[ .-])\d{4}(?P=four)\d{4}(?P=four)\d{4}(?!\d)"
_BY_PART = r"(?<!\d)\d{6}(?P<part>[ .-])\d{6}(?P=part)\d{4}(?!\d)"
# Written in groups it must hold a date where an NIK has one, or four years would be an NIK.
DATED = re.compile(r"\d{6}(?:[04][1-9]|[1256]\d|[37][01])(?:0[1-9]|1[0-2])\d{6}")
# An amount in its currency, grouped as amounts are, and said to be one: nobody dials it.
_MONEY = r"(?:(?<=[Rr]p)|(?<=[Rr]p[ .\u00a0])|(?<=IDR[ \u00a0]))62\.8\d\d(?:\.\d{3}){2,3}(?!\.?\d)"
# After a digit and a point or hyphen it is the tail of a code or a date, not a number to dial.
_MOBILE = (
    rf"(?!{_MONEY})(?<!\d)(?<!\d[.-])"
    r"(?:62[ .\u00a0-]?|0)8\d{1,2}"
    r"(?:[ .()\u00a0\u2010-\u2013-]{0,2}\d{2,5}){2,4}(?!\d)"
)
PRIVATE = re.compile(rf"(?P<identity>{_PLAIN}|{_BY_FOUR}|{_BY_PART})|(?P<mobile>{_MOBILE})")
# A checksum may hold any run of digits by chance.
CHECKSUM = re.compile(r"(?=\d*[a-f])[0-9a-f]{32,}")


def private_numbers(text: str) -> Iterator[tuple[str, str, int]]:
    """(kind, digits, position) of whatever looks like a NIK, a KK, or a mobile number.

    kind: "identity" or "mobile"; a mobile's digits start with 62 however it was written.
    """
    for stretch in STRETCH.finditer(text):
        for found in PRIVATE.finditer(text, stretch.start(), stretch.end()):
            digits = re.sub(r"\D", "", found[0])
            if CHECKSUM.fullmatch(_word_around(text, found.start(), found.end())):
                continue
            if found["mobile"]:
                if len(digits) >= 10:
                    yield "mobile", dialled(digits), found.start()
            elif found[0] == digits or DATED.fullmatch(digits):
                yield "identity", digits, found.start()


def is_dated(digits: str) -> bool:
    """Whether sixteen digits hold a date where an NIK has one: few amounts do."""
    return bool(DATED.fullmatch(digits))


def dialled(number: str) -> str:
    """Any spelling of a telephone number as its digits, with the country code 62."""
    digits = re.sub(r"\D", "", number)
    return "62" + digits[1:] if digits.startswith("0") else digits


def quoted(text: str, longest: int = 60) -> str:
    """A piece of text on one line, shortened, private numbers blotted out."""
    line = " ".join(PRIVATE.sub("…", text).split())
    return line if len(line) <= longest else line[:longest] + "…"


def _word_around(text: str, start: int, end: int) -> str:
    """The letters and digits that text[start:end] is a part of."""
    while start and text[start - 1].isalnum():
        start -= 1
    while end < len(text) and text[end].isalnum():
        end += 1
    return text[start:end]
