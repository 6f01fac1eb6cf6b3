"""Findings speak to people who see cells: titles and words of lists, no keys, no YAML."""

import ast
import re
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from generator.model.code_lists import CODE_LISTS
from generator.staff.sheet.cell_words import CURES, PROBLEMS, in_cells
from generator.staff.sheet.columns import SHEETS
from generator.staff.sheet.template import example
from generator.text import Said
from tests.staff.sheet.typed import COHORT, NEW_BUDGET, NEW_PROGRAM, Rows, cure, told, tried, typed

CHECKS = Path(__file__).resolve().parents[3] / "generator/check"


@pytest.mark.parametrize("rule", sorted({*CURES, *PROBLEMS}))
def test_a_rule_with_a_cure_of_its_own_exists(rule: str) -> None:
    assert any(f'"{rule}"' in path.read_text("utf-8") for path in CHECKS.glob("*.py"))


@pytest.mark.parametrize("kind", SHEETS, ids=lambda kind: kind.word)
def test_columns(kind: object) -> None:
    """Titles and names of fields are told apart, whatever their case and signs."""
    columns = kind.columns  # type: ignore[attr-defined]
    for spelling in (
        [each.label for each in columns],
        [each.title.id.casefold() for each in columns],
        [each.title.en.casefold() for each in columns],
    ):
        assert len(spelling) == len(set(spelling))
    for column in columns:
        hint = in_cells(column.concept.definition)
        assert "null" not in hint.id + hint.en and "`" not in hint.id + hint.en
        shown = example(column)
        assert column.type != "text" or shown is None or str(shown).startswith("CONTOH")


@pytest.mark.parametrize("word", ["budgets", "cohorts"])
def test_who_follows_the_example_row_is_not_refused(root: Path, tmp_path: Path, word: str) -> None:
    kind = next(each for each in SHEETS if each.word == word)
    ours = {"program": "program-contoh", "key": "contoh-baru", "published": "2026-11-20"}
    row: dict[str, object] = {}
    for column in kind.columns[1:]:
        shown = example(column)
        last = column.label.rpartition("_")[2]
        if "source" in column.kinds and shown:
            shown = None if column.many else "dokumen-contoh"
        shown = ours.get(last, shown)
        if shown is not None:
            row[column.title.id] = str(shown).removeprefix("CONTOH: ") if last else shown
    done = tried(root, typed(tmp_path / "a.xlsx", {kind.name: [row]}))
    assert told(done) == []


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        ("Tulis `unit: IDR`.", "Tulis IDR."),
        ("Kode. null = tidak ada.", "Kode. Kosong = tidak ada."),
        ('Judul. Contoh: `title: {id: "A"}`.', "Judul."),
        ('Tahun. Contoh: `year: "2022"`.', "Tahun. Contoh: 2022."),
        ("Kode, dalam tanda kutip.", "Kode."),
    ],
)
def test_words_of_yaml(said: str, shown: str) -> None:
    assert in_cells(Said(said, said)).id == shown


def test_cures_are_for_cells(root: Path, tmp_path: Path) -> None:
    rows: Rows = {
        "Program": [
            {**NEW_PROGRAM, "Id": "Program Baru!", "Status": "Selesai", "Instansi": "dinas-conto"}
        ],
        "Anggaran": [{**NEW_BUDGET, "Kunci": "Pagu 2026"}],
    }
    done = tried(root, typed(tmp_path / "a.xlsx", rows))
    assert told(done) == [
        ("Anggaran!B2", "id"),
        ("Program!A2", "id"),
        ("Program!D2", "pilihan"),
        ("Program!F2", "rujukan-tidak-dikenal"),
    ]
    assert cure(done, "Anggaran!B2") == "Tulis pagu-2026."
    assert cure(done, "Program!A2") == "Tulis program-baru."
    assert cure(done, "Program!D2").startswith('Maksud Anda "Dilaporkan selesai"? Pilihan: Dire')
    assert cure(done, "Program!F2") == 'Maksud Anda "dinas-contoh"? Pilih dari daftar di selnya.'


def test_parts_of_a_program_whose_row_is_refused_are_still_read(root: Path, tmp_path: Path) -> None:
    rows: Rows = {
        "Program": [{**NEW_PROGRAM, "Tanda": "CONTOH"}],
        "Anggaran": [{**NEW_BUDGET, "Program": "program-baru", "Jumlah: sumber": "tidak-ada"}],
    }
    done = tried(root, typed(tmp_path / "a.xlsx", rows))
    assert told(done) == [
        ("Anggaran!F2", "rujukan-tidak-dikenal"),
        ("Program!J2", "contoh"),
    ]


_FIGURE = {**COHORT, "Selesai: satuan": "orang", "Selesai: sumber": "dokumen-contoh"}
_KEYS = re.compile(
    r"`|\b(null|value|missing|suppressed|not_\w+|approximate|at_least|exact|searched|published"
    r"|locator|quote|source|unit|git|data/\w+)\b"
)


@pytest.mark.parametrize(
    ("row", "rule"),
    [
        ({**_FIGURE, "Selesai": 3}, "jumlah-kecil"),
        ({**COHORT, "Selesai": 40}, "angka-tidak-lengkap"),
        ({**COHORT, "Lama: mengapa kosong": "dicari, tidak ditemukan"}, "dicari-di-mana"),
        ({**COHORT, "Lama: mengapa kosong": "belum dilaporkan"}, "belum-dilaporkan-tanpa-bukti"),
        ({**_FIGURE, "Selesai": 40, "Selesai: kutipan": "40"}, None),
        ({**_FIGURE, "Selesai": "banyak", "Nama": "Ada 7 orang"}, "angka"),
        ({**COHORT, "Kunci": "r1"}, "bidang-wajib"),
        ({**COHORT, "Peserta: ditarik: alasan": "Dicabut."}, "bidang-wajib"),
        ({**COHORT, "Peserta: per tanggal": "2027-01-15"}, "tanggal-masa-depan"),
        ({**COHORT, "Wilayah": "tidak-ada", "Masa: mulai": "2022-13"}, "rujukan-tidak-dikenal"),
    ],
)
def test_no_message_of_a_cell_names_keys_of_a_file(
    root: Path, tmp_path: Path, row: dict[str, object], rule: str | None
) -> None:
    done = tried(root, typed(tmp_path / "a.xlsx", {"Angkatan": [row]}))
    rules = [each.finding.rule for each in done.found if each.address]
    assert rule is None or rule in rules, rules
    for each in done.found:
        if each.address is not None:
            said = f"{each.finding.problem.id}\n{each.finding.cure.id}"
            assert not _KEYS.search(said), said


# Never of a cell: these speak of pages, of settings, of vocabulary, and of archives.
_ELSEWHERE = frozenset({"kontak-kosong", "angka-tidak-dikenal", "jenis-angka-hilang"})
_FILE_WORDS = re.compile(
    rf"{_KEYS.pattern}|\b(from|to|replaced|revisions|key|caveat|contact|[a-z]+_[a-z_]+|\w+\.yml)\b"
)


def literal(node: ast.AST) -> str:
    """The words of a text in code, with … for what is filled in."""
    if isinstance(node, ast.JoinedStr):
        return "".join(map(literal, node.values))
    return str(node.value) if isinstance(node, ast.Constant) else "…"


def said_of_rules() -> Iterator[tuple[str, Mapping[str, Said], Said]]:
    """Every problem and cure that a rule of `check` spells out: the rule, the table of words for
    cells, and the words themselves."""
    for path in CHECKS.glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if not isinstance(node, ast.Call) or getattr(node.func, "id", "") != "Finding":
                continue
            for table, said in zip((PROBLEMS, CURES), node.args[2:4], strict=True):
                if isinstance(said, ast.Call) and getattr(said.func, "id", "") == "Said":
                    yield literal(node.args[1]), table, Said(*map(literal, said.args))


def test_whatever_a_rule_says_a_cell_is_told_without_words_of_files() -> None:
    every = [(rule, table.get(rule) or in_cells(said)) for rule, table, said in said_of_rules()]
    assert len(every) > 100
    told = [each for each in every if each[0] not in _ELSEWHERE]
    assert [(rule, said.id) for rule, said in told if _FILE_WORDS.search(said.id)] == []
    assert [(rule, said.en) for rule, said in told if "`" in said.en or "null" in said.en] == []


def test_no_cure_for_cells_names_keys_or_words_of_files() -> None:
    words = {word for each in CODE_LISTS.values() for word in each.labels if "_" in word}
    for said in (*CURES.values(), *PROBLEMS.values()):
        assert not _KEYS.search(said.id), said.id
        assert "`" not in said.en and "null" not in said.en
        assert not [word for word in words if word in said.id + said.en]
