"""A small site drawn in a temporary folder: good in every way but for what a test puts in."""

from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from generator.finding import Finding
from generator.guard import Expected, guard

SITE_URL = "https://terang.example/dasar/"

# path → the page's body, or a whole file when it is not a page (or starts with "<!").
# None: not drawn, though it would be by itself.
Files = Mapping[str, str | None]
Look = Callable[..., list[Finding]]


def _page(path: str, body: str, head: str = "", site_url: str = SITE_URL) -> str:
    locale = "en" if path.startswith("en/") else "id"
    address = path.removesuffix("index.html")
    plain = address.removeprefix("en/")
    return (
        f'<!doctype html>\n<html lang="{locale}"><head><title>Judul</title>\n'
        f'<link rel="canonical" href="{site_url}{address}">'
        f'<link rel="alternate" hreflang="id" href="{site_url}{plain}">'
        f'<link rel="alternate" hreflang="en" href="{site_url}en/{plain}">{head}</head>\n'
        f"<body>{body}</body></html>\n"
    )


@pytest.fixture
def look(tmp_path: Path) -> Look:
    """look({"program/index.html": "<p>…"}, head="…", figures={…}) → the guard's findings.

    Home and every page's twin in the other language are drawn too, unless given.
    """

    def draw_and_guard(
        files: Files, head: str = "", site_url: str = SITE_URL, **expected: object
    ) -> list[Finding]:
        drawn: dict[str, str | None] = {
            "index.html": "<p>Beranda</p>",
            "en/index.html": "<p>Home</p>",
        }
        drawn |= files
        for path in [p for p in drawn if p.endswith(".html") and p != "404.html"]:
            twin = path.removeprefix("en/") if path.startswith("en/") else f"en/{path}"
            drawn.setdefault(twin, "<p>Kembaran</p>")
        for path, text in drawn.items():
            if text is None:
                continue
            file = tmp_path / path
            file.parent.mkdir(parents=True, exist_ok=True)
            whole = not path.endswith(".html") or text.startswith("<!")
            given_head = head if path in files else ""
            file.write_text(text if whole else _page(path, text, given_head, site_url))
        settings: dict[str, object] = {"figures": {}, "site_url": site_url} | expected
        return guard(tmp_path, Expected(**settings))  # type: ignore[arg-type]

    return draw_and_guard


@pytest.fixture
def rules(look: Look) -> Callable[..., list[str]]:
    """The slugs of the findings alone, in reading order."""

    def slugs(files: Files, **settings: object) -> list[str]:
        return [finding.rule for finding in look(files, **settings)]

    return slugs
