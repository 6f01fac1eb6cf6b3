"""Compressed twins: they open to what they stand beside, and to nothing else."""

import gzip
import os
import tracemalloc
from pathlib import Path

import brotli
import pytest

from generator.making.precompress import write_twin
from generator.precompressed import CODINGS, beside, has_twins, is_twin

TEXT = ("<p>Rehabilitasi sosial, tahun demi tahun.</p>\n" * 200).encode()
OPENED = {".gz": gzip.decompress, ".br": brotli.decompress}
PACKED = {".gz": gzip.compress, ".br": brotli.compress}


@pytest.fixture(params=CODINGS)
def coding(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    place = tmp_path / "index.html"
    place.write_bytes(TEXT)
    return place


def twin_of(file: Path, coding: str) -> Path:
    twin = write_twin(file, coding)
    assert twin and twin.name == file.name + coding
    return twin


def test_a_twin_opens_to_the_file(file: Path, coding: str) -> None:
    twin = twin_of(file, coding)
    assert OPENED[coding](twin.read_bytes()) == TEXT
    assert is_twin(twin, file)


def test_large_files_are_packed_in_portions(tmp_path: Path, coding: str) -> None:
    file = tmp_path / "figures.csv"
    file.write_bytes(TEXT * 400 + os.urandom(100_000))
    assert file.stat().st_size > 3 << 20
    twin = twin_of(file, coding)
    assert is_twin(twin, file) and OPENED[coding](twin.read_bytes()) == file.read_bytes()


def test_the_same_bytes_whenever_and_whatever_the_name(file: Path, coding: str) -> None:
    first = twin_of(file, coding).read_bytes()
    os.utime(file, (0, 0))
    other = file.rename(file.with_name("lain.html"))
    assert twin_of(other, coding).read_bytes() == first
    assert coding == ".br" or first[3:8] == bytes(5), "no name, and no time"


def test_what_would_save_nothing_has_no_twin(tmp_path: Path, coding: str) -> None:
    (tmp_path / "a.json").write_bytes(b"[]")
    assert write_twin(tmp_path / "a.json", coding) is None
    assert [each.name for each in tmp_path.iterdir()] == ["a.json"]


@pytest.mark.parametrize(
    ("path", "has"),
    [
        ("index.html", True),
        ("data/figures.csv", True),
        ("data/catalog.jsonld", True),
        ("program/a/kutipan.csl.json", True),
        ("koreksi/feed.atom", True),
        ("sitemap.xml", True),
        ("kartu/a.png", False),
        ("data/terang.xlsx", False),
        ("pagefind/fragment/id_1.pf_fragment", False),
        ("index.html.gz", False),
        (".htaccess", False),
        ("hosting/nginx.conf", False),
    ],
)
def test_text_has_twins_and_nothing_else(path: str, has: bool) -> None:
    assert has_twins(path) == has
    assert beside(f"{path}.br") == (path if has else None)


def test_a_file_that_stands_is_never_written_into(file: Path, coding: str) -> None:
    """The twin may be the standing site's own file, in two places."""
    twin = twin_of(file, coding)
    standing = file.with_name("berdiri")
    os.link(twin, standing)
    before = standing.read_bytes()
    file.write_bytes(TEXT * 2)
    assert twin_of(file, coding).read_bytes() != before == standing.read_bytes()


def test_what_opens_to_something_else_is_no_twin(file: Path, coding: str) -> None:
    twin = twin_of(file, coding)
    whole = twin.read_bytes()
    for wrong in (
        b"",
        whole[:-1],
        whole[: len(whole) // 2],
        whole + b"lagi",
        TEXT,
        PACKED[coding](TEXT[:-1]),
        PACKED[coding](TEXT + b"<script>"),
        PACKED[coding](TEXT.replace(b"sosial", b"Sosial", 1)),
    ):
        twin.write_bytes(wrong)
        assert not is_twin(twin, file), wrong[:20]
    twin.unlink()
    assert not is_twin(twin, file)
    (file.parent / "lain").write_bytes(whole)
    twin.symlink_to(file.parent / "lain")
    assert not is_twin(twin, file)


def test_no_more_is_opened_than_the_file_holds(file: Path, coding: str) -> None:
    """A bomb: 50 MiB of nothing beside a file of one."""
    file.write_bytes(bytes(50 << 20))
    twin = twin_of(file, coding)
    assert twin.stat().st_size < 1 << 20
    os.truncate(file, 1 << 20)
    tracemalloc.start()
    assert not is_twin(twin, file)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 16 << 20
