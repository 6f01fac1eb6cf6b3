"""The small things that pages are made of. Frozen; a template only prints them."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

from generator.text import Locale

if TYPE_CHECKING:
    from generator.view.listing.list_file import ListFile
    from generator.view.terms import PageTerms


@dataclass(frozen=True, slots=True)
class Words:
    """A text of the record; `lang` is set where it is not the page's language."""

    text: str
    lang: Locale | None = None
    form: Literal["words"] = "words"


@dataclass(frozen=True, slots=True)
class Prose:
    """A longer text in safe Markdown."""

    text: str
    lang: Locale | None = None
    form: Literal["prose"] = "prose"


@dataclass(frozen=True, slots=True)
class Name:
    """A name or title of the record: digits in it belong to the name."""

    text: str
    lang: Locale | None = None
    form: Literal["name"] = "name"


@dataclass(frozen=True, slots=True)
class Link:
    """A link to another page of the site, or, with `outside`, to the web."""

    name: Name
    href: str
    outside: bool = False
    cite: bool = False
    form: Literal["link"] = "link"


@dataclass(frozen=True, slots=True)
class Moment:
    """A date or period, as precise as it is known."""

    text: str
    iso: str | None
    form: Literal["moment"] = "moment"


@dataclass(frozen=True, slots=True)
class Count:
    """A number that the site itself counted."""

    value: int
    text: str
    form: Literal["count"] = "count"


@dataclass(frozen=True, slots=True)
class Badge:
    """A short label; `tone` picks the colour, which is never the only sign."""

    text: str
    tone: str
    form: Literal["badge"] = "badge"


@dataclass(frozen=True, slots=True)
class Code:
    """A code, such as a region's: its digits are no figure."""

    text: str
    form: Literal["code"] = "code"


@dataclass(frozen=True, slots=True)
class FigureMention:
    """A figure printed away from its home: same value, linked to its card."""

    id: str
    value: str
    text: str
    href: str
    form: Literal["figure"] = "figure"


@dataclass(frozen=True, slots=True)
class Quote:
    """A source's own words, verbatim and in the source's language."""

    text: str
    form: Literal["quote"] = "quote"


Inline = Words | Prose | Name | Link | Moment | Count | Badge | Code | FigureMention | Quote


@dataclass(frozen=True, slots=True)
class Fact:
    """A label and what is known under it."""

    label: str
    values: tuple[Inline, ...]


@dataclass(frozen=True, slots=True)
class SourceLine:
    """Where something comes from: link, publisher, date, and what kind of text it is."""

    link: Link
    publisher: str
    short: Name
    date: Moment | None
    date_held: bool
    badge: Badge
    payer: Words | None
    unnamed_payer: bool


class Subject(NamedTuple):
    """What a page is about: its address, the frame it goes into, and the thing itself."""

    address: str
    frame: str
    of: Any


@dataclass(frozen=True, slots=True)
class Crumb:
    """One step of the way from the home page."""

    text: str
    href: str


@dataclass(frozen=True, slots=True)
class PageSearch:
    """What search knows of a page besides its text; see view/search_facets.py."""

    kind: str
    terms: tuple[str, ...] = ()
    facets: tuple[tuple[str, str], ...] = ()
    year: str | None = None
    amount: str | None = None
    amount_text: str | None = None


@dataclass(frozen=True, slots=True)
class PageHead:
    """What every page has, whatever its kind.

    `scripts`: files that this kind of page alone needs. `rows`: all rows of a list, which
    `render` writes into a file of their own.
    """

    locale: Locale
    address: str
    frame: str
    template: str
    title: str
    description: str
    crumbs: tuple[Crumb, ...] = ()
    quick_exit: bool = False
    search: PageSearch | None = None
    metadata: tuple[tuple[str, str], ...] = ()
    feed: str | None = None
    json_ld: str | None = None
    terms: "PageTerms | None" = None
    scripts: tuple[str, ...] = ()
    rows: "ListFile | None" = None
