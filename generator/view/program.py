"""program: one page a program, key facts first."""

from collections.abc import Iterator
from dataclasses import dataclass

from generator import urls
from generator.model.choices import (
    FIELDS_OF_WELFARE,
    PROGRAM_KINDS,
    PROGRAM_STATUSES,
    SOURCE_TYPES,
)
from generator.model.program import Program
from generator.model.registry import Registry
from generator.text import Said
from generator.view.figure_card import FigureCard, figure_card
from generator.view.here import Here
from generator.view.ladder import Ladder, ladder
from generator.view.metadata import program_json_ld, program_metadata
from generator.view.parts import (
    Badge,
    Code,
    Fact,
    Inline,
    Link,
    Moment,
    Name,
    PageHead,
    Prose,
    SourceLine,
    Subject,
    Words,
)
from generator.view.program_rows import (
    ClaimRow,
    CohortRow,
    DocumentRow,
    EventRow,
    OfficialRow,
    PartnerRow,
    ResponseRow,
    TextRow,
    claim_rows,
    cohort_row,
    document_row,
    event_row,
    official_row,
    officials_by_key,
    partner_row,
    response_row,
    text_row,
)
from generator.view.retired import GoneFigure, gone_figures
from generator.view.sources import source_line
from generator.view.unknowns import Unknowns, unknowns

TEMPLATE = "pages/program.html.j2"
FRAME = "program/_frame"


@dataclass(frozen=True, slots=True)
class ProgramPage:
    """Everything a program's page says."""

    head: PageHead
    name: Name
    kind: Badge
    status: Badge
    summary: Prose
    facts: tuple[Fact, ...]
    sections: tuple[tuple[str, Prose], ...]
    steps: tuple[TextRow, ...]
    budgets: tuple[FigureCard, ...]
    ladder: Ladder
    people: tuple[FigureCard, ...]
    cohorts: tuple[CohortRow, ...]
    assistance: tuple[TextRow, ...]
    partners: tuple[PartnerRow, ...]
    events: tuple[EventRow, ...]
    claims: tuple[ClaimRow, ...]
    officials: tuple[OfficialRow, ...]
    responses: tuple[ResponseRow, ...]
    gone: tuple[GoneFigure, ...]
    documents: tuple[DocumentRow, ...]
    laws: tuple[Link, ...]
    sources: tuple[SourceLine, ...]
    only_advertorial: bool
    unknowns: Unknowns
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
    name = here.name(program.name)
    return ProgramPage(
        head=PageHead(
            locale=here.locale,
            address=here.address,
            frame=FRAME,
            template=TEMPLATE,
            title=name.text,
            description=program.summary.in_(here.locale),
            crumbs=(
                here.crumb(Said("Beranda", "Home"), "/"),
                here.crumb(Said("Program", "Programs"), urls.section("program")),
            ),
            quick_exit=registry.sensitive(program),
            search_kind=here.say(Said("Program", "Program")),
            search_terms=_search_terms(registry, program),
            metadata=program_metadata(here, program, figures),
            feed=here.file(f"{urls.record('program', program.id)}feed.atom"),
            json_ld=program_json_ld(here, program, figures),
        ),
        name=name,
        kind=Badge(here.say(PROGRAM_KINDS[program.kind]), "kind"),
        status=Badge(here.say(PROGRAM_STATUSES[program.status]), f"status-{program.status}"),
        summary=here.prose(program.summary),
        facts=_facts(here, program),
        sections=_sections(here, program),
        steps=tuple(text_row(here, each) for each in program.steps),
        budgets=tuple(card for card, placed in zip(cards, figures, strict=True) if placed.stage),
        ladder=rungs,
        people=tuple(card for card, placed in zip(cards, figures, strict=True) if not placed.stage),
        cohorts=tuple(cohort_row(here, each) for each in program.cohorts),
        assistance=tuple(text_row(here, each) for each in program.assistance),
        partners=tuple(partner_row(here, each) for each in program.partners),
        events=tuple(event_row(here, each) for each in program.events),
        claims=claim_rows(here, program),
        officials=tuple(official_row(here, each) for each in program.officials),
        responses=tuple(response_row(here, program, each) for each in program.responses),
        gone=gone_figures(here, program.id),
        documents=tuple(document_row(here, each) for each in program.documents),
        laws=tuple(here.entity("law", each) for each in program.laws),
        sources=tuple(source_line(here, each) for each in program.sources),
        only_advertorial=all(
            registry.sources[each].type == "advertorial" for each in program.sources
        ),
        unknowns=unknowns(here, program, figures),
        report=here.to("/koreksi/#melaporkan"),
        note=here.prose(program.note),
        valid_until=here.moment(program.valid_until),
    )


def _search_terms(registry: Registry, program: Program) -> tuple[str, ...]:
    """Words that people search by and the page may not print: aliases, old and official names."""
    terms: list[str] = list(program.source_terms)
    for each in program.target_groups:
        group = registry.target_groups[each]
        # A name that stigmatises is not laid on the people of a program, not even out of sight.
        terms += [] if group.label else [group.name.id, *group.aliases]
    return tuple(dict.fromkeys(terms))


def _facts(here: Here, program: Program) -> tuple[Fact, ...]:
    registry = here.registry
    rows: list[Fact] = []

    def row(label: Said, *values: Inline) -> None:
        rows.append(Fact(here.say(label), values))

    status: Inline = Badge(here.say(PROGRAM_STATUSES[program.status]), f"status-{program.status}")
    if program.status == "unknown":
        status = Words(
            here.say(Said("tidak disebut dalam sumber kami", "not stated by our sources"))
        )
    row(Said("Status", "Status"), status)
    row(Said("Penyelenggara", "Office in charge"), here.entity("agency", program.agency))
    if program.implementing_unit:
        unit = here.entity("agency", program.implementing_unit)
        row(Said("Unit pelaksana", "Implementing unit"), unit)
    row(
        Said("Wilayah", "Region"),
        here.region(program.region),
        Code(program.region),
    )
    if program.place:
        row(Said("Tempat", "Place"), here.words(program.place))
    row(Said("Bidang", "Field"), Words(here.say(FIELDS_OF_WELFARE[program.field])))
    if program.target_groups:
        groups = (here.entity("target_group", each) for each in program.target_groups)
        row(Said("Kelompok sasaran", "Target group"), *groups)
    kinds = {registry.sources[each].type: None for each in program.sources}
    row(
        Said("Sumber", "Sources"),
        here.count(len(program.sources)),
        *(
            Badge(
                here.say(SOURCE_TYPES[kind]), "advertorial" if kind == "advertorial" else "source"
            )
            for kind in kinds
        ),
    )
    row(
        Said("Diperiksa instansi", "Checked by the office"),
        *(
            (here.moment(program.checked.date), Words(program.checked.by_role))
            if program.checked
            else (Words(here.say(Said("Belum", "Not yet"))),)
        ),
    )
    row(Said("Kutipan untuk diunduh", "Citations to download"), *_downloads(here, program))
    return tuple(rows)


def _downloads(here: Here, program: Program) -> tuple[Inline, ...]:
    base = f"{urls.record('program', program.id)}kutipan"
    formats = (("BibTeX", "bib"), ("RIS", "ris"), ("CSL-JSON", "csl.json"))
    return tuple(Link(Name(name), here.file(f"{base}.{ending}")) for name, ending in formats)


def _sections(here: Here, program: Program) -> tuple[tuple[str, Prose], ...]:
    """Who, what for, how to take part: each only where the record says it."""
    written = (
        (Said("Uraian", "Description"), program.description),
        (Said("Tujuan", "Purpose"), program.purpose),
        (Said("Untuk siapa", "Who it is for"), program.eligibility),
        (Said("Cara mendaftar", "How to apply"), program.how_to_apply),
    )
    return tuple((here.say(title), here.prose(text)) for title, text in written if text is not None)
