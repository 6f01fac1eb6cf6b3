"""References, keys, use: what records say of each other. Each case yields one finding."""

import pytest

from .conftest import Edit, Look
from .project import FILES, PEKA, PROGRAM

_UNKNOWN = "rujukan-tidak-dikenal"
_SOURCE = "data/sources/berita-contoh.yml"
_HIDDEN = "data/sources/sumber-ditahan.yml"

CASES: list[tuple[str, list[Edit]]] = [
    (_UNKNOWN, [(PROGRAM, "agency: dinas-contoh\nregion", "agency: dinas-cotoh\nregion")]),
    (_UNKNOWN, [(PROGRAM, "corroborated_by: [iklan-contoh]", "corroborated_by: [iklan]")]),
    (_UNKNOWN, [(PROGRAM, "said_by: kepala-dinas\n      ", "said_by: kepala-dinsa\n      ")]),
    (_UNKNOWN, [(PROGRAM, "said_by: kepala-dinas\n    source", "said_by: sekretaris\n    source")]),
    (_UNKNOWN, [(PEKA, "type: hope,", "type: hope, said_by: kepala-dinas,")]),
    (_UNKNOWN, [(PROGRAM, "headline: [cohorts/angkatan-1/", "headline: [cohorts/angkatan-2/")]),
    (_UNKNOWN, [(PROGRAM, "to: budgets/pagu-a/amount", "to: budgets/pagu-z/amount")]),
    (_UNKNOWN, [(PROGRAM, "rule: dugaan-salah-nol", "rule: dugaan-salah")]),
    (_UNKNOWN, [("data/retired.yml", "replaced_by: contoh", "replaced_by: tiada")]),
    (_UNKNOWN, [("data/retired.yml", "kind: program", "kind: progam")]),
    (_UNKNOWN, [(PROGRAM, "unit: orang\n      as_of", "unit: orng\n      as_of")]),
    ("kunci-butir-ganda", [(PROGRAM, "key: pagu-b", "key: pagu-a")]),
    ("kunci-butir-ganda", [(PROGRAM, "- key: pagu-b", "- key: pagu-b\n    former_keys: [pagu-a]")]),
    ("kunci-butir-ganda", [(PROGRAM, "key: laki-laki", "key: perempuan")]),
    ("id-dipakai-lagi", [("data/retired.yml", "id: contoh-lama", "id: peka")]),
    (
        "id-mitra-dan-instansi",
        [
            (
                "data/partners/dinas-contoh.yml",
                "",
                "id: dinas-contoh\nname: {id: A, en: A}\ntype: other\nunused_reason: Contoh.\n",
            )
        ],
    ),
    (
        "induk-melingkar",
        [("data/agencies/balai-contoh.yml", "parent: dinas-contoh", "parent: balai-contoh")],
    ),
    ("tidak-dipakai", [(PROGRAM, "laws: [uu-contoh]", "laws: []")]),
    ("tidak-dipakai", [("data/agencies/balai-contoh.yml", "unused_reason: Dicatat", "# ")]),
    ("bidang-ditahan-terisi", [(_HIDDEN, "type: news", "type: news\nauthor: Penulis Contoh")]),
    ("kutipan-sumber-ditahan", [(PEKA, "type: hope,", "type: hope, quote: Semoga,")]),
    (
        "kutipan-sumber-ditahan",
        [(PROGRAM, "said_by: kepala-dinas\n      source: berita-contoh", "source: sumber-ditahan")],
    ),
    ("pembayar-bukan-advertorial", [("data/sources/iklan-contoh.yml", "advertorial", "news")]),
    ("pemeriksaan-basi", [(PROGRAM, 'date: "2026-01", by', 'date: "2025-10", by')]),
    ("layanan-kedaluwarsa", [("data/services/layanan-contoh.yml", "2027-06-01", "2026-11-20")]),
    ("inggris-kosong", [(PROGRAM, ", en: First cohort}", "}")]),
    (
        "peristiwa-ganda",
        [
            (
                PEKA,
                "claims:",
                "events:\n  - {key: rapat, name: {id: ' rapat', en: M}, status: held, "
                'date: "2026-03-01", place: {id: aula contoh, en: H}, source: berita-contoh}\n'
                "claims:",
            )
        ],
    ),
    ("tanggal-masa-depan", [(_SOURCE, 'accessed: "2026-06-01"', 'accessed: "2026-11-22"')]),
]


@pytest.mark.parametrize(("rule", "edits"), CASES)
def test_each_slip_is_one_finding(look: Look, rule: str, edits: list[Edit]) -> None:
    assert [each.rule for each in look(*edits)] == [rule]


def test_the_nearest_name_is_offered(look: Look) -> None:
    (finding,) = look((PROGRAM, "agency: dinas-contoh\nregion", "agency: dinas-cotoh\nregion"))

    assert str(finding.place) == f"{PROGRAM}:6:9"
    assert finding.problem.id == 'Tidak ada instansi bernama "dinas-cotoh".'
    assert finding.cure.id == 'Maksud Anda "dinas-contoh"? Daftar: data/agencies/'


def test_a_retired_name_leads_to_its_replacement(look: Look) -> None:
    term = "x: {term: X, meaning: {id: X, en: X}, programs: [contoh-lama]}\n"
    (finding,) = look(("data/vocabulary/glossary.yml", "{}\n", term))

    assert finding.rule == _UNKNOWN
    assert '"contoh"' in finding.cure.id


def test_a_broken_record_is_one_fault_only(look: Look) -> None:
    (finding,) = look(("data/sources/berita-contoh.yml", "type: news", "type: berita"))

    assert finding.rule == "pilihan"


def test_a_broken_program_still_uses_its_sources(look: Look) -> None:
    (finding,) = look((PROGRAM, "kind: training", "kind: latihan"))

    assert finding.rule == "pilihan"


def test_a_wrong_name_is_told_beside_another_fault(look: Look) -> None:
    """Nobody mends a file only to be told of the next fault."""
    found = look(
        (PROGRAM, "kind: training", "kind: latihan"),
        (PROGRAM, "agency: dinas-contoh\nregion", "agency: dinas-cotoh\nregion"),
        (PROGRAM, "unit: orang\n      as_of", "unit: orng\n      as_of"),
    )

    assert sorted(each.rule for each in found) == ["pilihan", _UNKNOWN, _UNKNOWN]


def test_a_broken_vocabulary_is_one_fault_only(look: Look) -> None:
    units = "data/vocabulary/units.yml"
    (finding,) = look((units, FILES[units], "orang: [\n"))

    assert finding.rule == "yaml-rusak"


def test_a_wrong_id_is_one_fault_only(look: Look) -> None:
    (finding,) = look((PEKA, "id: peka", "id: pekka"))

    assert finding.rule == "id-bukan-nama-berkas"


def test_a_kind_of_figures_that_is_used_stays_in_the_vocabulary(look: Look) -> None:
    path = "data/vocabulary/figure-kinds.yml"
    [finding] = look((path, "recipients:", "pernah_recipients:"))
    assert (finding.place.path, finding.rule) == (path, "jenis-angka-hilang")
    assert '"recipients"' in finding.problem.id
