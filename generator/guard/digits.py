"""Digits: a number that no figure, date or quotation accounts for is a number nobody checks."""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Literal, NamedTuple

from lxml import etree

from generator.finding import Finding
from generator.guard.page import CODE, SitePage
from generator.guard.site import Site
from generator.private_numbers import quoted
from generator.text import Said

# Raised, lowered and fractional digits state numbers just as well.
_DIGIT = re.compile(r"[\d²³¹⁰⁴-⁹₀-₉¼-¾⅐-⅞]")
_MARK = "nomor"
_FOR_NUMBERS = frozenset({"dokumen", "footnote-ref"})
_HOMES = CODE | {"time", "q", "blockquote", "cite"}
# What a drawing says to those who do not see it.
SPOKEN = frozenset({"title", "desc"})


# What stands around a text, as far as its digits are concerned.
Home = Literal["none", "given", "drawing", "given in drawing", "spoken in drawing"]
GIVEN: frozenset[Home] = frozenset({"given", "given in drawing"})


class Room(NamedTuple):
    """What an element by itself says of the digits in it: `accounts` for them outside a drawing,
    `marked` for them wherever it stands."""

    tag: str
    accounts: bool
    marked: bool


def stray_digits(page: SitePage, _site: Site) -> Iterator[Finding]:
    """Every digit in <body>, header and footer included, is a figure, a count, or a reference."""
    homes: dict[etree._Element, Home] = {}
    for element, text in page.body_texts(states_number):
        if _home(element, homes) not in GIVEN:
            yield Finding(
                page.at(element),
                "digit-liar",
                Said(
                    f'Angka di luar data: "{quoted(text)}".',
                    f'A number from outside the data: "{quoted(text)}".',
                ),
                Said(
                    'Fakta: cetak dengan {{ angka("…") }}. Tanggal: <time>. Kutipan: <q>. '
                    "Nama peraturan atau dokumen: <cite>. Kode atau nomor: "
                    '<span class="nomor">.',
                    'A fact: print it with {{ angka("…") }}. A date: <time>. A quotation: <q>. '
                    "The name of a law or document: <cite>. A code or number: "
                    '<span class="nomor">.',
                ),
            )


def states_number(text: str) -> bool:
    """Whether there is a digit in it, of whatever kind."""
    return bool(_DIGIT.search(text))


def room_of(element: etree._Element) -> Room:
    """What an element by itself says of the digits in it."""
    figure = element.get("data-angka") is not None
    return _room(str(element.tag), str(element.get("class", "")), figure)


@lru_cache(maxsize=1 << 12)
def _room(tag: str, written: str, figure: bool) -> Room:
    """There are few; `written` are its classes, `figure` whether it names one."""
    classes = written.split()
    return Room(tag, _accounts_for_digits(tag, classes, figure), _MARK in classes)


def home_in(around: Home, room: Room) -> Home:
    """The home of a text directly in an element, which stands in another home."""
    if room.tag == "svg":
        # What stands around a drawing says nothing of its digits, nor is a figure in it checked.
        return "drawing"
    if around in {"given", "spoken in drawing"}:
        return around
    if around == "none":
        return "given" if room.accounts else "none"
    if room.tag in SPOKEN:  # which has no room for marks
        return "spoken in drawing"
    return "given in drawing" if room.marked else around


def _home(element: etree._Element, known: dict[etree._Element, Home]) -> Home:
    """The home that an element gives to a text which it directly holds."""
    unknown = []
    each: etree._Element | None = element
    while each is not None and each not in known:
        unknown.append(each)
        each = each.getparent()
    home: Home = "none" if each is None else known[each]
    for inner in reversed(unknown):
        home = known[inner] = home_in(home, room_of(inner))
    return home


def _accounts_for_digits(tag: str, classes: list[str], figure: bool) -> bool:
    if tag in _HOMES:
        return True
    if not classes:
        return False
    if _MARK in classes:
        return True
    if tag == "a":  # a document, or the number that Markdown gives a footnote
        return not _FOR_NUMBERS.isdisjoint(classes)
    if tag == "data" and "hitungan" in classes:
        return True
    return "angka" in classes and figure
