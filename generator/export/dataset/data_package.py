"""datapackage.json: what stands in every CSV file, as Data Package v2 with Table Schema says it."""

import json
import re
from collections.abc import Iterator, Sequence
from typing import Any

from generator.artifact import Artifact
from generator.data_file import DataFile
from generator.export.dataset.table_schema import said, table_schema
from generator.export.subject import Subject
from generator.model.registry import Registry
from generator.tables import TABLES
from generator.tables.version import SCHEMA_VERSION
from generator.wording.data_title import DATA_DESCRIPTION, data_title

_PROFILES = "https://datapackage.org/profiles/2.0"
_TABLES = {table.name: table for table in TABLES}


def artifacts(subject: Subject, files: Sequence[DataFile]) -> Iterator[Artifact]:
    """One file, beside the CSV files it describes."""
    package = _package(subject, files)
    text = json.dumps(package, ensure_ascii=False, indent=1) + "\n"
    yield Artifact("datapackage.json", text.encode())


def _package(subject: Subject, files: Sequence[DataFile]) -> dict[str, Any]:
    registry, base = subject.registry, subject.site_url.rstrip("/")
    name = data_title(registry.site.title)
    return {
        "$schema": f"{_PROFILES}/datapackage.json",
        "name": re.sub(r"[^a-z0-9]+", "-", registry.site.title.lower()).strip("-") or "data",
        "id": f"{base}/data/datapackage.json",
        "title": name.id,
        "title_en": name.en,
        "description": DATA_DESCRIPTION.id,
        "description_en": DATA_DESCRIPTION.en,
        "homepage": f"{base}/data/",
        "version": subject.today,
        "schema_version": SCHEMA_VERSION,
        "created": f"{subject.today}T00:00:00Z",
        "licenses": [_licence(registry)],
        "contributors": [
            {"title": registry.site.publisher.id, "roles": ["publisher"], "path": f"{base}/"}
        ],
        "sources": [*_sources(registry)],
        "resources": [_resource(file) for file in files if file.media_type == "text/csv"],
    }


def _licence(registry: Registry) -> dict[str, str]:
    licence = registry.site.licence
    # The name of a licence here is one of a list of identifiers; ours is for people.
    return {"title": licence.name, "path": licence.url}


def _sources(registry: Registry) -> Iterator[dict[str, str]]:
    for source in registry.sources.values():
        yield {"title": source.title.id} | ({"path": source.url} if source.url else {})


def _resource(file: DataFile) -> dict[str, Any]:
    table = _TABLES[file.table or ""]
    return {
        "$schema": f"{_PROFILES}/dataresource.json",
        "name": table.name,
        "type": "table",
        "path": file.address.rpartition("/")[2],
        **said(table.concept),
        "format": "csv",
        "mediatype": file.media_type,
        "encoding": "utf-8",
        "bytes": file.size,
        "hash": f"sha256:{file.sha256}",
        "schema": table_schema(table, _TABLES),
    }
