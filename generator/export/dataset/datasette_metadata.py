"""metadata.json: what Datasette shows beside the tables of `terang.sqlite`.

`datasette terang.sqlite -m metadata.json`; https://docs.datasette.io/en/stable/metadata.html
"""

from collections.abc import Iterator, Sequence
from typing import Any

from generator.artifact import Artifact
from generator.data_file import DataFile
from generator.export.dataset.json_schema import json_artifact
from generator.export.dataset.program_parts import BY_NAME
from generator.export.dataset.sqlite_views import VIEWS
from generator.export.subject import Subject
from generator.model.field import Concept
from generator.tables import TABLES
from generator.tables.table import Column, Table
from generator.text import Said
from generator.wording.data_title import DATA_DESCRIPTION, data_title

DATABASE = "terang"
# Words that many rows share, besides those of closed lists.
_SHARED = frozenset({"units", "budget_stages", "figure_kinds"})
_LABELS = ("name", "title", "term")
_NEWEST_FIRST = {"figures": "published", "revisions": "replaced", "sources": "date"}
_ITS_UNIT = Said(
    "Satuannya di tabel figures, kolom unit.", "Its unit is in the table figures, column unit."
)
# The words of a figure alone rarely name what people look for: the index has its program's too.
_SEARCHED_IN = {"figures": {"fts_table": "figures_named_fts", "fts_pk": "rowid"}}


def artifacts(subject: Subject, files: Sequence[DataFile]) -> Iterator[Artifact]:
    """One file, titles and descriptions in Indonesian and English."""
    site = subject.registry.site
    yield json_artifact(
        "metadata.json",
        {
            "title": data_title(site.title).id,
            "description": _both(DATA_DESCRIPTION),
            "license": site.licence.name,
            "license_url": site.licence.url,
            "source": site.publisher.id,
            "source_url": subject.site_url,
            "databases": {
                DATABASE: {
                    "tables": {
                        **{table.name: _of_table(table) for table in TABLES},
                        **{
                            view.name: {
                                **_said(view.concept),
                                "columns": _columns(BY_NAME[view.table].columns),
                            }
                            for view in VIEWS
                        },
                    }
                }
            },
        },
    )


def _of_table(table: Table) -> dict[str, Any]:
    names = [column.name for column in table.columns]
    said: dict[str, Any] = {**_said(table.concept), "columns": _columns(table.columns)}
    if facets := [column.name for column in table.columns if _is_facet(column)]:
        said["facets"] = facets
    if table.name in _NEWEST_FIRST:
        said["sort_desc"] = _NEWEST_FIRST[table.name]
    if table.name == "figures":
        said["label_column"] = "id"
    elif label := next((name for name in _LABELS if name in names), None):
        said["label_column"] = label
    return said | _SEARCHED_IN.get(table.name, {})


def _is_facet(column: Column) -> bool:
    return column.type == "text" and bool(column.code_list or column.references in _SHARED)


def _columns(columns: Sequence[Column]) -> dict[str, str]:
    return {column.name: _described(column) for column in columns}


def _described(column: Column) -> str:
    title, definition = column.concept
    if column.type == "number" and column.name != "value":
        definition = Said(f"{definition.id} {_ITS_UNIT.id}", f"{definition.en} {_ITS_UNIT.en}")
    return f"{title.id}: {definition.id} · {title.en}: {definition.en}"


def _said(concept: Concept) -> dict[str, str]:
    return {"title": _both(concept.title), "description": _both(concept.definition)}


def _both(said: Said) -> str:
    return f"{said.id} · {said.en}"
