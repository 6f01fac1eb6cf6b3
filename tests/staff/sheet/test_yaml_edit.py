"""A file takes new values and loses nothing else."""

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.load.layout import home
from generator.load.yaml_tree import CONTROL, read_yaml
from generator.staff.sheet.book import plain
from generator.staff.sheet.drafts import frozen, thawed
from generator.staff.sheet.yaml_edit import edited, new_file
from generator.staff.tidy import tidied

FILE = """\
# Tentang berkas ini.

id: contoh
name: {id: Contoh, en: Example}  # dari sumber
summary:
  # dua kalimat
  id: >-
    Kalimat pertama. Kalimat kedua yang panjang sekali, supaya baris ini harus dilipat oleh perapi
    berkas pada akhirnya.
how_to_apply: null
sources: [a]  # satu
budgets:
  # pagu
  - key: pagu
    stage: pagu_murni  # murni
    amount:
      value: 5
      unit: IDR
      # akhir jumlah
  - key: lain
    stage: usulan
# akhir
"""
COMMENTS = [line.partition("#")[2] for line in FILE.split("\n") if "#" in line]


def changed(**values: Any) -> dict[str, Any]:
    value: dict[str, Any] = thawed(read_yaml(FILE, "").value)
    return {**value, **values}


@pytest.mark.parametrize(
    "values",
    [
        {},
        {"name": {"id": "Lain"}},
        {"summary": {"id": "Pendek."}},
        {"summary": {"id": "Kata " * 60 + "akhir.", "en": "Word."}},
        {"how_to_apply": {"id": "Datang."}},
        {"sources": ["a", "b"]},
        {"sources": ["s" * 60, "t" * 60]},
        {"status": "running", "note": {"id": "Catatan: ya # bukan komentar"}},
        {"contact": {"phone": "0254", "website": "https://contoh.example/"}},
        {
            "budgets": [
                *changed()["budgets"],
                {"key": "tiga", "amount": {"value": 1, "unit": "IDR"}},
            ]
        },
        {"budgets": [{**changed()["budgets"][0], "fund": "pad"}, changed()["budgets"][1]]},
        {"cohorts": [{"key": "a", "content": [{"id": "Satu"}, {"id": "Dua", "en": "Two"}]}]},
    ],
)
def test_new_values(values: dict[str, Any]) -> None:
    value = changed(**values)
    made = edited("program", FILE, value)
    assert made is not None
    assert read_yaml(made, "").value == frozen(value)
    assert all(comment in made for comment in COMMENTS)
    assert tidied(made, home("program")).text == made


def test_a_comment_inside_what_is_replaced_stops_it() -> None:
    text = "id: a\nsources:\n  - b  # penting\n  - c\n"
    assert edited("program", text, {"id": "a", "sources": ["d"]}) is None


texts = (
    st.text(st.characters(exclude_categories=["Cs"]))
    .map(plain)
    .filter(lambda text: text and not CONTROL.search(text.replace("\n", "")))
)


@settings(max_examples=150, deadline=None)
@given(texts, texts, st.integers(-(10**18), 10**18))
def test_any_text_and_amount(one: str, other: str, amount: int) -> None:
    """Whatever a cell holds comes back from the file as it was typed."""
    value = changed(name={"id": one, "en": other}, how_to_apply={"id": other}, place={"id": one})
    value["budgets"][0]["amount"]["value"] = amount
    for made in (edited("program", FILE, value), new_file("program", value)):
        assert made is not None
        assert read_yaml(made, "").value == frozen(value)
