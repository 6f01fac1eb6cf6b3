"""The tables of figures: one row a figure, with everything that makes it quotable; its past.

What a figure states is laid out by the model's own fields; what it inherits from where it stands
(program, stage, period, region) and what follows from it (addresses, status) is added here.
"""

from collections.abc import Iterator, Sequence

from generator import urls
from generator.model.field import Concept
from generator.model.figure import Figure, Revision, Withdrawal
from generator.model.period import Period
from generator.model.placed_figure import PlacedFigure
from generator.model.registry import Registry
from generator.model.stated import Stated
from generator.tables import figure_columns as columns
from generator.tables.derive import Flat, cells, flat, prefixed
from generator.tables.records import TABLES
from generator.tables.summable import summable
from generator.tables.table import Cell, Column, Row, Table
from generator.text import Said
from generator.wording import figure_words, numbers

# Lists inside a figure: revisions have a table, corroboration a column, searches the page.
_SKIP = frozenset({"revisions", "withdrawn", "searched", "corroborated_by"})
_STATED = flat(Figure, TABLES, _SKIP)
_KIND, _ASSERTION = map(
    [column.name for each in _STATED for column in each.columns].index, ("kind", "assertion")
)
_PAST = flat(Revision, TABLES, _SKIP)
_PERIOD = flat(Period, TABLES, frozenset())
_WITHDRAWN = flat(Withdrawal, TABLES, frozenset())
_STAGE = tuple(
    column
    for column in (column for each in _PAST for column in each.columns)
    if column.name in ("stage", "fiscal_year")
)


def figure_tables() -> Iterator[Table]:
    """All figures, and their past values."""
    yield Table(
        "figures",
        Concept(
            Said("Angka", "Figures"),
            Said(
                "Setiap angka dalam catatan, dengan sumber, arti, dan alamat tetapnya.",
                "Every figure on record, with its source, meaning and permanent address.",
            ),
        ),
        (
            columns.ID,
            columns.PROGRAM,
            *columns.NAMES,
            *_of(_STATED),
            *columns.READ,
            *_STAGE,
            *_of(_PERIOD, "period", Period.concept.title),
            columns.REGION,
            columns.SOURCE_TYPE,
            columns.CORROBORATED,
            columns.SUMMABLE,
            columns.REVISION,
            columns.STATUS,
            *_of(_WITHDRAWN, "withdrawn", Withdrawal.concept.title),
            columns.PERMALINK,
            columns.OF_REVISION,
            columns.LICENCE,
        ),
        ("id",),
        _figures,
    )
    yield Table(
        "revisions",
        Concept(
            Said("Riwayat angka", "Past values"),
            Said("Nilai yang sudah diganti, dan alasannya.", "Values that were replaced, and why."),
        ),
        (
            columns.FIGURE,
            columns.REVISION,
            *_of(_PAST),
            *columns.READ,
            columns.CORROBORATED,
            columns.OF_REVISION,
        ),
        ("figure", "revision"),
        _revisions,
    )


def _of(flats: Sequence[Flat], prefix: str = "", part: Said | None = None) -> tuple[Column, ...]:
    found = tuple(column for each in flats for column in each.columns)
    return tuple(prefixed(each, prefix, part) for each in found) if part else found


def _figures(registry: Registry, site_url: str) -> Iterator[Row]:
    base, licence = site_url.rstrip("/"), registry.site.licence.name
    for placed in registry.figures.values():
        figure = placed.figure
        yield (
            placed.id,
            placed.program.id,
            figure_words.name(placed, "id"),
            figure_words.name(placed, "en"),
            *_said(placed, registry),
            *_read(registry, figure),
            placed.stage,
            placed.fiscal_year,
            *_part(_PERIOD, placed.period, registry),
            placed.region,
            registry.sources[figure.source].type if figure.source else None,
            figure.corroborated_by,
            summable(registry, placed),
            figure.revision,
            figure.status,
            *_part(_WITHDRAWN, figure.withdrawn, registry),
            base + urls.figure(placed.id),
            base + urls.figure(placed.id, figure.revision),
            licence,
        )


def _revisions(registry: Registry, site_url: str) -> Iterator[Row]:
    base = site_url.rstrip("/")
    for placed in registry.figures.values():
        for number, past in enumerate(placed.figure.revisions, start=1):
            yield (
                placed.id,
                number,
                *cells(_PAST, past, placed.id, registry),
                *_read(registry, past),
                past.corroborated_by,
                base + urls.figure(placed.id, number),
            )


def _said(placed: PlacedFigure, registry: Registry) -> list[Cell]:
    """What the figure states; kind and assertion follow from where it stands, if it says none."""
    row = [*cells(_STATED, placed.figure, placed.id, registry)]
    row[_KIND], row[_ASSERTION] = placed.kind, placed.assertion
    return row


def _part(
    flats: Sequence[Flat], part: Period | Withdrawal | None, registry: Registry
) -> tuple[Cell, ...]:
    if part is None:
        return (None,) * sum(len(each.columns) for each in flats)
    return cells(flats, part, "", registry)


def _read(registry: Registry, stated: Stated) -> tuple[Cell, Cell]:
    """The value as people read it, in both languages, or why there is none."""
    unit = registry.units.get(stated.unit or "")
    return numbers.stated(stated, unit, "id"), numbers.stated(stated, unit, "en")
