"""Protected names: found however they are written and wherever they are published, never echoed."""

import random
from collections.abc import Callable

import pytest

from generator.guard import Expected, look_at, site_of
from generator.privacy.names import names_of, position_of_name
from tests.check.conftest import Look
from tests.privacy.printed import PRINTED
from tests.torture import note, times

pytestmark = pytest.mark.torture

# Indonesian for "made up": the names of nobody.
NAMES = ("Rekaan Wulandari Contoh", "Ümpama Misalkan", "Karangan", "De Andaian-Khayal Bin Contoh")
NAMED = site_of([], Expected({}, "https://terang.example/", protected=NAMES))
Chance = random.Random


def _cut(word: str, sign: str, c: Chance) -> str:
    at = c.randint(1, max(1, len(word) - 1))
    return word[:at] + sign + word[at:]


WAYS: dict[str, Callable[[list[str], Chance], str]] = {
    "as it is": lambda words, _: " ".join(words),
    "case": lambda words, c: " ".join(
        c.choice((w.upper(), w.lower(), w.swapcase())) for w in words
    ),
    "order": lambda words, c: " ".join(c.sample(words, len(words))),
    "spacing": lambda words, _: "".join(words),
    "spaced out": lambda words, _: " ".join("".join(words)),
    "lines": lambda words, _: "\n".join(words),
    "no-break": lambda words, _: "\u00a0\u2009".join(words),
    "punctuation": lambda words, c: c.choice((", ", " - ", "_", ".", "/", "’")).join(words),
    "quotes": lambda words, _: "“" + "”, “".join(words) + "”",
    "diacritics": lambda words, _: " ".join(words).replace("a", "á").replace("u", "ü"),
    "combining": lambda words, _: " ".join(words).replace("a", "a\u0301"),
    "full width": lambda words, _: " ".join(
        "".join(chr(ord(x) + 0xFEE0) if "a" <= x <= "z" else x for x in w) for w in words
    ),
    "unseen": lambda words, c: " ".join(_cut(w, "\u200b", c) for w in words),
    "soft hyphens": lambda words, c: " ".join(_cut(w, "\u00ad", c) for w in words),
    "tags": lambda words, c: " ".join(
        _cut(w, c.choice(("<b>", "<i class='x'>", "</b>")), c) for w in words
    ),
    "tags between": lambda words, _: "</td><td>".join(words),
    "comments": lambda words, c: " ".join(_cut(w, "<!-- x -->", c) for w in words),
    "signs": lambda words, _: "&nbsp;".join(w.replace("a", "&#97;") for w in words),
    "markdown": lambda words, c: " ".join(_cut(w, "**", c) for w in words),
}


@pytest.mark.parametrize("way", WAYS)
def test_however_it_is_written(way: str) -> None:
    chance = Chance(8)
    names = names_of(NAMES)
    count = times(60, 2000)
    missed = [
        text
        for _ in range(count)
        if position_of_name(
            text := f"Kata ibu {WAYS[way](chance.choice(NAMES).split(), chance)}, kemarin.", names
        )
        is None
    ]
    note(f"nama dilindungi: {way}", lines=count, missed=len(missed))
    assert missed == []


def test_what_is_no_name_is_left_alone() -> None:
    names = names_of(("Ani", "Rekaan Contoh", "Budi Umpama"))
    for text in (
        "tani dan anita", "rekaan <b>lain</b> contoh", "contohrekaannya", "Budiman Umpamanya",
        "Rekaan, Kabupaten Contoh", "be<b>ran</b>i",
    ):  # fmt: skip
        assert position_of_name(text, names) is None, text


@pytest.mark.parametrize("path", PRINTED)
def test_in_every_kind_of_file(path: str) -> None:
    findings, _ = look_at(path, PRINTED[path]("Ibu Contoh Wulandari REKAAN hadir"), NAMED)
    assert "nama-dilindungi" in {each.rule for each in findings}
    assert not any("wulandari" in str(each).lower() for each in findings)
    silent, _ = look_at(path, PRINTED[path]("Ibu Wulandari hadir"), NAMED)
    assert "nama-dilindungi" not in {each.rule for each in silent}


def test_in_the_name_of_a_file() -> None:
    findings, _ = look_at("gambar/ümpama-misalkan.bin", b"x", NAMED)
    assert [(each.place.path, each.rule) for each in findings] == [("gambar/…", "nama-dilindungi")]


def test_across_tags_in_content_and_data(look: Look) -> None:
    page = ("content/id/tentang.md", "Surel", "Re<b>ka</b>an&nbsp;<i>Conto</i>h")
    data = (
        "data/programs/contoh.yml",
        "id: Ringkasan contoh",
        "id: Re<b>ka</b>an Contoh, ringkasan",
    )
    for edit in (page, data):
        found = [each for each in look(edit, protected=["Contoh Rekaan"])]
        assert "nama-dilindungi" in {each.rule for each in found}
        assert not any("re<b>ka" in str(each).lower() for each in found)
