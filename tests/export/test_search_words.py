"""The small files by which search understands what was typed."""

import json
from typing import Any

from generator.export import Subject
from generator.export.search_words import MOST_WORDS, artifacts
from generator.model.registry import Registry
from tests.model.invented import invented
from tests.view.real import real


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
        f"summary: {{id: {' '.join(many[: MOST_WORDS + 500])}}}\n"
    )
    words = told(invented(program)[0])["cari/kata.json"]["kata"]
    assert len(words) == MOST_WORDS
    assert {"zebra", "langka", "rekaan"} <= set(words)
