"""What readers should expect of a program's record, one test each.

The list is that of the information a program's page must have (name, office, unit and contact,
legal basis, purpose, …, who checked it last). What the site makes by itself for every record, such
as the history of changes, is not counted: it would flatter all records alike.

`document` is what would show the missing thing. `duty` stands only where the kind of information
itself is confirmed as the law's; it carries no article, because the numbers of the articles are
not confirmed. The lists of the Information Commission's own standard are not confirmed either,
so target, schedule and source of funds carry no duty here.
"""

from collections.abc import Callable
from dataclasses import dataclass

from generator.model.budget import Budget
from generator.model.placed_figure import PlacedFigure
from generator.model.program import Program
from generator.model.registry import Registry
from generator.text import Said

# Of the figures it is given those that say something now.
Test = Callable[[Program, tuple[PlacedFigure, ...], Registry], bool]


@dataclass(frozen=True, slots=True)
class Expected:
    """`asked`: an office can be asked for it. `places`: it could say where people are."""

    key: str
    name: Said
    test: Test
    document: Said | None = None
    duty: Said | None = None
    asked: bool = True
    places: bool = False


def _stage(*rungs: str) -> Test:
    return lambda program, figures, registry: any(
        placed.stage and registry.budget_stages[placed.stage].rung in rungs for placed in figures
    )


def _kind(*kinds: str) -> Test:
    return lambda program, figures, registry: any(placed.kind in kinds for placed in figures)


def _money(test: Callable[[Budget], object]) -> Test:
    return lambda program, figures, registry: any(
        isinstance(placed.item, Budget) and test(placed.item) for placed in figures
    )


def _contact(program: Program, figures: tuple[PlacedFigure, ...], registry: Registry) -> bool:
    offices = [
        registry.agencies[each] for each in (program.implementing_unit, program.agency) if each
    ]
    return bool(program.contact) or any(office.contact for office in offices)


def _complaints(program: Program, figures: tuple[PlacedFigure, ...], registry: Registry) -> bool:
    return registry.agencies[program.agency].ppid is not None


def _counted(program: Program, figures: tuple[PlacedFigure, ...], registry: Registry) -> bool:
    """A number of people or targets whose unit is explained and whose date is known."""
    return any(
        placed.kind in ("target", "recipients")
        and placed.figure.unit != "tidak_dijelaskan"
        and (placed.figure.as_of or placed.period)
        for placed in figures
    )


def _spent(program: Program, figures: tuple[PlacedFigure, ...], registry: Registry) -> bool:
    return any(
        placed.stage
        and registry.budget_stages[placed.stage].rung in ("realised", "audited")
        and (placed.figure.as_of or placed.fiscal_year)
        for placed in figures
    )


def _aid(program: Program, figures: tuple[PlacedFigure, ...], registry: Registry) -> bool:
    return bool(program.assistance or program.steps or any(c.content for c in program.cohorts))


def _place(program: Program, figures: tuple[PlacedFigure, ...], registry: Registry) -> bool:
    cohorts = any(cohort.place for cohort in program.cohorts)
    return bool(program.place) or cohorts or any(event.place for event in program.events)


def _dated(program: Program, figures: tuple[PlacedFigure, ...], registry: Registry) -> bool:
    """A meeting that was held says nothing of when the program runs."""
    periods = any(cohort.period for cohort in program.cohorts)
    return periods or any(event.date and event.status == "planned" for event in program.events)


def _agreement(program: Program, figures: tuple[PlacedFigure, ...], registry: Registry) -> bool:
    """One that is only planned is none."""
    return any(
        each.agreement and each.status in ("signed", "running", "ended")
        for each in program.partners
    )


_PLAN = Said("rencana kerja instansi (Renja)", "the office’s work plan (Renja)")
_REPORT = Said(
    "laporan kegiatan dan kinerja instansi", "the office’s report of its activities and performance"
)
_PROCEDURE = Said("prosedur layanan instansi", "the office’s procedures")
_BUDGET = Said("dokumen anggaran instansi (DPA)", "the office’s budget document (DPA)")
_AGREEMENT = Said("perjanjian kerja sama (PKS)", "the cooperation agreement (PKS)")
_AT_ANY_TIME = Said("wajib tersedia setiap saat: UU 14/2008", "must be on hand: UU 14/2008")
_REGULARLY = Said("wajib diumumkan berkala: UU 14/2008", "must be published regularly: UU 14/2008")

EXPECTED: tuple[Expected, ...] = (
    Expected("name", Said("Nama program", "Name of the program"), lambda p, f, r: bool(p.name)),
    Expected(
        "office",
        Said("Instansi penyelenggara", "The office in charge"),
        lambda p, f, r: bool(p.agency),
    ),
    Expected(
        "unit",
        Said("Unit pelaksana", "The implementing unit"),
        lambda p, f, r: bool(p.implementing_unit),
    ),
    Expected("contact", Said("Kontak penyelenggara", "Contact of the office"), _contact),
    Expected("purpose", Said("Tujuan", "Purpose"), lambda p, f, r: bool(p.purpose), _PLAN),
    Expected(
        "target-group",
        Said("Kelompok sasaran", "Target group"),
        lambda p, f, r: bool(p.target_groups),
        _PLAN,
    ),
    Expected(
        "eligibility",
        Said("Syarat penerima", "Who is eligible"),
        lambda p, f, r: bool(p.eligibility),
        _PROCEDURE,
    ),
    Expected("aid", Said("Bentuk bantuan atau layanan", "Kind of aid or service"), _aid, _PLAN),
    Expected(
        "apply",
        Said("Cara mendaftar", "How to apply"),
        lambda p, f, r: bool(p.how_to_apply),
        _PROCEDURE,
    ),
    Expected(
        "complain",
        Said("Saluran pengaduan dan informasi (PPID)", "Where to complain and ask (PPID)"),
        _complaints,
    ),
    Expected("region", Said("Wilayah", "Region"), lambda p, f, r: bool(p.region)),
    Expected("place", Said("Tempat pelaksanaan", "Place"), _place, _PLAN, places=True),
    Expected("schedule", Said("Jadwal atau masa pelaksanaan", "Schedule or period"), _dated, _PLAN),
    Expected("target", Said("Jumlah sasaran", "Number targeted"), _kind("target"), _PLAN),
    Expected("reached", Said("Jumlah penerima", "Number reached"), _kind("recipients"), _REPORT),
    Expected(
        "counted",
        Said(
            "Satuan dan tanggal untuk jumlah sasaran atau penerima",
            "Unit and date of the numbers targeted or reached",
        ),
        _counted,
        _REPORT,
    ),
    Expected(
        "money",
        Said("Jumlah uang, dengan tahap anggarannya", "An amount of money, with its stage"),
        _money(lambda budget: budget.stage),
        Said(
            "dokumen rencana atau anggaran (Renja, RKA, DPA)", "a plan or budget (Renja, RKA, DPA)"
        ),
    ),
    Expected(
        "yearly",
        Said("Perkiraan belanja untuk satu tahun anggaran", "Estimated spending in a fiscal year"),
        _money(lambda budget: budget.fiscal_year),
        Said("rencana kerja dan anggaran (RKA, DPA)", "the work plan and budget (RKA, DPA)"),
        _AT_ANY_TIME,
    ),
    Expected(
        "fund", Said("Sumber dana", "Source of funds"), _money(lambda budget: budget.fund), _BUDGET
    ),
    Expected("code", Said("Kode anggaran", "Budget code"), _money(lambda b: b.code), _BUDGET),
    Expected(
        "authorised",
        Said("Anggaran yang disahkan", "Authorised budget"),
        _stage("authorised"),
        Said("Perda APBD atau DPA", "the regional budget law (Perda APBD) or DPA"),
    ),
    Expected(
        "spent",
        Said(
            "Uang yang terpakai, dengan tanggalnya (realisasi)",
            "Money spent, with its date (realisation)",
        ),
        _spent,
        Said("laporan realisasi anggaran (LRA)", "the budget realisation report (LRA)"),
        _REGULARLY,
    ),
    Expected(
        "audited",
        Said("Realisasi yang sudah diperiksa BPK", "Realisation audited by BPK"),
        _stage("audited"),
        Said("LKPD yang sudah diaudit (LHP BPK)", "audited statements (LKPD, LHP BPK)"),
    ),
    Expected("partners", Said("Mitra", "Partners"), lambda p, f, r: bool(p.partners), _AGREEMENT),
    Expected(
        "agreement",
        Said("Perjanjian bertanda tangan dengan mitra", "Signed agreements with partners"),
        _agreement,
        _AGREEMENT,
        _AT_ANY_TIME,
    ),
    Expected(
        "laws",
        Said("Dasar hukum", "Legal basis"),
        lambda p, f, r: bool(p.laws),
        Said("naskah peraturannya (JDIH)", "the text of the law (JDIH)"),
    ),
    Expected(
        "documents",
        Said("Dokumen program", "Documents of the program"),
        lambda p, f, r: bool(p.documents),
        Said("daftar informasi publik (DIP)", "the list of public information (DIP)"),
    ),
    Expected(
        "sources",
        Said("Sumber catatan ini dan jenisnya", "Sources of this record and their kind"),
        lambda p, f, r: bool(p.sources),
        asked=False,
    ),
    Expected(
        "checked",
        Said("Pemeriksaan catatan ini oleh instansi", "A check of this record by the office"),
        lambda p, f, r: p.checked is not None,
        asked=False,
    ),
)


def known(program: Program, figures: tuple[PlacedFigure, ...], registry: Registry) -> int:
    """How many of the things expected the record has."""
    return len(held(program, figures, registry)[0])


def held(
    program: Program, figures: tuple[PlacedFigure, ...], registry: Registry
) -> tuple[tuple[Expected, ...], tuple[Expected, ...]]:
    """What the record has and what it lacks. What could say where people of a sensitive group are
    is left out on purpose: a record without it lacks nothing."""
    # What is withdrawn or missing is no evidence.
    said = tuple(
        each for each in figures if each.figure.value is not None and not each.figure.withdrawn
    )
    there = {each.key for each in EXPECTED if each.test(program, said, registry)}
    guarded = registry.sensitive(program)
    return (
        tuple(each for each in EXPECTED if each.key in there),
        tuple(e for e in EXPECTED if e.key not in there and not (guarded and e.places)),
    )
