"""What the SQLite file offers beyond the tables: views that join names on, and full-text search."""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.model.field import Concept
from generator.text import Said


@dataclass(frozen=True, slots=True)
class View:
    """Every column of `table`, with the names that its references stand for."""

    name: str
    table: str
    concept: Concept
    sql: str


@dataclass(frozen=True, slots=True)
class Search:
    """Full-text search over `columns` of a table or view; its index is `<name>_fts`."""

    of: str
    columns: tuple[str, ...]


_FIGURES_NAMED = View(
    "figures_named",
    "figures",
    Concept(
        Said("Angka dengan nama-nama", "Figures with names"),
        Said(
            "Setiap angka dengan nama program, instansi, wilayah, satuan, tahap, dan sumbernya.",
            "Every figure with the names of its program, agency, region, unit, stage and source.",
        ),
    ),
    """
    SELECT figures.rowid AS rowid, figures.*,
      programs.name AS program_name, programs.name_en AS program_name_en,
      programs.agency AS agency, agencies.name AS agency_name, agencies.name_en AS agency_name_en,
      regions.name AS region_name,
      units.name AS unit_name, units.name_en AS unit_name_en,
      budget_stages.name AS stage_name, budget_stages.name_en AS stage_name_en,
      sources.title AS source_title, sources.title_en AS source_title_en,
      sources.publisher AS source_publisher, sources.date AS source_date, sources.url AS source_url
    FROM figures
    JOIN programs ON programs.id = figures.program
    JOIN agencies ON agencies.id = programs.agency
    LEFT JOIN regions ON regions.code = figures.region
    LEFT JOIN units ON units.id = figures.unit
    LEFT JOIN budget_stages ON budget_stages.id = figures.stage
    LEFT JOIN sources ON sources.id = figures.source
    """,
)
_AMOUNTS_BY_STAGE = View(
    "amounts_by_stage",
    "budgets",
    Concept(
        Said("Jumlah uang menurut tahap", "Amounts of money by stage"),
        Said(
            "Jumlah uang yang punya nilai dan tidak ditarik: rencana, pagu, kontrak, dan belanja, "
            "masing-masing pada tahapnya. Tahap yang berbeda tidak pernah dijumlahkan.",
            "Amounts of money that have a value and were not withdrawn: plans, ceilings, contracts "
            "and spending, each at its stage. Different stages are never added up.",
        ),
    ),
    """
    SELECT budgets.*, figures.precision AS precision, figures.value_text AS value_text,
      figures.value_text_en AS value_text_en, figures.summable AS summable,
      figures.status AS status, figures.source_type AS source_type,
      figures.permalink AS permalink,
      programs.name AS program_name, programs.name_en AS program_name_en,
      programs.agency AS agency, agencies.name AS agency_name, agencies.name_en AS agency_name_en,
      programs.region AS region, regions.name AS region_name,
      budget_stages.name AS stage_name, budget_stages.name_en AS stage_name_en,
      figures.source AS source, sources.title AS source_title
    FROM budgets
    JOIN figures ON figures.id = budgets.amount_figure
    JOIN programs ON programs.id = budgets.program
    JOIN agencies ON agencies.id = programs.agency
    JOIN regions ON regions.code = programs.region
    JOIN budget_stages ON budget_stages.id = budgets.stage
    LEFT JOIN sources ON sources.id = figures.source
    WHERE figures.value IS NOT NULL AND figures.withdrawn_date IS NULL
    """,
)
VIEWS = (_FIGURES_NAMED, _AMOUNTS_BY_STAGE)

_BUILT_IN, _USUAL = 1 << 26, 1 << 20

SEARCHES = (
    Search(
        "programs",
        (
            *("name", "name_en", "summary", "summary_en", "description", "description_en"),
            *("purpose", "purpose_en", "eligibility", "eligibility_en", "place", "place_en"),
            *("source_terms", "note", "note_en"),
        ),
    ),
    Search(
        "figures_named",
        (
            *("program_name", "program_name_en", "name", "name_en", "value_text", "value_text_en"),
            *("quote", "source_term", "caveat", "caveat_en"),
        ),
    ),
)


def create_view(view: View) -> str:
    """CREATE VIEW."""
    return f'CREATE VIEW "{view.name}" AS {view.sql.strip()}'


def create_search(search: Search) -> str:
    """CREATE VIRTUAL TABLE: an index alone, whose words are read from what it is of."""
    columns = ", ".join(search.columns)
    return (
        f'CREATE VIRTUAL TABLE "{search.of}_fts" USING fts5('
        f'{columns}, content="{search.of}", tokenize="unicode61 remove_diacritics 2")'
    )


def fill_search(search: Search) -> Iterator[str]:
    """What builds the index, of as few pieces as memory allows, and then makes them one."""
    name = f'"{search.of}_fts"'
    yield _hash_size(name, _BUILT_IN)
    for do in ("rebuild", "optimize"):
        yield f"INSERT INTO {name} ({name}) VALUES ('{do}')"
    yield _hash_size(name, _USUAL)


def _hash_size(name: str, size: int) -> str:
    """How many bytes of words wait in memory before they are written."""
    return f"INSERT INTO {name} ({name}, rank) VALUES ('hashsize', {size})"
