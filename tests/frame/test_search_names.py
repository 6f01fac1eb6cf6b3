"""Fragments are renamed with the list that names them, or not at all."""

import gzip
from hashlib import sha256
from pathlib import Path

from generator.frame.search_names import count_fragments

HASHES = [f"id_{sha256(bytes([number])).hexdigest()[:7]}" for number in range(1, 200)]


def bundle(folder: Path, names: list[str]) -> Path:
    """What Pagefind writes, as far as names go."""
    (folder / "fragment").mkdir(parents=True)
    for name in names:
        (folder / f"fragment/{name}.pf_fragment").write_text(name, encoding="utf-8")
    entries = b"".join(b"\x82\x6a" + name.encode() + b"\x18\x1f" for name in HASHES)
    content = b"pagefind_dcd\x86e1.5.2" + entries + b"\x83cbupctigajid_0000001"
    (folder / "pagefind.id_abcdef1234.pf_meta").write_bytes(gzip.compress(content))
    return folder


def listed(folder: Path) -> bytes:
    return gzip.decompress((folder / "pagefind.id_abcdef1234.pf_meta").read_bytes())


def test_every_fragment_counts_and_is_found_by_its_new_name(tmp_path: Path) -> None:
    before = (bundle(tmp_path, HASHES) / "pagefind.id_abcdef1234.pf_meta").stat().st_size
    assert count_fragments(tmp_path) == len(HASHES)
    first, last = "idabcd0000", "idabcd005i"
    for name, old in ((first, HASHES[0]), (last, HASHES[-1])):
        assert name.encode() in listed(tmp_path)
        content = (tmp_path / f"fragment/{name}.pf_fragment").read_text(encoding="utf-8")
        assert content == old
    assert listed(tmp_path).endswith(b"id_0000001")
    assert (tmp_path / "pagefind.id_abcdef1234.pf_meta").stat().st_size < before * 0.6


def test_a_list_that_does_not_fit_its_fragments_is_left_alone(tmp_path: Path) -> None:
    bundle(tmp_path, [*HASHES, "id_fffffff"])
    before = listed(tmp_path)
    assert count_fragments(tmp_path) == 0
    assert listed(tmp_path) == before
    assert (tmp_path / f"fragment/{HASHES[0]}.pf_fragment").exists()


def test_counting_twice_changes_nothing(tmp_path: Path) -> None:
    bundle(tmp_path, HASHES)
    count_fragments(tmp_path)
    once = listed(tmp_path)
    assert count_fragments(tmp_path) == 0
    assert listed(tmp_path) == once
