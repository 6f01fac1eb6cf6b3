"""The sieve before the search for personal numbers lets none of them through unseen."""

import html
import re

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from generator.guard.number_sieve import may_hold_numbers
from generator.private_numbers import private_numbers

# What stands between the digits of a number or hides it, and what only looks as if it did.
BETWEEN = (" ", ".", "-", "(", ") ", "\u00a0", "\u2010", "\u2013", "&nbsp;", "&#32;", "\n", "/")
AROUND = ("0.", "1-", "+", "x", '"', "&#34;", "&amp;", "é", "–", "2026 ", "a1b2", "&#48;")
JOINS = (' d="', ' d="M1 2"', " points=", ' points=""', " d=&#34;z&#34;", " d=&quot;z&quot; ")
NUMBERS = ("081234567890", "6281234567", "0812345", "3201010101900001", "1234567890123456")


@st.composite
def numbers(draw: st.DrawFn) -> str:
    """A number, spelt and torn apart in some way."""
    odd = draw(st.lists(st.integers(0, 16), max_size=4))
    pieces = []
    for place, digit in enumerate(draw(st.sampled_from(NUMBERS))):
        if place in odd:
            pieces.append(draw(st.sampled_from((*BETWEEN, *AROUND, *JOINS))))
        written = (digit, digit, f"&#{ord(digit)};", chr(0x0660 + int(digit)))
        pieces.append(draw(st.sampled_from(written)) if place in odd else digit)
    return "".join(pieces)


TEXTS = st.lists(numbers() | st.sampled_from((*BETWEEN, *AROUND, *JOINS)), max_size=4).map("".join)


@settings(max_examples=300, deadline=None)
@given(TEXTS)
@example("0812-3456-7890")
@example("+62 (812) 3456 7890")
@example("62\u00a0812\u201334567890")
@example("3201010101900001")
@example("3201 0101 0190 0001")
@example("320101.010190.0001")
@example("08123&#52;567890")
@example('08123 d="x"4567890')
@example("08123 points=&#34;x&#34;4567890")
@example("08123 points=&quot;x&quot; 4567890")
@example("0812345678٩0")
def test_what_the_search_finds_the_sieve_holds(text: str) -> None:
    markup = re.sub(r' (?:d|points)="[^"]*"', "", html.unescape(text))
    if any(private_numbers(text)) or any(private_numbers(markup)):
        assert may_hold_numbers(text.encode())


@pytest.mark.parametrize(
    "text",
    [
        '<time datetime="2026-03-01">1 Maret 2026</time>, tahun 2021–2025, 08.30',
        '<data value="425080000">Rp425.080.000</data> &#34;18-06&#34; &amp; 62,5 persen',
        '<path d="M12 1.5v3.2M12 19.3"/> “dua” é',
    ],
)
def test_ordinary_pages_pass(text: str) -> None:
    assert not may_hold_numbers(text.encode())
