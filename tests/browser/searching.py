"""Searching as a reader does: on the page of search, and in the header's panel."""

from playwright.sync_api import Page, expect

from tests.browser.conftest import BASE

ADDRESSES = "links => links.map(a => new URL(a.href).pathname + new URL(a.href).hash)"


# Told by the page itself, not asked again and again: hundreds of queries are waited for.
_UNTIL = """(list, [name, value]) => new Promise((done, failed) => {
    const is = () => list.getAttribute(name) === value;
    if (is()) return done();
    const watch = new MutationObserver(() => { if (is()) { watch.disconnect(); done(); } });
    watch.observe(list, { attributes: true });
    setTimeout(() => failed(new Error(`${name} is ${list.getAttribute(name)}`)), 20000);
})"""


def ready(page: Page) -> None:
    """Wait until the page of search shows what it was asked for."""
    page.locator("ol#hasil").evaluate(_UNTIL, ["aria-busy", "false"])


def results(page: Page, words: str) -> list[str]:
    """Ask on the page of search; the addresses of all results, below the site's root."""
    field = page.locator("#cari-isian")
    field.fill(words)
    field.press("Enter")  # which does not wait for a next letter, as typing does
    ready(page)
    return shown(page)


def shown(page: Page) -> list[str]:
    """The addresses of the results on the page of search, below the site's root."""
    links = page.locator("ol#hasil a").evaluate_all(ADDRESSES)
    return [str(link).removeprefix(BASE).removeprefix("en/") for link in links]


def panel_results(page: Page, words: str) -> list[str]:
    """Type into the header's field; the addresses in its panel, below the site's root."""
    page.locator("#t-cari-kata").fill(words)
    expect(page.locator(".t-kepala .t-panel")).to_be_visible(timeout=15_000)
    page.locator(".t-kepala ol.t-panel-daftar").evaluate(_UNTIL, ["data-untuk", words])
    links = page.locator(".t-kepala ol.t-panel-daftar a").evaluate_all(ADDRESSES)
    return [str(link).removeprefix(BASE).removeprefix("en/") for link in links]


def traces(page: Page) -> str:
    """All that the browser keeps of this tab: addresses of its history, storage, its name."""
    session = page.context.new_cdp_session(page)
    history = session.send("Page.getNavigationHistory")["entries"]
    kept = page.evaluate(
        "JSON.stringify([{...localStorage}, {...sessionStorage}, document.cookie, window.name,"
        " history.state])"
    )
    return " ".join([*(entry["url"] + entry["title"] for entry in history), kept])
