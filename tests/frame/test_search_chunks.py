"""The index is cut into parts that are found again, and words that begin alike stay together."""

import gzip
from itertools import product
from pathlib import Path
from string import ascii_lowercase

import cbor2
import pytest

from generator.frame.search_chunks import split_chunks
from generator.frame.search_list import packed, search_lists, unpacked

LETTERS = ascii_lowercase[:12]
WORDS = [
    ["".join(each) + end, [[1, list(range(30)), []]], []]
    for each in product(LETTERS, repeat=3)
    for end in ("", "kan", "nya")
]


def bundle(folder: Path) -> Path:
    """One large part, and a small one behind it, as Pagefind writes them."""
    (folder / "index").mkdir(parents=True)
    small = [["zakat", [[1, [2], []]], []]]
    (folder / "index/id_0000001.pf_index").write_bytes(packed([WORDS]))
    (folder / "index/id_0000002.pf_index").write_bytes(packed([small]))
    chunks = [["a", "m", "id_0000001"], ["z", "zakat", "id_0000002"]]
    listed = packed(["1.5.2", [], chunks, [], [], []])
    (folder / "pagefind.id_abcdef1234.pf_meta").write_bytes(listed)
    return folder


def parts(folder: Path) -> list[tuple[str, str, list[str]]]:
    """Bounds and words of every part, as the list names them."""
    (listed,) = search_lists(folder)
    found = []
    for first, last, name in listed.chunks:
        (words,) = unpacked((folder / f"index/{name}.pf_index").read_bytes())
        found.append((first, last, [word[0] for word in words]))
    return found


def test_every_word_stands_once_and_within_the_bounds_of_its_part(tmp_path: Path) -> None:
    split_chunks(bundle(tmp_path))
    found = parts(tmp_path)
    assert len(found) > 3
    assert [word for _, _, words in found for word in words] == [w[0] for w in WORDS] + ["zakat"]
    assert all(first <= words[0] and words[-1][:1] <= last for first, last, words in found)
    assert (found[0][0], found[-2][1], found[-1][:2]) == ("a", "m", ("z", "zakat"))
    assert len(list((tmp_path / "index").iterdir())) == len(found)


def test_parts_are_small_and_words_that_begin_alike_are_not_parted(tmp_path: Path) -> None:
    split_chunks(bundle(tmp_path))
    beginnings = [{word[:3] for word in words} for _, _, words in parts(tmp_path)]
    assert sum(map(len, beginnings)) == len(set().union(*beginnings))
    for file in (tmp_path / "index").iterdir():
        assert len(gzip.decompress(file.read_bytes())) <= 33_000


def test_cutting_twice_changes_nothing(tmp_path: Path) -> None:
    split_chunks(bundle(tmp_path))
    before = {file: file.read_bytes() for file in tmp_path.rglob("*.pf_*")}
    split_chunks(tmp_path)
    assert {file: file.read_bytes() for file in tmp_path.rglob("*.pf_*")} == before


def test_what_begins_alike_is_one_part_however_large(tmp_path: Path) -> None:
    folder = bundle(tmp_path)
    alike = [[f"rum{number:05}", [[1, [number], []]], []] for number in range(5000)]
    (folder / "index/id_0000001.pf_index").write_bytes(packed([alike]))
    assert len(cbor2.dumps(alike)) > 60_000
    split_chunks(folder)
    assert [len(words) for _, _, words in parts(folder)] == [5000, 1]


@pytest.mark.parametrize(
    ("places", "kept"),
    [
        ([4, 5, 6], [4]),
        ([-25, 81, 174, 14], [-25, 81]),
        ([-25, 88, -121, 211, 7, -241, 2, 9], [-241, 2]),
        ([-241, 7, -25, 3], [-241, 7]),
        ([], []),
    ],
)
def test_a_word_of_a_thousand_pages_keeps_its_heaviest_place(
    tmp_path: Path, places: list[int], kept: list[int]
) -> None:
    folder = bundle(tmp_path)
    common = ["dinas", [[1, places, [-3, 1]]] * 1001, []]
    rare = ["dini", [[1, places, [-3, 1]]] * 1000, []]
    (folder / "index/id_0000001.pf_index").write_bytes(packed([[common, rare]]))
    split_chunks(folder)
    words = [
        word
        for file in sorted((folder / "index").glob("id_0000001*"))
        for word in unpacked(file.read_bytes())[0]
    ]
    assert words == [["dinas", [[1, kept, [-3, 1]]] * 1001, []], rare]
