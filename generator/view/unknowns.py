"""What readers should expect of a program's record, and what ours lacks.

It measures our record, not the office. The list follows the information that public bodies are
to give about a program: name and unit in charge, target, schedule, budget with its source.
"""

from collections.abc import Callable
from dataclasses import dataclass

from generator.model.placed_figure import PlacedFigure
from generator.model.program import Program
from generator.model.registry import Registry
from generator.text import Said
from generator.view.here import Here
from generator.view.parts import Count

Test = Callable[[Program, tuple[PlacedFigure, ...], Registry], bool]


@dataclass(frozen=True, slots=True)
class Unknowns:
    """`missing` names what the record lacks; `known` of `all` are there."""

    missing: tuple[str, ...]
    known: Count
    all: Count


def _stage(*rungs: str) -> Test:
    return lambda program, figures, registry: any(
        placed.stage is not None
        and placed.figure.value is not None
        and registry.budget_stages[placed.stage].rung in rungs
        for placed in figures
    )


def _kind(*kinds: str) -> Test:
    return lambda program, figures, registry: any(
        placed.kind in kinds and placed.figure.value is not None for placed in figures
    )


EXPECTED: tuple[tuple[Said, Test], ...] = (
    (Said("Penyelenggara", "The office in charge"), lambda p, f, r: bool(p.agency)),
    (Said("Unit pelaksana", "The implementing unit"), lambda p, f, r: bool(p.implementing_unit)),
    (Said("Kontak penyelenggara", "Contact of the office"), lambda p, f, r: bool(p.contact)),
    (Said("Tujuan", "Purpose"), lambda p, f, r: bool(p.purpose)),
    (Said("Kelompok sasaran", "Target group"), lambda p, f, r: bool(p.target_groups)),
    (Said("Syarat penerima", "Who is eligible"), lambda p, f, r: bool(p.eligibility)),
    (Said("Cara mendaftar", "How to apply"), lambda p, f, r: bool(p.how_to_apply)),
    (Said("Tempat pelaksanaan", "Place"), lambda p, f, r: bool(p.place or _places(p))),
    (Said("Jadwal atau masa pelaksanaan", "Schedule or period"), lambda p, f, r: _dated(p)),
    (Said("Jumlah sasaran", "Number targeted"), _kind("target")),
    (Said("Jumlah penerima", "Number reached"), _kind("recipients")),
    (Said("Anggaran yang disahkan (DPA)", "Authorised budget (DPA)"), _stage("authorised")),
    (
        Said("Tahun anggaran dan sumber dana", "Fiscal year and source of funds"),
        lambda p, f, r: any(b.fiscal_year and b.fund for b in p.budgets),
    ),
    (Said("Realisasi", "Realisation"), _stage("realised", "audited")),
    (Said("Dasar hukum", "Legal basis"), lambda p, f, r: bool(p.laws)),
    (
        Said("Pemeriksaan catatan ini oleh instansi", "A check of this record by the office"),
        lambda p, f, r: p.checked is not None,
    ),
)


def unknowns(here: Here, program: Program, figures: tuple[PlacedFigure, ...]) -> Unknowns:
    """Test the record against what readers should expect."""
    missing = tuple(
        here.say(said) for said, test in EXPECTED if not test(program, figures, here.registry)
    )
    total = len(EXPECTED)
    return Unknowns(missing, here.count(total - len(missing)), here.count(total))


def _places(program: Program) -> bool:
    cohorts = any(cohort.place for cohort in program.cohorts)
    return cohorts or any(event.place for event in program.events)


def _dated(program: Program) -> bool:
    periods = any(cohort.period for cohort in program.cohorts)
    return periods or any(event.date for event in program.events)
