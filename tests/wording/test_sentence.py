"""One sentence says all of a figure: what, how much, for when, says who."""

import pytest

from generator.wording.sentence import sentence
from tests.model.invented import FULL, invented

SENTENCES = {
    "budgets/pagu/amount": (
        "Program Contoh: Rp37.000.000.000 (37 miliar rupiah) – pagu murni; tahun anggaran 2024, "
        "menurut Harian Rekaan; jenis sumber: berita.",
        "Example Program: Rp37,000,000,000 (37 billion rupiah) – original ceiling; fiscal year "
        "2024, according to Harian Rekaan; kind of source: news report.",
    ),
    "budgets/realisasi/amount": (
        "Program Contoh: Rp35.000.000.000 (35 miliar rupiah) – realisasi diaudit; tahun anggaran "
        "tidak disebut, menurut Harian Rekaan; jenis sumber: berita.",
        "Example Program: Rp35,000,000,000 (35 billion rupiah) – audited realisation; fiscal year "
        "not stated, according to Harian Rekaan; kind of source: news report.",
    ),
}


@pytest.mark.parametrize("path", SENTENCES)
def test_money(path: str) -> None:
    registry, _ = invented()
    placed = registry.figures[f"contoh/{path}"]
    assert (sentence(registry, placed, "id"), sentence(registry, placed, "en")) == SENTENCES[path]


def said(figure: str, path: str = "targets/a/amount") -> str:
    """The Indonesian sentence of one target."""
    start = FULL.partition("targets:")[0]
    registry, findings = invented(
        f"{start}targets: [{{key: a, name: {{id: Klien}}, amount: {figure}}}]\n"
    )
    assert findings == []
    return sentence(registry, registry.figures[f"contoh/{path}"], "id")


@pytest.mark.parametrize(
    ("figure", "part"),
    [
        ("{value: 30, unit: orang}", "tahun tidak disebut."),
        ('{value: 30, unit: orang, as_of: "2022-12-31"}', "keadaan per 31 Desember 2022."),
        ('{value: 30, unit: orang, stated_on: "2022-03"}', "disebut pada Maret 2022."),
        (
            "{value: 30, unit: orang, source: rilis-contoh}",
            "menurut Rilis Contoh; jenis sumber: rilis pem",
        ),
        ("{value: 30, unit: orang, precision: at_least}", ": paling sedikit 30 orang –"),
        ("{value: null}", ": tidak disebut dalam sumber kami –"),
        ("{value: null, missing: not_found}", ": dicari, tidak ditemukan –"),
    ],
)
def test_what_is_known_is_said(figure: str, part: str) -> None:
    assert part in said(figure)


def test_a_target_is_never_said_to_be_done() -> None:
    text = said("{value: 30, unit: orang, assertion: reported}")
    assert "jumlah sasaran" in text
    assert "terlaksana" not in text


def test_a_period_goes_before_the_date_it_was_said_on() -> None:
    registry, _ = invented()
    placed = registry.figures["contoh/cohorts/angkatan-1/participants"]
    assert "dilaporkan terlaksana; sejak 2025, menurut" in sentence(registry, placed, "id")
