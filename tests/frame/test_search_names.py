"""Fragments are renamed with the list that names them, or not at all; orders leave that list."""

import gzip
import json
from hashlib import sha256
from pathlib import Path

import cbor2
import pytest

from generator.finding import CannotRun
from generator.frame.search_list import packed, search_lists
from generator.frame.search_names import count_fragments
from generator.frame.search_orders import take_orders

HASHES = [f"id_{sha256(bytes([number])).hexdigest()[:7]}" for number in range(1, 200)]
HASHES[7] += "a"  # two hashes that begin alike are told apart by one more sign


def bundle(folder: Path, names: list[str]) -> Path:
    """What Pagefind writes, as far as names go."""
    (folder / "fragment").mkdir(parents=True)
    for name in names:
        (folder / f"fragment/{name}.pf_fragment").write_text(name, encoding="utf-8")
    pages = [[name, 31] for name in HASHES]
    chunks = [["bup", "tiga", "id_0000001"]]
    orders = [["tahun", [2, 0]], ["jumlah", [1]]]
    content = b"pagefind_dcd" + cbor2.dumps(["1.5.2", pages, chunks, [], orders, ["title"]])
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
    chunks = cbor2.dumps([["bup", "tiga", "id_0000001"]])
    assert chunks in listed(tmp_path)
    assert (tmp_path / "pagefind.id_abcdef1234.pf_meta").stat().st_size < before * 0.6


def test_a_list_that_does_not_fit_its_fragments_is_left_alone(tmp_path: Path) -> None:
    bundle(tmp_path, [*HASHES, "id_fffffff"])
    before = listed(tmp_path)
    assert count_fragments(tmp_path) == 0
    assert listed(tmp_path) == before
    assert (tmp_path / f"fragment/{HASHES[0]}.pf_fragment").exists()


def test_the_words_of_a_page_are_counted_to_two_digits(tmp_path: Path) -> None:
    folder = bundle(tmp_path, HASHES[:4])
    counts = [[name, words] for name, words in zip(HASHES, (7, 99, 454, 1350), strict=False)]
    content = packed(["1.5.2", counts, [], [], [], []])
    (folder / "pagefind.id_abcdef1234.pf_meta").write_bytes(content)
    count_fragments(folder)
    (written,) = search_lists(folder)
    assert [words for _, words in written.pages] == [7, 99, 450, 1400]


def test_counting_twice_changes_nothing(tmp_path: Path) -> None:
    bundle(tmp_path, HASHES)
    count_fragments(tmp_path)
    once = listed(tmp_path)
    assert count_fragments(tmp_path) == 0
    assert listed(tmp_path) == once


def test_orders_stand_in_a_file_of_their_own_by_the_names_of_today(tmp_path: Path) -> None:
    count_fragments(bundle(tmp_path, HASHES))
    before = cbor2.loads(listed(tmp_path).removeprefix(b"pagefind_dcd"))
    take_orders(tmp_path)
    orders = json.loads((tmp_path / "urutan.id_abcdef1234.json").read_text(encoding="utf-8"))
    assert orders == {"tahun": ["idabcd0002", "idabcd0000"], "jumlah": ["idabcd0001"]}
    after = cbor2.loads(listed(tmp_path).removeprefix(b"pagefind_dcd"))
    assert after == [*before[:4], [], before[5]]


@pytest.mark.parametrize("content", [b"pagefind_dcd\x86", b"pagefind_dcd\x80", b"\x86e1.5.2"])
def test_a_list_of_another_form_is_told_and_not_guessed_at(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "pagefind.id_abcdef1234.pf_meta").write_bytes(gzip.compress(content))
    with pytest.raises(CannotRun):
        count_fragments(tmp_path)
