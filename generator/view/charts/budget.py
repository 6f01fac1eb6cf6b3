"""Money by stage and year: never stacked, never summed, and each bar says its stage itself."""

from collections.abc import Iterable
from decimal import Decimal

from generator.model.choices import PRECISIONS
from generator.model.placed_figure import PlacedFigure
from generator.text import Said
from generator.view.charts.bars import (
    WITHDRAWN,
    Amount,
    Chart,
    Group,
    Row,
    Undrawn,
    bar_chart,
    short,
)
from generator.view.figure_card import card_badges
from generator.view.here import Here, value_text
from generator.view.parts import Inline, Moment, Words

MOST_BARS = 24
CAPTION = Said("Anggaran menurut tahun dan tahap", "Budgets by year and stage")
KEYS = {
    "plan": Said("rencana: belum tentu dibelanjakan", "plan: may never be spent"),
    "authorised": Said("anggaran disahkan: batas belanja", "authorised: a limit to spending"),
    "contract": Said("kontrak: belum tentu dibayar", "contract: may not have been paid"),
    "realised": Said("realisasi, belum diaudit", "realised, not audited"),
    "audited": Said("realisasi yang diaudit", "realised and audited"),
}
AXIS = Said("Rupiah; tiap batang mulai dari nol", "Rupiah; every bar starts at zero")
WHOLE = Said(
    "Pilih sebuah angka untuk melihat sumber dan artinya.",
    "Choose a figure to see its source and what it means.",
)
_DESC = Said(
    "Satu batang untuk setiap jumlah, dikelompokkan menurut tahun anggaran. Pola batang "
    "menunjukkan tahapnya. Urutan dan nama batang sama dengan tabel di dekatnya, yang memuat nilai "
    "tepatnya.",
    "One bar for every amount, grouped by fiscal year. A bar’s pattern shows its stage. Bars have "
    "the order and the names of the table beside them, which has the exact values.",
)
_CAUTION = Said(
    "Rencana bukan belanja. Jumlah dari tahap yang berbeda tidak dijumlahkan.",
    "A plan is not spending. Amounts of different stages are not added.",
)
_ALONE = Said(
    "Baru satu jumlah yang tercatat, jadi panjang batangnya belum punya pembanding.",
    "Only one amount is on record, so its bar has nothing to be held against yet.",
)
_NOTHING = Said(
    "Belum ada angka untuk digambar: sumber kami tidak menyebut jumlah uang.",
    "No figures to draw yet: our sources state no amount of money.",
)


def budget_chart(here: Here, budgets: Iterable[PlacedFigure], with_program: bool) -> Chart:
    """All amounts of money given, one bar each; `with_program` where there are several."""
    budgets = tuple(budgets)
    if not any(drawn(placed) is not None for placed in budgets):
        return Undrawn(here.say(CAPTION), here.say(_NOTHING))
    shown = _newest_and_largest(budgets)
    order = tuple(here.registry.budget_stages)
    groups: dict[tuple[int, str], list[PlacedFigure]] = {}
    for placed in shown:
        groups.setdefault(_when(placed), []).append(placed)
    return bar_chart(
        here,
        "grafik-anggaran",
        caption=CAPTION,
        desc=_DESC,
        axis=AXIS,
        keys=KEYS,
        columns=(
            Said("Tahap dan program", "Stage and program")
            if with_program
            else Said("Tahap", "Stage"),
            Said("Jumlah", "Amount"),
        ),
        groups=(
            Group(
                _heading(here, each[0]),
                tuple(
                    _row(here, placed, with_program)
                    for placed in sorted(
                        each, key=lambda one: (order.index(one.stage or ""), -(drawn(one) or 0))
                    )
                ),
            )
            for _, each in sorted(groups.items(), key=lambda item: item[0])
        ),
        notes=_notes(here, len(shown), len(budgets)),
    )


def drawn(placed: PlacedFigure) -> Decimal | None:
    """The value that a bar may show: what is missing or withdrawn has none."""
    return None if placed.figure.withdrawn else placed.figure.number


def rung(here: Here, placed: PlacedFigure) -> str:
    """The rung of an amount's stage, which is also the look of its bar."""
    return here.registry.budget_stages[placed.stage or ""].rung


def why_not(here: Here, placed: PlacedFigure) -> str:
    """What stands in place of a bar; empty where there is one."""
    if placed.figure.withdrawn:
        return here.say(WITHDRAWN)
    return "" if placed.figure.value is not None else value_text(here.registry, placed, here.locale)


def label(here: Here, placed: PlacedFigure, words: Words) -> Words:
    """A bar's label; what is not exact says so, for a length cannot."""
    if placed.figure.precision == "exact" or placed.figure.value is None:
        return words
    about = here.say(PRECISIONS[placed.figure.precision])
    return Words(short(words.text, f" ({about})"), words.lang)


def _newest_and_largest(budgets: tuple[PlacedFigure, ...]) -> tuple[PlacedFigure, ...]:
    if len(budgets) <= MOST_BARS:
        return budgets
    ranked = sorted(
        (each for each in budgets if drawn(each) is not None),
        key=lambda each: (each.fiscal_year or "", drawn(each) or 0),
        reverse=True,
    )
    return tuple(ranked[:MOST_BARS])


def _when(placed: PlacedFigure) -> tuple[int, str]:
    """Years in order, then spans of years, then what has no year."""
    if placed.fiscal_year:
        return (0, placed.fiscal_year)
    if placed.period and (placed.period.from_ or placed.period.to):
        return (1, f"{placed.period.from_}/{placed.period.to}")
    return (2, "")


def _heading(here: Here, placed: PlacedFigure) -> tuple[Words | Moment, ...]:
    if placed.fiscal_year:
        return year_heading(here, placed.fiscal_year)
    if span := here.span(placed.period):
        return (Words(here.say(Said("Untuk masa", "For the period"))), span)
    return (Words(here.say(Said("Tahun tidak disebut", "Year not stated"))),)


def year_heading(here: Here, year: str) -> tuple[Words | Moment, ...]:
    """`Tahun anggaran 2024`."""
    return (Words(here.say(Said("Tahun anggaran", "Fiscal year"))), here.moment(year))


def _row(here: Here, placed: PlacedFigure, with_program: bool) -> Row:
    value = drawn(placed)
    stage = here.registry.budget_stages[placed.stage or ""].name.in_(here.locale)
    program = here.entity("program", placed.program.id)
    what: tuple[Inline, ...] = card_badges(here, placed)
    return Row(
        labels=(label(here, placed, Words(stage)), *((program.name,) if with_program else ())),
        amounts=() if value is None else (Amount(value, rung(here, placed)),),
        why_not=why_not(here, placed),
        cells=((*what, program) if with_program else what, (here.mention(placed),)),
    )


def _notes(here: Here, shown: int, all_: int) -> tuple[tuple[Inline, ...], ...]:
    notes: list[tuple[Inline, ...]] = [(Words(here.say(_CAUTION)), Words(here.say(WHOLE)))]
    if all_ == 1:
        notes.append((Words(here.say(_ALONE)),))
    if shown < all_:
        notes.append(
            (
                Words(here.say(Said("Digambar:", "Drawn:"))),
                here.count(shown),
                Words(here.say(Said("dari", "of"))),
                here.count(all_),
                Words(
                    here.say(
                        Said(
                            "jumlah, yang terbaru lalu yang terbesar. Semuanya ada di daftar.",
                            "amounts, the newest, then the largest. All are in the list.",
                        )
                    )
                ),
            )
        )
    return tuple(notes)
