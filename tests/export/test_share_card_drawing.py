"""The drawing of a share card: its kind in colour and sign, every text within its margins."""

import itertools
import re
import struct
import zlib
from dataclasses import replace

import pytest
from lxml import etree

from generator.export import Subject, share_cards
from generator.export.share_card import drawing
from generator.export.share_card.fitting import ELLIPSIS, fitted
from generator.export.share_card.font import FILES, drawable, font
from generator.export.share_card.shapes import Line
from generator.export.share_card.words import Card
from generator.model.registry import Registry
from tests.export.cards import SITE_URL, SVG, drawn, files, registry, texts
from tests.model.invented import FULL, ROOT, TODAY, invented

# The first figure of each tone in the invented program.
FIGURES = {
    "budgets/pagu/amount": "planned",
    "budgets/realisasi/amount": "audited",
    "cohorts/angkatan-1/participants": "reported",
    "targets/klien/amount": "target",
    "targets/jenis/amount": "neutral",
    "events/rapat/attendance": "planned",
}
LONG = " ".join(["Pembinaan keterampilan dan pendampingan keluarga"] * 5)[:200]


@pytest.mark.parametrize(("path", "tone"), FIGURES.items())
def test_the_edge_and_the_sign_tell_the_kind(path: str, tone: str) -> None:
    svg = drawn(registry(path))
    sign, colour = drawing.TONES[tone]
    fills = [str(each.get("fill")) for each in svg.iter() if each.get("fill")]
    assert fills.count(colour) >= 2  # edge and label
    assert any(text.startswith(f"{sign} ") for text in texts(svg))
    assert (drawing.TEAL in fills) == (tone in ("reported", "audited"))


def test_every_tone_has_its_own_sign() -> None:
    signs = [sign for sign, _ in drawing.TONES.values()]
    assert len(set(signs)) == len(signs)
    assert {drawable(sign) for sign in signs} == set(signs)


def test_the_colours_are_the_sites() -> None:
    css = (ROOT / "templates" / "assets" / "terang.css").read_text(encoding="utf-8")
    light = css.partition("[data-md-color-scheme=slate]")[0]
    tokens = dict(re.findall(r"--([\w-]+): (#\w+)", light))
    assert (tokens["blue"], tokens["gold"], tokens["teal"]) == (
        drawing.BLUE,
        drawing.GOLD,
        drawing.TEAL,
    )
    assert (tokens["ink"], tokens["soft"], tokens["tint"]) == (
        drawing.INK,
        drawing.SOFT,
        drawing.TINT,
    )
    assert (tokens["amber"], tokens["amber-tint"]) == (drawing.AMBER, drawing.AMBER_TINT)


@pytest.mark.parametrize(("kind", "amber"), [("advertorial", True), ("news", False)])
def test_an_advertorial_is_amber(kind: str, amber: bool) -> None:
    svg = drawn(registry("budgets/pagu/amount", type=kind))
    assert (f'fill="{drawing.AMBER_TINT}"' in etree.tostring(svg, encoding="unicode")) == amber


@pytest.mark.parametrize(
    "name",
    [LONG, "W" * 200, "Program " + "M" * 190, "i" * 200, "Pelatihan", "☃ نص 漢字", "A" * 2000],
)
def test_a_name_of_any_length_fits(name: str) -> None:
    made = registry("budgets/pagu/amount", FULL.replace("Program Contoh", name), publisher=name)
    for path, content in files(made).items():
        if not path.endswith(".svg"):
            continue
        for line in etree.fromstring(content).iter(f"{SVG}text"):
            x, wide = float(line.get("x", "")), float(line.get("textLength", ""))
            assert x >= 28 and x + wide <= drawing.RIGHT + 1
    if len(name) == 200 and " " in name:
        assert not any(ELLIPSIS in line for line in _name_lines(made))
        assert " ".join(_name_lines(made)) == name.strip()


def _name_lines(made: Registry) -> list[str]:
    svg = drawn(made)
    lines = [each for each in svg.iter(f"{SVG}text") if each.get("font-weight") == "700"]
    above = next(i for i, each in enumerate(lines) if "37.000" in str(each.text))
    name = [each for each in lines[above + 1 :] if float(each.get("y", "")) < 450]
    return [str(each.text) for each in name]


def test_nothing_is_painted_beyond_the_margins() -> None:
    """Looks at the pixels themselves: ink only between edge and margin, and no line on another."""
    made = registry("budgets/pagu/amount", FULL.replace("Program Contoh", LONG))
    rows = pixels(files(made)["program/contoh/kartu.png"])
    for number, row in enumerate(rows):
        ground = b"\xff\xff\xff\xff" if number < 540 else None
        if ground:
            assert row[4 * 30 : 4 * 78] == ground * 48, number
            assert row[4 * 1140 :] == ground * 60, number


def test_lines_do_not_meet() -> None:
    for name in (LONG, "Pelatihan"):
        made = registry("cohorts/angkatan-1/participants", FULL.replace("Program Contoh", name))
        lines = sorted(
            (float(each.get("y", "")), int(each.get("font-size", "")))
            for each in drawn(made).iter(f"{SVG}text")
        )
        tops = [(y - 0.745 * size, y) for y, size in lines]
        rows = [pair for pair in itertools.pairwise(tops) if pair[1][1] - pair[0][1] > 12]
        assert all(below[0] > above[1] for above, below in rows)


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("", ()),
        ("satu dua", ("satu dua",)),
        ("satu dua tiga empat", ("satu dua", "tiga empat")),
        ("terang.example/program/contoh/", ("terang.example/", "program/contoh/")),
        ("satu dua tiga empat lima enam tujuh", ("satu dua tiga", "empat lima ena…")),
    ],
)
def test_text_is_fitted(text: str, lines: tuple[str, ...]) -> None:
    found = fitted(text, 500, ((10, 2),), 88)
    assert found.lines == lines
    assert found.width <= 88


@pytest.mark.parametrize("weight", FILES)
def test_the_font_is_small_and_measured(weight: int) -> None:
    widths = font(700 if weight == 700 else 500)
    assert widths.width("iii", 10) < widths.width("WWW", 10)
    assert widths.width("Terang", 20) == pytest.approx(2 * widths.width("Terang", 10))
    assert sum(path.stat().st_size for path in FILES.values()) < 120_000
    assert {path.name for path in FILES[500].parent.iterdir()} > {"OFL.txt", "ORIGIN.md"}


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Kafé\u00a0 baru\n", "Kafé baru"),
        ("ﬁ", "fi"),
        ("a\u2011b", "a-b"),
        ("☃", "□"),
        ("a\u202eb\x00", "ab"),
    ],
)
def test_only_what_the_font_has_is_drawn(text: str, shown: str) -> None:
    assert drawable(text) == shown


def test_a_line_is_held_to_its_width() -> None:
    line = Line(10, 20, "Terang", 30, 700, "#000")
    assert f'textLength="{line.width:.0f}"' in line.svg()


@pytest.mark.parametrize(
    "name", ["<script>alert(1)</script>", "A & B", '"]]>', "&lt;", "</title><rect/>", "'\"><"]
)
def test_words_stay_words_in_the_svg(name: str) -> None:
    program = FULL.replace("{id: Program Contoh, en: Example Program}", "{id: NAMA}")
    made, _ = invented(f"{program}headline: [budgets/pagu/amount]\n")
    says = _card(made, name)
    svg = etree.fromstring(drawing.svg(says).encode())
    assert name in texts(svg)
    assert {each.tag.removeprefix(SVG) for each in svg.iter() if isinstance(each.tag, str)} == {
        "svg", "title", "rect", "text", "g", "circle", "path",
    }  # fmt: skip


def _card(made: Registry, name: str) -> Card:
    of = Subject(made.public(), SITE_URL, TODAY)
    says = share_cards.card_of(of, of.registry.programs["contoh"], "id")
    assert says
    return replace(says, name=name, alt=name + "\x00\x1f")


def pixels(png: bytes) -> list[bytes]:
    """The rows of a picture, four bytes a pixel: PNG read by its own rules."""
    data, at = b"", 8
    while at < len(png):
        length, kind = struct.unpack(">I4s", png[at : at + 8])
        if kind == b"IHDR":
            width, _, depth, colours = struct.unpack(">IIBB", png[at + 8 : at + 18])
            assert (depth, colours) == (8, 6)
        if kind == b"IDAT":
            data += png[at + 8 : at + 8 + length]
        at += length + 12
    raw, step = zlib.decompress(data), 1 + 4 * width
    rows, above = [], bytearray(4 * width)
    for start in range(0, len(raw), step):
        above = _unfiltered(raw[start], bytearray(raw[start + 1 : start + step]), above)
        rows.append(bytes(above))
    return rows


def _unfiltered(kind: int, row: bytearray, above: bytearray) -> bytearray:
    for i in range(len(row)):
        left, up = row[i - 4] if i > 3 else 0, above[i]
        corner = above[i - 4] if i > 3 else 0
        guess = left + up - corner
        near = min((left, up, corner), key=lambda each: abs(guess - each))
        row[i] = (row[i] + (0, left, up, (left + up) // 2, near)[kind]) & 255
    return row
