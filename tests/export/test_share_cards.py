"""Share cards: a program's headline figure as a picture, made once, named by its page."""

import struct
import time
from dataclasses import replace
from pathlib import Path

import pytest
from lxml import etree

from generator.artifact import Image, Page
from generator.cache import Cache
from generator.export import Subject, share_cards
from generator.export.share_card import picture
from generator.frame import stamp
from generator.load.yaml_tree import read_yaml
from generator.model.site import Site
from generator.wording.sentence import sentence
from tests.export.cards import SITE_URL, drawn, files, registry, texts
from tests.model.invented import FULL, ROOT, TODAY, invented
from tests.view.real import real


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


def test_real_cards_are_made_quickly() -> None:
    start = time.process_time()
    made = files(real())
    cards = sum(path.endswith(".png") for path in made)
    each = (time.process_time() - start) * 1000 / cards
    assert each < 250, f"{each:.0f} ms"  # about 60 where nothing else runs


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
            FULL.replace("{value: 30,", "{value: null, missing: suppressed,", 1)
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
    of = Subject(made.public(), SITE_URL, TODAY)
    (program_of,) = of.registry.programs.values()
    says = share_cards.card_of(of, program_of, "id")
    assert (says.value if says else None) == value


def test_a_value_that_is_not_known_is_said_in_words() -> None:
    program = FULL.replace("value: 223142,", "value: null, missing: not_stated,")
    said = texts(drawn(registry("targets/klien/amount", program)))
    assert "tidak disebut dalam sumber kami" in " ".join(said)
    assert any(text.startswith("– ") for text in said)


def test_cards_can_be_switched_off() -> None:
    made = registry("budgets/pagu/amount")
    text = (ROOT / "data" / "site.yml").read_text(encoding="utf-8")
    written = read_yaml(f"{text}share_cards: false\n", "site.yml").value
    off = replace(made, entities={**made.entities, "site": {"site": Site.model_validate(written)}})
    assert made.site.share_cards
    assert files(off) == {}
    program = off.programs["contoh"]
    assert share_cards.image(Subject(off, SITE_URL, TODAY), program, "id") is None


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


def test_a_page_names_its_picture() -> None:
    made = registry("budgets/pagu/amount")
    image = share_cards.image(Subject(made, SITE_URL, TODAY), made.programs["contoh"], "en")
    assert image is not None
    assert image.alt == sentence(made, made.figures["contoh/budgets/pagu/amount"], "en")
    page = Page("en", "/program/contoh/", "program/_frame", "J", "R", "", "", image)
    written = stamp._image(page, stamp.Site(SITE_URL, ()))
    address = "https://terang.example/dasar/en/program/contoh/kartu.png"
    assert f'<meta property="og:image" content="{address}">' in written
    assert '<meta property="og:image:width" content="1200">' in written
    assert '<meta property="og:image:height" content="630">' in written
    assert '<meta name="twitter:card" content="summary_large_image">' in written


@pytest.mark.parametrize("alt", ['"><script>', "A & B"])
def test_the_picture_in_words_is_escaped(alt: str) -> None:
    image = Image("/program/contoh/kartu.png", "image/png", 1200, 630, alt)
    page = Page("id", "/program/contoh/", "program/_frame", "J", "R", "", "", image)
    written = f"<p>{stamp._image(page, stamp.Site(SITE_URL, ()))}</p>"
    metas = etree.fromstring(written, etree.HTMLParser()).iter("meta")
    assert [each.get("content") for each in metas if each.get("property") == "og:image:alt"] == [
        alt
    ]


def test_a_page_without_picture_names_none() -> None:
    page = Page("id", "/program/contoh/", "program/_frame", "J", "R", "", "")
    assert stamp._image(page, stamp.Site(SITE_URL, ())) == ""
