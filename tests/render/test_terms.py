"""A term is explained once a page, where it may stand; its meaning follows at the end."""

import re
from html.parser import HTMLParser

import pytest
from markupsafe import Markup

from generator.model.registry import Registry
from generator.render.terms import explained
from generator.render.texts import prose_html, words_html
from generator.text import LOCALES, Locale
from generator.view.terms import PageTerms, page_terms
from tests.model.invented import FULL, OTHERS, SMALLEST, invented
from tests.view.real import body, here, pages

TERMS = {
    ("term", "lks"): (
        "{id: lks, term: LKS, expansion: {id: Lembaga Kesejahteraan Sosial, en: An institution},"
        " meaning: {id: Lembaga., en: A body.}, scope: {id: Bidang sosial, en: Social affairs}}"
    ),
    ("term", "pagu"): "{id: pagu, term: Pagu, meaning: {id: Batas., en: A ceiling.}}",
    ("term", "p3ke"): "{id: p3ke, term: P3KE, meaning: {id: Data., en: Data.}}",
    ("term", "evil"): (
        r"""{id: evil, term: "X<b>\"Y", expansion: {id: "<i>a</i> b' c\""},"""
        r""" meaning: {id: "<script>x</script> **t** [a](javascript:x)"}}"""
    ),
}
ADDRESS = "/program/contoh/"
# Where a reader may not meet a button: it would stand in a control, a name or another's words.
CLOSED = {"a", "button", "summary", "strong", "blockquote", "q", "cite", "code", "pre", "dt", "th"}
CLOSED |= {"h1", "h2", "h3", "h4", "h5", "h6", "nav", "label", "caption", "legend", "data", "time"}
VOID = {"meta", "br", "input", "img", "link", "hr"}


def terms(locale: Locale = "id") -> PageTerms:
    registry, findings = invented(others=TERMS)
    assert findings == []
    return page_terms(here(registry, ADDRESS, locale), ("contoh",))


def shown(html: str, locale: Locale = "id") -> str:
    """The running text as readers get it, its end cut off, buttons short: `[lks|LKS]`."""
    text = explained(html, terms(locale), locale).split('<section class="istilah-halaman"')[0]
    assert "<dfn" not in text
    button = r'<button type="button" class="istilah" popovertarget="istilah-([a-z0-9-]+)"'
    return re.sub(rf'{button} aria-describedby="istilah-\1-arti">(.*?)</button>', r"[\1|\2]", text)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("LKS dan LKS, pagu", "[lks|LKS] dan LKS, [pagu|pagu]"),
        ("LKSA", "LKSA"),
        ("lembaga kesejahteraan sosial", "[lks|lembaga kesejahteraan sosial]"),
        ("lembaga kesejahteraan sosial (LKS)", "lembaga kesejahteraan sosial ([lks|LKS])"),
        ("P3KE", '[p3ke|P<span class="nomor">3</span>KE]'),
        ('a X<b>"Y z', "a [evil|X&lt;b&gt;&#34;Y] z"),
        ('<dfn class="lks">LKS</dfn>', "&lt;dfn class=&#34;lks&#34;&gt;[lks|LKS]&lt;/dfn&gt;"),
        ("22 Maret 2022, pagu", "<time>22 Maret 2022</time>, [pagu|pagu]"),
    ],
)
def test_the_first_use_is_explained(text: str, wanted: str) -> None:
    assert shown(str(words_html(text, terms()))) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("[LKS](https://contoh.example/) LKS", "LKS</a> [lks|LKS]"),
        ("[satu *LKS* dua](https://contoh.example/)", "satu <em>LKS</em> dua</a>"),
        ("- LKS\n- LKS", "<li>[lks|LKS]</li>\n<li>LKS</li>"),
        ("**LKS** LKS", "<strong>LKS</strong> [lks|LKS]"),
        ("*LKS*", "<em>[lks|LKS]</em>"),
        ("[a](https://contoh.example/LKS)", 'href="https://contoh.example/LKS"'),
    ],
)
def test_markdown_keeps_buttons_out_of_links(text: str, wanted: str) -> None:
    assert wanted in shown(str(prose_html(text, terms())))


@pytest.mark.parametrize("tag", sorted(CLOSED))
def test_no_button_stands_where_it_must_not(tag: str) -> None:
    mark = words_html("LKS", terms())
    inner = Markup('<{0} class="x"><em><abbr>{1}</abbr></em></{0}> <p>{1}</p>').format(
        Markup(tag), mark
    )
    assert shown(str(inner)).endswith("<p>[lks|LKS]</p>")
    alone = explained(f"<{tag}>{mark}</{tag}>", terms(), "id")
    assert alone == f"<{tag}>LKS</{tag}>"


@pytest.mark.parametrize("tag", ["article", "p", "aside", "thead", "abbr", "hr"])
def test_tags_that_only_begin_alike_are_open(tag: str) -> None:
    assert "[lks|LKS]" in shown(f"<{tag}>{words_html('LKS', terms())}")


@pytest.mark.parametrize(
    ("locale", "said"),
    [
        ("id", ["Lembaga Kesejahteraan Sosial", "Lembaga.", "Bidang sosial", "Istilah di halaman"]),
        ("en", ["An institution", "A body.", "Social affairs", "Terms on this page", "Close"]),
    ],
)
def test_the_meaning_stands_once_at_the_end(locale: Locale, said: list[str]) -> None:
    html = explained(str(words_html("LKS pagu LKS", terms(locale))), terms(locale), locale)
    end = html.partition('<section class="istilah-halaman" data-pagefind-ignore="all">')[2]
    assert end.count("<div popover") == 2
    assert end.index('id="istilah-lks"') < end.index('id="istilah-pagu"')
    assert 'href="../../glosarium/#lks"' in end
    assert [each for each in said if each not in end] == []
    assert "<dfn" not in html


def test_hostile_entries_stay_text() -> None:
    html = explained(str(words_html('X<b>"Y', terms())), terms(), "id")
    assert not re.search(r"<(script|b|i)\b|href=.?javascript", html)
    assert "<strong>t</strong>" in html


class Nesting(HTMLParser):
    """For every term's button, the elements it stands in; and all ids."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.buttons: list[tuple[str, tuple[str, ...]]] = []
        self.ids: list[str] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = dict(attrs)
        self.ids += [values["id"] or ""] if "id" in values else []
        if values.get("class") == "istilah":
            self.buttons.append((str(values["popovertarget"]), tuple(self.open)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        while self.open.pop() != tag:
            pass


def full_of_terms() -> Registry:
    """The term in every text there is: names, headings, links, quotations, facts."""
    word = "LKS [LKS](https://contoh.example/) LKS"
    filled = {
        key: re.sub(r"\b(id|en): ([A-Z][^,}]*)", rf'\1: "\2 {word}"', text)
        for key, text in {("program", "contoh"): FULL, **OTHERS}.items()
        if key[0] != "term"
    }
    registry, findings = invented(filled.pop(("program", "contoh")), {**filled, **TERMS})
    assert findings == []
    return registry.public()


@pytest.mark.parametrize("locale", LOCALES)
def test_wherever_a_template_prints_a_text_its_buttons_stand_free(locale: Locale) -> None:
    explaining = 0
    for address, page in pages(full_of_terms(), locale).items():
        assert "<dfn" not in page.body, address
        nesting = Nesting(page.body)
        targets = [target for target, _ in nesting.buttons]
        assert len(targets) == len(set(targets)), address
        assert set(targets) <= set(nesting.ids), address
        assert not [path for _, path in nesting.buttons if CLOSED & set(path)], address
        explaining += bool(targets)
    assert explaining >= 7


def test_the_same_page_is_the_same_bytes() -> None:
    first, again = (body(full_of_terms(), ADDRESS) for _ in range(2))
    assert first == again
    assert 'class="istilah"' in first


def test_a_page_without_terms_has_no_list_of_them() -> None:
    quiet = "{id: contoh, term: Contoh, meaning: {id: x}, glossary_only: true}"
    registry, _ = invented(SMALLEST, {("term", "contoh"): quiet})
    assert "istilah" not in body(registry, ADDRESS)
