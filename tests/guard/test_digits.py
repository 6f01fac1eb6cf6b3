"""digit-liar: numbers that nothing accounts for."""

from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from generator.finding import Finding
from generator.guard import Expected, site_of
from generator.guard.digits import stray_digits
from generator.guard.page import SitePage

Rules = Callable[..., list[str]]
Look = Callable[..., list[Finding]]


@pytest.mark.parametrize(
    "body",
    [
        '<p><data class="hitungan" value="7">7</data> program</p>',
        '<time datetime="2022-03-22">22 Maret 2022</time>',
        "<q>sebanyak <b>30</b> orang</q><blockquote><p>20</p></blockquote>",
        "<cite>Perda 8/2018</cite> <a class='dokumen' href='.'>UU 11/2009</a>",
        '<p id="b">a<sup><a class="footnote-ref" href="#b">1</a></sup></p>',
        '<span class="kecil nomor">36.73</span>',
        '<svg><text class="nomor">2024</text></svg>',
        '<svg><text>Tahun <tspan class="nomor">2024</tspan></text></svg>',
        '<svg role="img"><title>Peserta</title><path d="m1 2 3-4z"/></svg>',
        "<pre>1</pre><code>x = 1</code><style>p{margin:0}</style>",
        '<script type="application/json">{"a": 1}</script>',
        "<p>tujuh<!-- 7 --></p><img src='.' alt='7'>",
    ],
)
def test_accounted_for(rules: Rules, body: str) -> None:
    assert rules({"a/index.html": body}) == []


@pytest.mark.parametrize(
    "body",
    [
        "<p>30 orang</p>",
        "<p>tujuh<!-- c --> 7</p>",
        "<p><q>30</q> dari 40</p>",
        "<p>m<sup>2</sup></p>",
        "<p>m²</p>",
        "<p>½</p>",
        "<p>٣</p>",
        '<p class="angka">30</p>',
        '<span class="hitungan">7</span>',
        '<a href=".">UU 11/2009</a>',
        "<header>2022</header>",
        "<footer>2022</footer>",
        "<nav><a href='.'>2022</a></nav>",
        "<select><option>2022</option></select>",
        "<svg><text>10</text></svg>",
        "<svg><title>30 orang</title></svg>",
        "<svg role='img'><desc>Antara 10 dan 30</desc><text>a</text></svg>",
        '<svg><g class="nomor"><title>2024</title></g></svg>',
        '<div class="nomor"><svg><text>10</text></svg></div>',
        '<svg><text><data class="hitungan" value="7">7</data></text></svg>',
    ],
)
def test_stray(rules: Rules, body: str) -> None:
    assert rules({"a/index.html": body}) == ["digit-liar"]


def test_a_drawing_prints_no_figure(rules: Rules) -> None:
    """Its value could not be checked by who reads <data>: the table beside the drawing has it."""
    figure = 'class="angka" data-angka="x/a/b/c" value="30"'
    pages = {
        f"{prefix}program/x/index.html": f'<svg><text id="angka-a-b-c" {figure}>30</text></svg>'
        for prefix in ("", "en/")
    }
    assert rules(pages, figures={"x/a/b/c": "30"}) == ["digit-liar", "digit-liar"]


def test_a_private_number_is_not_repeated(look: Look) -> None:
    found = look({"a/index.html": "<p>Bu A, 0812-3456-7890</p>"})
    assert {f.rule for f in found} == {"digit-liar", "data-pribadi"}
    assert all("3456" not in f.problem.id + f.problem.en + f.cure.id for f in found)


_TAGS = ("p", "q", "time", "svg", "g", "title", "span", "a", "data")
_CLASSES = ("", "nomor", "dokumen", "hitungan", "angka")
_NESTS = st.lists(st.tuples(st.sampled_from(_TAGS), st.sampled_from(_CLASSES)), max_size=7)


@settings(max_examples=150, deadline=None)
@given(st.lists(_NESTS, min_size=1, max_size=4))
def test_a_digit_is_judged_by_all_that_stands_around_it(
    nests: list[list[tuple[str, str]]],
) -> None:
    """However many texts share what stands around them, each is judged as if it were alone."""
    root = etree.Element("html")
    body = etree.SubElement(root, "body")
    stray = []
    for number, nest in enumerate(nests):
        element = body
        for tag, name in nest:
            shared = number and len(element) and element[-1].tag == tag
            element = element[-1] if shared else etree.SubElement(element, tag)
            if not shared:
                element.set("class", name)
        if not element.text:
            element.text = f"{number} x"
            if not _accounted([element, *element.iterancestors()]):
                stray.append(element.text)
    drawn = SitePage("x.html", b"", root, list(root.iter()), {}, frozenset(), [])
    site = site_of((), Expected({}, "https://x.example/"))
    found = sorted(f.problem.id for f in stray_digits(drawn, site))
    assert found == sorted(f'Angka di luar data: "{text}".' for text in stray)


def _accounted(around: list[etree._Element]) -> bool:
    """The rule in one sentence: within a drawing only marks count, outside it all homes."""
    drawing = next((n for n, each in enumerate(around) if each.tag == "svg"), None)
    if drawing is not None:
        around = around[:drawing]
        return all(each.tag != "title" for each in around) and any(
            each.get("class") == "nomor" for each in around
        )
    return any(
        each.tag in {"q", "time"}
        or each.get("class") == "nomor"
        or (each.tag, each.get("class")) in {("a", "dokumen"), ("data", "hitungan")}
        for each in around
    )
