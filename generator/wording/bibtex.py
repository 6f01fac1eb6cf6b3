"""BibTeX, for BibTeX, biblatex and reference managers alike: `@misc`, known to all of them.

The address stays as it is: `url` is read verbatim.
"""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from generator.text import Said
from generator.wording.reference import DATA_SET, Reference

_LANGUAGE = Said("indonesian", "english")
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_ESCAPES = str.maketrans(
    {
        "\\": r"\textbackslash{}",
        "~": r"\textasciitilde{}",
        "^": r"\textasciicircum{}",
        **{character: f"\\{character}" for character in "%&#_${}"},
    }
)
# A text that holds none of these stays as it is.
_SPECIAL = re.compile(r"[\\~^%&#_${}]|([-'`])\1")
_BRACE = re.compile(r"[{}]")
_BRACES = re.compile(r"\\([{}])")
_BRACE_NAMES = {"{": r"\textbraceleft{}", "}": r"\textbraceright{}"}
# LaTeX would make one sign of two equal ones.
_TWINS = re.compile(r"([-'`])(?=\1)")


def bibtex(citations: Iterable[Reference]) -> str:
    """One entry each, with an empty line between."""
    return "\n".join(_entry(each) for each in citations)


def _entry(cited: Reference) -> str:
    fields = "".join(f"  {name} = {value},\n" for name, value in _fields(cited))
    return f"@misc{{{cited.key},\n{fields}}}\n"


def _fields(cited: Reference) -> Iterator[tuple[str, str]]:
    # In braces too: an institution is no person, and a title keeps its capitals. Not in two
    # braces, which would look like a template's field where this stands on a page.
    yield "author", f'"{{{_escaped(cited.publisher)}}}"'
    yield "title", f'"{{{_escaped(cited.title)}}}"'
    yield "howpublished", f"{{{_escaped(cited.site)}}}"
    yield "publisher", f"{{{_escaped(cited.publisher)}}}"
    yield "type", f"{{{DATA_SET.in_(cited.locale)}}}"
    if cited.published:
        yield "date", f"{{{cited.published}}}"
        year, month, day = (*cited.published.split("-"), "", "")[:3]
        yield "year", f"{{{year}}}"
        if month:
            yield "month", _MONTHS[int(month) - 1]
        if day:
            yield "day", f"{{{int(day)}}}"
    yield "version", f"{{{cited.version}}}"
    yield "url", f"{{{cited.address}}}"
    yield "langid", f"{{{_LANGUAGE.in_(cited.locale)}}}"
    yield "note", f"{{{_escaped(cited.note)}}}"


# The same publisher and site in every citation.
@lru_cache(maxsize=4096)
def _escaped(text: str) -> str:
    if not _SPECIAL.search(text):
        return text
    escaped = _TWINS.sub(r"\1{}", text.translate(_ESCAPES))
    if _balanced(text):
        return escaped
    # BibTeX counts a brace even behind a backslash.
    return _BRACES.sub(lambda brace: _BRACE_NAMES[brace[1]], escaped)


def _balanced(text: str) -> bool:
    depth = 0
    for brace in _BRACE.findall(text):
        depth += 1 if brace == "{" else -1
        if depth < 0:
            return False
    return depth == 0
