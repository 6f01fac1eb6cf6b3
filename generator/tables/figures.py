"""The tables of figures: one row a figure, with everything that makes it quotable; its past.

What a figure states is laid out by the model's own fields; what it inherits from where it stands
(program, stage, period, region) and what follows from it (addresses, status) is added here.
"""

from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache

from generator import urls
from generator.model.field import Concept
from generator.model.figure import Figure, Revision, Withdrawal
from generator.model.period import Period
from generator.model.placed_figure import PlacedFigure
from generator.model.registry import Registry
from generator.model.stated import Stated
from generator.tables import figure_columns as columns
from generator.tables.derive import Flat, flat, prefixed, reader
from generator.tables.records import TABLES
from generator.tables.summable import summable
from generator.tables.table import Cell, Column, Row, Table
from generator.text import LOCALES, Said
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
_STATED_CELLS, _PAST_CELLS = reader(_STATED), reader(_PAST)
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
    base, licence, sources = site_url.rstrip("/"), registry.site.licence.name, registry.sources
    period, withdrawn = _of_part(_PERIOD, registry), _of_part(_WITHDRAWN, registry)
    read, group = _reading(registry), summable(registry)
    for placed in registry.figures.values():
        figure = placed.figure
        address = base + urls.figure(placed.id)
        yield (
            placed.id,
            placed.program.id,
            figure_words.name(placed, "id"),
            figure_words.name(placed, "en"),
            *_said(placed, registry),
            *read(figure),
            placed.stage,
            placed.fiscal_year,
            *period(placed.period),
            placed.region,
            sources[figure.source].type if figure.source else None,
            figure.corroborated_by,
            group(placed),
            figure.revision,
            figure.status,
            *withdrawn(figure.withdrawn),
            address,
            urls.of_revision(address, figure.revision),
            licence,
        )


def _revisions(registry: Registry, site_url: str) -> Iterator[Row]:
    base, read = site_url.rstrip("/"), _reading(registry)
    for placed in registry.figures.values():
        for number, past in enumerate(placed.figure.revisions, start=1):
            yield (
                placed.id,
                number,
                *_PAST_CELLS(past, placed.id, registry),
                *read(past),
                past.corroborated_by,
                base + urls.figure(placed.id, number),
            )


def _said(placed: PlacedFigure, registry: Registry) -> list[Cell]:
    """What the figure states; kind and assertion follow from where it stands, if it says none."""
    row = list(_STATED_CELLS(placed.figure, placed.id, registry))
    row[_KIND], row[_ASSERTION] = placed.kind, placed.assertion
    return row


def _of_part(
    flats: Sequence[Flat], registry: Registry
) -> Callable[[Period | Withdrawal | None], tuple[Cell, ...]]:
    """The cells of a part that may be missing."""
    cells, nothing = reader(flats), (None,) * sum(len(each.columns) for each in flats)
    return lambda part: nothing if part is None else cells(part, "", registry)


def _reading(registry: Registry) -> Callable[[Stated], tuple[Cell, Cell]]:
    """The value as people read it, in both languages, or why there is none."""
    units = registry.units

    # Few units, and few words of sources, stand beside many numbers.
    @lru_cache(maxsize=1024)
    def around(precision: str, unit: str | None, term: str | None) -> tuple[tuple[str, str], ...]:
        known = units.get(unit or "")
        return tuple(numbers.around(precision, known, term, locale) for locale in LOCALES)

    def read(stated: Stated) -> tuple[Cell, Cell]:
        value = stated.value
        if value is None:
            return numbers.stated(stated, None, "id"), numbers.stated(stated, None, "en")
        (before, after), (before_en, after_en) = around(
            stated.precision, stated.unit, stated.source_term
        )
        return (
            f"{before}{numbers.plain(value, 'id')}{after}",
            f"{before_en}{numbers.plain(value, 'en')}{after_en}",
        )

    return read
