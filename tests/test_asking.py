"""`terang new` with answers: `check` accepts what it makes, on a terminal and without one."""

from collections.abc import Mapping
from pathlib import Path

import pytest

from generator import pipeline
from generator.asking import Asking
from generator.finding import CannotRun, Finding
from generator.load.layout import home
from generator.load.yaml_tree import read_yaml
from generator.staff.asked import QUESTIONS
from generator.staff.editor import FOLDER, project_schemas, stale_schemas, write_schemas
from generator.staff.new_file import KINDS
from generator.staff.tidy import tidied
from generator.text import Locale
from tests.slips.good import PROJECT, TODAY
from tests.terminal import on_terminal

ANSWERS: Mapping[str, Mapping[str, str]] = {
    "program": {
        "name": "Pelatihan Membatik & Menenun",
        "kind": "Pelatihan",
        "status": "running",
        "field": "pemberdayaan",
        "agency": "Dinas Contoh",
        "region": "Kabupaten Rekaan",
        "summary": "Pelatihan membatik bagi warga Kabupaten Rekaan.",
        "target_groups": "ppks-24, Peka",
        "sources": "berita-contoh",
    },
    "agency": {"name": "Balai Rekaan", "level": "unit", "region": "provinsi rekaan"},
    "partner": {"name": "Karang Taruna Rekaan", "type": "Kelompok", "region": "98.01"},
    "source": {
        "title": "Dinas Gelar Pelatihan",
        "type": "news",
        "publisher": "Harian Rekaan",
        "date": "2026-03-22",
        "url": "https://contoh.example/berita",
    },
    "law": {"type": "Peraturan Daerah", "number": "5", "year": "2019", "title": "Perlindungan"},
    "service": {
        "name": "Layanan Rekaan",
        "operator": "Dinas Contoh",
        "phone": "129",
        "scope": "Siapa saja.",
    },
}
IDS = {
    "program": "pelatihan-membatik-dan-menenun",
    "agency": "balai-rekaan",
    "partner": "karang-taruna-rekaan",
    "source": "dinas-gelar-pelatihan",
    "law": "perda-5-2019",
    "service": "layanan-rekaan",
}


@pytest.fixture
def project(tmp_path: Path) -> Path:
    for path, text in PROJECT.items():
        file = tmp_path / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    (tmp_path / "mkdocs.yml").write_text("site_name: Contoh\n")
    assert found(tmp_path) == []
    return tmp_path


def found(root: Path) -> list[Finding]:
    return list(pipeline.check(root, TODAY).findings)


def new(root: Path, kind: str, given: Mapping[str, str], record_id: str | None = None) -> Path:
    """Make a record without a terminal; where it stands."""
    locale: Locale = "id"
    assert Asking(root, TODAY, locale, on_terminal=False).new(kind, record_id, given) == []
    return root / "data" / home(kind).path / f"{record_id or IDS[kind]}.yml"


def test_every_kind_that_can_be_made_is_asked_about() -> None:
    assert set(QUESTIONS) == set(KINDS) == set(ANSWERS)


@pytest.mark.parametrize("kind", KINDS)
def test_what_is_answered_makes_a_file_that_check_accepts(project: Path, kind: str) -> None:
    assert set(ANSWERS[kind]) == set(QUESTIONS[kind])
    path = new(project, kind, ANSWERS[kind])
    assert [each for each in found(project) if each.severity == "error"] == []
    text = path.read_text(encoding="utf-8")
    assert tidied(text, home(kind)).text == text
    assert text.startswith("# yaml-language-server: $schema=")
    written = read_yaml(text, "").value
    assert written.keys() == {"id", *ANSWERS[kind]}


def test_answers_are_read_as_people_give_them(project: Path) -> None:
    written = read_yaml(new(project, "program", ANSWERS["program"]).read_text("utf-8"), "").value
    assert written["kind"] == "training"
    assert written["agency"] == "dinas-contoh"
    assert written["region"] == "98.01"
    assert written["target_groups"] == ("ppks-24", "ppks-19")


@pytest.mark.parametrize("kind", KINDS)
def test_what_is_not_answered_is_left_to_be_filled_in(project: Path, kind: str) -> None:
    path = new(project, kind, {}, "baru")
    errors = [each for each in found(project) if each.severity == "error"]
    assert {each.rule for each in errors} == {"belum-diisi"}
    assert {each.place.path for each in errors} == {path.relative_to(project).as_posix()}


def test_a_new_record_is_offered_by_editors_at_once(project: Path) -> None:
    write_schemas(project / FOLDER, project_schemas(project))
    new(project, "source", ANSWERS["source"])
    assert list(stale_schemas(project / FOLDER, project_schemas(project), FOLDER)) == []
    assert IDS["source"] in (project / FOLDER / "ids.schema.json").read_text("utf-8")


REFUSED = {
    "unknown source": ({"sources": "kabar-baru"}, "kabar-baru", "terang new source kabar-baru"),
    "slip in an id": ({"sources": "berita-cotoh"}, "berita-cotoh", 'Maksud Anda "berita-contoh"?'),
    "word that is no choice": ({"kind": "pelatian"}, "pelatian", 'Maksud Anda "training"?'),
    "field of another kind": ({"level": "unit"}, "level", "--name"),
    "half a name of two": ({"region": "Rekaan"}, 'memuat "Rekaan"', "Tulis salah satu id"),
    "no name and no id": ({"kind": "training"}, "belum disebut", "--name"),
    "an id that is taken": ({"name": "Contoh"}, "data/programs/contoh.yml", "pilih id lain"),
    "an id that is retired": ({"name": "Program Lama"}, "sudah ditarik", "Pilih id lain"),
    "empty name": ({"name": " "}, "masih kosong", "Contoh"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_cannot_stand_is_refused_with_its_cure(project: Path, name: str) -> None:
    given, problem, cure = REFUSED[name]
    (project / "data/agencies/balai-dinas.yml").write_text(
        "id: balai-dinas\nname: {id: Balai Dinas}\nlevel: unit\n", encoding="utf-8"
    )
    (project / "data/retired.yml").write_text(
        '- {kind: program, id: program-lama, since: "2026-01-15", reason: {id: Digabung}}\n'
    )
    before = sorted(project.rglob("*"))
    with pytest.raises(CannotRun) as stop:
        new(project, "program", given)
    assert problem in stop.value.problem.id
    assert cure in stop.value.cure.id
    assert stop.value.problem.en and stop.value.cure.en
    assert sorted(project.rglob("*")) == before


@pytest.mark.parametrize(
    ("given", "record_id"),
    [
        ({"name": "NIK 1234561401900001"}, None),
        ({"name": "Ibu 0812-3456-7890"}, "kelompok-ibu"),
        ({}, "nik-1234561401900001"),
        ({}, "hp-081234567890"),
    ],
)
def test_no_number_of_a_person_becomes_the_name_of_a_file(
    project: Path, given: Mapping[str, str], record_id: str | None
) -> None:
    before = sorted(project.rglob("*"))
    with pytest.raises(CannotRun) as stop:
        new(project, "partner", given, record_id)
    assert "seperti NIK" in stop.value.problem.id
    said = "".join(each.in_("id") for each in (stop.value.problem, stop.value.cure))
    assert not any(letter.isdigit() for letter in said)
    assert sorted(project.rglob("*")) == before


def test_what_check_refuses_in_an_answer_is_said(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    given = {**ANSWERS["program"], "summary": "Pelatihan bagi 30 orang."}
    refused = Asking(project, TODAY, "id", on_terminal=False).new("program", None, given)
    assert [each.rule for each in refused] == ["angka-di-teks"]
    assert "angka-di-teks" in capsys.readouterr().out


TYPED = (
    "Pelatihan Membatik",
    "1",  # the first kind of the list
    "berjaln",  # a slip: asked once more
    "Berja",  # a part of a name is enough where no other has it
    "Pemberdayaan sosial",
    "contoh",  # a part of a name
    "rekaan",  # two have it: asked once more
    "98.01",
    "Pelatihan bagi 30 orang.",  # `check` will refuse this
    "Peka",
    "kabar-baru",  # not there yet: made at once
    "ya",
    "Dinas Gelar Pelatihan",
    "news",
    "",
    "2026-03",
    "",
    "kabar-baru",
    "contoh",  # an id that is taken
    "membatik",
    "Pelatihan membatik bagi warga.",
)


def test_on_a_terminal_everything_is_asked_and_nobody_gets_stuck(project: Path) -> None:
    code, shown = on_terminal(project, ["new", "program"], TYPED)
    assert code == 0, shown
    assert "Kelompok peka" in shown
    assert 'Maksud Anda "running"?' in shown
    assert "angka-di-teks" in shown
    assert "sudah dipakai: data/programs/contoh.yml" in shown
    assert "data/programs/membatik.yml dibuat, dan sudah lolos terang check." in shown
    assert [each for each in found(project) if each.severity == "error"] == []
    written = read_yaml((project / "data/programs/membatik.yml").read_text("utf-8"), "").value
    assert written["summary"] == {"id": "Pelatihan membatik bagi warga."}
    assert written["sources"] == ("kabar-baru",)
