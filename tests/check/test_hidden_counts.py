"""A count that is refused is not repeated by the rules that stumble over it as well."""

import pytest

from generator.check.hidden_counts import without_counts
from generator.finding import Finding, Place
from generator.model.registry import Registry
from generator.text import Said

NOTHING = Registry({}, {})


def finding(rule: str, text: str, path: str = "data/a.yml") -> Finding:
    return Finding(Place(path, 3, 7), rule, Said(text, text), Said(text, text))


@pytest.mark.parametrize(
    "rule",
    [
        "jumlah-kecil",
        "jumlah-kecil-terhitung",
        "kutipan-membuka",
        "seluruh-kelompok",
        "tersembunyi-terhitung",
    ],
)
def test_no_finding_of_that_file_states_a_number(rule: str) -> None:
    refused = finding(rule, "Di bawah 10.")
    others = [
        finding("selesai-melebihi-peserta", "Yang selesai 30, pesertanya 7."),
        finding("rentang", "Antara 3-5 orang, atau 3 – 5, atau 4-an, sejak 2026-03."),
        finding("tanggal", "Tanggal 2026-03-07 sesudah angkatan-7; 1.250,5 persen."),
    ]
    first, *rest = without_counts([refused, *others], NOTHING)
    assert first == refused
    assert [each.problem.id for each in rest] == [
        "Yang selesai …, pesertanya ….",
        "Antara … orang, atau …, atau …, sejak 2026-03.",
        "Tanggal 2026-03-07 sesudah angkatan-7; … persen.",
    ]
    assert all(each.cure == each.problem for each in rest)


def test_other_files_keep_their_numbers() -> None:
    findings = [finding("jumlah-kecil", "x"), finding("lain", "Berjumlah 20.", "data/b.yml")]
    assert without_counts(findings, NOTHING)[1] == findings[1]
    assert without_counts(findings[1:], NOTHING) == findings[1:]
