"""Stamping, on frames small enough to read."""

from dataclasses import replace

import pytest

from generator.artifact import Page
from generator.finding import CannotRun
from generator.frame.sitemap import sitemaps
from generator.frame.stamp import Site, cut, stamp, stamp_whole

SKIP = '<div data-md-component="skip"><a href="#first">x</a></div>'
HTML = (
    "<head><!--terang:policy--><!--terang:links--><title><!--terang:title--> – T</title>"
    '<meta name="description" content="<!--terang:description-->"><!--terang:head--></head>'
    f'{SKIP}<a href="<!--terang:other-->">EN</a><main><!--terang:body--></main>'
    "<footer><!--terang:permalink--></footer>"
)
PAGE = Page("id", "/program/x/", "program/_frame", "Judul", "Ringkas", "<meta a>", "<p>isi</p>")
SITE = Site("https://t.example/b/", {("id", "/program/x/"), ("en", "/program/x/")}, policy=False)


def stamped(page: Page = PAGE, site: Site = SITE, depth: int = 2) -> str:
    return stamp(cut(HTML, depth, page.locale), page, site).decode()


def test_every_part_is_in_its_place() -> None:
    assert stamped() == (
        '<head><link rel="canonical" href="https://t.example/b/program/x/">\n'
        '<link rel="alternate" hreflang="id" href="https://t.example/b/program/x/">\n'
        '<link rel="alternate" hreflang="en" href="https://t.example/b/en/program/x/">\n'
        '<link rel="alternate" hreflang="x-default" href="https://t.example/b/program/x/">\n'
        '<meta property="og:title" content="Judul">\n'
        '<meta property="og:description" content="Ringkas">\n'
        '<meta property="og:locale" content="id_ID">'
        "<title>Judul – T</title>"
        '<meta name="description" content="Ringkas"><meta a></head>'
        '<div data-md-component="skip"><a href="#isi" class="md-skip">Lewati ke isi</a></div>'
        '<a href="../../en/program/x/">EN</a><main><p>isi</p></main>'
        "<footer>https://t.example/b/program/x/</footer>"
    )


@pytest.mark.parametrize(
    ("title", "written"),
    [
        ('"><script>', "&quot;&gt;&lt;script&gt;"),
        ("A & B", "A &amp; B"),
        ("<!--terang:body-->", "&lt;!--terang:body--&gt;"),
        (r"\1 \g<0>", r"\1 \g&lt;0&gt;"),
    ],
)
def test_titles_and_descriptions_are_text(title: str, written: str) -> None:
    text = stamped(replace(PAGE, title=title, description=title))
    assert f"<title>{written} – T</title>" in text
    assert f'name="description" content="{written}"' in text
    assert text.count("<p>isi</p>") == 1


def test_a_body_may_speak_of_markers() -> None:
    text = stamped(replace(PAGE, body="<code><!--terang:title--></code>"))
    assert "<code><!--terang:title--></code>" in text


@pytest.mark.parametrize(
    ("locale", "address", "depth", "pages", "other"),
    [
        ("id", "/", 0, {("en", "/")}, "en/"),
        ("en", "/", 1, {("id", "/")}, "../"),
        ("id", "/program/", 1, {("en", "/program/")}, "../en/program/"),
        ("en", "/program/x/", 3, {("id", "/program/x/")}, "../../../program/x/"),
        ("id", "/program/x/", 2, set(), "../../en/"),
    ],
)
def test_the_other_language(
    locale: str, address: str, depth: int, pages: set[tuple[str, str]], other: str
) -> None:
    site = Site("https://t.example", frozenset(pages), policy=False)  # type: ignore[arg-type]
    page = replace(PAGE, locale=locale, address=address)  # type: ignore[arg-type]
    assert f'<a href="{other}">EN</a>' in stamped(page, site, depth)


def test_a_page_must_be_as_deep_as_its_frame() -> None:
    with pytest.raises(ValueError, match="not as deep"):
        stamped(depth=1)


@pytest.mark.parametrize(
    "html",
    [
        HTML.replace(SKIP, ""),
        HTML.replace("<!--terang:links-->", ""),
        HTML.replace("<!--terang:body-->", "<!--terang:bodi-->"),
    ],
)
def test_a_theme_that_moved_its_frame_is_noticed(html: str) -> None:
    with pytest.raises(CannotRun):
        cut(html, 2, "id")


def test_a_frame_without_a_body_is_noticed() -> None:
    frame = cut(HTML.replace("<!--terang:body-->", ""), 2, "id")
    with pytest.raises(CannotRun):
        stamp(frame, PAGE, SITE)


def test_policy_only_where_wanted() -> None:
    assert "Content-Security-Policy" in stamped(site=replace(SITE, policy=True))
    assert "Content-Security-Policy" not in stamped()


def test_whole_pages_keep_their_blank_lines() -> None:
    markers = '<!--terang:policy--><!--terang:links--><i x="<!--terang:other-->">'
    html = f"{SKIP}{markers}<!--terang:permalink--><pre>a\n\nb</pre>"
    assert b"a\n\nb" in stamp_whole(cut(html, 2, "id"), "id", "/program/x/", SITE)


def test_sitemap() -> None:
    pages = frozenset({("id", "/a&b/"), ("en", "/a&b/"), ("id", "/z/")})
    (file,) = sitemaps(Site("https://t.example/", pages))  # type: ignore[arg-type]
    assert file.path == "sitemap.xml"
    assert file.content.decode().splitlines()[2:] == [
        "<url><loc>https://t.example/a&amp;b/</loc>"
        '<xhtml:link rel="alternate" hreflang="id" href="https://t.example/a&amp;b/"/>'
        '<xhtml:link rel="alternate" hreflang="en" href="https://t.example/en/a&amp;b/"/></url>',
        "<url><loc>https://t.example/en/a&amp;b/</loc>"
        '<xhtml:link rel="alternate" hreflang="id" href="https://t.example/a&amp;b/"/>'
        '<xhtml:link rel="alternate" hreflang="en" href="https://t.example/en/a&amp;b/"/></url>',
        "<url><loc>https://t.example/z/</loc></url>",
        "</urlset>",
    ]
