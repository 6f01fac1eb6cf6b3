"""Digits: a number that no figure, date or quotation accounts for is a number nobody checks."""

import re
from collections.abc import Iterator

from lxml import etree

from generator.finding import Finding
from generator.guard.page import CODE, SitePage, holders
from generator.guard.site import Site
from generator.private_numbers import quoted
from generator.text import Said

# Raised, lowered and fractional digits state numbers just as well.
_DIGIT = re.compile(r"[\d²³¹⁰⁴-⁹₀-₉¼-¾⅐-⅞]")
_FOR_NUMBERS = frozenset({"dokumen", "footnote-ref"})
_HOMES = CODE | {"time", "q", "blockquote", "cite"}
# What a drawing says to those who do not see it.
_SPOKEN = frozenset({"title", "desc"})


def stray_digits(page: SitePage, _site: Site) -> Iterator[Finding]:
    """Every digit in <body>, header and footer included, is a figure, a count, or a reference."""
    for element, text in page.body_texts():
        if _DIGIT.search(text) and not _accounts(element):
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


def _accounts(element: etree._Element) -> bool:
    """Whether what holds a text says what its digits are."""
    around = list(holders(element))
    drawing = next((place for place, each in enumerate(around) if each.tag == "svg"), None)
    if drawing is None:
        return any(_accounts_for_digits(each) for each in around)
    # A drawing has no <data>: no figure can be checked there, and a title has no room for marks.
    within = around[:drawing]
    return not any(each.tag in _SPOKEN for each in within) and any(
        "nomor" in str(each.get("class", "")).split() for each in within
    )


def _accounts_for_digits(element: etree._Element) -> bool:
    if element.tag in _HOMES:
        return True
    classes = str(element.get("class", "")).split()
    if "nomor" in classes:
        return True
    if element.tag == "a":  # a document, or the number that Markdown gives a footnote
        return not _FOR_NUMBERS.isdisjoint(classes)
    if element.tag == "data" and "hitungan" in classes:
        return True
    return "angka" in classes and element.get("data-angka") is not None
