"""What a page can be filtered and sorted by in the search: `facet` → values `id~Label`.

Addresses of shared searches hold the ids alone; the labels come with the index. Nothing is
guessed: a program whose record states no year stands under “no year stated”.
"""

from collections.abc import Iterable, Iterator

from generator.model.choices import PROGRAM_KINDS
from generator.model.placed_figure import PlacedFigure
from generator.model.program import Program
from generator.model.region import NATION
from generator.text import Said
from generator.view.here import Here, value_text
from generator.view.parts import PageSearch
from generator.view.search_terms import EVERY_PAGE
from generator.wording import figure_words

Facet = tuple[str, str]
_NO_YEAR = Said("Tanpa tahun", "No year stated")


def page_search(
    here: Here,
    kind: str,
    label: Said,
    terms: Iterable[str] = (),
    facets: Iterable[Facet] = (),
    figures: tuple[PlacedFigure, ...] = (),
) -> PageSearch:
    """What search knows of a page; `kind` is the first word of its address."""
    kept = tuple(dict.fromkeys((_facet("jenis", kind, here.say(label)), *facets)))
    years = [value.partition("~")[0] for name, value in kept if name == "tahun"]
    newest = max((year for year in years if year.isdigit()), default=None)
    largest = max(
        (each for each in figures if each.stage and _counts(each)),
        key=lambda each: each.figure.number or 0,
        default=None,
    )
    return PageSearch(
        kind=here.say(label),
        marks=(EVERY_PAGE, f"xq{kind.replace('-', '')}"),
        terms=tuple(terms),
        facets=kept,
        year=newest,
        amount=None if largest is None else str(largest.figure.value),
        amount_text=None if largest is None else _amount_text(here, largest),
    )


def program_facets(
    here: Here, program: Program, figures: tuple[PlacedFigure, ...]
) -> Iterator[Facet]:
    """Everything that a program's record states of the facets."""
    registry = here.registry
    yield _facet("macam", program.kind, here.say(PROGRAM_KINDS[program.kind]))
    yield from agency_facets(here, program.agency, program.implementing_unit)
    places = (program.region, *(each.region for each in figures))
    events = (each.region for each in program.events)
    cohorts = (each.region for each in program.cohorts)
    yield from region_facets(here, *places, *events, *cohorts)
    for group in program.target_groups:
        yield group_facet(here, group)
    yield from year_facets(here, _dates(program, figures))
    for placed in figures:
        if placed.stage and _counts(placed):
            name = registry.budget_stages[placed.stage].name
            yield _facet("tahap", placed.stage, name.in_(here.locale))


def agency_facets(here: Here, *agencies: str | None) -> Iterator[Facet]:
    """Offices by their short names, where they have one."""
    for each in agencies:
        if each:
            agency = here.registry.agencies[each]
            yield _facet("instansi", each, agency.short_name or agency.name.in_(here.locale))


def region_facets(here: Here, *codes: str | None) -> Iterator[Facet]:
    """Each region and its province, so that choosing a province includes its parts."""
    for code in codes:
        if code is None or code not in here.registry.regions:
            continue
        region = here.registry.regions[code]
        if region.parent:
            province = here.registry.regions[region.parent]
            yield _facet("wilayah", province.code, province.title(here.locale))
        if code != NATION.code:
            yield _facet("wilayah", code.replace(".", "-"), region.title(here.locale))


def group_facet(here: Here, group: str) -> Facet:
    """A target group, under its neutral label where the official name stigmatises."""
    return _facet("sasaran", group, here.entity("target_group", group).name.text)


def year_facets(here: Here, dates: Iterable[str | None]) -> Iterator[Facet]:
    """The years of dates; without any, that none is stated."""
    years = sorted({date[:4] for date in dates if date})
    for year in years:
        yield _facet("tahun", year, year)
    if not years:
        yield _facet("tahun", "tanpa", here.say(_NO_YEAR))


def _dates(program: Program, figures: tuple[PlacedFigure, ...]) -> Iterator[str | None]:
    """When things happened or hold; a document's years and the day of a statement are neither."""
    for placed in figures:
        yield placed.fiscal_year
        yield placed.figure.as_of
        if placed.period:
            yield from _every_year(placed.period.from_, placed.period.to)
    for cohort in program.cohorts:
        if cohort.period:
            yield from _every_year(cohort.period.from_, cohort.period.to)
    for event in program.events:
        yield event.date


def _every_year(first: str | None, last: str | None) -> Iterator[str | None]:
    if first and last:
        yield from map(str, range(int(first[:4]), int(last[:4]) + 1))
    yield first
    yield last


def _counts(placed: PlacedFigure) -> bool:
    return placed.figure.value is not None and placed.figure.withdrawn is None


def _amount_text(here: Here, placed: PlacedFigure) -> str:
    """`Rp37.000.000.000 · rencana jangka menengah`: never the amount without its stage."""
    stage = figure_words.stage(here.registry, placed, here.locale)
    return f"{value_text(here.registry, placed, here.locale)} · {stage}"


def _facet(name: str, value: str, label: str) -> Facet:
    return name, f"{value}~{label}"
