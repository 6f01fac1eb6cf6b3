"""The small files by which search understands what was typed."""

import json
import re
from typing import Any

import pytest

from generator.export import Subject
from generator.export.search_words import MOST_WORDS, artifacts
from generator.model.registry import Registry
from generator.text import Locale
from tests.model.invented import invented
from tests.view.real import pages, real


def told(registry: Registry) -> dict[str, Any]:
    made = artifacts(Subject(registry, "https://terang.example/", "2026-11-21"))
    return {each.path: json.loads(each.content) for each in made}


def test_one_file_a_language() -> None:
    files = told(real())
    assert list(files) == ["cari/kata.json", "en/cari/kata.json"]
    assert "rumah aman" in files["cari/kata.json"]["bantuan"]
    assert "safe house" not in files["cari/kata.json"]["bantuan"]
    assert {"safe house", "rumah aman"} <= set(files["en/cari/kata.json"]["bantuan"])


def test_the_site_s_own_words_are_there_once_in_order() -> None:
    words = told(real())["cari/kata.json"]["kata"]
    assert words == sorted(set(words))
    assert {"pelatihan", "panti", "banten", "keterampilan", "blitar"} <= set(words)
    assert not [each for each in words if len(each) < 4 or any(c.isdigit() for c in each)]


def test_names_come_before_running_text_where_the_list_is_full() -> None:
    letters = "abcdefghij"
    many = [f"kata{a}{b}{c}{d}" for a in letters for b in letters for c in letters for d in letters]
    program = (
        "id: contoh\nname: {id: Zebra Langka}\nkind: training\nstatus: running\nfield: lainnya\n"
        'agency: dinas-contoh\nregion: "98"\nsources: [berita-contoh]\n'
        f"summary: {{id: {' '.join(many[:2000])}}}\n"
        f"description: {{id: {' '.join(many[2000:4000])}}}\n"
        f"purpose: {{id: {' '.join(many[4000 : MOST_WORDS + 500])}}}\n"
    )
    words = told(invented(program)[0])["cari/kata.json"]["kata"]
    assert len(words) == MOST_WORDS
    assert {"zebra", "langka", "rekaan"} <= set(words)


# Each was offered to readers once: somebody who mistyped “melapor” was shown a slur.
STIGMATISING = {
    "melacur",
    "tuna",
    "susila",
    "prostitusi",
    "wisma",
    "razia",
    "seks",
    "cacat",
    "jompo",
    "napi",
    "narapidana",
    "gepeng",
    "anjal",
    "pecandu",
    "addicts",
    "convicts",
    "inmates",
    "handicapped",
}


@pytest.mark.parametrize("path", ["cari/kata.json", "en/cari/kata.json"])
def test_no_word_that_stigmatises_is_offered(path: str) -> None:
    assert set(told(real())[path]["kata"]) & STIGMATISING == set()


def test_words_of_people_in_need_are_offered_only_where_a_page_says_them() -> None:
    file = told(real())["cari/kata.json"]
    assert {"memperkosa", "digebuk", "hotline", "pacar"} & set(file["kata"]) == set()
    assert "digebuk" in file["bantuan"]


def test_a_phrase_that_is_typed_and_not_printed_stands_for_the_site_s_own() -> None:
    file = told(real())["cari/kata.json"]
    assert file["sebutan"]["penyandang cacat"] == "disabilitas"
    assert file["sebutan"]["napi"] == "warga binaan"
    assert "disabilitas" in file["kata"]
    assert told(real())["en/cari/kata.json"]["sebutan"]["handicapped"] == "disability"


@pytest.mark.parametrize("locale", ["id", "en"])
def test_every_word_offered_is_on_a_page_or_among_the_words_for_search(locale: Locale) -> None:
    bodies = " ".join(page.body for page in pages(real(), locale).values())
    entries = real().search_words.values()
    phrases = " ".join(phrase for each in entries for phrase in each.words.in_(locale))
    there = set(re.findall(r"[^\W\d_]+", f"{re.sub('<[^>]*>', ' ', bodies)} {phrases}".casefold()))
    path = "cari/kata.json" if locale == "id" else "en/cari/kata.json"
    assert [word for word in told(real())[path]["kata"] if word not in there] == []
