"""Participants by cohort: one scale for what is counted alike, words for what has no bar."""

from collections import Counter

from generator.model.cohort import Cohort
from generator.model.placed_figure import PlacedFigure
from generator.model.program import Program
from generator.text import Said
from generator.view.charts.bars import (
    ABSENT,
    Amount,
    Chart,
    Group,
    Row,
    Undrawn,
    bar_chart,
)
from generator.view.charts.budget import WHOLE, drawn, label, why_not
from generator.view.figure_card import card_badges
from generator.view.here import Here
from generator.view.parts import Inline, Words
from generator.wording import figure_words

CAPTION = Said("Peserta menurut angkatan", "Participants by batch")
_LOOKS = {"planned": "plan", "target": "target", "reported": "realised", "audited": "audited"}
_KEYS = {
    "plan": Said("direncanakan, bukan yang dilayani", "planned, not people served"),
    "target": Said("sasaran, bukan yang dilayani", "aimed at, not people served"),
    "realised": Said("dilaporkan terlaksana", "reported as done"),
    "audited": Said("sudah diaudit", "audited"),
    "neutral": Said("jumlah menurut sumber", "number according to the source"),
}
_DESC = Said(
    "Satu baris untuk setiap angkatan, menurut urutan di catatan. Angkatan tanpa batang diberi "
    "keterangan. Urutan dan namanya sama dengan tabel di dekatnya, yang memuat nilai tepatnya.",
    "One row for every batch, in the order of the record. A batch without a bar says why. Order "
    "and names are those of the table beside it, which has the exact values.",
)
_OTHER = Said("dihitung lain, tidak digambar", "counted otherwise, not drawn")
_TOO_FEW = Said(
    "Belum ada angka untuk digambar: grafik ini membutuhkan sedikitnya dua angkatan yang jumlah "
    "pesertanya disebut dan dihitung dengan cara yang sama.",
    "No figures to draw yet: this chart needs at least two batches whose participants are stated "
    "and counted in the same way.",
)


def cohort_chart(here: Here, program: Program) -> Chart | None:
    """The batches of a program; None where there are not two, and nobody expects a chart."""
    if len(program.cohorts) < 2:
        return None
    placed = {each.path: each for each in here.registry.figures_of(program.id)}
    held = [(each, placed.get(f"cohorts/{each.key}/participants")) for each in program.cohorts]
    counted = Counter(_counted(each) for _, each in held if each and drawn(each) is not None)
    (alike, times), *_ = [*counted.most_common(1), (None, 0)]
    if alike is None or times < 2:
        return Undrawn(here.say(CAPTION), here.say(_TOO_FEW))
    unit = here.registry.units[alike[0]].name.in_(here.locale)
    kind = here.registry.figure_kinds[alike[1]].name.in_(here.locale)
    return bar_chart(
        here,
        "grafik-peserta",
        caption=CAPTION,
        desc=_DESC,
        axis=Said(f"{unit}, mulai dari nol", f"{unit}, from zero"),
        keys=_KEYS,
        columns=(Said("Angkatan", "Batch"), Said(kind, kind)),
        groups=(Group((), tuple(_row(here, cohort, each, alike) for cohort, each in held)),),
        notes=((Words(here.say(WHOLE)),),),
    )


def _counted(placed: PlacedFigure) -> tuple[str, str]:
    """What must be the same for two numbers to share a scale."""
    return (placed.figure.unit or "", placed.kind)


def _row(here: Here, cohort: Cohort, placed: PlacedFigure | None, alike: tuple[str, str]) -> Row:
    name = here.words(cohort.name)
    period = here.span(cohort.period)
    first: tuple[Inline, ...] = (name, *((period,) if period else ()))
    if placed is None:
        absent = here.say(ABSENT)
        return Row((name,), (), absent, (first, (Words(absent),)))
    # What all share stands over the chart; what has no value was neither planned nor reported.
    shared = "kind" if placed.kind == alike[1] else ""
    badges = (each for each in card_badges(here, placed) if each.tone not in (shared, "none"))
    number: tuple[Inline, ...] = (here.mention(placed), *badges)
    cells = (first, number)
    value = drawn(placed)
    if value is None:
        return Row((name,), (), why_not(here, placed), cells)
    if _counted(placed) != alike:
        return Row((name,), (), here.say(_OTHER), cells)
    look = _LOOKS.get(figure_words.tone(placed), "neutral")
    return Row((label(here, placed, name),), (Amount(value, look),), "", cells)
