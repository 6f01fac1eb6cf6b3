"""program: one page a program, key facts first."""

from collections.abc import Iterator
from dataclasses import dataclass

from generator import urls
from generator.model.choices import FIELDS_OF_WELFARE, MISSING_REASONS, PROGRAM_KINDS
from generator.model.placed_figure import PlacedFigure
from generator.model.program import Program
from generator.model.registry import Registry
from generator.model.words import texts_of
from generator.text import Said
from generator.view.agency import contact_lines
from generator.view.charts.bars import Chart
from generator.view.charts.budget import budget_chart
from generator.view.charts.cohorts import cohort_chart
from generator.view.charts.spending import spending_chart
from generator.view.checking import Checking, checking
from generator.view.data_files import program_data
from generator.view.figure_card import FigureCard, figure_card
from generator.view.here import Here
from generator.view.json_ld import program_json_ld
from generator.view.ladder import Ladder, ladder
from generator.view.metadata import program_metadata
from generator.view.parts import (
    Fact,
    Inline,
    Link,
    Moment,
    Name,
    PageHead,
    Prose,
    SourceLine,
    Subject,
)
from generator.view.program_facts import key_facts
from generator.view.program_history import ProgramHistory, program_history
from generator.view.program_rows import (
    ClaimRow,
    CohortRow,
    DocumentRow,
    EventRow,
    OfficialRow,
    PartnerRow,
    ResponseRow,
    Rows,
    Speech,
    TextRow,
    claim_rows,
    cohort_row,
    document_row,
    event_row,
    official_row,
    officials_by_key,
    partner_row,
    response_row,
    speeches,
    text_row,
    with_source,
)
from generator.view.program_sections import headings
from generator.view.retired import GoneFigure, gone_figures
from generator.view.search_facets import page_search, program_facets
from generator.view.search_terms import other_words
from generator.view.sources import source_line
from generator.view.teaser import Highlight, highlights
from generator.view.terms import page_terms
from generator.view.unknowns import Unknowns, missing, unknowns

TEMPLATE = "pages/program.html.j2"
FRAME = "program/_frame"


@dataclass(frozen=True, slots=True)
class ProgramPage:
    """Everything a program's page says; `headings` are its sections, anchor → title, in order."""

    head: PageHead
    absent: str
    headings: dict[str, str]
    name: Name
    kind: str
    field: str
    summary: Prose
    facts: tuple[Fact, ...]
    highlights: tuple[Highlight, ...]
    description: Prose | None
    purpose: Prose | None
    target_groups: tuple[Link, ...]
    eligibility: Prose | None
    how_to_apply: Prose | None
    contact: tuple[Inline, ...]
    office: Link
    help: str
    steps: Rows[TextRow]
    assistance: Rows[TextRow]
    budgets: tuple[FigureCard, ...]
    ladder: Ladder
    money_charts: tuple[Chart, ...]
    people_charts: tuple[Chart, ...]
    people: tuple[FigureCard, ...]
    cohorts: tuple[CohortRow, ...]
    partners: Rows[PartnerRow]
    events: Rows[EventRow]
    claims: Rows[ClaimRow]
    speeches: tuple[Speech, ...]
    officials: Rows[OfficialRow]
    responses: tuple[ResponseRow, ...]
    gone: tuple[GoneFigure, ...]
    documents: tuple[DocumentRow, ...]
    laws: tuple[Link, ...]
    sources: tuple[SourceLine, ...]
    data: str | None
    only_advertorial: bool
    unknowns: Unknowns
    checking: Checking
    history: ProgramHistory
    report: str
    note: Prose | None
    valid_until: Moment | None


def subjects(registry: Registry) -> Iterator[Subject]:
    """Every program."""
    for program in registry.programs.values():
        yield Subject(urls.record("program", program.id), FRAME, program)


def view(here: Here, program: Program) -> ProgramPage:
    """The page of one program."""
    registry = here.registry
    # What a program puts first comes first; the rest in the order of the file.
    first = {path: place for place, path in enumerate(program.headline)}
    figures = tuple(
        sorted(registry.figures_of(program.id), key=lambda each: first.get(each.path, len(first)))
    )
    officials = officials_by_key(here, program)
    money = tuple(placed for placed in figures if placed.stage)
    rungs = ladder(here, money)
    cards = tuple(
        figure_card(here, placed, officials, rungs if placed.stage and len(money) == 1 else None)
        for placed in figures
    )
    lacking = missing(here, program, figures)
    claims = claim_rows(here, program)
    return ProgramPage(
        head=_head(here, program, figures),
        absent=_absent(here, program),
        headings=headings(here, program, figures),
        name=here.name(program.name),
        kind=here.say(PROGRAM_KINDS[program.kind]),
        field=here.say(FIELDS_OF_WELFARE[program.field]),
        summary=here.prose(program.summary),
        facts=key_facts(here, program),
        highlights=highlights(here, program),
        description=here.prose(program.description),
        purpose=here.prose(program.purpose),
        target_groups=tuple(here.entity("target_group", each) for each in program.target_groups),
        eligibility=here.prose(program.eligibility),
        how_to_apply=here.prose(program.how_to_apply),
        contact=_contact(here, program),
        office=here.entity("agency", program.agency),
        help=here.to("/bantuan/"),
        steps=with_source(text_row(here, each) for each in program.steps),
        assistance=with_source(text_row(here, each) for each in program.assistance),
        budgets=tuple(card for card, placed in zip(cards, figures, strict=True) if placed.stage),
        ladder=rungs,
        money_charts=_money_charts(here, money),
        people_charts=(chart,) if (chart := cohort_chart(here, program)) else (),
        people=tuple(card for card, placed in zip(cards, figures, strict=True) if not placed.stage),
        cohorts=tuple(cohort_row(here, each) for each in program.cohorts),
        partners=with_source(partner_row(here, each) for each in program.partners),
        events=with_source(event_row(here, each) for each in program.events),
        claims=with_source(claims),
        speeches=speeches(claims),
        officials=with_source(official_row(here, each) for each in program.officials),
        responses=tuple(response_row(here, program, each) for each in program.responses),
        gone=gone_figures(here, program.id),
        documents=tuple(document_row(here, each) for each in program.documents),
        laws=tuple(here.entity("law", each) for each in program.laws),
        sources=tuple(source_line(here, each) for each in program.sources),
        data=program_data(here, program.id),
        only_advertorial=all(
            registry.sources[each].type == "advertorial" for each in program.sources
        ),
        unknowns=unknowns(here, program, figures),
        checking=checking(here, program, lacking),
        history=program_history(here, program, figures),
        report=here.to("/koreksi/#melaporkan"),
        note=here.prose(program.note),
        valid_until=here.moment(program.valid_until),
    )


def _head(here: Here, program: Program, figures: tuple[PlacedFigure, ...]) -> PageHead:
    registry = here.registry
    return PageHead(
        locale=here.locale,
        address=here.address,
        frame=FRAME,
        template=TEMPLATE,
        title=program.name.in_(here.locale),
        description=program.summary.in_(here.locale),
        crumbs=(
            here.crumb(Said("Beranda", "Home"), "/"),
            here.crumb(Said("Program", "Programs"), urls.section("program")),
        ),
        quick_exit=registry.sensitive(program),
        search=page_search(
            here,
            "program",
            Said("Program", "Program"),
            _search_terms(here, program),
            program_facets(here, program, figures),
            figures,
        ),
        metadata=program_metadata(here, program, figures),
        feed=here.file(f"{urls.record('program', program.id)}feed.atom"),
        json_ld=program_json_ld(here, program, figures),
        terms=page_terms(here, (program.id,)),
    )


def _absent(here: Here, program: Program) -> str:
    """Why the record lacks something: where sources are held back, that may be the reason."""
    reason = here.say(MISSING_REASONS["not_stated"])
    if not any(here.registry.sources[each].withheld for each in program.sources):
        return reason
    held = Said(
        "atau sengaja tidak kami muat demi melindungi orang",
        "or left out by us to protect people",
    )
    return f"{reason}, {here.say(held)}"


def _contact(here: Here, program: Program) -> tuple[Inline, ...]:
    """The nearest lines on record: the program's own, its unit's, its office's."""
    offices = [program.implementing_unit, program.agency]
    lines = [program.contact, *(here.registry.agencies[each].contact for each in offices if each)]
    return next((contact_lines(here, each) for each in lines if each), ())


def _money_charts(here: Here, money: tuple[PlacedFigure, ...]) -> tuple[Chart, ...]:
    """One amount has its card and ladder; the bars begin with two."""
    if not money:
        return ()
    several = (budget_chart(here, money, with_program=False),) if len(money) > 1 else ()
    return (*several, spending_chart(here, money, with_program=False))


def _search_terms(here: Here, program: Program) -> tuple[str, ...]:
    """Words that people search by and the page may not print: aliases, old and official names."""
    terms: list[str] = list(program.source_terms)
    for each in program.target_groups:
        group = here.registry.target_groups[each]
        # A name that stigmatises is not laid on the people of a program, not even out of sight.
        terms += [] if group.label else [group.name.id, *group.aliases]
    said = (*terms, *texts_of(program, here.locale))
    return tuple(dict.fromkeys((*terms, *other_words(here.registry, here.locale, said))))
