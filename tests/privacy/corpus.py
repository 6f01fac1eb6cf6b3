"""A labelled corpus of personal data and of what only looks like it: made up, from a seed.

Nothing here can be anybody's: identity numbers have a regency that is not there (…99) and the
serial 0000, mobile numbers begin with 084, which no operator was given, taxpayers and accounts are
nearly all zeros, coordinates lie in the open sea, names are Indonesian words for "made up".
"""

import random
import re
from collections.abc import Callable
from typing import NamedTuple

from tests.privacy.sentences import ALIKE, PERSONAL

SEED = 20261122
_MADE_UP = ("Rekaan", "Contoh", "Umpama", "Fulan", "Misalkan", "Karangan", "Andaian", "Khayal")
_MONTHS = ("Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September",
           "Oktober", "November", "Desember")  # fmt: skip
_ENGLISH = ("January", "February", "March", "April", "May", "June", "July", "August", "September",
            "October", "November", "December")  # fmt: skip
_PROVINCES = ("11", "12", "16", "21", "31", "32", "33", "35", "36", "51", "53", "61", "64", "73",
              "81", "91")  # fmt: skip
_AROUND = ("{}", "{}", "Catatan: {}", "({})", "- {}", "“{}”", "Menurut berkas, {} (lihat lampiran)",
           "Di Kabupaten Rekaan {}; selebihnya menyusul", "{}.", "*{}*", "See: {}")  # fmt: skip
_CUTS = ((6, 6, 4), (4, 4, 4, 4), (2, 2, 2, 6, 4), (2, 2, 2, 2, 2, 2, 4), (8, 8), (1,) * 16)
_CODE = "CFGHJMPQRVWX"
Chance = random.Random


class Line(NamedTuple):
    """`kind` as in generator/privacy/patterns.py; None: nobody's. `like`: what it looks like."""

    text: str
    kind: str | None
    like: str


def corpus(count: int) -> list[Line]:
    """At least `count` lines, half of them somebody's, as many of each kind; always the same."""
    chance = random.Random(SEED)
    each = -(-count // (2 * len(PERSONAL)))
    lines: list[Line] = []
    for like, personal in PERSONAL.items():
        for sentences, kind in ((personal, like), (ALIKE[like], None)):
            texts: dict[str, None] = {}
            while len(texts) < each:
                sentence = _said(sentences[len(texts) % len(sentences)], chance)
                texts[chance.choice(_AROUND).format(sentence)] = None
            lines += [Line(text, kind, like) for text in texts]
    return lines


def _said(sentence: str, chance: Chance) -> str:
    """`RT [2]`: two digits · `[5-9]`: a number between · `[nik]`: made by that maker."""
    return re.sub(r"\[([\w-]+)\]", lambda found: _made(found[1], chance), sentence)


def _made(what: str, c: Chance) -> str:
    if what.isdigit():
        return f"{c.randint(0, 10 ** int(what) - 1):0{what}}"
    first, _, last = what.partition("-")
    return str(c.randint(int(first), int(last))) if last else MAKERS[what](c)


def _name(c: Chance) -> str:
    return c.choice(_MADE_UP) + c.choice(("", "wati", "wan", "sari"))


def _date(c: Chance) -> str:
    day, month, year = c.randint(1, 28), c.randint(1, 12), c.randint(1950, 2015)
    forms = (
        f"{day} {_MONTHS[month - 1]} {year}",
        f"{day:02}-{month:02}-{year}",
        f"{day:02}/{month:02}/{year}",
        f"{day}.{month}.{year}",
        f"{year}-{month:02}-{day:02}",
        f"{day} {_MONTHS[month - 1][:3]} {year}",
    )
    return c.choice(forms)


def _nik(c: Chance) -> str:
    """Region 99 of a province, a date of birth (40 more for a woman), serial 0000."""
    day = c.randint(1, 28) + c.choice((0, 40))
    born = f"{day:02}{c.randint(1, 12):02}{c.randint(0, 99):02}"
    return f"{c.choice(_PROVINCES)}99{c.randint(1, 99):02}{born}0000"


def _grouped_nik(c: Chance) -> str:
    digits = iter(_nik(c))
    groups = ["".join(next(digits) for _ in range(length)) for length in c.choice(_CUTS)]
    return c.choice((" ", ".", "-", "\u00a0")).join(groups)


def _mobile(c: Chance) -> str:
    own = f"084{c.randint(0, 9)}{_made(c.choice('78'), c)}"
    one, two, three = own[:4], own[4:8], own[8:]
    forms = (
        own, f"+62{own[1:]}", f"+62 {own[1:4]}-{two}-{three}", f"{one}-{two}-{three}",
        f"{one} {two} {three}", f"({one}) {two}-{three}", f"{one}.{two}.{three}",
        f"{one}\u00a0{two}\u00a0{three}",
        f"https://wa.me/62{own[1:]}", f"+62 ({own[1:4]}) {own[4:]}",
    )  # fmt: skip
    return c.choice(forms)


def _landline(c: Chance) -> str:
    area = f"0{c.choice('237')}{c.randint(10, 99)}"
    forms = (f"({area}) 000[3]", f"{area}-000[3]", f"{area} 000[4]", f"{area}000[3]")
    return _said(c.choice(forms), c)


def _account(c: Chance) -> str:
    forms = ("000000[4]", "0000-00-00[4]-00-0", "000-00-000[4]-0", "000 000 [4]", "000.000.[4]",
             "00000000000[4]", "000[4]000")  # fmt: skip
    return _said(c.choice(forms), c)


def _plus_code(c: Chance) -> str:
    pairs = "".join(c.choice(_CODE) + c.choice("23456789") for _ in range(3))
    return f"6P2Q{pairs[:4]}+{pairs[4:]}"


def _thousands(c: Chance) -> str:
    return f"{c.randint(1, 999)}" + "".join(
        f".{c.randint(0, 999):03}" for _ in range(c.randint(2, 5))
    )


MAKERS: dict[str, Callable[[Chance], str]] = {
    "name": _name,
    "NAME": lambda c: _name(c).upper(),
    "nama": lambda c: _name(c).lower(),
    "date": _date,
    "day": lambda c: f"{c.randint(1, 28)} {c.choice(_MONTHS)} {c.randint(2009, 2026)}",
    "dmy": lambda c: f"{c.randint(1, 28):02}-{c.randint(1, 12):02}-{c.randint(2009, 2026)}",
    "month": lambda c: c.choice(_ENGLISH),
    "nik": _nik,
    "grouped": _grouped_nik,
    "province": lambda c: c.choice(_PROVINCES),
    "mobile": _mobile,
    "landline": _landline,
    "npwp": lambda c: _said("00.000.[3].[1]-[3].000", c),
    "npwp15": lambda c: _said("00000[3][1][3]000", c),
    "account": _account,
    # South of Java, hundreds of kilometres from any land.
    "lat": lambda c: _said("-[10-11].[6]", c),
    "lon": lambda c: _said("[97-103].[5]", c),
    "plus": _plus_code,
    "roman": lambda c: c.choice(("I", "II", "IV", "VI", "IX", "XI")),
    "thousands": _thousands,
    "code": lambda c: _said("[1-7].0[1-9].0[1-9].2.0[1-9].00[2]", c),
    "belanja": lambda c: _said("5.[1-4].0[1-9].0[1-9].[2].00[2]", c),
    "at": lambda _: "[at]",
    "dot": lambda _: "[dot]",
    "WhatsApp": lambda _: "[WhatsApp]",
    "hex": lambda c: "".join(c.choice("0123456789abcdef") for _ in range(63)) + "a",
}
