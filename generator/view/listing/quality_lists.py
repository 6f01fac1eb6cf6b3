"""The lists of `/mutu/`: offices by what waits for us, and every record with what it lacks.

What is stale depends on the day, so these lists are made for one.
"""

from collections.abc import Callable, Collection, Mapping

from generator import urls
from generator.model.vocabulary import Term
from generator.quality import Quality, RecordQuality
from generator.quality.lacks import Lack
from generator.quality.measures import (
    ADVERTORIAL,
    INCOMPLETE,
    MEASURES,
    STALE,
    UNSOURCED,
    Measure,
)
from generator.text import Said
from generator.view.here import Here
from generator.view.listing.facets import MISSING, Choice, Facet, Group
from generator.view.listing.listing import Column, Listing, Row
from generator.view.listing.paging import ROWS_A_PAGE
from generator.view.listing.taken import ID, own, text, value
from generator.view.parts import Absent, Badge, Inline, Link, Name, Words

OFFICES, RECORDS = "mutu", "mutu/catatan"
# No id of an agency: ids hold no underscore.
_SHARED = "_bersama"
_NO_OFFICE = Said("Bukan milik satu instansi", "Of no single office")
_DUE = Said("lewat janji", "past our promise")
_PAST_PROMISE = "lewat-janji"
_GRAVE = (STALE, UNSOURCED, ADVERTORIAL)
_MARKED = tuple(each for each in MEASURES if each is not INCOMPLETE)


def office_id(agency: str | None) -> str:
    """The id of an office's row, which addresses name as well."""
    return agency or _SHARED


def record_id(record: RecordQuality) -> str:
    """The id of a record's row: `program/bimbingan-wktk-banten`."""
    return "/".join(record.key)


def offices(found: Quality) -> Listing:
    """Every office with records, the one where most waits for us first."""
    by_id = {office_id(each.agency): each for each in found.offices}
    firsts = _first_pages(found)

    def row(here: Here, row_id: str) -> Row:
        office = by_id[row_id]
        to = f"{urls.paged(f'/{RECORDS}/', firsts[row_id])}#instansi={row_id}"
        counts = (office.due, *(office.lacking(each) for each in MEASURES))
        return (
            (Link(Name(_office_name(here, office.agency)), here.to(to)),),
            (here.count(office.whole),),
            *((here.count(each),) for each in counts),
        )

    return Listing(
        OFFICES,
        Said("Mutu data", "Quality of the data"),
        Said(
            "Apa yang basi, kurang, atau lemah dalam catatan kami, dan apa yang perlu dikerjakan.",
            "What is stale, missing or weak in our record, and what is to be done.",
        ),
        Said("instansi", "office"),
        Said("instansi", "offices"),
        (
            Column("instansi", Said("Instansi", "Office")),
            Column("dicatat", Said("Program dan layanan", "Programs and services"), "number"),
            Column("lewat-janji", Said("Lewat janji", "Past our promise"), "number"),
            *(Column(each.key, each.name, "number") for each in MEASURES),
        ),
        lambda _: tuple(by_id),
        row,
        (
            ID,
            text("nama", "name", "instansi"),
            value("program_dan_layanan", "programs_and_services", "dicatat"),
            value("lewat_janji", "past_promise", "lewat-janji"),
            *(value(*_taken_as(each), each.key) for each in MEASURES),
        ),
        stem=lambda row_id: row_id,
    )


def records(found: Quality) -> Listing:
    """Every record, office by office, the worst first in each."""
    by_id = {record_id(each): each for office in found.offices for each in office.records}

    def row(here: Here, row_id: str) -> Row:
        record = by_id[row_id]
        missing = record.count(INCOMPLETE)
        whole = record.key[0] == "program"
        return (
            (_record_name(here, record),),
            (_office(here, record.agency),),
            _marks(here, record.lacks),
            (here.count(missing or 0) if whole else Absent("–"),),
            (_next_step(here, record),),
        )

    return Listing(
        RECORDS,
        Said("Mutu setiap catatan", "Quality of every record"),
        Said(
            "Setiap program dan layanan, dan catatan lain yang belum berbahasa Inggris: apa yang "
            "kurang, dan langkah pertama untuk memperbaikinya.",
            "Every program and service, and other records without English: what each lacks, and "
            "the first step towards mending it.",
        ),
        Said("catatan", "record"),
        Said("catatan", "records"),
        (
            Column("catatan", Said("Catatan", "Record")),
            Column(
                "instansi",
                Said("Instansi", "Office"),
                facet=Facet(lambda _, each: office_id(by_id[each].agency), _office_groups),
            ),
            Column(
                "masalah",
                Said("Masalah", "Problem"),
                None,
                Facet(lambda _, each: _mark_keys(by_id[each]), _mark_groups),
            ),
            Column("belum-ada", Said("Hal yang belum ada", "Things not there"), "number"),
            Column("langkah", Said("Langkah pertama", "First step"), None),
        ),
        lambda _: tuple(by_id),
        row,
        (
            own("jenis", "kind", lambda _, each: by_id[each].key[0]),
            own("id", "id", lambda _, each: by_id[each].key[1]),
            text("nama", "name", "catatan"),
            own("id_instansi", "agency_id", lambda _, each: by_id[each].agency or ""),
            own("lewat_janji", "past_promise", lambda _, each: str(int(by_id[each].due))),
            *(own(*_taken_as(each), _counted(by_id, each)) for each in MEASURES),
            text("langkah_pertama", "first_step", "langkah"),
        ),
        stem=lambda row_id: row_id.partition("/")[2],
    )


def offices_rest_on(found: Quality) -> dict[str, object]:
    """What each row of the offices is made from, besides the office's name."""
    firsts = _first_pages(found)
    return {
        (row_id := office_id(each.agency)): (
            firsts[row_id],
            each.whole,
            each.due,
            *map(each.lacking, MEASURES),
        )
        for each in found.offices
    }


def records_rest_on(found: Quality) -> dict[str, object]:
    """What each row of the records is made from, besides the names of record and office."""
    return {
        record_id(each): (
            each.agency,
            [(lack.measure.key, lack.count, lack.due) for lack in each.lacks],
        )
        for each in found.records.values()
    }


def _first_pages(found: Quality) -> dict[str, int]:
    """On which page of the records each office's begin."""
    pages, before = {}, 0
    for office in found.offices:
        pages[office_id(office.agency)] = before // ROWS_A_PAGE + 1
        before += len(office.records)
    return pages


def _office_name(here: Here, agency: str | None) -> str:
    return here.entity("agency", agency).name.text if agency else here.say(_NO_OFFICE)


def _office(here: Here, agency: str | None) -> Inline:
    return here.entity("agency", agency) if agency else Absent("–")


def _record_name(here: Here, record: RecordQuality) -> Inline:
    kind, entity_id = record.key
    entity = here.registry.entities[kind][entity_id]
    if kind in urls.SECTIONS:
        return here.entity(kind, entity_id)
    if kind == "service":
        return Link(here.name(here.registry.services[entity_id].name), here.to("/bantuan/"))
    if isinstance(entity, Term):
        return Link(Name(entity.term), here.to(f"/glosarium/#{entity_id}"))
    return Name(f"{here.say(type(entity).concept.title)}: {entity_id}")


def _marks(here: Here, lacks: tuple[Lack, ...]) -> tuple[Inline, ...]:
    """What lacks, in short; how much of it where that says more than that it does."""
    shown: list[Inline] = []
    if any(each.due for each in lacks):
        shown.append(Badge(here.say(_DUE), "withdrawn"))
    for lack in lacks:
        if lack.measure in _MARKED:
            tone = "withdrawn" if lack.measure in _GRAVE else "neutral"
            shown.append(Badge(here.say(lack.measure.name), tone))
            if lack.count > 1:
                shown += [here.count(lack.count), Words(here.say(lack.measure.counted))]
    return tuple(shown) or (Absent("–"),)


def _next_step(here: Here, record: RecordQuality) -> Inline:
    """What to do about the gravest."""
    return Words(here.say(record.lacks[0].measure.action)) if record.lacks else Absent("–")


def _mark_keys(record: RecordQuality) -> str:
    keys = [each.measure.key for each in record.lacks if each.measure in _MARKED]
    return " ".join([_PAST_PROMISE, *keys] if record.due else keys) or MISSING


def _mark_groups(here: Here, keys: Collection[str]) -> tuple[Group, ...]:
    choices = ((_PAST_PROMISE, _DUE), *((each.key, each.name) for each in _MARKED))
    found = tuple(Choice(key, here.say(said)) for key, said in choices if key in keys)
    return (Group("", found),)


def _office_groups(here: Here, keys: Collection[str]) -> tuple[Group, ...]:
    named = [Choice(key, _office_name(here, key)) for key in keys if key != _SHARED]
    named.sort(key=lambda each: (each.label.casefold(), each.key))
    shared = [Choice(_SHARED, here.say(_NO_OFFICE))] if _SHARED in keys else []
    return (Group("", (*named, *shared)),)


def _taken_as(measure: Measure) -> tuple[str, str]:
    """The column of a download in both languages."""
    return measure.key.replace("-", "_"), measure.name.en.lower().replace(" ", "_")


def _counted(by_id: Mapping[str, RecordQuality], measure: Measure) -> Callable[[Here, str], str]:
    return lambda _, row_id: str(by_id[row_id].count(measure) or 0)
