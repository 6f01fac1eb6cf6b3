"""Here: where a page stands and in which language, and what it can say from there."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import overload

from generator import urls
from generator.data_file import DataFile
from generator.model.law import Law
from generator.model.period import Period
from generator.model.placed_figure import PlacedFigure
from generator.model.program import Program
from generator.model.region import NATION, Region
from generator.model.registry import Registry
from generator.model.vocabulary import TargetGroup
from generator.model.words import Text
from generator.text import Locale, Said
from generator.view.parts import (
    Count,
    Crumb,
    FigureMention,
    Link,
    Moment,
    Name,
    Prose,
    SourceLine,
    Words,
)
from generator.wording import dates, numbers
from generator.wording.citation import citation


@dataclass(frozen=True, slots=True)
class Here:
    """`address` is the page's own, without locale prefix; `today` an ISO date; `site_url` full."""

    registry: Registry
    locale: Locale
    address: str
    today: str
    site_url: str
    files: Sequence[DataFile] = ()
    """The files of the data set."""
    commit: str | None = None
    """The git commit that the data is of: for `/data/` alone, or each would change every page."""
    _links: dict[tuple[str, str], Link] = field(default_factory=dict, compare=False, repr=False)
    source_lines: dict[str, SourceLine] = field(default_factory=dict, compare=False, repr=False)
    """Those that the page has made so far, by the sources' ids: see sources.py."""

    def at(self, address: str) -> "Here":
        """The same, as another page says it."""
        return replace(self, address=address, _links={}, source_lines={})

    def file(self, address: str) -> str:
        """A relative link to a file that exists once, for both languages."""
        return urls.relative(address, urls.localised(self.address, self.locale))

    def say(self, said: Said) -> str:
        return said.in_(self.locale)

    def to(self, address: str) -> str:
        """A relative link to an address of the same language."""
        return urls.relative(
            urls.localised(address, self.locale), urls.localised(self.address, self.locale)
        )

    @overload
    def words(self, text: Text) -> Words: ...
    @overload
    def words(self, text: Text | None) -> Words | None: ...
    def words(self, text: Text | None) -> Words | None:
        return None if text is None else Words(text.in_(self.locale), self._lang(text))

    @overload
    def prose(self, text: Text) -> Prose: ...
    @overload
    def prose(self, text: Text | None) -> Prose | None: ...
    def prose(self, text: Text | None) -> Prose | None:
        return None if text is None else Prose(text.in_(self.locale), self._lang(text))

    def name(self, text: Text) -> Name:
        return Name(text.in_(self.locale), self._lang(text))

    def _lang(self, text: Text) -> Locale | None:
        language = text.language(self.locale)
        return None if language == self.locale else language

    @overload
    def moment(self, date: str) -> Moment: ...
    @overload
    def moment(self, date: str | None) -> Moment | None: ...
    def moment(self, date: str | None) -> Moment | None:
        return None if date is None else Moment(dates.day(date, self.locale), date)

    def past(self, date: str | None) -> bool:
        """Whether the whole of a date, known to the day, month or year, lies behind today."""
        return date is not None and date < self.today[: len(date)]

    def span(self, period: Period | None) -> Moment | None:
        if period is None or not (period.from_ or period.to):
            return None
        only = period.from_ if period.from_ == period.to else None
        return Moment(dates.span(period, self.locale), only)

    def count(self, value: int) -> Count:
        return Count(value, numbers.plain(value, self.locale))

    def crumb(self, said: Said, address: str) -> Crumb:
        return Crumb(self.say(said), self.to(address))

    def entity(self, kind: str, entity_id: str) -> Link:
        """A link to a record's page, under its name: made once, for a page names some often."""
        key = (kind, entity_id)
        if key not in self._links:
            self._links[key] = self._link(kind, entity_id)
        return self._links[key]

    def _link(self, kind: str, entity_id: str) -> Link:
        entity = self.registry.entities[kind][entity_id]
        if isinstance(entity, Region):
            name = Name(entity.title(self.locale))
        elif isinstance(entity, Law):
            title = self.name(entity.title)
            name = Name(f"{entity.short_name} · {title.text}", title.lang)
        elif isinstance(entity, TargetGroup):
            name = self.name(entity.label or entity.name)
        else:
            text: Text = getattr(entity, "name", None) or entity.title  # type: ignore[attr-defined]
            name = self.name(text)
        return Link(name, self.to(urls.record(kind, entity_id)))

    def region(self, code: str) -> Link | Name:
        """A link to a region's page; the nation has none."""
        if code == NATION.code:
            return Name(NATION.title(self.locale))
        return self.entity("region", code)

    def partner(self, partner_id: str) -> Link:
        """A link to a partner, which may be an agency."""
        kind = "partner" if partner_id in self.registry.partners else "agency"
        return self.entity(kind, partner_id)

    def mention(self, placed: PlacedFigure) -> FigureMention:
        """The figure's value, linked to its card; a missing one says why."""
        value = placed.figure.value
        return FigureMention(
            placed.id,
            "" if value is None else str(value),
            value_text(self.registry, placed, self.locale),
            self.to(urls.figure(placed.id)),
        )

    def citation(self, placed: PlacedFigure) -> str:
        """The figure's citation in prose."""
        return citation(self.registry, placed, self.site_url, self.locale)

    def programs_using(self, kind: str, entity_id: str) -> tuple[Program, ...]:
        """The programs that name a record, in order."""
        return tuple(
            self.registry.programs[user]
            for user_kind, user in self.registry.used_by.get((kind, entity_id), ())
            if user_kind == "program"
        )


def value_text(registry: Registry, placed: PlacedFigure, locale: Locale) -> str:
    """`Rp37.000.000.000`, or why there is no value."""
    return numbers.stated(placed.figure, registry.units.get(placed.figure.unit or ""), locale)
