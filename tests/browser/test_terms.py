"""A term in the text opens its meaning: by hand, by keys, without scripts, in print."""

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.axe import faults
from tests.browser.conftest import NARROW, WIDE, OpenPage
from tests.browser.settings import NAMES, SETTINGS, Setting

WKTK = "program/bimbingan-wktk-banten/"
PANTI = "program/kawasan-terpadu-panti-sosial-banten/"
LKS = "program/pembinaan-lks-banten/"
SMALLEST = 320


def button(page: Page, term: str) -> Locator:
    return page.locator(f"button.istilah[popovertarget=istilah-{term}]").first


def meaning(page: Page, term: str) -> Locator:
    return page.locator(f"#istilah-{term}")


@pytest.mark.parametrize("javascript", [True, False])
@pytest.mark.parametrize("width", [NARROW, WIDE])
def test_bps_is_the_balai_and_opens_by_mouse(
    read_page: OpenPage, width: int, javascript: bool
) -> None:
    page = read_page(WKTK, width, javascript=javascript)
    expect(meaning(page, "bps-banten")).to_be_hidden()
    button(page, "bps-banten").click()
    shown = meaning(page, "bps-banten")
    expect(shown).to_be_visible()
    expect(shown).to_contain_text("Balai Perlindungan Sosial")
    expect(shown).to_contain_text("Bukan Badan Pusat Statistik")
    shown.get_by_role("button", name="Tutup").click()
    expect(shown).to_be_hidden()
    button(page, "bps-banten").click()
    page.mouse.click(3, 300)
    expect(shown).to_be_hidden()


def test_one_opens_at_a_time(read_page: OpenPage) -> None:
    page = read_page(PANTI)
    button(page, "advertorial").click()
    button(page, "panti-sosial").click()
    expect(meaning(page, "advertorial")).to_be_hidden()
    expect(page.locator(".istilah-arti:popover-open")).to_have_count(1)


@pytest.mark.parametrize("javascript", [True, False])
@pytest.mark.parametrize("key", ["Enter", "Space"])
def test_keys_open_reach_and_close_it(read_page: OpenPage, key: str, javascript: bool) -> None:
    page = read_page(PANTI, javascript=javascript)
    button(page, "ppks").focus()
    page.keyboard.press(key)
    expect(meaning(page, "ppks")).to_be_visible()
    # What opened is the next stop, though it stands at the end of the page.
    page.keyboard.press("Tab")
    expect(meaning(page, "ppks").get_by_role("link")).to_be_focused()
    page.keyboard.press("Escape")
    expect(meaning(page, "ppks")).to_be_hidden()
    expect(button(page, "ppks")).to_be_focused()


def test_its_link_leads_to_the_entry_of_the_glossary(read_page: OpenPage) -> None:
    page = read_page(PANTI)
    button(page, "rpd").click()
    meaning(page, "rpd").get_by_role("link").click()
    page.wait_for_url("**/glosarium/#rpd")
    expect(page.locator("#rpd")).to_be_in_viewport()


@pytest.mark.torture
@pytest.mark.parametrize("setting", SETTINGS, ids=NAMES)
def test_axe_finds_nothing_while_one_is_open(read_page: OpenPage, setting: Setting) -> None:
    locale, width, scheme = setting
    page = read_page(PANTI if locale == "id" else f"en/{WKTK}", width, scheme)
    button(page, "advertorial").click()
    expect(meaning(page, "advertorial")).to_be_visible()
    page.wait_for_timeout(200)  # it fades in
    assert faults(page, ".istilah-arti:popover-open") == []


AT_REST = """(one) => {
  one.scrollIntoView({block: "center"});
  return {line: one.getBoundingClientRect().height, high: document.documentElement.scrollHeight};
}"""
OPENED = """() => {
  const edges = ({left, top, right, bottom}) => [left, top, right, bottom];
  const one = document.querySelector(".istilah-arti:popover-open");
  const leave = document.querySelector("a.keluar-cepat");
  return {
    box: edges(one.getBoundingClientRect()),
    controls: [...one.querySelectorAll("a, button")].map((of) => of.getBoundingClientRect().height),
    leave: leave && edges(leave.getBoundingClientRect()),
    wide: document.documentElement.scrollWidth,
    high: document.documentElement.scrollHeight,
  };
}"""


@pytest.mark.parametrize("width", [SMALLEST, NARROW, 768, WIDE])
@pytest.mark.parametrize("path", [WKTK, LKS])
def test_each_meaning_fits_the_window_and_leaves_the_quick_exit_free(
    read_page: OpenPage, path: str, width: int
) -> None:
    page = read_page(path, width)
    for each in page.locator("button.istilah").all():
        at_rest = each.evaluate(AT_REST)
        assert at_rest["line"] < 40, "on one line"
        each.click()
        opened = page.evaluate(OPENED)
        left, top, right, bottom = opened["box"]
        assert left >= 0
        assert top >= 0
        assert right <= width
        assert bottom <= 900
        assert opened["wide"] <= width
        assert opened["high"] == at_rest["high"]
        assert all(control >= 44 for control in opened["controls"])
        if opened["leave"]:
            # Beside it or above it, never over it.
            away_left, away_top, _, away_bottom = opened["leave"]
            assert right <= away_left or bottom <= away_top + 0.5 or top >= away_bottom
        page.keyboard.press("Escape")


def test_the_tree_that_screen_readers_get(open_page: OpenPage) -> None:
    """Its name is the word alone; its description says what the letters stand for."""
    page = open_page(PANTI)
    expect(button(page, "ppks")).to_have_accessible_name("PPKS")
    expect(button(page, "ppks")).to_have_accessible_description(
        "Pemerlu Pelayanan Kesejahteraan Sosial"
    )
    expect(button(page, "pagu")).to_have_accessible_description(
        "Batas belanja yang disahkan. Bukan uang yang sudah dipakai."
    )
    client = page.context.new_cdp_session(page)
    client.send("Accessibility.enable")
    found = client.send("Runtime.evaluate", {"expression": _BUTTON})["result"]["objectId"]

    def expanded() -> object:
        tree = client.send("Accessibility.getPartialAXTree", {"objectId": found})
        states = {
            each["name"]: each["value"].get("value") for each in tree["nodes"][0]["properties"]
        }
        return states.get("expanded")

    assert not expanded()
    button(page, "ppks").click()
    assert expanded() is True
    expect(meaning(page, "ppks")).to_match_aria_snapshot(
        """
        - group "PPKS":
          - paragraph:
            - strong: PPKS
            - text: Pemerlu Pelayanan Kesejahteraan Sosial
          - paragraph: /Orang, keluarga/
          - paragraph:
            - link "Lihat di glosarium"
            - button "Tutup"
        """
    )


_BUTTON = "document.querySelector('button.istilah[popovertarget=istilah-ppks]')"


def test_print_lists_the_meanings_at_the_end(read_page: OpenPage) -> None:
    page = read_page(PANTI)
    heading = page.get_by_role("heading", name="Istilah di halaman ini")
    expect(heading).to_be_hidden()
    page.emulate_media(media="print")
    expect(heading).to_be_visible()
    for each in page.locator(".istilah-arti").all():
        expect(each).to_be_visible()
    expect(page.locator(".istilah-kaki").first).to_be_hidden()


def test_a_term_is_found_and_what_it_means_is_not_in_the_way(read_page: OpenPage) -> None:
    """In the search index the word stands in its sentence, and no definition follows the page."""
    page = read_page()
    texts = page.evaluate(
        """async () => {
          const pagefind = await import(new URL("pagefind/pagefind.js", document.baseURI).href);
          const found = await pagefind.search("PMKS");
          const pages = await Promise.all(found.results.map((each) => each.data()));
          return Object.fromEntries(pages.map((each) => [each.url, each.content]));
        }"""
    )
    (panti,) = [text for url, text in texts.items() if PANTI in url]
    assert "sosial (PPKS; sumber menulis PMKS)." in panti
    assert "sebuah advertorial, hanya" in panti
    assert "Nama lama untuk PPKS" not in panti
    assert "Istilah di halaman" not in panti
