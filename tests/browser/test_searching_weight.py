"""What the first search costs on the wire, everything included."""

import gzip
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from tests.browser.conftest import OpenPage
from tests.browser.searching import panel_results, ready

MOST = 250 * 1024


def _weight(site: Path, urls: list[str]) -> int:
    """Bytes over the wire of files of the site, each once; what is packed is not packed again."""
    paths = {urlsplit(url).path.lstrip("/") for url in urls if url.startswith("http")}
    files = [site.parent / (f"{path}index.html" if path.endswith("/") else path) for path in paths]
    contents = [file.read_bytes() for file in files]
    return sum(min(len(gzip.compress(each)), len(each)) for each in contents)


@pytest.mark.parametrize("where", ["panel", "page"])
def test_the_first_search_is_light(
    open_page: OpenPage, site: Path, capsys: pytest.CaptureFixture[str], where: str
) -> None:
    page = open_page("")
    page.wait_for_load_state("networkidle")
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    if where == "panel":
        page.locator("#t-cari-kata").focus()
        panel_results(page, "pelathian kediri")
    else:
        page.goto(page.url + "cari/#q=pelathian+kediri")
        ready(page)
    cost = _weight(site, asked)
    with capsys.disabled():
        print(f"\nfirst search, {where}: {len(asked)} files, {cost / 1024:.0f} KB gzip")  # noqa: T201
    # The worker's own files are among them, or the sum would mean nothing.
    assert any(url.endswith("wasm.id.pagefind") for url in asked)
    assert cost <= MOST
