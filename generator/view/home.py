"""home: one sentence, one search, headline figures, ways in, what is new, what is missing."""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.model.placed_figure import PlacedFigure
from generator.model.registry import Registry
from generator.text import Said
from generator.view.figure_card import FigureCard, figure_card, only_advertorial
from generator.view.here import Here
from generator.view.parts import Count, Link, Moment, PageHead, Subject, Words
from generator.view.teaser import Teaser, headline, teaser

ADDRESS = "/"
FRAME = "index"
MOST_HEADLINES = 3
MOST_PROGRAMS = 6


@dataclass(frozen=True, slots=True)
class Headline:
    """A program's first figure, as a small card."""

    program: Link
    card: FigureCard
    href: str


@dataclass(frozen=True, slots=True)
class Door:
    """A way in: for whom, and what stands behind it."""

    name: str
    text: str
    href: str


@dataclass(frozen=True, slots=True)
class HomePage:
    """The way in."""

    head: PageHead
    publisher: Words
    official: bool
    headlines: tuple[Headline, ...]
    programs: tuple[Teaser, ...]
    program_count: Count
    source_count: Count
    figure_count: Count
    advertorial_count: Count
    first_published: Moment | None
    changes: Count
    doors: tuple[Door, ...]
    shortcuts: tuple[Door, ...]
    all_programs: Door | None
    corrections: str
    reading_guide: str
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
SHORTCUTS = (
    (Said("Butuh bantuan", "Need help"), "/bantuan/"),
    (Said("Memeriksa angka", "Check a figure"), "/anggaran/"),
    (Said("Mengelola data", "Maintain data"), "/ikut-menyunting/"),
    (Said("Semua program", "All programs"), "/program/"),
)


def subjects(registry: Registry) -> Iterator[Subject]:
    """The one home page."""
    yield Subject(ADDRESS, FRAME, None)


def view(here: Here, _: None) -> HomePage:
    """The home page."""
    registry = here.registry
    figures = tuple(each for each in registry.figures.values() if each.figure.value is not None)
    shown = tuple(registry.programs.values())[:MOST_PROGRAMS]
    everything = Said("Lihat semua program", "See all programs")
    published = sorted(each.figure.published for each in figures if each.figure.published)
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
                    "Apa yang dijanjikan, dianggarkan, dan dikerjakan dinas sosial. Setiap angka "
                    "punya sumber, arti, dan alamat tetap.",
                    "What social-affairs offices promise, budget and do. Every figure has a "
                    "source, a meaning and a permanent address.",
                )
            ),
        ),
        publisher=here.words(registry.site.publisher),
        official=registry.site.official,
        headlines=tuple(_headline(here, placed) for placed in _first_figures(here)),
        programs=tuple(teaser(here, each) for each in shown),
        program_count=here.count(len(registry.programs)),
        source_count=here.count(len(registry.sources)),
        figure_count=here.count(len(figures)),
        advertorial_count=here.count(sum(only_advertorial(registry, each) for each in figures)),
        first_published=here.moment(published[0]) if published else None,
        changes=here.count(
            sum(
                len(each.figure.revisions) + bool(each.figure.withdrawn)
                for each in registry.figures.values()
            )
        ),
        doors=tuple(Door(here.say(name), here.say(text), here.to(to)) for name, text, to in DOORS),
        shortcuts=tuple(Door(here.say(name), "", here.to(to)) for name, to in SHORTCUTS),
        all_programs=Door(here.say(everything), "", here.to("/program/"))
        if len(shown) < len(registry.programs)
        else None,
        corrections=here.to("/koreksi/"),
        reading_guide=here.to("/membaca-angka/"),
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
    return Headline(link, figure_card(here, placed, {}), here.mention(placed).href)
