"""axe finds nothing on any kind of page, in both languages, widths and colour schemes."""

import pytest
from axe_playwright_python.sync_playwright import Axe

from tests.browser.conftest import NARROW, WIDE, OpenPage
from tests.browser.test_reading import PAGES


@pytest.mark.parametrize("width", [NARROW, WIDE])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing(open_page: OpenPage, width: int, scheme: str) -> None:
    page = open_page("", width, scheme)
    start = page.url
    for path in PAGES:
        page.goto(start + path)
        page.locator("details").evaluate_all("all => all.forEach(one => one.open = true)")
        results = Axe().run(page)
        assert results.violations_count == 0, f"{path}\n{results.generate_report()}"
