"""Figures: what they must say, and how they agree. Each case yields one finding."""

import pytest

from .conftest import Edit, Look
from .project import PROGRAM

_A = "value: 37000000000\n      unit: IDR"
_ROW = "value: 38000000000, unit: IDR"
_DONE = "completed: {value: 20, unit: orang"
_EMPTY = 'missing: not_found\n      searched: [{where: Contoh, date: "2026-05-01"}]'
_REVISION = "value: 36000000000\n          unit: IDR"


def _p(old: str, new: str) -> list[Edit]:
    return [(PROGRAM, old, new)]


CASES: list[tuple[str, list[Edit]]] = [
    ("kosong-tanpa-alasan", _p("value: null\n      " + _EMPTY, "value: null")),
    ("berisi-tetapi-kosong", _p(_ROW, "missing: not_stated, " + _ROW)),
    ("angka-tidak-lengkap", _p(_ROW + ', source: berita-contoh, published: "2026-06-01"', _ROW)),
    ("angka-tidak-lengkap", _p(_REVISION, "value: 36000000000")),
    ("kosong-berkutipan", _p(_EMPTY, "missing: not_stated\n      quote: tidak tahu")),
    ("kosong-berkutipan", _p(_EMPTY, "missing: suppressed\n      locator: paragraf 2")),
    ("dicari-di-mana", _p(_EMPTY, "missing: not_found")),
    ("belum-dilaporkan-tanpa-bukti", _p(_EMPTY, "missing: not_reported")),
    ("satuan-tidak-dijelaskan", _p("source_term: klien", "")),
    ("penghapusan-belum-bersih", _p("type: correction", "type: redaction")),
    ("satuan-salah-tempat", _p(_ROW, "value: 38, unit: ton")),
    ("satuan-salah-tempat", _p("value: 15, unit: hari", "value: 15, unit: orang")),
    ("satuan-salah-tempat", _p(_DONE, "completed: {value: 20, unit: IDR")),
    ("bukan-bilangan-bulat", _p("value: 15, unit: hari", 'value: "15.5", unit: hari')),
    ("nilai-negatif", _p('value: "2.5", unit: ton', "value: -2, unit: ton")),
    ("persen-melebihi-100", _p('value: "2.5", unit: ton', "value: 101, unit: persen")),
    ("nilai-tidak-di-kutipan", _p("quote: pagunya Rp37 miliar", "quote: pagunya Rp73 miliar")),
    ("rincian-tidak-cocok", _p("value: 11, unit: orang", "value: 10, unit: orang")),
    ("rincian-tidak-cocok", _p("value: 19, unit: orang", "value: 20, unit: orang")),
    ("selesai-melebihi-peserta", _p(_DONE, "completed: {value: 31, unit: orang")),
    ("realisasi-melebihi-pagu", _p("value: 35000000000", "value: 37000000001")),
    ("nilai-bertentangan", _p('fiscal_year: "2025"', 'fiscal_year: "2024"')),
    (
        "nilai-bertentangan",
        _p(
            "  - key: kosong",
            "  - key: klien-2\n    name: {id: klien, en: Clients}\n    amount: {value: 223143, "
            "unit: tidak_dijelaskan, source_term: klien, caveat: {id: A, en: A}, "
            'source: berita-contoh, published: "2026-06-01"}\n  - key: kosong',
        ),
    ),
    ("tanggal-masa-depan", _p('stated_on: "2026-03-02"', 'stated_on: "2026-12"')),
    ("tanggal-masa-depan", _p('"2026-05-01"}]', '"2027"}]')),
    ("tanggal-masa-depan", _p('date: "2026-03-01"', 'date: "2027-03-01"')),
    ("masa-terbalik", _p('{from: "2025-02", to: "2025"}', '{from: "2025-02", to: "2025-01"}')),
    ("riwayat-terbalik", _p('replaced: "2026-05-01"', 'replaced: "2026-03-01"')),
    ("riwayat-terbalik", _p('replaced: "2026-05-01"', 'replaced: "2026-07-01"')),
    ("sumber-lebih-tua", _p('as_of: "2026-03"\n      stated', 'as_of: "2026-04"\n      stated')),
    (
        "angka-ditarik",
        [
            (
                PROGRAM,
                "said_by: kepala-dinas\n",
                "withdrawn: {date: '2026-07-01', reason: {id: A, en: A}}\n",
            ),
            ("content/id/tentang.md", "{{", "<!--"),
            ("content/en/tentang.md", "{{", "<!--"),
        ],
    ),
]


@pytest.mark.parametrize(("rule", "edits"), CASES)
def test_each_slip_is_one_finding(look: Look, rule: str, edits: list[Edit]) -> None:
    assert [each.rule for each in look(*edits)] == [rule]


def test_a_slip_of_zeros_is_a_warning_that_can_be_acknowledged(look: Look) -> None:
    slip: Edit = (PROGRAM, _ROW, "value: 38000000000000, unit: IDR")
    refused: Edit = (PROGRAM, "rule: dugaan-salah-nol", "rule: html-dalam-teks")

    assert look(slip) == []
    (finding,) = look(slip, refused)
    assert (finding.rule, finding.severity) == ("dugaan-salah-nol", "warning")


def test_equal_addresses_are_found_across_items(look: Look) -> None:
    row = '{value: 30, unit: orang, source: berita-contoh, published: "2026-06-01"}'
    half = row.replace("30", "15")

    def cohort(key: str, first: str, second: str) -> str:
        return (
            f"  - key: {key}\n    name: {{id: {key}, en: A}}\n    participants: {row}\n"
            "    breakdown:\n      - by: age\n        rows:\n"
            f"          - {{key: {first}, name: {{id: A, en: A}}, amount: {half}}}\n"
            f"          - {{key: {second}, name: {{id: B, en: B}}, amount: {half}}}\n"
        )

    more = cohort("x", "y-age-z", "a") + cohort("x-age-y", "z", "b") + "targets:\n"
    (finding,) = look((PROGRAM, "targets:\n", more))
    assert finding.rule == "alamat-angka-ganda"


def test_a_caveat_explains_spending_over_the_ceiling(look: Look) -> None:
    assert look((PROGRAM, "value: 35000000000", "caveat: {id: A, en: A}, value: 37000000001")) == []
