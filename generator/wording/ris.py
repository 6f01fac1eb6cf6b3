"""RIS: two letters, two blanks, a hyphen, a blank, a value. In a file, lines end with CR LF."""

from collections.abc import Iterable, Iterator

from generator.wording.reference import Reference


def ris(citations: Iterable[Reference]) -> str:
    """One data set each."""
    return "".join(f"{tag}  - {text}\n" for each in citations for tag, text in _lines(each))


def _lines(cited: Reference) -> Iterator[tuple[str, str]]:
    yield "TY", "DATA"
    yield "ID", cited.key
    yield "AU", cited.publisher
    yield "TI", cited.title
    if cited.published:
        year, month, day = (*cited.published.split("-"), "", "")[:3]
        yield "PY", year
        yield "DA", f"{year}/{month}/{day}/"
    yield "ET", cited.version
    yield "PB", cited.publisher
    yield "DB", cited.site
    yield "LA", cited.locale
    yield "UR", cited.address
    yield "N1", cited.note
    yield "ER", ""
