"""What Pagefind is given of a page: the same to it as the whole page, and smaller."""

import pytest

from generator.frame.search_texts import searched

PAGE = """<!doctype html>
<html lang="id" class="no-js"><head><meta charset="utf-8"><title>Judul</title></head>
<body><nav>menu</nav><article class="t" id="isi" data-pagefind-body>{}</article>
<footer>kaki</footer></body></html>"""


def cut(body: str) -> str:
    """What is left of a body."""
    text = searched(PAGE.format(body).encode())
    assert text is not None
    whole = text.decode()
    start = '<html lang="id"><title>Judul</title><article class="t" id="isi" data-pagefind-body>'
    assert whole.startswith(start)
    assert whole.endswith("</article>")
    return whole.removeprefix(start).removesuffix("</article>")


@pytest.mark.parametrize(
    ("body", "left"),
    [
        ("<p>a</p>", "<p>a</p>"),
        ('a<p class="kecil asal">b</p>c', "ac"),
        ('a<p class="asal-usul">b</p>', 'a<p class="asal-usul">b</p>'),
        ('a<div data-pagefind-ignore="all"><div>b</div><h1>c</h1></div>d', "ad"),
        ("a<div data-pagefind-ignore>b</div>c", "ac"),
        ("a<svg><path/></svg><nav>b</nav>c", "ac"),
        # Pagefind takes these from what it does not search.
        *((same, same) for same in ("<div data-pagefind-ignore><h1>b</h1></div>",)),
        *((same, same) for same in ('<p class="asal"><b data-pagefind-meta="x:y"></b></p>',)),
        # Words of a text, and an element that nothing ends.
        *((same, same) for same in ('<code>p class="asal"</code>',)),
        *((same, same) for same in ('<p class="asal">b',)),
    ],
)
def test_what_is_passed_over_is_taken_away(body: str, left: str) -> None:
    assert cut(body) == left


def test_a_page_without_a_body_to_search_has_no_text() -> None:
    assert searched(PAGE.replace(" data-pagefind-body", "").encode()) is None
