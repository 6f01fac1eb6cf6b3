"""axe finds nothing on any kind of page, with everything on it open.

A page of every kind (and every feature, by the golden case) with every rule of WCAG 2.2 A and AA
and axe's best practices, target size included; in each language, at each width, in each scheme.
`make torture` puts these together in all eight ways for every kind; `make test` looks at each kind
in one of four ways, in which every two of these meet. Details are open; then each page's first
dialog, and the menus wherever something in them is new; the search panels, of the header and of the
home page, are looked at with results in them. The content policy is held on the way: see
`test_policy`.
"""

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.axe import HEADER, Looking, faults
from tests.browser.conftest import NARROW, WIDE, OpenPage, Paths
from tests.browser.policed import Policed
from tests.browser.settings import NAMES, SETTINGS, Scheme, Setting
from tests.torture import share

OPEN = "(where) => { for (const each of document.querySelectorAll(where)) each.open = true }"
CLOSE = OPEN.replace("true", "false")


def with_dialog(page: Page) -> list[str]:
    """The page's first citation dialog, opened; nothing where there is none."""
    button = page.locator(
        ".kartu-tombol > button:has-text('Kutip'), .kartu-tombol > button:has-text('Cite')"
    )
    if not button.count():
        return []
    button.first.click()
    expect(page.get_by_role("dialog")).to_be_visible()
    found = faults(page, "dialog[open]")
    page.keyboard.press("Escape")
    return found


@pytest.mark.torture
@pytest.mark.parametrize(("part", "setting"), [*enumerate(SETTINGS)], ids=NAMES)
def test_axe_finds_nothing(
    browser: Browser, rounds: str, every_kind: Paths, part: int, setting: Setting
) -> None:
    locale, width, scheme = setting
    context = browser.new_context(
        viewport={"width": width, "height": 900}, color_scheme=scheme, reduced_motion="reduce"
    )
    page = context.new_page()
    policed, looking = Policed(page), Looking()
    found: list[str] = []
    for path in share(every_kind(locale), part, len(SETTINGS)):
        found += policed.opened(rounds + path)
        page.evaluate(CLOSE, f"{HEADER} details")
        new = looking.is_new(page)
        broken = looking.faults(page, new) + with_dialog(page)
        if new:
            page.evaluate(OPEN, f"{HEADER} details")
            broken += faults(page, HEADER)  # it lies over the page while it is open
        found += [f"{path} {fault}" for fault in broken]
    context.close()
    found += policed.complaints
    assert not found, "\n".join(found)


@pytest.mark.torture
@pytest.mark.parametrize(
    ("width", "scheme"),
    share([(NARROW, "light"), (NARROW, "dark"), (WIDE, "dark"), (WIDE, "light")], 1, 2),
)
def test_axe_finds_nothing_in_results(read_page: OpenPage, width: int, scheme: Scheme) -> None:
    page = read_page("program/", width, scheme)
    start, found = page.url.removesuffix("program/"), []
    for path, form in (("program/", f"{HEADER} [data-cari]"), ("", "#isi [data-cari]")):
        page.goto(start + path)
        page.locator(f"{form} input[type=search]").fill("panti")
        expect(page.locator(f"{form} a[href*='/program/']").first).to_be_visible(timeout=10_000)
        found += faults(page, form)
    page.goto(f"{start}cari/#q=panti")
    expect(page.locator("#isi a[href*='/program/']").first).to_be_visible(timeout=10_000)
    found += faults(page)
    assert not found, "\n".join(found)


def test_axe_finds_what_is_wrong(read_page: OpenPage) -> None:
    """On a page whose header and footer were seen already: inside, and in the header as well."""
    page = read_page("koreksi/")
    looking = Looking()
    assert looking.is_new(page) and not looking.is_new(page)
    assert looking.faults(page, new=False) == []
    pale = "(where) => { document.querySelector(where).style = 'color: #777; background: #888' }"
    page.evaluate(pale, "#isi p")
    page.evaluate("document.querySelector('.t-kepala button').removeAttribute('aria-label')")
    rules = [each.partition(":")[0] for each in looking.faults(page, new=False)]
    assert rules == ["button-name", "color-contrast"]
    page.evaluate(pale, ".t-kaki p.nomor")
    assert looking.is_new(page)
    rules = [each.partition(":")[0] for each in looking.faults(page, new=True)]
    assert sorted(rules) == ["button-name", "color-contrast", "color-contrast"]
