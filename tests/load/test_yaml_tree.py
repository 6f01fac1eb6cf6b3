"""The safe part of YAML: what is refused, exactly where, and what is read as what."""

from typing import Any

import pytest

from generator.load.yaml_tree import MAX_DEPTH, read_yaml
from generator.record import LooseNumber

# what is written → where the finding stands, and its rule
REFUSED = {
    "anchor": ("a: &x 1\n", "1:4", "yaml-tidak-aman"),
    "anchor on a mapping": ("a: &x\n  b: 1\n", "1:4", "yaml-tidak-aman"),
    "anchor on a key": ("&x a: 1\n", "1:1", "yaml-tidak-aman"),
    "tag": ("a: !!str 1\n", "1:4", "yaml-tidak-aman"),
    "tag that makes objects": ("a: !!python/object:os.x {}\n", "1:4", "yaml-tidak-aman"),
    "merge key": ("a: 1\nb: {<<: {c: 1}}\n", "2:5", "yaml-tidak-aman"),
    "key that is a list": ("? [a]\n: b\n", "1:3", "yaml-tidak-aman"),
    "bracket in place of a quote": ("[nama]: b\n", "1:1", "yaml-tidak-aman"),
    "duplicate key": ("a: 1\nb:\n  c: 1\n  c: 2\n", "4:3", "kunci-ganda"),
    "second document": ("a: 1\n---\nb: 2\n", "2:1", "dokumen-kedua"),
    "tab as indentation": ("a:\n\tb: 1\n", "2:1", "yaml-rusak"),
    "tab inside a text": ("a: 'b\tc'\n", "1:4", "karakter-kendali"),
    "bell": ("nama: é\nb: x\ay\n", "2:6", "karakter-kendali"),
    "escaped bell": ('a: "\\a"\n', "1:4", "karakter-kendali"),
    "right-to-left override": ("a: x\u202ey\n", "1:4", "karakter-kendali"),
    "isolate": ("a: x\u2066y\n", "1:4", "karakter-kendali"),
    "byte order mark inside": ("a: x\ufeffy\n", "1:4", "karakter-kendali"),
    "override inside a key": ("a: 1\nb\u202ec: 1\n", "2:1", "karakter-kendali"),
    "too deep": ("a: " + "[" * 25 + "]" * 25, f"1:{3 + MAX_DEPTH}", "terlalu-dalam"),
    "thousands of brackets": ("a: " + "[" * 5000, f"1:{3 + MAX_DEPTH}", "terlalu-dalam"),
    "open quote": ("a: 'b\n", "1:1", "yaml-rusak"),
    "colon in a plain text": ("a: b: c\n", "1:5", "yaml-rusak"),
    "nothing": ("", None, "berkas-kosong"),
    "comments only": ("# belum ada\n", None, "berkas-kosong"),
}


@pytest.mark.parametrize("written", REFUSED, ids=str)
def test_refused(written: str) -> None:
    text, where, rule = REFUSED[written]
    tree = read_yaml(text, "x.yml")
    first = tree.findings[0]
    assert (str(first.place), first.rule) == (f"x.yml:{where}" if where else "x.yml", rule)
    assert first.cure.id
    assert first.cure.en


def test_alias_is_refused_beside_its_anchor() -> None:
    findings = read_yaml("a: &x 1\nb: *x\n", "x.yml").findings
    assert [str(each.place) for each in findings] == ["x.yml:1:4", "x.yml:2:4"]


def test_a_bomb_of_aliases_is_not_expanded() -> None:
    bomb = "a: &a [x]\n" + "".join(
        f"{new}: &{new} [{', '.join(['*' + old] * 9)}]\n"
        for old, new in zip("abcdefgh", "bcdefghi", strict=True)
    )
    assert len(read_yaml(bomb, "x.yml").findings) == 9 + 8 * 9


@pytest.mark.parametrize(
    "text",
    [
        "id: x\n<<<<<<< HEAD\nname: a\n=======\nname: b\n>>>>>>> cabang\n",
        "name:\n<<<<<<< HEAD\n  id: a\n=======\n  id: b\n>>>>>>> cabang\n",
    ],
)
def test_what_a_merge_left_is_called_by_its_name(text: str) -> None:
    assert "penggabungan git" in read_yaml(text, "x.yml").findings[0].cure.id


@pytest.mark.parametrize(
    ("text", "cure"),
    [("a:\n\tb: 1\n", "tab"), ("a: b: c\n", "titik dua"), ("a: [b\n", "tanda kutip")],
)
def test_broken_yaml_has_the_likeliest_cure(text: str, cure: str) -> None:
    assert cure in read_yaml(text, "x.yml").findings[0].cure.id


def test_every_fault_of_one_file_at_once() -> None:
    findings = read_yaml("a: &x 1\na: 2\nb: !t 3\nc: 'x\ty'\nd: [\n", "x.yml").findings
    assert [each.rule for each in findings] == [
        "yaml-tidak-aman",
        "kunci-ganda",
        "yaml-tidak-aman",
        "karakter-kendali",
        "yaml-rusak",
    ]


READ: list[tuple[str, Any]] = [
    *((text, text) for text in ("no", "yes", "off", "12:30", "2022-03-22", "1_000", "0b11")),
    *((text, text) for text in ("1.000.000", "Rp37", "2,5", "a@b", "1:2:3")),
    *((text, None) for text in ("", "~", "null", "Null", "NULL")),
    *((text, text.lower() == "true") for text in ("true", "True", "TRUE", "false", "False")),
    *((text, int(text)) for text in ("0", "5", "-5", "37000000000")),
    *((text, LooseNumber(text)) for text in ("010", "007", "37e9", "223.142", "5.", ".5")),
    *((text, LooseNumber(text)) for text in ("0x1F", "0o17", "+5", "-0", ".inf", ".nan", "9" * 31)),
    *((f"'{text}'", text) for text in ("5", "null", "true", "010")),
]


@pytest.mark.parametrize(("text", "value"), READ, ids=[each[0] for each in READ])
def test_scalars_follow_yaml_1_2(text: str, value: Any) -> None:
    read = read_yaml(f"a: {text}\n", "x.yml").value["a"]
    assert (read, type(read)) == (value, type(value))


def test_every_node_remembers_where_it_stood() -> None:
    tree = read_yaml("a:\n  - b: 1\n    c: {d: e}\n", "x.yml")
    assert tree.marks[("a", 0, "c", "d")] == (3, 12)
    assert tree.key_marks[("a", 0, "c", "d")] == (3, 9)
    assert tree.value == {"a": ({"b": 1, "c": {"d": "e"}},)}
