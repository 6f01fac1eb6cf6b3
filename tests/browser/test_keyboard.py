"""The keyboard alone does everything: order, visible and unobscured focus, targets, no trap.

Every stop of every kind of page is looked at: in each language at each width in `make torture`, in
`make test` in one language at one width (WCAG 2.4.3, 2.4.7, 2.4.11, 2.5.8); on a
program's page each stop is really reached with Tab, forwards and back.
"""

import pytest
from playwright.sync_api import Browser, Page, expect

from generator.text import Locale
from tests.browser.conftest import NARROW, WIDE, OpenPage, Paths
from tests.conftest import Measured
from tests.torture import share

PANTI = "program/kawasan-terpadu-panti-sosial-banten/"
STOPS = """() => {
  // Of a group of radio buttons the chosen one is the stop.
  const stops = "a[href], button, input:not([type=radio]:not(:checked)), select, textarea, " +
    "summary, [tabindex='0']";
  window.terangStops = () => [...document.querySelectorAll(stops)].filter((each) =>
    !each.disabled && each.checkVisibility({visibilityProperty: true}) &&
    !each.closest("[hidden]"));
}"""
# Each stop: is its focus seen, does anything of ours stand over it, is it large enough?
LOOK = """() => {
  const found = [];
  for (const each of window.terangStops()) {
    const name = each.tagName + "." + each.className + " " +
      (each.getAttribute("aria-label") || each.textContent).trim().slice(0, 40);
    if (each.tabIndex > 0) found.push("tabindex: " + name);
    each.focus({focusVisible: true});
    if (document.activeElement !== each) { found.push("takes no focus: " + name); continue; }
    const style = getComputedStyle(each);
    if (style.outlineStyle === "none" || parseFloat(style.outlineWidth) < 2) {
      found.push("focus unseen: " + name);
    }
    const box = each.getBoundingClientRect();
    const x = Math.min(Math.max(box.left + box.width / 2, 0), innerWidth - 1);
    const y = Math.min(Math.max(box.top + box.height / 2, 0), innerHeight - 1);
    const over = document.elementFromPoint(x, y);
    const own = over && (each.contains(over) || over.contains(each) ||
      [...each.getClientRects()].some((rect) => {
        const at = document.elementFromPoint(rect.left + 2, rect.top + rect.height / 2);
        return at && (each.contains(at) || at.contains(each));
      }));
    if (!own) found.push("obscured: " + name + " by " + (over ? over.className : "nothing"));
    // A link in a line of text may be as low as the line (2.5.8, "inline").
    const inText = getComputedStyle(each).display === "inline";
    if (!inText && (box.width < 24 || box.height < 24)) {
      found.push("small: " + name + " " + Math.round(box.width) + "×" + Math.round(box.height));
    }
  }
  return found;
}"""


@pytest.mark.torture
@pytest.mark.parametrize("width", [NARROW, WIDE])
@pytest.mark.parametrize("locale", ["id", "en"])
def test_every_stop_is_seen_and_large_enough(
    browser: Browser,
    rounds: str,
    every_kind: Paths,
    locale: Locale,
    width: int,
    measured: Measured,
) -> None:
    context = browser.new_context(viewport={"width": width, "height": 800}, reduced_motion="reduce")
    page = context.new_page()
    found: list[str] = []
    stops = 0
    paths = share(every_kind(locale), 2 * (width == WIDE) + (locale == "en"), 4)
    for path in paths:
        page.goto(rounds + path)
        page.evaluate(STOPS)
        stops += page.evaluate("window.terangStops().length")
        found += [f"{path} [{width}] {each}" for each in page.evaluate(LOOK)]
    context.close()
    walked = f"{stops} stops on {len(paths)} pages"
    measured(f"keyboard, {locale} {width} px: {walked}, {len(found)} faults")
    assert not found, "\n".join(found)


def focused(page: Page) -> int:
    """The place of what has the focus among all stops; -1 outside the page."""
    return int(page.evaluate("window.terangStops().indexOf(document.activeElement)"))


def test_tab_reaches_every_stop_in_order_and_back(read_page: OpenPage) -> None:
    page = read_page(PANTI)
    page.evaluate(STOPS)
    count = int(page.evaluate("window.terangStops().length"))
    forwards = []
    for _ in range(count):
        page.keyboard.press("Tab")
        forwards.append(focused(page))
    assert forwards == list(range(count))
    page.evaluate("window.terangStops().at(-1).focus()")
    page.keyboard.press("Shift+Tab")
    assert focused(page) == count - 2


def test_a_menu_opens_closes_and_gives_the_focus_back(read_page: OpenPage) -> None:
    page = read_page("")
    summary = page.locator(".t-nav summary").first
    summary.focus()
    page.keyboard.press("Enter")
    link = page.locator(".t-nav details[open] a").first
    expect(link).to_be_visible()
    page.keyboard.press("Tab")
    expect(link).to_be_focused()
    page.keyboard.press("Escape")
    expect(link).to_be_hidden()
    expect(summary).to_be_focused()


def test_the_colour_scheme_is_chosen_with_the_keyboard(open_page: OpenPage) -> None:
    page = open_page("")
    scheme = "document.body.getAttribute('data-md-color-scheme')"
    assert page.evaluate(scheme) == "default"
    button = page.get_by_role("button", name="Tampilan gelap")
    expect(button).to_have_attribute("aria-pressed", "false")
    button.focus()
    page.keyboard.press("Space")
    assert page.evaluate(scheme) == "slate"
    expect(button).to_have_attribute("aria-pressed", "true")
    page.reload()
    assert page.evaluate(scheme) == "slate"


def test_a_citation_is_copied_with_the_keyboard(open_page: OpenPage) -> None:
    page = open_page(PANTI)
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.get_by_role("button", name="Kutip angka ini").focus()
    page.keyboard.press("Enter")
    dialog = page.get_by_role("dialog")
    expect(dialog).to_be_visible()
    inside = "document.querySelector('dialog[open]').contains(document.activeElement)"
    for _ in range(4):
        page.keyboard.press("Tab")
        assert page.evaluate(f"document.activeElement === document.body || {inside}")
    dialog.get_by_role("button", name="Salin Teks").first.focus()
    page.keyboard.press("Enter")
    expect(dialog.get_by_role("status")).to_have_text("Tersalin.")
    assert "Rp37.000.000.000" in page.evaluate("navigator.clipboard.readText()")
    page.keyboard.press("Escape")
    expect(page.get_by_role("button", name="Kutip angka ini")).to_be_focused()
