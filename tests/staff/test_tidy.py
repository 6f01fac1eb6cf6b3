"""Canonical form: every comment stays, nothing says anything else, twice is as once."""

from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from generator.load.layout import HOMES, Home, home, home_of
from generator.load.yaml_tree import read_yaml
from generator.staff.tidy import tidied

ROOT = Path(__file__).resolve().parents[2]
PROGRAM, UNITS = home("program"), home("unit")
FILES = sorted(
    path for data in ("data", "tests/cases/lengkap/data") for path in (ROOT / data).rglob("*.yml")
)


def made(text: str, of: Home = PROGRAM) -> str:
    result = tidied(text, of).text
    assert result is not None
    assert tidied(result, of).text == result
    return result


def mended(text: str, of: Home = PROGRAM) -> list[tuple[int, str]]:
    return [(line, said.id) for line, said in tidied(text, of).repairs]


@pytest.mark.parametrize(
    ("written", "canonical"),
    [
        ("name: {id: A}\nid: a\n", "id: a\nname: {id: A}\n"),
        ("zzz: 1\nid: a\n", "id: a\nzzz: 1\n"),
        ("id: 'a'\n", "id: a\n"),
        ("region: '36'\n", 'region: "36"\n'),
        ('valid_until: "2025-02"\n', 'valid_until: "2025-02"\n'),
        ("contact: {phone: '08111-129-129'}\n", 'contact: {phone: "08111-129-129"}\n'),
        ("place: {id: 'no'}\n", 'place: {id: "no"}\n'),
        ("note: {id: 'a: b'}\n", 'note: {id: "a: b"}\n'),
        ('note: {id: "a, b"}\n', 'note: {id: "a, b"}\n'),
        ("how_to_apply:\n", "how_to_apply: null\n"),
        ("laws:   [ a,b ]\n", "laws: [a, b]\n"),
        ("laws:\n- a\n-   b\n", "laws:\n  - a\n  - b\n"),
        ("place:\n      id: A\n", "place:\n  id: A\n"),
        ("id: a\n\n\n\nlaws: []\n\n\n", "id: a\n\nlaws: []\n"),
        # The fields of an item too, and of the parts of an item.
        (
            "budgets:\n  - amount:\n      unit: IDR\n      value: 5\n    key: a\n",
            "budgets:\n  - key: a\n    amount:\n      value: 5\n      unit: IDR\n",
        ),
    ],
)
def test_canonical_form(written: str, canonical: str) -> None:
    assert made(written) == canonical


def test_a_comment_below_a_folded_text_stays_where_it_is() -> None:
    text = "purpose:\n  id: >-\n" + "    kata kata\n" * 12 + "sources: [a]  # satu\n"
    assert made(text).endswith("sources: [a]  # satu\n")


def test_long_texts_are_folded_and_short_ones_are_not() -> None:
    words = " ".join(["kata"] * 40)
    text = made(f"summary:\n  id: {words}\n  en: >-\n    short\n")
    assert max(map(len, text.splitlines())) <= 100
    assert "id: >-\n" in text and "en: short\n" in text
    assert read_yaml(text, "").value == {"summary": {"id": words, "en": "short"}}


def test_paragraphs_stay_paragraphs() -> None:
    text = made('summary:\n  id: "satu\\n\\ndua"\n')
    assert read_yaml(text, "").value == {"summary": {"id": "satu\n\ndua"}}


def test_an_address_is_never_broken() -> None:
    url = "https://contoh.example/" + "a" * 100
    assert made(f"url: {url}\n", home("source")) == f"url: {url}\n"


def test_comments_travel_with_what_they_stand_at() -> None:
    text = (
        "# kepala berkas\n"
        "\n"
        "# tentang nama\n"
        "name: {id: A}  # di samping\n"
        "id: a\n"
        "laws:  # di samping laws\n"
        "  # sebelum b\n"
        "  - b\n"
        "  - c  # c\n"
        "  # sesudah c\n"
        "# penutup\n"
    )
    assert made(text) == (
        "# kepala berkas\n"
        "\n"
        "id: a\n"
        "# tentang nama\n"
        "name: {id: A}  # di samping\n"
        "laws:  # di samping laws\n"
        "  # sebelum b\n"
        "  - b\n"
        "  - c  # c\n"
        "# sesudah c\n"
        "# penutup\n"
    )


def test_the_line_for_editors_stays_on_top() -> None:
    line = "# yaml-language-server: $schema=../x.json\n"
    assert made(f"{line}name: {{id: A}}\nid: a\n") == f"{line}id: a\nname: {{id: A}}\n"


def test_a_comment_inside_brackets_opens_them() -> None:
    text = made("laws: [\n  a,  # satu\n  # dua\n  b]\n")
    assert text == "laws:\n  - a  # satu\n  # dua\n  - b\n"


def test_a_sign_in_a_text_is_no_comment() -> None:
    assert made('note: {id: "a # b"}\n') == 'note: {id: "a # b"}\n'


@pytest.mark.parametrize(
    ("written", "canonical", "said"),
    [
        ("valid_until: 2025-02-01\n", 'valid_until: "2025-02-01"\n', None),
        ("region: 36\n", 'region: "36"\n', '36 diberi tanda kutip: "36".'),
        ("region: 36.01\n", 'region: "36.01"\n', '36.01 diberi tanda kutip: "36.01".'),
        ("\ufeffid: a\n", "id: a\n", "Tanda BOM di awal dihapus."),
        ("id: a\r\nlaws: []\r\n", "id: a\nlaws: []\n", "Akhir baris Windows diganti."),
        ("id:\u00a0a\n", "id: a\n", "Spasi keras (dari Word) menjadi spasi."),
        ("id: a\u00a0\n", "id: a\n", "Spasi keras di akhir baris dihapus."),
        ("place:\n\tid: A\n", "place:\n  id: A\n", "Tab menjadi dua spasi."),
    ],
)
def test_what_has_one_cure_is_mended_and_said(
    written: str, canonical: str, said: str | None
) -> None:
    assert made(written) == canonical
    assert [text for _, text in mended(written)] == ([] if said is None else [said])


AMOUNT = "targets:\n  - key: a\n    amount: {value: %s}\n"


@pytest.mark.parametrize(
    ("written", "canonical"),
    [
        ("37.000.000.000", "37000000000"),
        ("Rp37.000.000.000", "37000000000"),
        ("'37000000000'", "37000000000"),
        # One group may be a decimal, and words want a person.
        ("37.000", "37.000"),
        ("37 miliar", "37 miliar"),
        ('"2.5"', '"2.5"'),
    ],
)
def test_an_amount_is_mended_where_it_cannot_be_misread(written: str, canonical: str) -> None:
    assert made(AMOUNT % written) == AMOUNT % canonical
    line = [(3, f"{written.strip(chr(39))} ditulis {canonical}.")]
    assert mended(AMOUNT % written) == (line if written != canonical else [])


@pytest.mark.parametrize(
    "text", ["", "a: [\n", "a: &x 1\nb: *x\n", "a: !!str 1\n", "- a\n- b: c\n  d\n"]
)
def test_what_cannot_be_read_is_left_alone(text: str) -> None:
    assert tidied(text, PROGRAM).text is None


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_real_files_keep_all_they_say(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    of = home_of(path.as_posix().partition("/data/")[2])
    assert of is not None
    again = made(text, of)
    assert read_yaml(again, "").value == read_yaml(text, "").value
    assert mended(text, of) == []


_TEXT = st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=200)


@settings(max_examples=200, deadline=None)
@given(st.dictionaries(st.sampled_from(["id", "en"]), _TEXT, min_size=1), st.booleans())
@example({"id": "0E0"}, False)
def test_any_text_survives(texts: dict[str, str], flow: bool) -> None:
    import yaml

    written = yaml.safe_dump({"note": texts}, allow_unicode=True, default_flow_style=flow)
    before = read_yaml(written, "")
    result = tidied(written, PROGRAM)
    # Without quotes, as other programs leave it, 0E0 is a number to us: that is mended, and said.
    if not before.findings and not result.repairs:
        assert result.text is not None
        assert read_yaml(result.text, "").value == before.value


def test_every_kind_of_file_has_a_shape() -> None:
    for each in HOMES:
        if each.shape != "table":
            text = {"each": "a: {b: c}\n", "list": "- {id: a}\n", "one": "id: a\n"}[each.shape]
            assert made(text, each).replace("- id: a", "- {id: a}") == text
