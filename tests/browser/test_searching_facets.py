"""The page of search: facets, order, sharing; what is chosen is written nowhere by itself."""

import pytest
from playwright.sync_api import Page, expect

from tests.browser.axe import faults
from tests.browser.conftest import NARROW, WIDE, OpenPage
from tests.browser.searching import ready, results, shown, traces
from tests.torture import share

PANTI = "program/kawasan-terpadu-panti-sosial-banten/"
KEDIRI = "program/pelatihan-keterampilan-kediri/"
BLITAR = "program/pendampingan-pascakejadian-blitar/"


def box(page: Page, facet: str, label: str) -> str:
    """The accessible name of a value with its count, e.g. `Provinsi Banten (13)`."""
    group = page.get_by_role("group", name=facet)
    return " ".join(group.locator("label", has_text=label).first.inner_text().split())


def choose(page: Page, facet: str, label: str) -> None:
    page.get_by_role("group", name=facet).locator("label", has_text=label).first.click()
    ready(page)


def test_facets_work_without_words(read_page: OpenPage) -> None:
    page = read_page("cari/")
    ready(page)
    assert all(each.startswith("program/") for each in shown(page)[:6])
    choose(page, "Jenis halaman", "Program")
    assert len(shown(page)) == 6
    choose(page, "Wilayah", "Provinsi Jawa Timur")
    assert sorted(shown(page)) == [KEDIRI, BLITAR]
    # Inside a facet either value will do; the province holds its regencies.
    choose(page, "Wilayah", "Provinsi Banten")
    assert len(shown(page)) == 6


def test_counts_live_with_the_choice(read_page: OpenPage) -> None:
    page = read_page("cari/#jenis=program")
    ready(page)
    assert box(page, "Wilayah", "Provinsi Banten") == "Provinsi Banten (4)"
    assert box(page, "Wilayah", "Kabupaten Kediri") == "Kabupaten Kediri (1)"
    choose(page, "Wilayah", "Kabupaten Kediri")
    assert shown(page) == [KEDIRI]
    # Another value of the same facet would widen the choice, and says by how much.
    assert box(page, "Wilayah", "Provinsi Banten") == "Provinsi Banten (4)"
    assert page.get_by_role("group", name="Jenis program").locator("label").count() == 1
    assert box(page, "Jenis program", "Pelatihan") == "Pelatihan (1)"


def test_what_has_no_year_says_so_and_a_stigma_is_no_label(read_page: OpenPage) -> None:
    page = read_page("cari/#jenis=program&tahun=tanpa")
    ready(page)
    assert PANTI in shown(page)
    assert KEDIRI in shown(page)
    expect(page.locator(".t-pilihan").nth(1)).to_have_text("Tanpa tahun")
    group = page.get_by_role("group", name="Kelompok sasaran")
    expect(group).to_contain_text("Kelompok PPKS 10")
    expect(group).not_to_contain_text("susila")


def test_chips_take_a_choice_back(read_page: OpenPage) -> None:
    page = read_page("cari/#q=banten&wilayah=36&jenis=program")
    ready(page)
    page.get_by_role("button", name="Hapus saringan: Program", exact=True).click()
    ready(page)
    assert len(shown(page)) == 8
    expect(page.locator("#cari-isian")).to_be_focused()
    page.get_by_role("button", name="Hapus semua").click()
    ready(page)
    expect(page.locator(".t-pilihan")).to_have_count(0)


def test_choosing_and_typing_write_nothing(open_page: OpenPage) -> None:
    page = open_page("cari/")
    ready(page)
    before = page.url
    results(page, "banten")
    choose(page, "Wilayah", "Provinsi Banten")
    page.get_by_label("Urutkan").select_option("tahun")
    ready(page)
    assert page.url == before
    assert page.evaluate("history.length") == 2
    assert "banten" not in traces(page).lower()


def test_sharing_writes_words_and_choice_after_the_hash(open_page: OpenPage) -> None:
    page = open_page("cari/?q=panti")
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    ready(page)
    expect(page.locator("#cari-peringatan")).to_contain_text("di alamat halaman ini")
    choose(page, "Wilayah", "Provinsi Banten")
    page.get_by_role("button", name="Bagikan").click()
    expect(page.locator("#cari-alat [role=status]")).to_contain_text("Alamat disalin.")
    assert page.url.endswith("/cari/#q=panti&wilayah=36")
    assert page.evaluate("navigator.clipboard.readText()") == page.url
    found = shown(page)
    again = open_page("cari/#q=panti&wilayah=36")
    ready(again)
    assert shown(again) == found


@pytest.mark.parametrize(("order", "first"), [("jumlah", PANTI), ("tahun", None)])
def test_pages_without_the_value_come_last(
    read_page: OpenPage, order: str, first: str | None
) -> None:
    page = read_page(f"cari/#jenis=program&urut={order}")
    ready(page)
    found = shown(page)
    assert len(found) == 6
    if first:
        assert found[0] == first
        expect(page.locator("#cari-alat")).to_contain_text("tidak membandingkan apa pun")
        expect(page.locator("ol#hasil > li").first).to_contain_text(
            "Rp37.000.000.000 · rencana jangka menengah"
        )
    else:
        assert found[0] == "program/rehabilitasi-sosial-banten/"
        assert found[1] == "program/pembinaan-lks-banten/"


def test_both_languages_can_be_searched_at_once(read_page: OpenPage) -> None:
    page = read_page("cari/#q=training")
    ready(page)
    assert not page.locator("ol#hasil a[href*='/en/']").count()
    choose(page, "Bahasa", "Bahasa Inggris")
    assert page.evaluate("document.documentElement.lang") == "id"
    english = page.locator("ol#hasil > li[lang=en] a")
    hrefs = english.evaluate_all("links => links.map(a => a.pathname)")
    assert any(href.endswith(f"/en/{KEDIRI}") for href in hrefs)
    choose(page, "Bahasa", "Bahasa Indonesia")
    assert page.locator("ol#hasil > li").count() == english.count()


@pytest.mark.parametrize("width", [NARROW, 320])
def test_on_a_phone_the_facets_are_closed_and_counted(read_page: OpenPage, width: int) -> None:
    page = read_page("cari/#q=banten&wilayah=36&jenis=program", width)
    ready(page)
    summary = page.locator(".t-saringan > summary")
    expect(summary).to_contain_text("2 dipilih")
    expect(page.locator(".t-pilihan").first).to_have_text("Program")
    expect(page.get_by_role("group", name="Wilayah")).to_be_hidden()
    summary.focus()
    page.keyboard.press("Enter")
    expect(page.get_by_role("group", name="Wilayah")).to_be_visible()
    assert page.evaluate("document.documentElement.scrollWidth - innerWidth") <= 0


def test_closed_facets_are_not_even_loaded(open_page: OpenPage) -> None:
    page = open_page("cari/", NARROW)
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    ready(page)
    results(page, "banten")
    assert not [url for url in asked if url.endswith(".pf_filter")]
    page.locator(".t-saringan > summary").click()
    expect(page.get_by_role("group", name="Wilayah")).to_contain_text("Provinsi Banten")
    assert [url for url in asked if url.endswith(".pf_filter")]


@pytest.mark.torture
@pytest.mark.parametrize(
    ("width", "scheme"),
    share([(NARROW, "light"), (NARROW, "dark"), (WIDE, "dark"), (WIDE, "light")], 0, 2),
)
def test_axe_finds_nothing_among_results(read_page: OpenPage, width: int, scheme: str) -> None:
    """In the short run each width and each scheme once."""
    page = read_page("cari/#q=banten&wilayah=36&urut=jumlah", width, scheme)
    ready(page)
    page.locator(".t-saringan").evaluate("each => each.open = true")
    assert faults(page) == []
    page.locator("#t-cari-kata").fill("banten")
    expect(page.locator(".t-panel-daftar a").first).to_be_visible(timeout=10_000)
    assert faults(page) == []
