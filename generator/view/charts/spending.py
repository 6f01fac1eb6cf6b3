"""Ceiling and realisation: the only two stages that may stand on one another, and when they may."""

from collections.abc import Iterable, Iterator

from generator.model.ceilings import REALISED, ceiling_of
from generator.model.placed_figure import PlacedFigure
from generator.text import Said
from generator.view.charts.bars import Amount, Chart, Group, Row, Undrawn, bar_chart
from generator.view.charts.budget import (
    AXIS,
    KEYS,
    MOST_BARS,
    WHOLE,
    drawn,
    label,
    rung,
    year_heading,
)
from generator.view.figure_card import card_badges
from generator.view.here import Here
from generator.view.ladder import without
from generator.view.parts import Words

Pair = tuple[PlacedFigure, PlacedFigure]

CAPTION = Said("Pagu dan realisasinya", "Ceiling and what was spent of it")
_DESC = Said(
    "Untuk setiap tahun anggaran, batang lebar menunjukkan pagu dan batang sempit di dalamnya "
    "realisasi. Urutannya sama dengan tabel di dekatnya, yang memuat nilai tepatnya.",
    "For every fiscal year a wide bar shows the ceiling and a narrow bar within it what was "
    "realised. The order is that of the table beside it, which has the exact values.",
)
_HOW = Said(
    "Hanya realisasi dan pagu dari tahun, sumber dana, dan kode yang sama yang disandingkan; "
    "pagunya versi terakhir yang disebut sumber kami.",
    "Only realisation and ceiling of the same year, fund and code stand together; the ceiling is "
    "the last version that our sources mention.",
)
_NO_CEILING = Said(
    "Belum ada angka untuk digambar: realisasi hanya boleh disandingkan dengan pagu dari tahun dan "
    "versi yang sama, dan sumber kami tidak menyebut keduanya.",
    "No figures to draw yet: realisation may be held only against the ceiling of the same year "
    "and version, and our sources do not state both.",
)


def spending_chart(here: Here, budgets: Iterable[PlacedFigure], with_program: bool) -> Chart:
    """Each realisation within its ceiling, or why there is none to draw."""
    budgets = tuple(budgets)
    pairs = tuple(comparable_pairs(budgets))
    if not pairs:
        spent = [each for each in budgets if each.stage in REALISED]
        stands = any(drawn(each) is not None for each in spent)
        return Undrawn(here.say(CAPTION), here.say(_NO_CEILING if stands else _why(here, spent)))
    pairs = tuple(sorted(pairs, key=lambda pair: pair[1].fiscal_year or ""))[-MOST_BARS:]
    return bar_chart(
        here,
        "grafik-realisasi",
        caption=CAPTION,
        desc=_DESC,
        axis=AXIS,
        keys=KEYS,
        columns=(
            Said("Program", "Program") if with_program else Said("Tahun", "Year"),
            Said("Pagu", "Ceiling"),
            Said("Realisasi", "Realised"),
        ),
        groups=_by_year(here, pairs)
        if with_program
        else (Group((), tuple(_row(here, each, with_program) for each in pairs)),),
        notes=((Words(here.say(_HOW)), Words(here.say(WHOLE))),),
    )


def comparable_pairs(budgets: Iterable[PlacedFigure]) -> Iterator[Pair]:
    """(ceiling, realisation) that may be compared, both with a value that still stands."""
    placed = {(each.program.id, each.item.key): each for each in budgets}
    for spent in placed.values():
        if spent.stage not in REALISED or drawn(spent) is None:
            continue
        budget = ceiling_of(spent.program, spent.item)
        ceiling = placed.get((spent.program.id, budget.key)) if budget else None
        if ceiling is None or drawn(ceiling) is None:
            continue
        if ceiling.figure.unit == spent.figure.unit:
            yield ceiling, spent


def _why(here: Here, spent: Iterable[PlacedFigure]) -> Said:
    """Why no realisation has a value, in the words of the record."""
    reason = without(here, spent)
    return Said(
        f"Belum ada angka untuk digambar. Realisasi: {reason}. Berapa yang benar-benar "
        "dibelanjakan belum diketahui.",
        f"No figures to draw yet. Realisation: {reason}. How much was really spent is not known.",
    )


def _by_year(here: Here, pairs: tuple[Pair, ...]) -> Iterator[Group]:
    for year in dict.fromkeys(spent.fiscal_year or "" for _, spent in pairs):
        rows = (_row(here, each, True) for each in pairs if each[1].fiscal_year == year)
        yield Group(year_heading(here, year), tuple(rows))


def _row(here: Here, pair: Pair, with_program: bool) -> Row:
    ceiling, spent = pair
    program = here.entity("program", spent.program.id)
    stage = Words(here.registry.budget_stages[spent.stage or ""].name.in_(here.locale))
    year = year_heading(here, spent.fiscal_year or "")
    name = Words(" ".join(part.text for part in year))
    return Row(
        labels=(
            program.name if with_program else name,
            label(here, spent, stage),
        ),
        amounts=tuple(
            Amount(value, rung(here, each)) for each in pair if (value := drawn(each)) is not None
        ),
        why_not="",
        cells=(
            (program,) if with_program else (year[-1],),
            (here.mention(ceiling), *card_badges(here, ceiling)),
            (here.mention(spent), *card_badges(here, spent)),
        ),
    )
