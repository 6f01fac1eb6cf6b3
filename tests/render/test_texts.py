"""Texts of the record become HTML: escaped, digits marked, Markdown only in its safe part."""

import pytest

from generator.render.texts import name_html, prose_html, words_html


@pytest.mark.parametrize(
    ("text", "html"),
    [
        ("**tebal** dan *miring*", "<p><strong>tebal</strong> dan <em>miring</em></p>"),
        ("satu\n\ndua", "<p>satu</p>\n<p>dua</p>"),
        ("- satu\n- dua", "<ul>\n<li>satu</li>\n<li>dua</li>\n</ul>"),
        ("[a](https://contoh.example/)", '<p><a href="https://contoh.example/">a</a></p>'),
        ("[a](mailto:a@contoh.example)", '<p><a href="mailto:a@contoh.example">a</a></p>'),
        ("# judul", "<p># judul</p>"),
        ("`kode`", "<p>`kode`</p>"),
        ("> kutip", "<p>&gt; kutip</p>"),
        ("|a|\n|-|", "<p>|a|\n|-|</p>"),
        ("tahun 2022", "<p>tahun <time>2022</time></p>"),
        ("Pasal 5", '<p><span class="nomor">Pasal 5</span></p>'),
    ],
)
def test_safe_markdown(text: str, html: str) -> None:
    assert str(prose_html(text)).strip() == html


HOSTILE = [
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    '"><svg onload=alert(1)>',
    "<!-- x --><b>tebal</b>",
    "&lt;b&gt;",
    "<https://contoh.example>",
    "[a](javascript:alert(1))",
    "[a](JaVaScRiPt:alert(1))",
    "[a]( javascript:alert(1))",
    "[a](java\nscript:alert(1))",
    "[a](&#106;avascript:alert(1))",
    "[a](data:text/html,x)",
    "[a](vbscript:x)",
    "[a](file:///etc)",
    "[a](//contoh.example)",
    "[a](/program/)",
    "[a]: javascript:alert(1)\n\n[a]",
    "![a](javascript:x)",
]


@pytest.mark.parametrize("text", HOSTILE)
def test_nothing_hostile_becomes_markup(text: str) -> None:
    for html in (str(prose_html(text)), str(words_html(text)), str(name_html(text))):
        bare = html.replace("<p>", "").replace("</p>", "").replace("<time>", "")
        bare = bare.replace('<span class="nomor">', "").replace("</span>", "")
        assert "<" not in bare


@pytest.mark.parametrize(
    "text",
    ['[a](https://contoh.example/"onmouseover=x)', "[a](https://contoh.example \"' onclick='x\")"],
)
def test_a_link_cannot_grow_attributes(text: str) -> None:
    html = str(prose_html(text))
    assert 'onmouseover="' not in html.replace("%22", "")
    assert html.count('"') in (2, 4)


@pytest.mark.parametrize("text", ["[a](http://[::1)", "[a](https://[)", "[a](http://a]b)"])
def test_an_address_that_is_none_breaks_nothing(text: str) -> None:
    assert "a" in prose_html(text)


def test_words_mark_dates_and_documents_and_nothing_else() -> None:
    assert str(words_html("*30* & 22 Maret 2022, Pasal 5")) == (
        '*30* &amp; <time datetime="2022-03-22">22 Maret 2022</time>, '
        '<span class="nomor">Pasal 5</span>'
    )


def test_digits_of_a_name_belong_to_it() -> None:
    assert str(name_html("SAPA 129")) == 'SAPA <span class="nomor">129</span>'
