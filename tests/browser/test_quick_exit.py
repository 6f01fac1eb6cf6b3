"""The quick exit keeps what /privasi/ promises: the page is replaced at once, also by keyboard."""

import pytest
from playwright.sync_api import Page

from tests.browser.conftest import WEATHER, OpenPage

BEFORE = "tentang/"


def at_help(open_page: OpenPage, answer: bool = True) -> tuple[Page, str]:
    """The help page, opened after another one; the weather page answers, or never does."""
    page = open_page(BEFORE)
    page.route(
        f"{WEATHER}**",
        lambda route: route.fulfill(body="cuaca", content_type="text/html") if answer else None,
    )
    before = page.url
    page.goto(before.replace(BEFORE, "bantuan/"))
    return page, before


def leave(page: Page, how: str) -> None:
    if how == "click":
        page.locator("a.keluar-cepat").click(no_wait_after=True)
    elif how == "enter":
        page.locator("a.keluar-cepat").focus()
        page.keyboard.press("Enter")
    else:
        for _ in range(3):
            page.keyboard.press("Shift")


@pytest.mark.parametrize("how", ["click", "enter", "shift"])
def test_the_page_is_replaced_not_left_behind(open_page: OpenPage, how: str) -> None:
    page, before = at_help(open_page)
    entries = page.evaluate("history.length")
    leave(page, how)
    page.wait_for_url(f"{WEATHER}**")
    assert page.evaluate("history.length") == entries
    page.go_back()
    assert page.url == before
    page.go_forward()
    assert page.url.startswith(WEATHER)


@pytest.mark.parametrize("how", ["click", "shift"])
def test_nothing_is_seen_while_the_other_page_takes_its_time(open_page: OpenPage, how: str) -> None:
    """Asked in the page itself, in the same breath: nothing is painted in between."""
    page, _ = at_help(open_page, answer=False)
    do = {
        "click": "document.querySelector('a.keluar-cepat').click()",
        "shift": "for (let i = 0; i < 3; i++) "
        "document.dispatchEvent(new KeyboardEvent('keydown', {key: 'Shift'}))",
    }[how]
    seen = "getComputedStyle(document.querySelector('h1')).visibility"
    assert page.evaluate(seen) == "visible"
    assert page.evaluate(f"() => {{ {do}; return {seen}; }}") == "hidden"


def test_nothing_of_the_visit_is_stored(open_page: OpenPage) -> None:
    page, _ = at_help(open_page)
    stored = "[Object.keys(localStorage), Object.keys(sessionStorage), document.cookie]"
    assert page.evaluate(stored) == [[], [], ""]
    leave(page, "shift")
    page.wait_for_url(f"{WEATHER}**")
    assert page.context.cookies() == []


def test_capitals_and_slow_presses_leave_nobody(open_page: OpenPage) -> None:
    page, _ = at_help(open_page)
    here = page.url
    page.keyboard.press("/")
    for letter in "DPA":
        page.keyboard.press(f"Shift+{letter}")
    page.keyboard.press("Shift")
    page.keyboard.press("Shift")
    page.wait_for_timeout(200)
    assert page.url == here
