"""Good things spoilt: texts of traps, files with lines and bytes out of place, trees with a node
that nobody expects. As Hypothesis strategies, of bytes."""

from typing import Any

import yaml
from hypothesis import strategies as st

NASTY = (
    "<script>alert(1)</script>",
    "</script><script>alert(1)//",
    "<img src=x onerror=alert(1)>",
    "<svg/onload=alert(1)>",
    "<style>*{background:url(//jahat.example)}</style>",
    '" onmouseover="alert(1)',
    "' autofocus onfocus='alert(1)",
    "javascript:alert(1)",
    "JaVaScRiPt\t:alert(1)",
    "[a](javascript:alert(1))",
    "[a](jav&#x61;script:alert(1))",
    "[a](<java\nscript:alert(1)>)",
    "![a](https://jahat.example/a.png)",
    "[a][b]\n\n[b]: javascript:alert(1)",
    '<https://a.example/"onclick=alert(1)>',
    "data:text/html;base64,PHNjcmlwdD4=",
    'https://jahat.example/"><script>',
    "]]>",
    "-->",
    "<!--",
    "{{ 7 * 7 }}",
    "{% for a in ().__class__.__base__.__subclasses__() %}",
    "{{ angka('contoh/a') }}",
    "../../../etc/passwd",
    "..\\..\\con",
    "%2e%2e%2f",
    "\u202e\u2066",
    "\u0000",
    "\ud7ff\uffff\U0010ffff",
    "c\u043entoh",
    "\u0130\u0131\u017f\u212a",
    "&a [*a, *a]",
    "!!python/object/apply:os.system [id]",
    "<<: *a",
    "? [a]",
    "--- ---",
    '=HYPERLINK("https://jahat.example")',
    "+62 812-3456-7890",
    "3601234567890123",
    "1e999",
    "-0",
    "0x1F",
    "1_000",
    "12:30:45",
    ".inf",
    "9" * 400,
    "[" * 400,
    "(" * 400,
    "*" * 401,
    "`" * 400,
    "a@" * 200,
    "Rp1.000 " * 60,
    "\n" * 60,
    "--upload-pack=touch",
    "HEAD^{/(a+)+$}",
    "@{-1}",
)
_SIGNS = "ab01 .,:;-#&*!<>\"'[](){}|?\n\t%@`\\~_=+/éİ\u00a0\u202e\u2028🙂"
_LOOSE = st.text(alphabet=st.sampled_from(_SIGNS), max_size=40)
_ANY = st.text(max_size=30)

TEXTS: st.SearchStrategy[str] = st.lists(
    st.one_of(st.sampled_from(NASTY), _LOOSE, _ANY), min_size=1, max_size=4
).map("".join)
"""Pieces of traps with signs between."""


def encoded(texts: st.SearchStrategy[str]) -> st.SearchStrategy[bytes]:
    """Lone surrogates, which a text of Python may hold, as broken bytes."""
    return texts.map(lambda text: text.encode("utf-8", "surrogatepass"))


@st.composite
def spoilt_lines(draw: st.DrawFn, good: str) -> bytes:
    """A good file with one to four lines lost, doubled, moved, turned, or with a trap in them."""
    lines = good.split("\n")
    for _ in range(draw(st.integers(1, 4))):
        at = draw(st.integers(0, len(lines) - 1))
        match draw(st.integers(0, 6)):
            case 0:
                lines[at : at + 1] = []
            case 1:
                lines[at : at + 1] = [lines[at]] * draw(st.integers(2, 40))
            case 2:
                lines[at] = " " * draw(st.integers(0, 9)) + lines[at].strip()
            case 3:
                key, colon, _ = lines[at].partition(": ")
                lines[at] = key + colon + draw(TEXTS)
            case 4:
                cut = draw(st.integers(0, len(lines[at])))
                lines[at] = lines[at][:cut] + draw(TEXTS) + lines[at][cut:]
            case 5:
                lines.insert(at, draw(TEXTS))
            case _:
                other = draw(st.integers(0, len(lines) - 1))
                lines[at], lines[other] = lines[other], lines[at]
        lines = lines or [""]
    return "\n".join(lines).encode("utf-8", "surrogatepass")


@st.composite
def spoilt_bytes(draw: st.DrawFn, good: bytes) -> bytes:
    """Good bytes with a few of them changed, lost, added, or all cut off."""
    made = bytearray(good)
    for _ in range(draw(st.integers(1, 6))):
        at = draw(st.integers(0, max(len(made) - 1, 0)))
        match draw(st.integers(0, 3)):
            case 0:
                made[at : at + 1] = bytes([draw(st.integers(0, 255))])
            case 1:
                del made[at : at + draw(st.integers(1, 9))]
            case 2:
                made[at:at] = draw(st.binary(max_size=9))
            case _:
                made[at:at] = made[at : at + draw(st.integers(1, 99))]
    if draw(st.integers(0, 9)) == 0:
        del made[draw(st.integers(0, len(made))) :]
    return bytes(made)


_VALUES: st.SearchStrategy[Any] = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-(10**40), 10**40),
    st.floats(),
    TEXTS,
    st.just([]),
    st.just({}),
    st.lists(_LOOSE, max_size=3),
    st.dictionaries(_LOOSE, _LOOSE, max_size=3),
)


@st.composite
def spoilt_tree(draw: st.DrawFn, good: str) -> bytes:
    """A good file with one to three of its nodes replaced, taken out, or put in."""
    tree = yaml.safe_load(good)
    for _ in range(draw(st.integers(1, 3))):
        holder, node = None, tree
        while isinstance(node, dict | list) and node and draw(st.integers(0, 3)):
            keys = list(node) if isinstance(node, dict) else list(range(len(node)))
            holder, key = node, draw(st.sampled_from(keys))
            node = node[key]
        if holder is None:
            continue
        match draw(st.integers(0, 3)):
            case 0:
                del holder[key]
            case 1 if isinstance(holder, dict):
                holder[draw(TEXTS)] = draw(_VALUES)
            case _:
                holder[key] = draw(_VALUES)
    dumped = yaml.safe_dump(tree, allow_unicode=draw(st.booleans()), sort_keys=False)
    return dumped.encode("utf-8", "surrogatepass")
