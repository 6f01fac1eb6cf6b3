"""The data set is written again when something changed, and only then."""

from pathlib import Path

import pytest

from generator.export.dataset import Dataset, dataset
from generator.export.subject import Subject
from tests.model.invented import invented

TODAY = "2026-11-21"


def made(place: Path, digest: str = "a", today: str = TODAY) -> Dataset:
    registry, findings = invented()
    assert findings == []
    return dataset(place, digest, Subject(registry.public(), "https://terang.example/", today))


def test_the_same_is_not_written_again(tmp_path: Path) -> None:
    first = made(tmp_path / "d")
    stamps = {path.name: path.stat().st_mtime_ns for path in first.folder.iterdir()}
    second = made(tmp_path / "d")
    assert second == first
    assert {path.name: path.stat().st_mtime_ns for path in second.folder.iterdir()} == stamps


@pytest.mark.parametrize("change", [{"digest": "b"}, {"today": "2026-11-22"}])
def test_what_follows_from_something_else_is_written_anew(
    tmp_path: Path, change: dict[str, str]
) -> None:
    first = made(tmp_path / "d")
    (first.folder / "lama.csv").write_text("lama", encoding="utf-8")
    assert "lama.csv" not in {path.name for path in made(tmp_path / "d", **change).folder.iterdir()}


def test_a_damaged_file_is_written_anew(tmp_path: Path) -> None:
    first = made(tmp_path / "d")
    whole = (first.folder / "figures.csv").read_bytes()
    (first.folder / "figures.csv").write_bytes(b"rusak")
    assert (made(tmp_path / "d").folder / "figures.csv").read_bytes() == whole


def test_a_damaged_note_costs_time_alone(tmp_path: Path) -> None:
    first = made(tmp_path / "d")
    (tmp_path / "d" / "written.json").write_text("[", encoding="utf-8")
    assert made(tmp_path / "d").files == first.files


def test_every_file_is_described(tmp_path: Path) -> None:
    data = made(tmp_path / "d")
    assert {each.address for each in data.files} == {
        f"/data/{path.name}" for path in data.folder.iterdir()
    }
    for each in data.files:
        path = data.folder / each.address.rpartition("/")[2]
        assert each.size == path.stat().st_size
