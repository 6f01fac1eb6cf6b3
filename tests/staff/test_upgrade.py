"""How an office comes to a newer Terang: its data and our files, all of them or none."""

from pathlib import Path

import pytest

from generator import pipeline
from generator.finding import CannotRun
from generator.load.layout import home
from generator.model.version import MODEL_VERSION
from generator.staff.office.carry import carried
from generator.staff.office.init import REQUIREMENT, init
from generator.staff.office.origin import Origin
from generator.staff.office.owned import SUMS, digest, read_sums
from generator.staff.office.shared import shared_files
from generator.staff.office.upgrade import upgrade
from generator.staff.office.writing import write_all
from generator.staff.tidy import tidied
from generator.staff.upgrades import UPGRADES
from tests.staff.offices import DAY, HERE, answered
from tests.test_architecture import ROOT


@pytest.fixture
def office(tmp_path: Path) -> Path:
    root = tmp_path / "situs"
    init(root, answered(), HERE)
    return root


def test_the_steps_lead_to_the_present_version() -> None:
    assert [step.TO for step in UPGRADES] == list(range(1, MODEL_VERSION + 1))


def test_old_data_is_carried_and_keeps_its_comments(office: Path) -> None:
    site = office / "data/site.yml"
    old = site.read_text(encoding="utf-8").replace(f"model_version: {MODEL_VERSION}\n", "")
    site.write_text(old, encoding="utf-8")
    assert "data-versi-lama" in {each.rule for each in pipeline.check(office, DAY).findings}
    shown = upgrade(office, HERE, write=False)
    assert list(shown.writes) == ["data/site.yml"]
    assert shown.steps == tuple(step.SAID for step in UPGRADES)
    assert site.read_text(encoding="utf-8") == old
    upgrade(office, HERE, write=True)
    new = site.read_text(encoding="utf-8")
    assert new.replace(f"model_version: {MODEL_VERSION}\n", "") == old
    assert tidied(new, home("site")).text == new
    assert "data-versi-lama" not in {each.rule for each in pipeline.check(office, DAY).findings}
    assert upgrade(office, HERE, write=True).writes == {}


def test_the_version_moves_no_comment(office: Path) -> None:
    """A last comment belongs to the field above it, wherever the version is written."""
    text = (office / "data/site.yml").read_text("utf-8") + "# akhir berkas\n"
    stated = f"model_version: {MODEL_VERSION}\n"
    assert stated in text
    assert carried({"site.yml": text.replace(stated, "")}).files == {"site.yml": text}
    older = text.replace(stated, "model_version: 0 # lama\n")
    assert carried({"site.yml": older}).files["site.yml"].splitlines()[-1] == "# akhir berkas"


def test_data_of_a_newer_model_is_refused(office: Path) -> None:
    site = office / "data/site.yml"
    newer = site.read_text("utf-8").replace(f"version: {MODEL_VERSION}", "version: 99")
    site.write_text(newer, encoding="utf-8")
    with pytest.raises(CannotRun) as stop:
        upgrade(office, HERE, write=True)
    assert "99" in stop.value.problem.id
    assert "data-versi-baru" in {each.rule for each in pipeline.check(office, DAY).findings}


@pytest.mark.parametrize("site", ["", "- a\n", "id: site\nmodel_version: lama\n", "id: [\n"])
def test_what_cannot_be_read_is_not_carried(site: str) -> None:
    with pytest.raises(CannotRun):
        carried({"site.yml": site})


def test_files_are_refreshed_only_while_the_office_has_not_changed_them(office: Path) -> None:
    """Three files of an older Terang: one untouched, one changed, one removed by the office."""
    untouched, changed, removed = "Makefile", ".gitignore", "content/id/privasi.md"
    older = b"# dari Terang yang lama\n"
    given = read_sums((office / SUMS).read_text("utf-8"))
    for path in (untouched, changed, removed):
        (office / path).write_bytes(older)
        given[path] = digest(older)
    lines = "".join(f"{found}  {path}\n" for path, found in given.items())
    (office / SUMS).write_text(lines, encoding="utf-8")
    (office / changed).write_bytes(older + b"# kami\n")
    (office / removed).unlink()
    done = upgrade(office, HERE, write=True)
    assert (office / untouched).read_bytes() == shared_files()[untouched]
    assert (office / changed).read_bytes() == older + b"# kami\n"
    assert not (office / removed).exists()
    assert set(done.kept) == {changed, removed}
    assert "-# kami" in done.kept[changed]
    again = upgrade(office, HERE, write=True)
    assert (again.writes, set(again.kept)) == ({}, {changed, removed})


def test_a_new_shared_file_comes_along(office: Path) -> None:
    path = "content/id/privasi.md"
    (office / path).unlink()
    sums = (office / SUMS).read_text("utf-8").splitlines(keepends=True)
    kept = "".join(line for line in sums if not line.endswith(f"  {path}\n"))
    (office / SUMS).write_text(kept, encoding="utf-8")
    upgrade(office, HERE, write=True)
    assert (office / path).read_bytes() == shared_files()[path]


def test_the_project_installs_the_terang_that_made_it(tmp_path: Path) -> None:
    first = Origin("./paket/terang-1-py3-none-any.whl", ("paket/terang-1-py3-none-any.whl", b"1"))
    second = Origin("./paket/terang-2-py3-none-any.whl", ("paket/terang-2-py3-none-any.whl", b"2"))
    init(tmp_path, answered(), first)
    assert upgrade(tmp_path, first, write=True).writes == {}
    upgrade(tmp_path, second, write=True)
    assert [path.name for path in (tmp_path / "paket").iterdir()] == ["terang-2-py3-none-any.whl"]
    assert (tmp_path / REQUIREMENT).read_text("utf-8") == f"{second.line}\n"


WHEEL = Origin("./paket/terang-1-py3-none-any.whl", ("paket/terang-1-py3-none-any.whl", b"1"))


@pytest.mark.parametrize("end", ["\r\n", "", "  \n"])
def test_another_line_end_costs_no_wheel(tmp_path: Path, end: str) -> None:
    init(tmp_path, answered(), WHEEL)
    (tmp_path / REQUIREMENT).write_bytes(f"{WHEEL.line}{end}".encode())
    done = upgrade(tmp_path, WHEEL, write=True)
    assert (done.writes, done.removed) == ({}, [])
    assert (tmp_path / "paket/terang-1-py3-none-any.whl").read_bytes() == b"1"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("terang==1\nrequests==2\n", "terang==9\nrequests==2\n"),
        ("# milik kami\r\nTerang == 1 # lama\r\n", "# milik kami\r\nterang==9 # lama\r\n"),
        ("terang-tambahan==1\nterang @ https://a.example/t.whl", "terang-tambahan==1\nterang==9"),
        ("", "terang==9\n"),
        ("requests==2\n", None),
        ("terang==1\nterang==2\n", None),
        ("terang==1 --hash=sha256:aa\n", None),
        ("terang==1 \\\n  --hash=sha256:aa\n", None),
    ],
)
def test_only_the_line_that_names_terang_changes(
    office: Path, before: str, after: str | None
) -> None:
    (office / REQUIREMENT).write_bytes(before.encode())
    done = upgrade(office, Origin("terang==9"), write=True)
    assert (office / REQUIREMENT).read_bytes().decode() == (before if after is None else after)
    assert (REQUIREMENT in done.kept) == (after is None)
    assert upgrade(office, Origin("terang==9"), write=True).writes == {}


def test_what_is_not_utf8_is_never_written_anew(office: Path) -> None:
    """Nor anything else: all files are upgraded, or none."""
    site = office / "data/site.yml"
    text = site.read_text("utf-8").replace(f"model_version: {MODEL_VERSION}\n", "")
    site.write_bytes(f"# Caf\u00e9\n{text}".encode("latin-1"))
    before = {path: path.read_bytes() for path in office.rglob("*") if path.is_file()}
    with pytest.raises(CannotRun) as stop:
        upgrade(office, HERE, write=True)
    assert "data/site.yml belum dapat dibaca" in stop.value.problem.id
    assert {path: path.read_bytes() for path in office.rglob("*") if path.is_file()} == before


def test_a_file_that_cannot_be_written_leaves_all_as_they_were(tmp_path: Path) -> None:
    (tmp_path / "a.sh").write_bytes(b"lama")
    (tmp_path / "a.sh").chmod(0o755)
    (tmp_path / "z/isi").mkdir(parents=True)
    with pytest.raises(CannotRun) as stop:
        write_all(tmp_path, {"a.sh": b"baru", "b": b"baru", "z": b"baru"})
    assert stop.value.problem.id == "z tidak dapat ditulis."
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.sh", "z"]
    assert (tmp_path / "a.sh").read_bytes() == b"lama"
    write_all(tmp_path, {"a.sh": b"baru"})
    assert (tmp_path / "a.sh").read_bytes() == b"baru"
    assert (tmp_path / "a.sh").stat().st_mode & 0o777 == 0o755


def test_our_own_repository_owns_itself() -> None:
    assert upgrade(ROOT, HERE, write=False).writes == {}
