"""axe finds nothing on any kind of page, with everything on it open.

A page of every kind (and every feature, by the golden case) in each language at each width, with
every rule of WCAG 2.2 A and AA and axe's best practices, target size included. Each language takes
the other scheme: so every kind is seen at each width in each scheme, in each language at each
width, and in each language in each scheme. Details are open; then each page's first dialog, and the
menus; the search panels, of the header and of the home page, are looked at with results in them.
"""

from typing import Any, Literal

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect

from generator.text import Locale
from tests.browser.conftest import NARROW, WIDE, OpenPage, Paths

Scheme = Literal["light", "dark"]

RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
OPTIONS: dict[str, Any] = {
    "runOnly": RULES,
    "resultTypes": ["violations"],
    "rules": {"target-size": {"enabled": True}},  # axe leaves it out unless asked
}
OPEN = "(where) => { for (const each of document.querySelectorAll(where)) each.open = true }"
# A menu of the header lies over the page while it is open: it is looked at by itself.
HEADER = ".t-kepala"
axe = Axe()


def faults(page: Page, state: str, part: str | None = None) -> list[str]:
    """One line for each thing that breaks a rule, on the page or in a part of it."""
    found = axe.run(page, part, OPTIONS).response["violations"]
    return [
        f"{page.url} [{state}] {rule['id']}: {node['html'][:160]} {node['failureSummary'][:300]}"
        for rule in found
        for node in rule["nodes"]
    ]


def with_dialog(page: Page, state: str) -> list[str]:
    """The page's first citation dialog, opened; nothing where there is none."""
    button = page.locator(
        ".kartu-tombol > button:has-text('Kutip'), .kartu-tombol > button:has-text('Cite')"
    )
    if not button.count():
        return []
    button.first.click()
    expect(page.get_by_role("dialog")).to_be_visible()
    found = faults(page, f"{state}, dialog", "dialog[open]")
    page.keyboard.press("Escape")
    return found


@pytest.mark.parametrize("width", [NARROW, WIDE])
@pytest.mark.parametrize(
    ("locale", "scheme_of"),
    [("id", {NARROW: "dark", WIDE: "light"}), ("en", {NARROW: "light", WIDE: "dark"})],
    ids=["id", "en"],
)
def test_axe_finds_nothing(
    browser: Browser,
    origin: str,
    every_kind: Paths,
    locale: Locale,
    scheme_of: dict[int, Scheme],
    width: int,
) -> None:
    scheme = scheme_of[width]
    context = browser.new_context(
        viewport={"width": width, "height": 900}, color_scheme=scheme, reduced_motion="reduce"
    )
    page = context.new_page()
    found: list[str] = []
    for path in every_kind(locale):
        page.goto(origin + path)
        page.evaluate(OPEN, "#isi details")
        found += faults(page, scheme)
        found += with_dialog(page, scheme)
        page.evaluate(OPEN, f"{HEADER} details")
        found += faults(page, f"{scheme}, menus", HEADER)
    context.close()
    assert not found, "\n".join(found)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [NARROW, WIDE])
def test_axe_finds_nothing_in_results(open_page: OpenPage, width: int, scheme: Scheme) -> None:
    page = open_page("program/", width, scheme)
    start, found = page.url.removesuffix("program/"), []
    for path, form in (("program/", f"{HEADER} [data-cari]"), ("", "#isi [data-cari]")):
        page.goto(start + path)
        page.locator(f"{form} input[type=search]").fill("panti")
        expect(page.locator(f"{form} a[href*='/program/']").first).to_be_visible(timeout=10_000)
        found += faults(page, scheme, form)
    page.goto(f"{start}cari/#q=panti")
    expect(page.locator("#isi a[href*='/program/']").first).to_be_visible(timeout=10_000)
    found += faults(page, scheme)
    assert not found, "\n".join(found)
