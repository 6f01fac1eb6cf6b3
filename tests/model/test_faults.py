"""What is wrong with a record: where, which rule, and the cure; one finding a fault."""

import pytest

from generator.model import build_registry
from generator.model.field import concept
from generator.model.program import Program
from generator.text import Said
from tests.model.invented import SMALLEST, found, record

TARGET = "targets: [{key: a, name: {id: x}, amount: {value: 1, %s}}]\n"
CLAIM = "claims: [{key: a, type: claim, text: {id: x}, source: s, said_by: %s}]\n"

# what is added to a good program (its line is 10) → column, rule, a part of problem or cure
FAULTS = {
    "namee: {id: x}\n": ("10:1", "bidang-tidak-dikenal", 'Maksud Anda "name"?'),
    "zzz: 1\n": ("10:1", "bidang-tidak-dikenal", "Yang ada: acknowledged, agency"),
    TARGET % "unitt: IDR": ("10:54", "bidang-tidak-dikenal", 'Maksud Anda "unit"?'),
    "place: {id: x, ID: y}\n": ("10:16", "bidang-tidak-dikenal", '"ID"'),
    "contact: {wa: x}\n": ("10:11", "bidang-tidak-dikenal", "whatsapp"),
    TARGET % "missing: not_state": ("10:63", "pilihan", 'Maksud Anda "not_stated"?'),
    TARGET % "precision: tepat": ("10:65", "pilihan", 'Maksud Anda "exact"?'),
    TARGET % "precision: zzz": ("10:65", "pilihan", "exact (tepat), approximate (sekitar)"),
    "place: Kota\n": ("10:8", "bentuk", "pasangan `kunci: isi`"),
    "place: [a]\n": ("10:8", "bentuk", "pasangan `kunci: isi`"),
    "place: {en: x}\n": ("10:8", "bidang-wajib", '"id"'),
    "place: {id: ''}\n": ("10:13", "bentuk", "masih kosong"),
    "place: {id: null}\n": ("10:13", "bentuk", "harus teks"),
    "laws: uu-contoh\n": ("10:7", "bentuk", "daftar"),
    "laws: [5]\n": ("10:8", "tanpa-kutip", 'Tulis "5" dengan tanda kutip.'),
    "targets: {a: b}\n": ("10:10", "bentuk", "daftar"),
    "targets: [x]\n": ("10:11", "bentuk", '"targets[]" harus pasangan'),
    "headline: [a, b, c, d]\n": ("10:11", "bentuk", "lebih dari 3"),
    TARGET % f"quote: {'x' * 301}": ("10:61", "bentuk", "lebih dari 300"),
    "contact: {email: contoh}\n": ("10:18", "bentuk", '"email"'),
    "contact: {website: contoh.id}\n": ("10:20", "tautan", "http"),
    "contact: {website: 'javascript:1'}\n": ("10:20", "tautan", "http"),
    "contact: {phone: 021}\n": ("10:18", "tanpa-kutip", 'Tulis "021"'),
    "valid_until: 2022\n": ("10:14", "tanpa-kutip", 'Tulis "2022"'),
    "valid_until: 2022-02-30\n": ("10:14", "tanggal", "tanggal yang ada"),
    "valid_until: '2023-02-29'\n": ("10:14", "tanggal", "tanggal yang ada"),
    "valid_until: 2022-13\n": ("10:14", "tanggal", "tanggal yang ada"),
    "valid_until: 22/3/2022\n": ("10:14", "tanggal", "tanggal yang ada"),
    "valid_until: '0000'\n": ("10:14", "tanggal", "tanggal yang ada"),
    "valid_until: 2022-3-2\n": ("10:14", "tanggal", "tanggal yang ada"),
    "budgets: [{key: r1, stage: a, amount: {}}]\n": ("10:17", "id", "riwayat"),
    "budgets: [{key: Pagu, stage: a, amount: {}}]\n": ("10:17", "id", "huruf kecil"),
    "budgets: [{key: en, stage: a, amount: {}}]\n": ("10:17", "id", "dipakai sistem"),
    "budgets: [{key: 2022, stage: a, amount: {}}]\n": ("10:17", "tanpa-kutip", '"2022"'),
    "budgets: [{key: a, stage: a, fiscal_year: 2022-01, amount: {}}]\n": (
        "10:43",
        "tanggal",
        "tahun",
    ),
    **{CLAIM % each: ("10:67", "bentuk", '"said_by"') for each in ("5", "[a]", "true")},
    CLAIM % "Kepala Dinas": ("10:67", "bentuk", '"said_by"'),
    CLAIM % "{en: x}": ("10:67", "bidang-wajib", '"id"'),
    CLAIM % "{}": ("10:67", "bidang-wajib", '"id"'),
    CLAIM % "{id: x, fr: y}": ("10:75", "bidang-tidak-dikenal", '"fr"'),
    CLAIM % "{id: 5}": ("10:72", "tanpa-kutip", '"5"'),
}


@pytest.mark.parametrize("added", FAULTS)
def test_one_fault_one_finding(added: str) -> None:
    where, rule, part = FAULTS[added]
    [finding] = found(SMALLEST + added)
    assert (str(finding.place), finding.rule) == (f"contoh.yml:{where}", rule)
    assert part in f"{finding.problem.id} {finding.cure.id}"


def test_code_without_quotes() -> None:
    [finding] = found(SMALLEST.replace('"98"', "98"))
    assert str(finding.place) == "contoh.yml:7:9"
    assert finding.cure.id == 'Tulis "98" dengan tanda kutip.'


def test_missing_field_names_an_example() -> None:
    [finding] = found(SMALLEST.replace("kind: training\n", ""))
    assert (str(finding.place), finding.rule) == ("contoh.yml:1:1", "bidang-wajib")
    meaning = concept(Program.model_fields["kind"]).definition
    assert finding.cure == Said(
        f"{meaning.id} Contoh: `kind: training`.",
        f"{meaning.en} For example: `kind: training`.",
    )


def test_every_fault_at_once() -> None:
    text = SMALLEST.replace("training", "trainning").replace('"98"', "98") + "x: 1\ny: 2\n"
    assert [each.rule for each in found(text)] == [
        "pilihan",
        "tanpa-kutip",
        "bidang-tidak-dikenal",
        "bidang-tidak-dikenal",
    ]


@pytest.mark.parametrize("record_id", ["Contoh", "halaman", "en", "a_b", "a--b", "-a", "a" * 81])
def test_id_that_cannot_be_one(record_id: str) -> None:
    [finding] = found(SMALLEST.replace("id: contoh", f"id: {record_id}"), record_id=record_id)
    assert (str(finding.place), finding.rule) == ("contoh.yml:1:5", "id")


def test_longest_id_is_an_id() -> None:
    assert not found(SMALLEST.replace("id: contoh", f"id: {'a' * 80}"), record_id="a" * 80)


def test_id_is_the_name_of_the_file() -> None:
    [finding] = found(SMALLEST, record_id="lain")
    assert (str(finding.place), finding.rule) == ("contoh.yml:1:5", "id-bukan-nama-berkas")


def test_two_records_of_one_id() -> None:
    [finding] = build_registry([record("program", "contoh", SMALLEST)] * 2)[1]
    assert finding.rule == "id-ganda"
