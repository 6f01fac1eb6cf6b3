"""The tables of records, and of their parts, in the order of the model."""

from collections.abc import Iterator, Sequence
from typing import Any

from generator import urls
from generator.model.entities import ENTITIES
from generator.model.field import Concept, Entity, concept
from generator.model.references import reference_kinds
from generator.model.registry import Registry
from generator.tables.derive import Parts, Read, flat, parts, reader
from generator.tables.table import Cell, Column, Row, Table
from generator.text import Said

# A kind of record → its table: the same word as its folder, or the kind in the plural.
TABLES: dict[str, str] = {
    "site": "site",
    "program": "programs",
    "agency": "agencies",
    "partner": "partners",
    "source": "sources",
    "law": "laws",
    "service": "services",
    "region": "regions",
    "target_group": "target_groups",
    "unit": "units",
    "budget_stage": "budget_stages",
    "figure_kind": "figure_kinds",
    "term": "terms",
    "retired": "retired",
}
# What steers our own checks is no data; a breakdown has a table of its own (breakdowns.py).
SKIP = frozenset({"acknowledged", "breakdown", "model_version"})
ADDRESS = Column(
    "permalink",
    "url",
    Concept(
        Said("Alamat tetap", "Permanent address"),
        Said("Halaman catatan ini.", "The page of this record."),
    ),
)
POSITION = Column(
    "position",
    "integer",
    Concept(
        Said("Urutan", "Position"),
        Said("Urutan dalam catatan, mulai dari satu.", "Order within the record, from one."),
    ),
    required=True,
)


def record_tables() -> Iterator[Table]:
    """Every kind of record, each followed by the tables of its parts."""
    for kind in TABLES:
        entity = ENTITIES[kind]
        yield _of_kind(kind, entity)
        for part in parts(entity, SKIP):
            yield _of_parts(kind, entity, part)


def _of_kind(kind: str, entity: type[Entity]) -> Table:
    flats = flat(entity, TABLES, SKIP)
    columns = tuple(column for each in flats for column in each.columns)
    located, cells = kind in urls.SECTIONS, reader(flats)

    def rows(registry: Registry, site_url: str) -> Iterator[Row]:
        base = site_url.rstrip("/")
        for record_id, record in registry.entities[kind].items():
            address = (base + urls.record(kind, record_id),) if located else ()
            yield (*cells(record, record_id, registry), *address)

    key = tuple(c.name for c in columns if c.name in ("id", "code"))[:1]
    if kind == "retired":  # an id may be retired for its figures, and later for itself
        key = ("kind", "id", "since")
    return Table(
        TABLES[kind], entity.concept, (*columns, *((ADDRESS,) if located else ())), key, rows
    )


def _of_parts(kind: str, entity: type[Entity], part: Parts) -> Table:
    owner = Column(
        kind,
        "text",
        Concept(
            entity.concept.title,
            Said("Id catatan yang memuatnya.", "Id of the record that holds it."),
        ),
        required=True,
        references=TABLES[kind],
    )
    field = (part.info.alias or part.name).rstrip("_")
    if part.entity is None:
        return _of_ids(kind, entity, owner, part, field)
    flats = flat(part.entity, TABLES, SKIP)
    columns = (owner, POSITION, *(column for each in flats for column in each.columns))
    own_key = any(column.name == "key" for column in columns)
    taken, cells = field in TABLES.values(), reader(flats)
    return Table(
        f"{kind}_{field}" if taken else field,
        part.entity.concept,
        columns,
        (kind, "key") if own_key else (kind, "position"),
        lambda registry, site_url: _part_rows(registry, kind, part.name, field, cells, own_key),
    )


def _part_rows(
    registry: Registry, kind: str, name: str, field: str, cells: Read, own_key: bool
) -> Iterator[Row]:
    for record_id, record in registry.entities[kind].items():
        for position, each in enumerate(getattr(record, name), start=1):
            path = f"{record_id}/{field}/{each.key if own_key else position}"
            yield (record_id, position, *cells(each, path, registry))


def _of_ids(kind: str, entity: type[Entity], owner: Column, part: Parts, field: str) -> Table:
    own = concept(part.info)
    (named,) = reference_kinds(part.info)
    other = named if named != kind else f"other_{named}"
    column = Column(other, "text", own, required=True, references=TABLES[named])

    def rows(registry: Registry, site_url: str) -> Iterator[Row]:
        for record_id, record in registry.entities[kind].items():
            ids: Sequence[Any] = getattr(record, part.name)
            for position, each in enumerate(ids, start=1):
                cell: Cell = each
                yield (record_id, position, cell)

    whose = entity.concept.title
    of = Said(f"{whose.id}: {own.title.id.lower()}", f"{whose.en}: {own.title.en.lower()}")
    return Table(
        f"{kind}_{field}", own._replace(title=of), (owner, POSITION, column), (kind, other), rows
    )
