"""A new file has everything required, loads as it is, and never takes another's place."""

from pathlib import Path

import pytest

from generator.check.strings import strings
from generator.finding import CannotRun
from generator.load.layout import home
from generator.load.yaml_tree import read_yaml
from generator.model import build_registry
from generator.model.entities import ENTITIES
from generator.record import PLACEHOLDER
from generator.staff.new_file import KINDS, new_file, skeleton
from tests.model.invented import found, invented


def test_every_kind_with_a_folder_can_be_made() -> None:
    assert set(KINDS) == {"program", "agency", "partner", "source", "law", "service"}


@pytest.mark.parametrize("kind", KINDS)
def test_the_model_finds_nothing_but_what_is_to_be_filled_in(kind: str) -> None:
    assert found(skeleton(invented()[0], kind, "baru"), kind, "baru") == []


@pytest.mark.parametrize("kind", KINDS)
def test_nothing_in_it_could_be_taken_for_a_fact(kind: str) -> None:
    written = read_yaml(skeleton(invented()[0], kind, "baru"), "x.yml").value
    assert {text for _, text in strings(written)} == {"baru", PLACEHOLDER}


@pytest.mark.parametrize("kind", KINDS)
def test_a_first_record_can_be_made_when_there_is_nothing_yet(kind: str) -> None:
    empty, _ = build_registry([])
    assert read_yaml(skeleton(empty, kind, "baru"), "x.yml").findings == []


@pytest.mark.parametrize("kind", KINDS)
def test_every_field_is_named_with_what_it_means(kind: str) -> None:
    text = skeleton(invented()[0], kind, "baru")
    written = read_yaml(text, "x.yml").value
    for name, info in ENTITIES[kind].model_fields.items():
        assert (info.alias or name) in written or f"# {name}:" in text
        assert name == "id" or f"# {info.title}: {info.description}" in text


def test_the_records_there_are_and_the_choices_stand_beside() -> None:
    text = skeleton(invented()[0], "program", "baru")
    assert "# Yang ada: dinas-contoh" in text
    assert "# Pilihan: training, mentoring" in text


def test_the_file_stands_in_its_folder(tmp_path: Path) -> None:
    path = new_file(tmp_path, invented()[0], "source", "berita-baru")
    assert path == tmp_path / "data" / home("source").path / "berita-baru.yml"
    assert b"\r" not in path.read_bytes()


@pytest.mark.parametrize("record_id", ["Baru", "a b", "../luar", "a/b", "", "halaman", "a" * 81])
def test_bad_ids_are_refused(tmp_path: Path, record_id: str) -> None:
    with pytest.raises(CannotRun):
        new_file(tmp_path, invented()[0], "program", record_id)
    assert list(tmp_path.rglob("*.yml")) == []


def test_an_id_that_is_taken_is_refused_wherever_its_file_lies(tmp_path: Path) -> None:
    with pytest.raises(CannotRun) as stop:
        new_file(tmp_path, invented()[0], "program", "contoh")
    assert "contoh.yml" in stop.value.problem.id


def test_a_file_that_nobody_can_read_is_not_overwritten(tmp_path: Path) -> None:
    broken = tmp_path / "data" / "programs" / "rusak.yml"
    broken.parent.mkdir(parents=True)
    broken.write_text("id: rusak\n\tname: kerja sehari penuh\n")
    with pytest.raises(CannotRun):
        new_file(tmp_path, invented()[0], "program", "rusak")
    assert "sehari penuh" in broken.read_text()
