"""The quick reading of sound files, and what is kept of it: the same values, or the slow way."""

import sqlite3
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.load import load
from generator.load.kept_trees import KeptTrees, pack, unpack
from generator.load.sound import Unsound, sound_value
from generator.load.yaml_tree import read_yaml

ROOT = Path(__file__).resolve().parents[2]
FILES = sorted([*(ROOT / "data").rglob("*.yml"), *(ROOT / "tests/cases").rglob("data/**/*.yml")])
SPOILT = (
    "a: &x 1\nb: *x\n",
    "a: !!str 1\n",
    "a: 1\na: 2\n",
    "<<: {a: 1}\n",
    "a: 010\n",
    "a: 37e9\n",
    "a: 223.142\n",
    "--- \na: 1\n---\nb: 2\n",
    "",
    "a: [\n",
    "a: \u00a0b\n",
    "a: b\u200bc\n",
    'a: "\\u200b"\n',
    "<b>x</b>: 1\n",
    "? [a]\n: 1\n",
    "[" * 30 + "]" * 30,
    "a: 1\n<<<<<<< HEAD\nb: 2\n",
)


def same_or_unsound(text: str) -> bool:
    """Whether the quick reading took the file; if so, the slow one agrees and finds no fault."""
    try:
        value = sound_value(text)
    except Unsound:
        return False
    tree = read_yaml(text, "x.yml")
    assert (value, tree.findings) == (tree.value, [])
    assert repr(value) == repr(tree.value)  # 1 is not True
    return True


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_files_read_quickly_say_the_same(path: Path) -> None:
    same_or_unsound(path.read_text("utf-8", "replace"))


def test_our_own_files_are_read_quickly() -> None:
    ours = [path.read_text("utf-8") for path in (ROOT / "data").rglob("*.yml")]
    assert sum(map(same_or_unsound, ours)) == len(ours)


@pytest.mark.parametrize("text", SPOILT)
def test_what_has_a_fault_is_read_the_slow_way(text: str) -> None:
    assert not same_or_unsound(text)


@settings(max_examples=400, deadline=None)
@given(st.text(alphabet=st.sampled_from("ab :-#&*!<>\"'[]{},|?\n\t01.eE+~é\u00a0\\"), max_size=40))
def test_whatever_is_written(text: str) -> None:
    same_or_unsound(text)


@pytest.mark.parametrize("value", [None, True, 0, -5, 2**53 + 1, "é", {"a": (1, ("b", {}))}, ()])
def test_what_is_kept_comes_back_as_it_was(value: object) -> None:
    packed = pack(value)
    assert packed is not None and repr(unpack(packed)) == repr(value)


def test_integers_too_large_to_keep_are_read_anew() -> None:
    assert pack({"a": 10**25}) is None


def test_only_what_changed_is_read_again(tmp_path: Path) -> None:
    trees = KeptTrees(tmp_path / "kept")
    trees.keep(["a", "b"], {"a": (b"x: 1", b"1"), "b": (b"y: 1", b"2")})
    again = KeptTrees(tmp_path / "kept")
    assert again.get("a", b"x: 1") == b"1" and again.get("a", b"x: 2") is None
    again.keep(["a"], {})
    assert KeptTrees(tmp_path / "kept").get("b", b"y: 1") is None


@pytest.mark.parametrize("damage", [b"", b"no database at all" * 50])
def test_a_damaged_file_is_thrown_away(tmp_path: Path, damage: bytes) -> None:
    (tmp_path / "data").mkdir()
    (tmp_path / "data/site.yml").write_text("title: x\n", encoding="utf-8")
    kept = tmp_path / "kept"
    load(tmp_path, kept)
    kept.write_bytes(damage)
    again = load(tmp_path, kept)
    assert again.damaged
    assert [each.value for each in again.records] == [{"title": "x"}]
    assert not load(tmp_path, kept).damaged


def test_a_row_that_was_changed_is_not_trusted(tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    (tmp_path / "data/site.yml").write_text("title: x\n", encoding="utf-8")
    kept = tmp_path / "kept"
    load(tmp_path, kept)
    with sqlite3.connect(kept) as database:
        database.execute("UPDATE tree SET packed = ?", (pack({"title": "y"}),))
    again = load(tmp_path, kept)
    assert again.damaged and [each.value for each in again.records] == [{"title": "x"}]
