"""home: what this is, one search, ways in, headline figures, what is new, what is missing.

Everything here is bounded: the page is as small with ten thousand programs as with six.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from generator.model.placed_figure import PlacedFigure
from generator.model.registry import Registry
from generator.text import Said
from generator.view.completeness import Completeness, Survey, completeness
from generator.view.corrections import ChangeRow, change_row
from generator.view.figure_card import FigureCard, figure_card
from generator.view.here import Here
from generator.view.parts import Count, Link, Moment, Name, PageHead, Subject, Words
from generator.view.program_history import first_published
from generator.view.teaser import headline

ADDRESS = "/"
FRAME = "index"
MOST_HEADLINES = 3
MOST_NEW = 6
MOST_CHANGES = 3


@dataclass(frozen=True, slots=True)
class Headline:
    """A program's first figure, as a small card."""

    program: Link
    region: Name
    card: FigureCard
    href: str


@dataclass(frozen=True, slots=True)
class Door:
    """A way in: for whom, and what stands behind it."""

    name: str
    text: str
    href: str


@dataclass(frozen=True, slots=True)
class NewRecord:
    """A program lately added; the day is that of its first figure, where it has one."""

    program: Link
    agency: Link
    published: Moment | None


@dataclass(frozen=True, slots=True)
class Shelf:
    """A list of the site, and how much it holds."""

    link: Link
    count: Count | None


@dataclass(frozen=True, slots=True)
class HomePage:
    """The way in."""

    head: PageHead
    publisher: Words
    official: bool
    doors: tuple[Door, ...]
    headlines: tuple[Headline, ...]
    newest: tuple[NewRecord, ...]
    changes: tuple[ChangeRow, ...]
    completeness: Completeness
    shelves: tuple[Shelf, ...]
    corrections: str
    search: str


DOORS = (
    (
        Said("Saya butuh bantuan", "I need help"),
        Said(
            "Layanan apa yang ada, untuk siapa, dan ke mana menghubungi.",
            "Which services exist, for whom, and how to reach them.",
        ),
        "/bantuan/",
    ),
    (
        Said("Saya memeriksa angka", "I check a figure"),
        Said(
            "Sumber, arti, riwayat koreksi, dan cara mengutip.",
            "Source, meaning, history of corrections, and how to cite.",
        ),
        "/membaca-angka/",
    ),
    (
        Said("Saya mengelola data", "I maintain data"),
        Said(
            "Ubah satu berkas; sistem menunjukkan yang perlu diperbaiki.",
            "Change one file; the system shows what needs mending.",
        ),
        "/ikut-menyunting/",
    ),
)


def subjects(registry: Registry) -> Iterator[Subject]:
    """The one home page."""
    yield Subject(ADDRESS, FRAME, Survey(registry))


def view(here: Here, survey: Survey) -> HomePage:
    """The home page."""
    registry = here.registry
    return HomePage(
        head=PageHead(
            locale=here.locale,
            address=ADDRESS,
            frame=FRAME,
            template="pages/home.html.j2",
            title=here.say(
                Said(
                    "Program sosial, uangnya, dan buktinya",
                    "Social programs, their money, the proof",
                )
            ),
            description=here.say(
                Said(
                    f"{registry.site.title} mencatat apa yang dijanjikan, dianggarkan, dan "
                    "dikerjakan dinas sosial. Setiap angka punya sumber, arti, dan alamat tetap.",
                    f"{registry.site.title} records what social-affairs offices promise, budget "
                    "and do. Every figure has a source, a meaning and a permanent address.",
                )
            ),
        ),
        publisher=here.words(registry.site.publisher),
        official=registry.site.official,
        doors=tuple(Door(here.say(name), here.say(text), here.to(to)) for name, text, to in DOORS),
        headlines=tuple(_headline(here, placed) for placed in _first_figures(here)),
        newest=_newest(here, survey),
        changes=tuple(change_row(here, each) for each in survey.changes[:MOST_CHANGES]),
        completeness=completeness(here, survey),
        shelves=_shelves(here),
        corrections=here.to("/koreksi/"),
        search=here.to("/cari/"),
    )


def _first_figures(here: Here) -> tuple[PlacedFigure, ...]:
    """Money first, then targets, then people reached: the first of each, at most three."""
    candidates = [
        placed
        for program in here.registry.programs.values()
        for placed in headline(here, program)
        if placed.figure.value is not None and not placed.figure.withdrawn
    ]
    order = {"budget": 0, "target": 1, "recipients": 2}
    picked: dict[str, PlacedFigure] = {}
    for placed in sorted(candidates, key=_size, reverse=True):
        if placed.kind in order:
            picked.setdefault(placed.kind, placed)
    ranked = sorted(picked.values(), key=lambda each: order[each.kind])
    return tuple(ranked[:MOST_HEADLINES])


def _size(placed: PlacedFigure) -> float:
    return float(placed.figure.number or 0)


def _headline(here: Here, placed: PlacedFigure) -> Headline:
    link = here.entity("program", placed.program.id)
    region = here.region(placed.program.region)
    name = region if isinstance(region, Name) else region.name
    return Headline(link, name, figure_card(here, placed, {}), here.mention(placed).href)


def _newest(here: Here, survey: Survey) -> tuple[NewRecord, ...]:
    """The programs that went public last; those without a dated figure come after."""
    days = {program: first_published(figures) for program, figures in survey.figures.items()}
    # Programs stand in the order of their ids, and sorting keeps it within a day.
    latest = sorted(days.items(), key=lambda each: each[1] or "", reverse=True)
    return tuple(
        NewRecord(
            here.entity("program", program),
            here.entity("agency", here.registry.programs[program].agency),
            here.moment(day),
        )
        for program, day in islice(latest, MOST_NEW)
    )


def _shelves(here: Here) -> tuple[Shelf, ...]:
    """Where to browse on."""
    registry = here.registry

    def shelf(said: Said, address: str, count: int | None = None) -> Shelf:
        link = Link(Name(here.say(said)), here.to(address))
        return Shelf(link, None if count is None else here.count(count))

    return (
        shelf(Said("Semua program", "All programs"), "/program/", len(registry.programs)),
        shelf(Said("Menurut wilayah", "By region"), "/wilayah/"),
        shelf(Said("Menurut kelompok sasaran", "By target group"), "/sasaran/"),
        shelf(Said("Menurut instansi", "By office"), "/instansi/", len(registry.agencies)),
        shelf(Said("Anggaran menurut tahapnya", "Budgets by stage"), "/anggaran/"),
        shelf(Said("Semua sumber", "All sources"), "/sumber/", len(registry.sources)),
        shelf(Said("Arti istilah", "What the terms mean"), "/glosarium/"),
        shelf(Said("Unduh semua data (Excel, CSV)", "Download all data (Excel, CSV)"), "/data/"),
    )
