"""Share cards: a headline figure as a picture that fits, says its kind, and costs nothing twice."""

import re
import struct
import time
import zlib
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import pytest
from lxml import etree

from generator.artifact import Image, Page
from generator.cache import Cache
from generator.export import Subject, share_cards
from generator.export.share_card import drawing, picture
from generator.export.share_card.fitting import ELLIPSIS, fitted
from generator.export.share_card.font import FILES, drawable, font
from generator.export.share_card.shapes import Line
from generator.export.share_card.words import Card
from generator.frame.stamp import Site, _image
from generator.model.registry import Registry
from generator.wording.sentence import sentence
from tests.model.invented import FULL, ROOT, TODAY, invented, record
from tests.view.real import real

SITE_URL = "https://terang.example/dasar/"
SVG = "{http://www.w3.org/2000/svg}"
# The first figure of each tone in the invented program.
FIGURES = {
    "budgets/pagu/amount": "planned",
    "budgets/realisasi/amount": "audited",
    "cohorts/angkatan-1/participants": "reported",
    "targets/klien/amount": "target",
    "targets/jenis/amount": "neutral",
    "events/rapat/attendance": "planned",
}


def registry(path: str, program: str = FULL, **fields: object) -> Registry:
    """The invented registry, with one figure as headline and the source changed as asked."""
    made, findings = invented(f"{program}headline: [{path}]\n")
    assert findings == []
    if fields:
        source = made.sources["berita-contoh"].model_copy(update=fields)
        sources = {**made.sources, source.id: source}
        made = replace(made, entities={**made.entities, "source": sources})
    return made.public()


def files(made: Registry, cache: Cache | None = None) -> Mapping[str, bytes]:
    subject = Subject(made, SITE_URL, TODAY, cache or Cache())
    return {each.path: each.content for each in share_cards.artifacts(subject)}


def drawn(made: Registry, path: str = "program/contoh/kartu.svg") -> etree._Element:
    return etree.fromstring(files(made)[path])


def texts(svg: etree._Element) -> list[str]:
    return [str(each.text) for each in svg.iter(f"{SVG}text")]


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


# What is made -----------------------------------------------------------------------------------


def test_each_card_is_a_picture_of_the_size_that_messengers_show() -> None:
    made = files(registry("budgets/pagu/amount"))
    assert set(made) == {
        f"{locale}program/contoh/kartu.{kind}" for locale in ("", "en/") for kind in ("svg", "png")
    }
    for path, content in made.items():
        if path.endswith(".png"):
            assert content[:8] == b"\x89PNG\r\n\x1a\n"
            assert struct.unpack(">II", content[16:24]) == (1200, 630)
            assert len(content) < 200_000


def test_the_same_input_gives_the_same_bytes() -> None:
    assert files(real()) == files(real())


def test_real_cards_are_made_quickly(capsys: pytest.CaptureFixture[str]) -> None:
    start = time.process_time()
    made = files(real())
    cards = sum(path.endswith(".png") for path in made)
    each = (time.process_time() - start) * 1000 / cards
    with capsys.disabled():
        print(f"  {cards} share cards, {each:.0f} ms each")
    assert each < 250  # a slow machine's; about 60 ms on two quiet cores


@pytest.mark.parametrize(
    ("said", "words"),
    [
        ("Rp37.000.000.000", "value"),
        ("37 miliar rupiah · tahun anggaran 2024", "in words, and for when"),
        ("○ Pagu murni", "stage, with its sign"),
        ("Program Contoh", "name"),
        ("Sumber: Harian Rekaan", "source"),
        ("Berita", "kind of source"),
        ("terang.example/dasar/program/contoh/", "address"),
        ("Terang", "site"),
    ],
)
def test_a_card_says(said: str, words: str) -> None:
    assert said in texts(drawn(registry("budgets/pagu/amount"))), words


def test_a_card_in_english() -> None:
    said = texts(drawn(registry("budgets/pagu/amount"), "en/program/contoh/kartu.svg"))
    assert {"Rp37,000,000,000", "○ Original ceiling", "Source: Harian Rekaan"} <= set(said)
    assert "terang.example/dasar/en/program/contoh/" in said


def test_what_is_not_stated_is_said() -> None:
    said = texts(drawn(registry("budgets/realisasi/amount")))
    assert "35 miliar rupiah · tahun anggaran tidak disebut" in said
    assert "tahun tidak disebut" in texts(drawn(registry("targets/klien/amount")))


# Colour, sign and words by kind ------------------------------------------------------------------


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


# It fits ------------------------------------------------------------------------------------------

LONG = " ".join(["Pembinaan keterampilan dan pendampingan keluarga"] * 5)[:200]


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
        rows = [pair for pair in zip(tops, tops[1:], strict=False) if pair[1][1] - pair[0][1] > 12]
        assert all(below[0] > above[1] for above, below in rows)


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("satu dua", ("satu dua",)),
        ("satu dua tiga empat", ("satu dua", "tiga empat")),
        ("abcdefghijklmnopqrstuvwxyz", ("abcdefghijk", "lmnopqrstuv…")),
    ],
)
def test_text_is_fitted(text: str, lines: tuple[str, ...]) -> None:
    found = fitted(text, 500, ((10, 2),), 68)
    assert [line[:4] for line in found.lines] == [line[:4] for line in lines]
    assert found.width <= 68


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


# Hostile words ------------------------------------------------------------------------------------


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
    says = next(share_cards._cards(Subject(made.public(), SITE_URL, TODAY)))[2]
    return replace(says, name=name, alt=name + "\x00\x1f")


# Which figure, and whether at all -----------------------------------------------------------------

WITHDRAWN = "withdrawn: {date: '2026-10-01', reason: {id: Salah.}}, value: 37000000000"


@pytest.mark.parametrize(
    ("program", "value"),
    [
        (f"{FULL}headline: [targets/jenis/amount, budgets/pagu/amount]\n", "26 jenis"),
        (
            FULL.replace("value: 37000000000", WITHDRAWN)
            + "headline: [budgets/pagu/amount, targets/jenis/amount]\n",
            "26 jenis",
        ),
        (
            FULL.replace("{value: 30, unit: orang", "{value: null, missing: suppressed, unit: orang", 1)
            + "headline: [cohorts/angkatan-1/participants]\n",
            None,
        ),
        (
            FULL.replace("value: 37000000000", WITHDRAWN) + "headline: [budgets/pagu/amount]\n",
            None,
        ),
        (FULL, None),
    ],
)  # fmt: skip
def test_the_first_headline_figure_that_stands(program: str, value: str | None) -> None:
    made, findings = invented(program)
    assert findings == []
    cards = [says for _, _, says in share_cards._cards(Subject(made.public(), SITE_URL, TODAY))]
    assert [each.value for each in cards[:1]] == ([value] if value else [])


def test_a_value_that_is_not_known_is_said_in_words() -> None:
    program = FULL.replace("value: 223142,", "value: null, missing: not_stated,")
    said = texts(drawn(registry("targets/klien/amount", program)))
    assert "tidak disebut dalam sumber kami" in " ".join(said)
    assert any(text.startswith("– ") for text in said)


def test_cards_can_be_switched_off() -> None:
    made = registry("budgets/pagu/amount")
    text = (ROOT / "data" / "site.yml").read_text(encoding="utf-8")
    site = made.site.model_copy(update={"share_cards": False})
    off = replace(made, entities={**made.entities, "site": {"site": site}})
    assert made.site.share_cards and "share_cards: false" not in text
    assert files(off) == {} and share_cards.images(Subject(off, SITE_URL, TODAY)) == {}


# The cache ----------------------------------------------------------------------------------------


@pytest.fixture
def painted(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Every drawing that is painted, in order."""
    seen: list[str] = []
    paint = picture.png

    def counting(svg: str) -> bytes:
        seen.append(svg)
        return paint(svg)

    monkeypatch.setattr(picture, "png", counting)
    return seen


def test_an_unchanged_card_is_not_painted_again(tmp_path: Path, painted: list[str]) -> None:
    cache, made = Cache(tmp_path / "cache"), registry("budgets/pagu/amount")
    first = files(made, cache)
    assert len(painted) == 2
    assert files(made, cache) == first
    assert len(painted) == 2
    files(registry("budgets/pagu/amount", publisher="Harian Lain"), cache)
    assert len(painted) == 4
    assert len(list((tmp_path / "cache").iterdir())) == 2  # the new in place of the old


@pytest.mark.parametrize("damage", [b"", b"x", b"\0" * 5000])
def test_a_damaged_cache_is_made_anew(tmp_path: Path, painted: list[str], damage: bytes) -> None:
    cache, made = Cache(tmp_path), registry("budgets/pagu/amount")
    first = files(made, cache)
    for path in tmp_path.iterdir():
        path.write_bytes(damage)
    assert files(made, cache) == first
    assert files(made, cache) == first
    assert len(painted) == 4


def test_one_changed_byte_is_seen(tmp_path: Path) -> None:
    cache = Cache(tmp_path)
    cache.put("a", "k", b"isi")
    (path,) = tmp_path.iterdir()
    path.write_bytes(path.read_bytes()[:-1] + b"!")
    assert cache.get("a", "k") is None


def test_a_cache_answers_only_its_own_key_and_name(tmp_path: Path) -> None:
    cache = Cache(tmp_path)
    cache.put("a", "k", b"isi")
    assert cache.get("a", "k") == b"isi"
    assert (cache.get("a", "lain"), cache.get("b", "k"), Cache().get("a", "k")) == (None,) * 3


def test_a_folder_that_cannot_be_written_stops_nobody(tmp_path: Path) -> None:
    (tmp_path / "berkas").write_text("bukan folder", encoding="utf-8")
    made = registry("budgets/pagu/amount")
    assert files(made, Cache(tmp_path / "berkas")) == files(made)
    cache = Cache(tmp_path / "cache")
    files(made, cache)
    for path in list((tmp_path / "cache").iterdir()):
        path.unlink()
        path.mkdir()
    assert files(made, cache) == files(made)
    assert not [path for path in (tmp_path / "cache").iterdir() if path.is_file()]


# What the page says of its picture ----------------------------------------------------------------


def test_a_page_names_its_picture() -> None:
    made = registry("budgets/pagu/amount")
    images = share_cards.images(Subject(made, SITE_URL, TODAY))
    assert set(images) == {("id", "/program/contoh/"), ("en", "/program/contoh/")}
    image = images["en", "/program/contoh/"]
    assert image.alt == sentence(made, made.figures["contoh/budgets/pagu/amount"], "en")
    page = Page("en", "/program/contoh/", "program/_frame", "J", "R", "", "", image)
    written = _image(page, Site(SITE_URL, ()))
    address = "https://terang.example/dasar/en/program/contoh/kartu.png"
    assert f'<meta property="og:image" content="{address}">' in written
    assert '<meta property="og:image:width" content="1200">' in written
    assert '<meta property="og:image:height" content="630">' in written
    assert '<meta name="twitter:card" content="summary_large_image">' in written


@pytest.mark.parametrize("alt", ['"><script>', "A & B"])
def test_the_picture_in_words_is_escaped(alt: str) -> None:
    image = Image("/program/contoh/kartu.png", "image/png", 1200, 630, alt)
    page = Page("id", "/program/contoh/", "program/_frame", "J", "R", "", "", image)
    root = etree.fromstring(f"<p>{_image(page, Site(SITE_URL, ()))}</p>", etree.HTMLParser())
    (found,) = root.xpath("//meta[@property='og:image:alt']/@content")
    assert found == alt


def test_a_page_without_picture_names_none() -> None:
    page = Page("id", "/program/contoh/", "program/_frame", "J", "R", "", "")
    assert _image(page, Site(SITE_URL, ())) == ""


def test_a_line_is_held_to_its_width() -> None:
    line = Line(10, 20, "Terang", 30, 700, "#000")
    assert f'textLength="{line.width:.0f}"' in line.svg()


def test_the_field_is_read_from_site_yml() -> None:
    text = (ROOT / "data" / "site.yml").read_text(encoding="utf-8")
    made, findings = invented(FULL)
    assert findings == [] and made.site.share_cards is True
    assert record("site", "site", f"{text}share_cards: false\n").value["share_cards"] is False
