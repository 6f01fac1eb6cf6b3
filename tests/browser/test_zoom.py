"""Large type, narrow windows and wide spacing lose nothing: WCAG 1.4.4, 1.4.10, 1.4.12.

On every kind of page, in both languages in `make torture` and in turn in `make test`: 320 px (a
1280 px window at 400 %), the same with the spacing of 1.4.12, 640 px (1280 at 200 %), and 1280 px
with the text alone at 200 %.
"""

import pytest
from playwright.sync_api import Browser, Page

from generator.text import Locale
from tests.browser.conftest import Paths
from tests.torture import share

# What stands outside the window and cannot be scrolled to, or is cut off inside its own box.
LOST = """() => {
  const found = [];
  const hidden = (each) => each.closest(".t-tersembunyi, .kata-cari, .md-skip, thead") ||
    !each.checkVisibility({opacityProperty: true, visibilityProperty: true});
  const scrolls = (each) => {
    for (let at = each; at && at !== document.body; at = at.parentElement) {
      if (/auto|scroll/.test(getComputedStyle(at).overflowX)) return true;
    }
    return false;
  };
  for (const each of document.body.querySelectorAll("*")) {
    const text = [...each.childNodes].some((node) => node.nodeType === 3 && node.data.trim());
    if (!text && !/^(INPUT|BUTTON|SVG|IMG|METER)$/i.test(each.tagName)) continue;
    if (hidden(each)) continue;
    const box = each.getBoundingClientRect();
    if (!box.width || !box.height) continue;
    const name = each.tagName + "." + each.className + " " + each.textContent.trim().slice(0, 40);
    if ((box.right > innerWidth + 1 || box.left < -1) && !scrolls(each)) {
      found.push("outside: " + name + " " + Math.round(box.left) + "–" + Math.round(box.right));
    }
    for (let at = each; at && at !== document.body; at = at.parentElement) {
      const style = getComputedStyle(at), around = at.getBoundingClientRect();
      if (/hidden|clip/.test(style.overflowY) && at.tagName !== "svg" &&
          (box.bottom > around.bottom + 2 || box.top < around.top - 2)) {
        found.push("cut off: " + name + " in " + at.tagName + "." + at.className);
      }
    }
  }
  if (document.documentElement.scrollWidth > innerWidth) found.push("scrolls sideways");
  return found;
}"""
SPACED = """() => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: .12em !important;
    word-spacing: .16em !important } p { margin-bottom: 2em !important }`);
  document.adoptedStyleSheets = [sheet];
}"""
PLAIN = "document.adoptedStyleSheets = []"
LARGE = "document.documentElement.style.fontSize = '200%'"
OPEN_ALL = "for (const each of document.querySelectorAll('#isi details')) each.open = true"
MENU = "document.querySelector('details.t-menu').open = true"


def lost(page: Page, state: str) -> list[str]:
    return [f"{page.url} [{state}] {each}" for each in page.evaluate(LOST)]


@pytest.mark.torture
@pytest.mark.parametrize("locale", ["id", "en"])
def test_nothing_is_lost(browser: Browser, rounds: str, every_kind: Paths, locale: Locale) -> None:
    context = browser.new_context(viewport={"width": 320, "height": 700}, reduced_motion="reduce")
    page = context.new_page()
    found: list[str] = []
    for path in share(every_kind(locale), locale == "en", 2):
        page.set_viewport_size({"width": 320, "height": 700})
        page.goto(rounds + path)
        page.evaluate(OPEN_ALL)
        found += lost(page, "320 px")
        page.evaluate(SPACED)
        found += lost(page, "320 px, spaced")
        page.evaluate(PLAIN)
        page.set_viewport_size({"width": 640, "height": 450})
        found += lost(page, "200 %")
        page.set_viewport_size({"width": 1280, "height": 900})
        page.evaluate(LARGE)
        found += lost(page, "text 200 %")
    page.set_viewport_size({"width": 320, "height": 700})
    page.goto(rounds + path)
    page.evaluate(MENU)
    page.evaluate(SPACED)
    found += lost(page, "menu, 320 px, spaced")
    context.close()
    assert not found, "\n".join(dict.fromkeys(found))


def test_the_meter_sees_what_is_lost(browser: Browser, address: str) -> None:
    page = browser.new_page(viewport={"width": 320, "height": 700})
    page.goto(address)
    page.evaluate("document.querySelector('h1').style.cssText = 'width: 700px; max-width: none'")
    assert any("outside: H1" in each for each in lost(page, "wide"))
    page.reload()
    page.evaluate("document.querySelector('.t-kaki').style.cssText = 'height: 3em; overflow: clip'")
    assert any("cut off" in each for each in lost(page, "short"))
    page.close()


def test_nothing_moves_for_who_asked_for_stillness(browser: Browser, address: str) -> None:
    page = browser.new_page(reduced_motion="reduce")
    page.goto(f"{address}program/")
    moving = page.evaluate(
        """() => [...document.querySelectorAll("*")].filter((each) => {
          const style = getComputedStyle(each);
          return parseFloat(style.transitionDuration) > 0 || style.animationName !== "none" ||
            style.scrollBehavior === "smooth";
        }).map((each) => each.tagName + "." + each.className)"""
    )
    page.close()
    assert moving == []


def test_forced_colours_keep_what_colours_say(browser: Browser, rounds: str) -> None:
    """Where a high-contrast scheme takes our colours, borders and focus still show."""
    page = browser.new_page(forced_colors="active")
    page.goto(f"{rounds}/terang-uji/program/kawasan-terpadu-panti-sosial-banten/")
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    outline = "getComputedStyle(document.activeElement).outlineStyle"
    assert page.evaluate(outline) == "solid"
    border = "(selector) => getComputedStyle(document.querySelector(selector)).borderTopStyle"
    for selector in (".kartu-angka", ".tombol", ".t-menu > summary"):
        assert page.evaluate(border, selector) != "none", selector
    page.close()
