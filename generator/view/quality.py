"""quality: what our record lacks, office by office and record by record. It measures us.

How many rows there are is the same on every day, so the addresses are known without one; which
comes first is not.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace

from generator import urls
from generator.model.registry import Registry
from generator.quality import Quality, quality, surveyed
from generator.quality.measures import MEASURES
from generator.text import Said
from generator.view.here import Here
from generator.view.listing.list_file import brought
from generator.view.listing.listing import Listing
from generator.view.listing.paging import Part, frame, pages
from generator.view.listing.quality_lists import (
    OFFICES,
    RECORDS,
    offices,
    offices_rest_on,
    records,
    records_rest_on,
)
from generator.view.listing.table import ListPart, Table, occurring, page_head, table
from generator.view.parts import Count, Moment, PageHead, Subject
from generator.view.search_facets import page_search


@dataclass(frozen=True, slots=True)
class Survey:
    """What the records lack on one day, and the first page of each list.

    `rows`: of each list, what a row is made from besides the names of records; `counts`: what is
    counted of the whole record.
    """

    found: Quality
    firsts: Mapping[str, ListPart]
    rows: Mapping[str, Mapping[str, object]]
    counts: tuple[int, ...]


@dataclass(frozen=True, eq=False)
class Surveyed:
    """What both lists need: made once for each day, however many pages they take."""

    registry: Registry
    _made: dict[str, Survey] = field(default_factory=dict)

    def on(self, today: str) -> Survey:
        """What the records lack on a day."""
        if today not in self._made:
            found = quality(self.registry, today)
            lists = {OFFICES: offices(found), RECORDS: records(found)}
            self._made[today] = Survey(
                found,
                {word: self._first(listing) for word, listing in lists.items()},
                {OFFICES: offices_rest_on(found), RECORDS: records_rest_on(found)},
                (found.whole, found.due, *map(found.lacking, MEASURES)),
            )
        return self._made[today]

    def _first(self, listing: Listing) -> ListPart:
        ids = listing.ids(self.registry)
        return ListPart(listing, ids, occurring(self.registry, listing, ids), next(pages(len(ids))))


@dataclass(frozen=True, slots=True)
class QualityPart:
    """One page of one of the lists."""

    surveyed: Surveyed
    word: str
    part: Part

    def as_list(self, today: str) -> ListPart:
        """The page as one of a list."""
        return replace(self.surveyed.on(today).firsts[self.word], part=self.part)

    def rests_on(self, today: str) -> tuple[object, ...]:
        """What the page says on a day that no record says by itself."""
        survey, rows = self.surveyed.on(today), self.as_list(today)
        ids = brought(rows.part, rows.ids) or rows.part.of(rows.ids)
        return (survey.counts, *(survey.rows[self.word][each] for each in ids))


@dataclass(frozen=True, slots=True)
class MeasureRow:
    """What is measured, of how many records it holds, and what is to be done."""

    name: str
    records: Count
    meaning: str
    action: str


@dataclass(frozen=True, slots=True)
class QualityPage:
    """`measures` stand on the first page alone. `due`: records past a day that we promised."""

    head: PageHead
    lead: str
    date: Moment
    records: Count
    due: Count
    promise: Count
    measures: tuple[MeasureRow, ...]
    table: Table
    offices: str
    each: str
    complete: str
    overview: bool


def subjects(registry: Registry) -> Iterator[Subject]:
    """Every page of both lists."""
    of = Surveyed(registry)
    found = tuple(surveyed(registry))
    totals = {OFFICES: len({agency for _, agency in found}), RECORDS: len(found)}
    for word, total in totals.items():
        for part in pages(total):
            address = urls.paged(f"/{word}/", part.number)
            yield Subject(address, frame(word, part), QualityPart(of, word, part))


def view(here: Here, of: QualityPart) -> QualityPage:
    """A page of offices, or of records."""
    survey, rows = of.surveyed.on(here.today), of.as_list(here.today)
    found = survey.found
    overview = of.word == OFFICES
    first = overview and of.part.number == 1
    head = page_head(here, rows, "pages/quality.html.j2")
    title = Said("Mutu data", "Quality of the data")
    if overview:
        head = replace(head, search=page_search(here, "mutu", title) if first else None)
    else:
        head = replace(head, crumbs=(*head.crumbs, here.crumb(title, f"/{OFFICES}/")))
    return QualityPage(
        head=head,
        lead=here.say(rows.listing.lead),
        date=here.moment(here.today),
        records=here.count(found.whole),
        due=here.count(found.due),
        promise=here.count(here.registry.site.stale_after_months),
        measures=_measures(here, found) if first else (),
        table=table(here, rows),
        offices=here.to(f"/{OFFICES}/"),
        each=here.to(f"/{RECORDS}/"),
        complete=here.to("/membaca-angka/#kelengkapan"),
        overview=overview,
    )


def _measures(here: Here, found: Quality) -> tuple[MeasureRow, ...]:
    return tuple(
        MeasureRow(
            here.say(each.name),
            here.count(found.lacking(each)),
            here.say(each.meaning),
            here.say(each.action),
        )
        for each in MEASURES
    )
