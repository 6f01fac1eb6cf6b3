"""Which entry a word stands for: by the page's programs, whole words, and never by guessing."""

import pytest

from generator.load.yaml_tree import read_yaml
from generator.model import build_registry
from generator.model.glossary import Glossary
from generator.record import Record
from tests.view.real import real

TERMS = """\
bps-lokal:
  {term: BPS, expansion: {id: Balai Perlindungan Sosial}, meaning: {id: x}, programs: [satu, dua]}
bps-nasional: {term: BPS (statistik), expansion: {id: Badan Pusat Statistik}, meaning: {id: x}}
pks-jalan: {term: PKS, meaning: {id: x}, programs: [satu]}
pks-umum: {term: PKS, meaning: {id: x}}
kembar-a: {term: KBR, meaning: {id: x}}
kembar-b: {term: KBR, meaning: {id: x}}
lks: {term: LKS, expansion: {id: Lembaga Kesejahteraan Sosial}, meaning: {id: x}}
dinsos: {term: Dinsos, expansion: {id: Dinas Sosial}, meaning: {id: x}}
pagu: {term: Pagu, meaning: {id: x}}
kua-ppas: {term: KUA-PPAS, meaning: {id: x}}
komisi-v: {term: Komisi V, expansion: {id: Komisi V DPRD}, meaning: {id: x}}
kontrak: {term: Kontrak, meaning: {id: x}, glossary_only: true}
plt: {term: Plt., meaning: {id: x}}
p3ke: {term: P3KE, meaning: {id: x}}
"""


def glossary() -> Glossary:
    """The terms above, as the model reads them; their programs exist."""
    tree = read_yaml(TERMS, "istilah.yml")
    assert not tree.findings
    records = [
        Record("term", key, "istilah.yml", {"id": key, **value}, {}, {})
        for key, value in tree.value.items()
    ]
    return build_registry(records)[0].glossary


def found(text: str, *programs: str) -> list[tuple[str, str]]:
    """(word, entry) of a text on a page about these programs; the text itself is kept."""
    words = glossary()
    cut = list(words.find(text, words.on(programs)))
    assert "".join(part for part, _ in cut) == text
    return [(part, reading.term_id) for part, reading in cut if reading]


@pytest.mark.parametrize(
    ("programs", "bps", "pks"),
    [
        (("satu",), "bps-lokal", "pks-jalan"),
        (("dua",), "bps-lokal", "pks-umum"),
        (("tiga",), None, "pks-umum"),
        (("satu", "dua"), "bps-lokal", "pks-umum"),
        (("satu", "tiga"), None, "pks-umum"),
        ((), None, "pks-umum"),
    ],
)
def test_a_scoped_entry_holds_where_all_programs_of_the_page_are_its_own(
    programs: tuple[str, ...], bps: str | None, pks: str
) -> None:
    wanted = [("BPS", bps)] if bps else []
    assert found("BPS dan PKS", *programs) == [*wanted, ("PKS", pks)]


def test_letters_of_two_equal_entries_are_not_explained() -> None:
    assert found("KBR") == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("LKS, (LKS) LKS. “LKS” LKS-nya LKS/LKS", ["LKS"] * 6),
        ("LKSA LKS2 ALKS LKS_ non-LKS LKS-DD lks Lks", []),
        ("pagu Pagu PAGU pagunya Pagu-nya", ["pagu", "Pagu", "PAGU", "Pagu"]),
        ("KUA-PPAS, KUA", ["KUA-PPAS"]),
        ("Komisi V DPRD, Komisi V, komisi v", ["Komisi V DPRD", "Komisi V"]),
        ("Dinsos, dinsos, Dinas Sosial Provinsi", ["Dinsos", "dinsos"]),
        ("lembaga kesejahteraan sosial", ["lembaga kesejahteraan sosial"]),
        ("kontrak rumah", []),
        ("Plt. Kepala", ["Plt."]),
        ("P3KE", ["P3KE"]),
        ("kata “LKS dan pagu” menurut sumber, lalu pagu", ["pagu"]),
        ("BPS (statistik)", ["BPS (statistik)"]),
        ("", []),
    ],
)
def test_whole_words_as_they_are_written(text: str, words: list[str]) -> None:
    assert [word for word, _ in found(text)] == words


def test_the_term_is_told_from_its_expansion() -> None:
    words = glossary()
    text = "LKS, lembaga kesejahteraan sosial"
    readings = [reading for _, reading in words.find(text, words.on(())) if reading]
    assert [(each.term_id, each.short) for each in readings] == [("lks", True), ("lks", False)]


def test_a_glossary_without_terms_finds_nothing() -> None:
    empty = Glossary({})
    assert list(empty.find("LKS", empty.on(()))) == [("LKS", None)]


def test_bps_of_the_real_glossary_is_the_balai_on_its_pages_and_nothing_elsewhere() -> None:
    words = real().glossary
    by_program = {program: words.on((program,)).get("BPS") for program in real().programs}
    assert {program: each.term_id for program, each in by_program.items() if each} == {
        "bimbingan-wktk-banten": "bps-banten"
    }
    assert words.on(()).get("badan pusat statistik") is not None
