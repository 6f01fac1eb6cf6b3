"""Search in a real browser: what people type leads to the figure, and leaves no trace."""

import contextlib
import functools
import http.server
import re
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from generator import artifact, frame
from generator.frame.search_texts import NOT_SEARCHED
from generator.templates_folder import TEMPLATES
from tests.frame.tiny_site import FRAMES, MKDOCS_YML

PANTI = (
    "<h1>Kawasan terpadu</h1><p>Rencana 2023–2026. Pembangunan panti sosial sebesar "
    '<data class="angka" id="angka-budgets-rpd-amount" value="37000000000" '
    'data-pagefind-index-attrs="value">Rp37.000.000.000</data>.</p>'
)
# Speaks of the amount, shortly, and so would come first; but the figure stands elsewhere.
TARUNA = (
    "<h1>Karang taruna</h1><p>Pembinaan karang taruna tingkat desa, "
    '<data class="angka" value="37000000000" data-pagefind-index-attrs="value">'
    'Rp37.000.000.000</data>.</p><p class="asal">Sumber: berulangkali</p>'
)
SEARCH = (
    '<h1>Cari</h1><form id="cari-form"><input type="search" aria-label="Cari"></form>'
    '<div id="cari-saringan"></div><div id="cari-alat"></div>'
    '<p id="cari-status" role="status"></p><ol id="hasil"></ol>'
)
EXIT = '<h1>Bantuan</h1><a class="keluar-cepat" href="{base}program/">Keluar cepat</a>'


@dataclass
class Visit:
    """A page in the browser, the site's base address, and all that went wrong or abroad."""

    page: Page
    base: str
    noticed: list[str]

    def results(self, query: str) -> list[str]:
        self.page.goto(f"{self.base}program/")
        self.page.fill("#t-cari-kata", query)
        expect(self.page.locator(".t-panel-status")).to_have_text(re.compile("hasil|dimuat"))
        links = self.page.locator(".t-panel li a").evaluate_all("all => all.map(a => a.pathname)")
        return [str(link) for link in links]


class UnderBase(http.server.SimpleHTTPRequestHandler):
    """The site below /base/, as on a project's page of a code host."""

    def translate_path(self, path: str) -> str:
        return super().translate_path(path.removeprefix("/base") if "/base/" in path else "/no")

    def log_message(self, *_: Any) -> None:
        pass


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    folder = tmp_path_factory.mktemp("search")
    (folder / "mkdocs.yml").write_text(MKDOCS_YML, encoding="utf-8")
    docs = {"tentang.md": "# Tentang\n", "en/tentang.md": "# About\n"}
    frames = (*FRAMES, "cari/index")
    frame.write_docs(folder / "stage/docs", docs, frames)
    site = frame.run_engine(folder / "mkdocs.yml", folder / "stage")
    served = functools.partial(UnderBase, directory=str(site))
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), served)
    address = f"http://127.0.0.1:{server.server_port}/base/"
    bodies = (
        ("/program/panti/", "program/_frame", PANTI),
        ("/program/taruna/", "program/_frame", TARUNA),
        ("/program/keluar/", "program/_frame", EXIT.format(base=address)),
        ("/program/", "program/index", "<h1>Program</h1>"),
        ("/cari/", "cari/index", SEARCH),
    )
    pages = [artifact.Page("id", a, f, a, "", "", body) for a, f, body in bodies]
    places = [(page.locale, page.address) for page in pages]
    into = frame.assemble(site, places, docs, frames, address)
    frame.add(site, frame.stamped(into, pages))
    words = artifact.Artifact("cari/kata.json", b'{"bantuan": [], "kata": ["karang"]}')
    frame.add(site, [words])
    frame.index(site)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield address
    server.shutdown()
    server.server_close()


@contextlib.contextmanager
def visited(browser: Browser, base: str) -> Iterator[Visit]:
    context = browser.new_context(viewport={"width": 360, "height": 740})
    page, noticed = context.new_page(), list[str]()
    page.on("console", lambda told: noticed.append(told.text))
    page.on("pageerror", lambda error: noticed.append(str(error)))
    page.on("request", lambda r: None if r.url.startswith(base) else noticed.append(r.url))
    yield Visit(page, base, noticed)
    context.close()


@pytest.fixture
def visit(browser: Browser, base: str) -> Iterator[Visit]:
    """By somebody who was never there."""
    with visited(browser, base) as made:
        yield made


@pytest.fixture(scope="module")
def reader(browser: Browser, base: str) -> Iterator[Visit]:
    """By somebody who asks one thing after the other."""
    with visited(browser, base) as made:
        yield made


@pytest.mark.parametrize(
    "query",
    ["37.000.000.000", "37000000000", "Rp37 miliar", "37 M", "37 billion", "Rp 37.000.000.000,-"],
)
def test_an_amount_leads_to_its_figure(reader: Visit, query: str) -> None:
    assert reader.results(query) == ["/base/program/panti/", "/base/program/taruna/"]
    assert reader.page.locator(".t-panel li a").first.get_attribute("href") == (
        "/base/program/panti/#angka-budgets-rpd-amount"
    )
    told = reader.page.locator(".t-panel li p").first.inner_text()
    assert "sebesar Rp37.000.000.000" in told
    assert "37000000000" not in told


@pytest.mark.parametrize("selector", NOT_SEARCHED)
def test_what_is_not_searched_is_still_called_so(selector: str) -> None:
    name = re.compile(rf'class="(?:[^"]* )?{selector.removeprefix(".")}[ "]')
    texts = (path.read_text(encoding="utf-8") for path in TEMPLATES.rglob("*.j2"))
    assert any(name.search(text) for text in texts)


def test_what_every_page_repeats_is_not_searched(reader: Visit) -> None:
    assert reader.results("berulangkali") == []
    assert reader.results("pembinaan taruna") == ["/base/program/taruna/"]


@pytest.mark.parametrize(
    ("query", "page"),
    [("membangun panti", "panti"), ("dibina", "taruna"), ("membina", "taruna")],
)
def test_other_forms_of_a_word_are_found(reader: Visit, query: str, page: str) -> None:
    assert reader.results(query) == [f"/base/program/{page}/"]


def test_searching_leaves_no_trace(visit: Visit) -> None:
    visit.results("karang")
    assert visit.page.url == f"{visit.base}program/"
    assert visit.page.evaluate("[localStorage.length, sessionStorage.length, document.cookie]") == [
        0, 0, "",
    ]  # fmt: skip
    assert visit.noticed == []


def test_nothing_found_is_said(reader: Visit) -> None:
    assert reader.results("zzzz") == []
    assert "Tidak ada hasil" in reader.page.locator(".t-panel-status").inner_text()


def test_keyboard(visit: Visit) -> None:
    visit.page.goto(f"{visit.base}program/")
    visit.page.keyboard.press("/")
    visit.page.keyboard.type("karang")
    visit.page.locator(".t-panel li a").wait_for()
    visit.page.keyboard.press("Escape")
    assert visit.page.locator(".t-panel").is_hidden()
    visit.page.keyboard.type(" ")
    visit.page.keyboard.press("ArrowDown")
    visit.page.keyboard.press("Enter")
    visit.page.wait_for_url("**/program/taruna/")
    visit.page.go_back()
    visit.page.fill("#t-cari-kata", "karang")
    visit.page.keyboard.press("Enter")
    visit.page.wait_for_url("**/program/taruna/")


@pytest.mark.parametrize("mark", ["?", "#"])
def test_a_search_can_be_linked(reader: Visit, mark: str) -> None:
    reader.page.goto(f"{reader.base}cari/{mark}q=37+miliar")
    expect(reader.page.locator("#cari-status")).to_have_text("2 hasil")


def test_without_its_index_search_says_so(visit: Visit) -> None:
    visit.page.route("**/pagefind/**", lambda route: route.abort())
    assert visit.results("panti") == []
    assert "tidak dapat dimuat" in visit.page.locator(".t-panel-status").inner_text()
    link = visit.page.locator(".t-panel-status a").get_attribute("href")
    assert link == f"{visit.base}program/"


def test_without_scripts_there_is_a_list(browser: Browser, base: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{base}program/panti/")
    assert page.locator("#t-cari-kata").is_hidden()
    assert page.locator(".t-tanpa-skrip").is_visible()
    context.close()


@pytest.mark.parametrize("way", ["click", "shift"])
def test_quick_exit_replaces_the_page(visit: Visit, way: str) -> None:
    visit.page.goto(f"{visit.base}program/keluar/")
    before = visit.page.evaluate("history.length")
    if way == "click":
        visit.page.click(".keluar-cepat")
    else:
        for _ in range(3):
            visit.page.keyboard.press("Shift")
    visit.page.wait_for_url(f"{visit.base}program/")
    assert visit.page.evaluate("history.length") == before


def test_only_a_chosen_scheme_is_stored(visit: Visit) -> None:
    visit.page.goto(f"{visit.base}program/")
    visit.page.locator(".t-tombol:visible").click()
    assert visit.page.evaluate("document.body.dataset.mdColorScheme") == "slate"
    assert visit.page.evaluate("Object.keys(localStorage)") == ["/base/.__palette"]
    visit.page.goto(f"{visit.base}program/panti/")
    assert visit.page.evaluate("document.body.dataset.mdColorScheme") == "slate"
