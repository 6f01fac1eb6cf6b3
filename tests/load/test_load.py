"""Files of data/: which are read, which are refused, and that every fault is told at once."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from generator.load import Loaded, load
from generator.load.layout import HOMES
from generator.load.limits import MAX_BYTES

Draw = Callable[..., Loaded]

WHOLE = {
    "site.yml": "id: site\n",
    **{each.path: "contoh: {}\n" for each in HOMES if each.path.startswith("vocabulary/")},
    "vocabulary/regions.csv": "code,level,name\n98,provinsi,Rekaan\n",
}


@pytest.fixture
def draw(tmp_path: Path) -> Draw:
    """draw({path: text}) → what `load` makes of a whole project with these files too."""

    def drawn(files: dict[str, str | bytes] | None = None) -> Loaded:
        for path, text in (WHOLE | (files or {})).items():
            file = tmp_path / "data" / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(text if isinstance(text, bytes) else text.encode())
        return load(tmp_path)

    return drawn


def said(loaded: Loaded) -> list[tuple[str, str]]:
    return [(str(each.place), each.rule) for each in loaded.findings]


def test_a_whole_project_is_read(draw: Draw) -> None:
    loaded = draw({"agencies/dinas-contoh.yml": "id: dinas-contoh\n"})
    assert said(loaded) == []
    assert ("agency", "dinas-contoh") in {(each.kind, each.id) for each in loaded.records}


REFUSED: dict[str, tuple[str | bytes, str, str]] = {
    "programs/a.yaml": ("id: a\n", "data/programs/a.yaml", "berkas-asing"),
    "programs/a.txt": ("", "data/programs/a.txt", "berkas-asing"),
    "programs/a.csv": ("id: a\n", "data/programs/a.csv", "berkas-asing"),
    "catatan.yml": ("a: 1\n", "data/catatan.yml", "berkas-asing"),
    "sources/2026/a.yml": ("id: a\n", "data/sources/2026/a.yml", "berkas-asing"),
    "vocabulary/kata.yml": ("a: 1\n", "data/vocabulary/kata.yml", "berkas-asing"),
    "laws/bom.yml": (b"\xef\xbb\xbfid: bom\n", "data/laws/bom.yml:1:1", "bukan-utf8"),
    "laws/utf16.yml": ("id: x\n".encode("utf-16"), "data/laws/utf16.yml:1:1", "bukan-utf8"),
    "laws/latin.yml": (b"nama: caf\xe9\n", "data/laws/latin.yml:1:1", "bukan-utf8"),
    "laws/besar.yml": (
        b"#" * (MAX_BYTES + 1),
        "data/laws/besar.yml",
        "berkas-terlalu-besar",
    ),
    "laws/daftar.yml": ("- a\n", "data/laws/daftar.yml:1:1", "bentuk-berkas"),
    "laws/kata.yml": ("\nkata\n", "data/laws/kata.yml:2:1", "bentuk-berkas"),
    "retired.yml": ("a: 1\n", "data/retired.yml:1:1", "bentuk-berkas"),
    "vocabulary/units.yml": ("orang: 5\n", "data/vocabulary/units.yml:1:8", "bentuk-berkas"),
    "laws/kosong.yml": ("", "data/laws/kosong.yml", "berkas-kosong"),
    "vocabulary/regions.csv": ("", "data/vocabulary/regions.csv", "berkas-kosong"),
    "vocabulary/figure-kinds.yml": ("{}\n", "data/vocabulary/figure-kinds.yml", "berkas-kosong"),
}


@pytest.mark.parametrize("path", REFUSED)
def test_refused(draw: Draw, path: str) -> None:
    text, where, rule = REFUSED[path]
    assert said(draw({path: text})) == [(where, rule)]


def test_a_list_that_pages_need_is_never_empty(draw: Draw) -> None:
    loaded = draw(
        {"vocabulary/regions.csv": "code,level,name\n", "vocabulary/glossary.yml": "{}\n"}
    )
    [finding] = loaded.findings
    assert (str(finding.place), finding.rule) == ("data/vocabulary/regions.csv", "berkas-kosong")
    assert "terang init" in finding.cure.id


def test_yaml_ending_is_told_its_right_name(draw: Draw) -> None:
    cure = draw({"programs/a.yaml": "id: a\n"}).findings[0].cure.id
    assert "data/programs/a.yml" in cure


def test_a_file_of_just_the_greatest_size_is_read(draw: Draw) -> None:
    assert said(draw({"laws/a.yml": b"id: a\n" + b"#" * (MAX_BYTES - 6)})) == []


def test_link_out_of_data_and_pipe_are_no_files(draw: Draw, tmp_path: Path) -> None:
    (tmp_path / "rahasia.yml").write_text("id: a\n")
    programs = tmp_path / "data" / "programs"
    programs.mkdir(parents=True)
    (programs / "tautan.yml").symlink_to(tmp_path / "rahasia.yml")
    os.mkfifo(programs / "pipa.yml")
    assert said(draw()) == [
        ("data/programs/pipa.yml", "bukan-berkas"),
        ("data/programs/tautan.yml", "bukan-berkas"),
    ]


def test_link_to_a_folder_outside_is_not_followed(draw: Draw, tmp_path: Path) -> None:
    (tmp_path / "luar").mkdir()
    (tmp_path / "luar" / "a.yml").write_text("id: a\n")
    (tmp_path / "data" / "programs").mkdir(parents=True)
    (tmp_path / "data" / "programs" / "luar").symlink_to(tmp_path / "luar")
    assert said(draw()) == [("data/programs/luar", "berkas-asing")]


def test_link_to_nowhere_is_unreadable(draw: Draw, tmp_path: Path) -> None:
    (tmp_path / "data" / "laws").mkdir(parents=True)
    (tmp_path / "data" / "laws" / "a.yml").symlink_to("tiada.yml")
    assert said(draw()) == [("data/laws/a.yml", "tidak-terbaca")]


def test_unreadable_file(draw: Draw, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(path: Path) -> bytes:
        raise PermissionError(13, "Permission denied", str(path))

    monkeypatch.setattr(Path, "read_bytes", refuse)
    assert {rule for _, rule in said(draw())} == {"tidak-terbaca"}


def test_hidden_files_are_passed_over(draw: Draw) -> None:
    assert said(draw({".gitkeep": "", ".git/x.yml": "{", "laws/.a.yml.swp": b"\xff"})) == []


def test_no_data_at_all(tmp_path: Path) -> None:
    assert said(load(tmp_path)) == [("data/", "berkas-hilang")]
