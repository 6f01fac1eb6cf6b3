"""Charts and map in the real browser: seen, read aloud, printed, and without colour."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.axe import Looking, faults
from tests.browser.charted import build_charted
from tests.browser.static_host import serving
from tests.conftest import once
from tests.torture import share

PATHS = ("anggaran/", "en/anggaran/", "program/banyak/", "wilayah/", "wilayah/35/", "wilayah/96/")
ALIKE = 3  # pixels that a bar and its row in the table may be apart


@pytest.fixture(scope="module")
def charted(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of the invented site with every chart."""
    folder = once(tmp_path_factory, "charts", build_charted)
    with serving(folder, keep=True) as root:
        yield f"{root}/site/"


@pytest.fixture
def show(browser: Browser, charted: str) -> Iterator[Callable[..., Page]]:
    """Open a page; a console error, the policy's for instance, fails the test."""
    faults: list[str] = []
    contexts = []

    def shown(path: str, width: int = 1280, **media: Any) -> Page:
        context = browser.new_context(viewport={"width": width, "height": 900}, **media)
        contexts.append(context)
        page = context.new_page()
        page.on("console", lambda said: faults.append(said.text) if said.type == "error" else None)
        page.goto(charted + path)
        return page

    yield shown
    for context in contexts:
        context.close()
    assert not faults


@pytest.mark.torture
@pytest.mark.parametrize("width", [360, 1280])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing(show: Callable[..., Page], width: int, scheme: str) -> None:
    """In the short run each page at one width in light or in dark."""
    looking = Looking()
    for path in share(PATHS, 2 * (width == 360) + (scheme == "dark"), 4):
        page = show(path, width, color_scheme=scheme)
        # Other parts of a program's page are looked at elsewhere, on the real records.
        program = path.startswith("program")
        found = faults(page, "figure") if program else looking.faults(page, looking.is_new(page))
        assert found == [], path
        page.close()


def test_nothing_is_wider_than_the_screen(show: Callable[..., Page]) -> None:
    page = show("", 320)
    for path in PATHS:
        page.goto(page.url.partition("/site/")[0] + "/site/" + path)
        for width in (320, 360, 768, 1280):
            page.set_viewport_size({"width": width, "height": 900})
            assert page.evaluate("document.documentElement.scrollWidth") <= width, path
            # Words of a drawing that are too long would be cut, for nothing can scroll it.
            widest = page.locator(".grafik svg text").evaluate_all(
                "all => Math.max(0, ...all.map(one => one.getBoundingClientRect().right))"
            )
            assert widest <= width, path


def test_a_bar_and_its_row_stand_in_one_line(show: Callable[..., Page]) -> None:
    page = show("program/banyak/")
    for chart in ("grafik-anggaran", "grafik-peserta"):
        figure = page.locator(f"figure:has(#{chart}-nama)")
        rows = figure.locator("tbody tr:not(.gugus)")
        labels = figure.locator("svg text:not([class])")
        assert rows.count() == labels.count()
        for place in range(rows.count()):
            row, label = rows.nth(place).bounding_box(), labels.nth(place).bounding_box()
            assert row and label
            assert row["y"] - ALIKE <= label["y"] < row["y"] + row["height"], (chart, place)


def test_table_and_drawing_stand_side_by_side_or_one_below_the_other(
    show: Callable[..., Page],
) -> None:
    for width, beside in ((1280, True), (360, False)):
        figure = show("anggaran/", width).locator("figure.grafik").first
        drawing, table = (figure.locator(each).bounding_box() for each in ("svg", "table"))
        assert drawing and table
        assert (table["x"] > drawing["x"] + drawing["width"]) == beside


def test_the_drawing_is_one_image_with_a_name_and_the_table_is_a_table(
    show: Callable[..., Page],
) -> None:
    page = show("program/banyak/")
    image = page.get_by_role("img", name="Grafik batang: Peserta menurut angkatan")
    assert image.count() == 1
    table = page.get_by_role("table", name="Peserta menurut angkatan")
    assert table.get_by_role("link", name="1.250 orang").count() == 1
    assert table.get_by_role("rowheader").count() == 7


def test_the_map_is_a_way_in_by_keyboard(show: Callable[..., Page]) -> None:
    page = show("wilayah/")
    aceh = page.locator(".peta").get_by_role("link", name="Provinsi Aceh")
    aceh.focus()
    seen = aceh.locator("path").evaluate("one => getComputedStyle(one).strokeWidth")
    assert seen == "4px"
    page.keyboard.press("Enter")
    page.wait_for_url("**/wilayah/11/")
    assert page.get_by_role("img", name="Peta letak Provinsi Aceh").count() == 1
    # Papua and a province of 2022 have records, in one outline: it cannot lead to both.
    page.go_back()
    assert page.locator(".peta").get_by_role("link", name="Papua").count() == 1
    assert page.locator(".peta").get_by_role("link", name="Papua Barat Daya").count() == 1


@pytest.mark.parametrize(
    "media",
    [{"forced_colors": "active"}, {"color_scheme": "dark"}, {"color_scheme": "light"}],
)
def test_stages_differ_without_their_colour(
    show: Callable[..., Page], media: dict[str, str]
) -> None:
    """Each look fills its bar from a pattern of its own, or whole: shape tells them apart."""
    figure = show("program/banyak/", **media).locator("figure:has(#grafik-anggaran-nama)")
    fills = figure.locator("svg > rect").evaluate_all(
        "all => all.map(one => [one.getAttribute('class'), getComputedStyle(one).fill])"
    )
    by_look = dict(fills)
    assert len(by_look) == len(set(by_look.values())) == 3
    stroke = figure.locator("svg > rect").first.evaluate("one => getComputedStyle(one).stroke")
    paper = figure.evaluate("one => getComputedStyle(document.body).backgroundColor")
    assert stroke != paper


def test_paper_takes_dark_ink_from_a_dark_screen(show: Callable[..., Page], tmp_path: Path) -> None:
    page = show("program/banyak/", color_scheme="dark")
    page.emulate_media(media="print")
    text = page.locator(".grafik svg text").first
    assert text.evaluate("one => getComputedStyle(one).fill") == "rgb(85, 99, 95)"
    page.pdf(path=str(tmp_path / "halaman.pdf"))
    assert (tmp_path / "halaman.pdf").stat().st_size > 10_000
