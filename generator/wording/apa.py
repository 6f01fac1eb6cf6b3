"""APA, seventh edition: a data set of a group author, with version and description in brackets."""

from collections.abc import Iterable
from datetime import date

from babel.dates import format_date

from generator.text import Locale, Said
from generator.wording.reference import Reference

# "n.d." as APA has it; Indonesian uses "t.t." (tanpa tahun).
_NO_DATE = Said("t.t.", "n.d.")
_PATTERNS = {4: Said("y", "y"), 7: Said("y, MMMM", "y, MMMM"), 10: Said("y, d MMMM", "y, MMMM d")}


def apa(citations: Iterable[Reference]) -> str:
    """One line each."""
    return "".join(f"{_reference(each)}\n" for each in citations)


def _reference(cited: Reference) -> str:
    described = f"{cited.title} ({cited.edition}) [{cited.about}]"
    when = _published(cited.published, cited.locale)
    return f"{cited.publisher}. ({when}). {described}. {cited.site}. {cited.address}"


def _published(text: str | None, locale: Locale) -> str:
    if text is None:
        return _NO_DATE.in_(locale)
    year, month, day = (int(part) for part in f"{text}-01-01"[:10].split("-"))
    pattern = _PATTERNS[len(text)].in_(locale)
    return format_date(date(year, month, day), pattern, locale=locale)
