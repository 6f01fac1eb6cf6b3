"""The citation of one figure: publisher, figure, value, revision, dates, permanent address.

`Cited` holds what every style of citation says (citation_styles.py); the prose is made here.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import Any, NamedTuple
from urllib.parse import quote

from generator import urls
from generator.model.placed_figure import PlacedFigure
from generator.model.registry import Registry
from generator.text import Locale, Said
from generator.wording import dates, figure_words, numbers
from generator.wording.citation_note import note
from generator.wording.one_line import one_line
from generator.wording.reference import DATA_SET
from generator.wording.sentence import sentence

_UNDATED = Said("tanpa tanggal", "undated")
# No address holds these; formats that read an address as it stands would break on them.
_NOT_IN_ADDRESSES = str.maketrans({each: quote(each) for each in ' "<>\\^`{|}'})
_FIGURE = Said("Angka", "Figure")
_PERIOD = Said("masa", "period")
_DATE = Said("tanggal data", "date of data")
_REVISION = Said("revisi", "revision")
_PUBLISHED = Said("terbit", "published")
_WITHDRAWN = Said("[Angka ini ditarik.] ", "[This figure was withdrawn.] ")


@dataclass(frozen=True)
class Cited:
    """One figure at its current revision, as every style cites it; each text on one line.

    `value` is exact ("37000000000", "2.5"), None where there is none: then `value_text` says why.
    `stage` is the budget stage, or the kind of figure. `as_of`, `stated_on` and `published` are
    ISO dates as far as known; `date_of_data` says the first two in words. `address` is the
    revision's own.
    """

    locale: Locale
    figure_id: str
    source_id: str | None
    publisher: str
    site: str
    program: str
    name: str
    sentence: str
    value: str | None
    value_text: str
    unit: str | None
    stage: str
    period: str
    as_of: str | None
    stated_on: str | None
    date_of_data: str
    revision: int
    published: str | None
    withdrawn: bool
    address: str

    @property
    def key(self) -> str:
        """What the citation is called in somebody's library: `<figure id>/r2`."""
        return f"{self.figure_id}/r{self.revision}"

    @property
    def title(self) -> str:
        """The sentence; that the figure was withdrawn is said before it."""
        return self.warning + self.sentence.removesuffix(".")

    @property
    def warning(self) -> str:
        """Empty, unless the figure was withdrawn."""
        return _warning(self.withdrawn, self.locale)

    @property
    def version(self) -> str:
        """The revision's number."""
        return str(self.revision)

    @property
    def edition(self) -> str:
        """`Revisi 2`."""
        return Said(f"Revisi {self.revision}", f"Revision {self.revision}").in_(self.locale)

    @property
    def about(self) -> str:
        """What sort of thing it is, and of what it says something."""
        figure = Said(
            f"angka: {self.name}; masa: {self.period}; tanggal data: {self.date_of_data}",
            f"figure: {self.name}; period: {self.period}; date of data: {self.date_of_data}",
        )
        return f"{DATA_SET.in_(self.locale)}; {figure.in_(self.locale)}"

    @cached_property
    def note(self) -> str:
        """The same in every format of reference managers."""
        return note(self)

    @property
    def custom(self) -> Mapping[str, Any]:
        """What CSL has no variable for."""
        return {
            "figure_id": self.figure_id,
            "source": self.source_id,
            "figure": self.name,
            "program": self.program,
            "value": self.value,
            "value_text": self.value_text,
            "unit": self.unit,
            "stage": self.stage,
            "period": self.period,
            "as_of": self.as_of,
            "stated_on": self.stated_on,
            "revision": self.revision,
            "published": self.published,
            "withdrawn": self.withdrawn,
        }

    @property
    def published_words(self) -> str:
        """When this revision was published, for people."""
        return _published(self.published, self.locale)


class _InProse(NamedTuple):
    """What a sentence says of what is cited, and no more: the whole takes twice as long."""

    locale: Locale
    publisher: str
    site: str
    name: str
    sentence: str
    period: str
    date_of_data: str
    revision: int
    published: str | None
    withdrawn: bool
    address: str


def citation(registry: Registry, placed: PlacedFigure, site_url: str, locale: Locale) -> str:
    """The citation in prose, Indonesian or English. `site_url` is the site's full address."""
    figure = placed.figure
    return _sentence(
        _InProse(
            locale=locale,
            publisher=one_line(registry.site.publisher.in_(locale)),
            site=one_line(registry.site.title),
            name=one_line(figure_words.name(placed, locale)),
            sentence=one_line(sentence(registry, placed, locale)),
            period=figure_words.period(placed, locale),
            date_of_data=figure_words.date_of_data(placed, locale),
            revision=figure.revision,
            published=figure.published,
            withdrawn=figure.withdrawn is not None,
            address=_address(site_url, placed.id, figure.revision),
        )
    )


def cited(registry: Registry, placed: PlacedFigure, site_url: str, locale: Locale) -> Cited:
    """What there is to cite of a figure."""
    site, figure = registry.site, placed.figure
    unit = registry.units.get(figure.unit or "")
    value = None if figure.value is None else str(figure.value)
    word = unit and value and numbers.unit_word(unit, figure.source_term, locale)
    return Cited(
        locale=locale,
        figure_id=placed.id,
        source_id=figure.source,
        publisher=one_line(site.publisher.in_(locale)),
        site=one_line(site.title),
        program=one_line(placed.program.name.in_(locale)),
        name=one_line(figure_words.name(placed, locale)),
        sentence=one_line(sentence(registry, placed, locale)),
        value=value,
        value_text=one_line(numbers.stated(figure, unit, locale)),
        unit=one_line(word) if word else None,
        stage=one_line(figure_words.stage(registry, placed, locale)),
        period=figure_words.period(placed, locale),
        as_of=figure.as_of,
        stated_on=figure.stated_on,
        date_of_data=figure_words.date_of_data(placed, locale),
        revision=figure.revision,
        published=figure.published,
        withdrawn=figure.withdrawn is not None,
        address=_address(site_url, placed.id, figure.revision),
    )


# One figure has one permanent address, in whatever language it is cited.
@lru_cache(maxsize=8)
def _address(site_url: str, figure_id: str, revision: int) -> str:
    return full_address(site_url, urls.figure(figure_id, revision))


def full_address(site_url: str, address: str) -> str:
    """An address of the site that every format of citations can hold."""
    return _site(site_url) + address


@lru_cache(maxsize=8)
def _site(site_url: str) -> str:
    return site_url.rstrip("/").translate(_NOT_IN_ADDRESSES)


def prose(citations: Iterable[Cited]) -> str:
    """One line each, in the language of the citation."""
    return "".join(f"{_sentence(each)}\n" for each in citations)


def _sentence(cited: Cited | _InProse) -> str:
    locale = cited.locale
    about = f"{cited.name}; {_PERIOD.in_(locale)}: {cited.period}"
    about += f"; {_DATE.in_(locale)}: {cited.date_of_data}."
    edition = f"{_REVISION.in_(locale)} {cited.revision}, "
    edition += f"{_PUBLISHED.in_(locale)} {_published(cited.published, locale)}"
    says = f"{_warning(cited.withdrawn, locale)}{cited.publisher}. “{cited.sentence}”"
    return f"{says} {_FIGURE.in_(locale)}: {about} {cited.site}, {edition}. {cited.address}"


def _warning(withdrawn: bool, locale: Locale) -> str:
    return _WITHDRAWN.in_(locale) if withdrawn else ""


def _published(published: str | None, locale: Locale) -> str:
    return _UNDATED.in_(locale) if published is None else dates.day(published, locale)
