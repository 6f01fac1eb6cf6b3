"""HTML in data is text, wherever it stands on a page; the other language is marked as such."""

import re
from html.parser import HTMLParser

import pytest

from generator.text import LOCALES, Locale
from tests.model.invented import FULL, OTHERS, invented
from tests.view.real import body, pages

EVIL = (
    "<script>alert(1)</script><img src=x onerror=alert(1)><svg onload=alert(1)> "
    '\\" onmouseover=\\"x \' [a](javascript:x)'
)


def poisoned() -> str:
    """The full program with hostile text in every place that takes text."""
    evil = f'"{EVIL}"'
    text = re.sub(r"\{id: ([A-Z][^,}]*)", lambda found: f'{{id: "{found[1]} {EVIL}"', FULL)
    text = text.replace("name: Pejabat Contoh", f"name: {evil}\n    aliases: [{evil}]")
    text = text.replace("source_term: sasaran", f"source_term: {evil}")
    quoted = f"quote: {evil}, locator: {evil}, caveat: {{id: {evil}}}, value: 37000000000"
    text = text.replace("value: 37000000000", quoted)
    return text + f"note: {{id: {evil}}}\nsource_terms: [{evil}]\n"


class Tags(HTMLParser):
    """Every tag and attribute that a browser would see."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.attributes: set[str] = set()
        self.links: set[str] = set()
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.attributes |= {name for name, _ in attrs}
        self.links |= {value or "" for name, value in attrs if name in ("href", "src")}


@pytest.mark.parametrize("locale", LOCALES)
def test_hostile_text_stays_text_on_every_page(locale: Locale) -> None:
    others = {
        key: re.sub(r"\{id: ([A-Z][^,}]*)", lambda found: f'{{id: "{found[1]} {EVIL}"', text)
        for key, text in OTHERS.items()
    }
    registry, findings = invented(poisoned(), others)
    assert findings == []
    seen = 0
    for address, page in pages(registry.public(), locale).items():
        tags = Tags(page.body)
        # A drawing of ours is an <svg> too; theirs would bring its onload.
        assert not tags.tags & {"script", "img", "iframe"}, address
        assert not {name for name in tags.attributes if name.startswith("on")}, address
        assert not {link for link in tags.links if "script:" in link}, address
        seen += page.body.count("&lt;script&gt;")
    assert seen > 50


def test_titles_are_plain_text_for_the_frame_to_escape() -> None:
    registry, _ = invented(poisoned())
    assert "<script>" in pages(registry.public(), "id")["/program/contoh/"].title


def test_english_falls_back_to_indonesian_and_says_so() -> None:
    html = body(invented()[0].public(), "/program/contoh/", "en")
    assert "Example Program" in html
    assert '<span lang="id">Kabupaten Rekaan</span>' in html
    assert '<div class="teks " lang="id"><p>Datang.</p>' in html


def test_indonesian_needs_no_mark() -> None:
    html = body(invented()[0].public(), "/program/contoh/")
    assert not re.search(r'<(?!blockquote)[a-z]+[^>]* lang="', html)
