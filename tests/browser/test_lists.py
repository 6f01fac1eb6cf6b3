"""Lists of the real data: plain tables for all; sorted, filtered, shared, saved with a script."""

import csv
import io
import json
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser.axe import faults
from tests.browser.conftest import NARROW, WIDE, OpenPage, go_on
from tests.torture import share

LISTS = (
    *("program", "anggaran", "instansi", "mitra", "sumber", "wilayah", "sasaran"),
    *("dasar-hukum", "klaim", "mutu", "mutu/catatan"),
)
PHONES = (320, NARROW)
STATUS = ".daftar [role=status]"


def shown(page: Page) -> list[str]:
    """What names each row, as it stands."""
    return page.locator(".daftar tbody th").all_inner_texts()


def settled(page: Page, text: str) -> None:
    expect(page.locator(STATUS)).to_contain_text(text)
    expect(page.locator(".daftar[aria-busy]")).to_have_count(0)


@pytest.mark.torture
@pytest.mark.parametrize("locale", ["", "en/"])
def test_rows_shown_by_the_script_are_those_of_the_page(read_page: OpenPage, locale: str) -> None:
    """In the short run each list in one language or in the other."""
    page = read_page(locale)
    for word in share(LISTS, locale == "en/", 2):
        go_on(page, f"{locale}{word}/")
        expect(page.locator(".daftar")).to_have_count(1)
        before = page.locator(".daftar tbody").inner_html()
        with page.expect_response("**/daftar.json"):
            page.evaluate("location.hash = 'hal=1'")
        expect(page.locator(".daftar[aria-busy]")).to_have_count(0)
        page.wait_for_timeout(50)
        after = page.locator(".daftar tbody").inner_html()
        assert "".join(after.split()) == "".join(before.split()), word


def test_without_a_script_lists_are_plain_tables(read_page: OpenPage) -> None:
    page = read_page(javascript=False)
    for word in LISTS:
        go_on(page, f"{word}/")
        expect(page.locator("#isi table tbody tr").first).to_be_visible()
        expect(page.locator(".t-saring")).to_be_hidden()
        expect(page.locator(".daftar button:visible")).to_have_count(0)


def test_sorting_has_three_states_and_missing_values_come_last(read_page: OpenPage) -> None:
    page = read_page("sumber/")
    plain = shown(page)
    head = page.locator("th[data-kunci=tanggal]")
    button = head.get_by_role("button")
    dates = page.locator(".daftar tbody td[data-kolom='Tanggal terbit']")
    for state in ("descending", "ascending"):
        button.click()
        expect(head).to_have_attribute("aria-sort", state)
        known = [
            value
            for cell in dates.all()
            if (value := cell.evaluate("cell => cell.querySelector('time')?.dateTime ?? ''"))
        ]
        assert known == sorted(known, reverse=state == "descending")
        assert len(known) < dates.count()
        assert dates.last.inner_text().strip() in ("tidak disebut", "tidak dimuat")
    button.click()
    expect(page.locator("th[aria-sort]")).to_have_count(0)
    assert shown(page) == plain


def test_facets_narrow_and_a_province_holds_its_regencies(read_page: OpenPage) -> None:
    page = read_page("program/")
    page.get_by_label("Wilayah", exact=True).select_option("35")
    settled(page, "2 dari 6 program")
    assert page.locator(".daftar tbody td[data-kolom=Wilayah]").all_inner_texts() == [
        "Kabupaten Blitar",
        "Kabupaten Kediri",
    ]
    page.get_by_label("Jenis", exact=True).select_option("training")
    settled(page, "1 dari 6 program")
    assert page.url.endswith("/program/#jenis=training&wilayah=35")
    page.get_by_role("button", name="Hapus saringan").click()
    settled(page, "6 program")
    assert page.url.endswith("/program/")


def test_words_are_found_by_their_parts_and_amounts_by_their_digits(read_page: OpenPage) -> None:
    page = read_page("program/")
    field = page.get_by_label("Kata atau angka")
    for typed, found in (("PANTI terpadu", 1), ("37.000.000.000", 1), ("37000000000", 1)):
        field.fill(typed)
        settled(page, f"{found} dari 6 program")
    for typed in ("37 miliar", "Rp37 miliar", "37,000,000,000", "panti Rp37 milyar"):
        field.fill("tidak ada kata begini")
        settled(page, "0 dari 6 program")
        field.fill(typed)
        settled(page, "1 dari 6 program")
    field.fill("tidak ada kata begini")
    settled(page, "0 dari 6 program")
    expect(page.locator(".daftar tbody")).to_contain_text("Tidak ada yang cocok")


def test_the_address_holds_choices_at_once_but_words_only_when_asked(open_page: OpenPage) -> None:
    page = open_page("program/")
    entries = page.evaluate("history.length")
    page.get_by_label("Kata atau angka").fill("kekerasan")
    settled(page, "dari 6 program")
    assert "#" not in page.url
    page.get_by_label("Penyelenggara").select_option("dinsos-banten")
    page.locator("th[data-kunci=program] button").click()
    expect(page.locator("th[aria-sort]")).to_have_count(1)
    assert page.url.endswith("#instansi=dinsos-banten&urut=program")
    assert "kekerasan" not in page.evaluate("JSON.stringify(history.state) + document.title")
    page.get_by_role("button", name="Salin tautan tampilan ini").click()
    expect(page.locator(STATUS)).to_contain_text("autan")
    assert page.url.endswith("#instansi=dinsos-banten&urut=program&q=kekerasan")
    assert page.evaluate("history.length") == entries
    rows = shown(page)
    again = open_page(page.url.split("/terang-uji/")[1])
    settled(again, "1 dari 6 program")
    assert shown(again) == rows
    assert again.get_by_label("Kata atau angka").input_value() == "kekerasan"
    assert again.get_by_label("Penyelenggara").input_value() == "dinsos-banten"
    assert again.evaluate("[localStorage.length, sessionStorage.length]") == [0, 0]


def test_a_shared_view_works_in_english_too(read_page: OpenPage) -> None:
    page = read_page("en/program/#wilayah=35&urut=-program")
    settled(page, "2 of 6 programs")
    expect(page.locator("th[data-kunci=program]")).to_have_attribute("aria-sort", "descending")


def test_what_an_address_makes_up_is_passed_over(read_page: OpenPage) -> None:
    page = read_page("program/#status=<b>x&urut=angka&hal=99&constructor=1")
    settled(page, "6 program")
    assert len(shown(page)) == 6


def test_the_keyboard_alone_filters_sorts_and_clears(read_page: OpenPage) -> None:
    page = read_page("program/")
    page.locator(".t-saring summary").focus()
    page.keyboard.press("Tab")
    page.keyboard.type("dinas")
    page.keyboard.press("Enter")
    settled(page, "dari 6 program")
    page.keyboard.press("Tab")
    page.keyboard.press("ArrowDown")
    expect(page.locator("[data-saring=status]")).not_to_have_value("")
    for _ in range(20):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.textContent.trim()") == "Hapus saringan":
            break
    page.keyboard.press("Enter")
    settled(page, "6 program")
    assert page.evaluate("document.activeElement.id") == "saring-kata"
    page.locator("th[data-kunci=status] button").focus()
    page.keyboard.press("Space")
    expect(page.locator("th[data-kunci=status]")).to_have_attribute("aria-sort", "ascending")


def test_the_csv_is_read_back_whole(read_page: OpenPage, site: Path) -> None:
    page = read_page("program/")
    page.get_by_label("Wilayah", exact=True).select_option("36")
    settled(page, "4 dari 6 program")
    with page.expect_download() as waiting:
        page.get_by_role("button", name="Unduh yang tersaring (CSV)").click()
    assert waiting.value.suggested_filename == "terang-program.csv"
    content = Path(waiting.value.path()).read_bytes()
    assert content.startswith(b"\xef\xbb\xbf") and content.count(b"\r\n") == content.count(b"\n")
    rows = list(csv.DictReader(io.StringIO(content.decode("utf-8-sig"), newline=""), strict=True))
    assert len(rows) == 4 and {row["kode_wilayah"] for row in rows} == {"36"}
    panti = next(row for row in rows if row["id"] == "kawasan-terpadu-panti-sosial-banten")
    assert panti["alamat"] == (
        "https://terang.example/terang-uji/program/kawasan-terpadu-panti-sosial-banten/"
    )
    assert (panti["nilai"], panti["satuan"], panti["tahap"], panti["sifat"]) == (
        *("37000000000", "IDR"),
        *("rencana_jangka_menengah", "planned"),
    )
    assert (panti["id_sumber"], panti["jenis_sumber"]) == ("bantennews-rakor-2022", "advertorial")


def test_no_text_becomes_a_formula_in_a_spreadsheet(read_page: OpenPage) -> None:
    page = read_page("program/")
    names = ["=SUM(A1)", "+62", "-5", "-5 orang", "@x", 'kata "itu", lain', "dua\nbaris", "\tx"]
    data = {"jumlah": len(names), "pokok": {"kamus": [""]}, "kolom": []}
    data["csv"] = [{"nama": "a", "dari": "own", "isi": names}]
    text = page.evaluate(
        """async (data) => {
          const list = await import(new URL('../assets/terang/daftar-isi.js', location.href));
          return list.csv(list.table(data), data.csv[0].isi.map((_, row) => row));
        }""",
        data,
    )
    read = [row[0] for row in csv.reader(io.StringIO(text.removeprefix("\ufeff"), newline=""))]
    assert read == ["a", "'=SUM(A1)", "'+62", "-5", "'-5 orang", "'@x", *names[5:7], "'\tx"]


def test_a_file_that_does_not_come_leaves_the_table(open_page: OpenPage) -> None:
    page = open_page("program/")
    page.route("**/daftar.json", lambda route: route.fulfill(status=200, body="<html>"))
    page.locator("th[data-kunci=program] button").click()
    expect(page.locator(STATUS)).to_contain_text("gagal dimuat")
    assert len(shown(page)) == 6
    page.unroute("**/daftar.json")
    page.get_by_label("Wilayah", exact=True).select_option("36")
    settled(page, "4 dari 6 program")


def test_no_list_is_wider_than_a_phone(read_page: OpenPage) -> None:
    page = read_page("", NARROW)
    for word in LISTS:
        go_on(page, f"{word}/")
        for width in PHONES:
            page.set_viewport_size({"width": width, "height": 900})
            over = page.evaluate("document.documentElement.scrollWidth - window.innerWidth")
            assert over <= 0, (word, width)


@pytest.mark.parametrize("width", PHONES)
def test_on_a_phone_a_list_is_sorted_and_filtered(read_page: OpenPage, width: int) -> None:
    page = read_page("program/", width)
    expect(page.locator(".t-saring")).not_to_have_attribute("open", "")
    page.locator(".t-saring summary").click()
    page.get_by_label("Urutkan").select_option("-program")
    expect(page.locator("th[data-kunci=program]")).to_have_attribute("aria-sort", "descending")
    page.get_by_label("Status", exact=True).select_option("planned")
    settled(page, "2 dari 6 program")
    expect(page.locator(".t-saring summary")).to_have_text("Saring dan urutkan (2)")
    for control in page.locator(
        ".t-saring :is(input, select, summary):visible, .tombol:visible"
    ).all():
        box = control.bounding_box()
        assert box and box["height"] >= 44 and box["x"] + box["width"] <= width
    assert page.evaluate("document.documentElement.scrollWidth - window.innerWidth") <= 0


@pytest.mark.torture
@pytest.mark.parametrize("width", [NARROW, WIDE])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_in_a_filtered_list(read_page: OpenPage, width: int, scheme: str) -> None:
    """In the short run each list at one width, in light or in dark."""
    lists = ("program/#wilayah=35&urut=program", "en/klaim/#jenis=hope", "anggaran/", "klaim/")
    for path in share(lists, 2 * (width == NARROW) + (scheme == "dark"), 4):
        page = read_page(path, width, scheme)
        page.locator("#isi details").evaluate_all("all => all.forEach(one => one.open = true)")
        page.wait_for_timeout(100)
        assert faults(page) == [], path


def test_print_shows_the_table_and_no_controls(read_page: OpenPage) -> None:
    page = read_page("program/", 700)
    page.emulate_media(media="print")
    assert page.locator(".daftar table").evaluate("t => getComputedStyle(t).display") == "table"
    expect(page.locator(".daftar thead")).to_be_visible()
    expect(page.locator(".t-saring")).to_be_hidden()
    expect(page.locator(".daftar .tombol:visible")).to_have_count(0)


def test_the_glossary_has_an_alphabet(read_page: OpenPage) -> None:
    page = read_page("glosarium/")
    page.get_by_role("navigation", name="Huruf pertama istilah").get_by_text(
        "P", exact=True
    ).click()
    target = page.locator(":target dt")
    expect(target).to_be_in_viewport()
    assert target.inner_text().upper().startswith("P")


def test_each_list_has_a_file_in_each_language(site: Path) -> None:
    for word in LISTS:
        for prefix in ("", "en/"):
            file = site / f"{prefix}{word}/daftar.json"
            assert json.loads(file.read_bytes())["jumlah"] > 0
