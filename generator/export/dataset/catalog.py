"""catalog.jsonld: the data set as DCAT 3 describes it, valid against DCAT-AP 3.0.

The whole is one data set; each table is a part of it. Every file is a distribution of one of them.
Everything an authority list names is typed here, so that the file can be judged by itself.
"""

import json
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from generator import urls
from generator.artifact import Artifact
from generator.data_file import DataFile
from generator.export.dataset.coverage import spoken_of
from generator.export.subject import Subject
from generator.model.contact import Contact
from generator.model.region import NATION
from generator.model.registry import Registry
from generator.tables import TABLES
from generator.tables.version import SCHEMA_VERSION
from generator.text import Said
from generator.wording.data_title import DATA_DESCRIPTION, data_title

_CONTEXT = {
    "dcat": "http://www.w3.org/ns/dcat#",
    "dct": "http://purl.org/dc/terms/",
    "foaf": "http://xmlns.com/foaf/0.1/",
    "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
    "skos": "http://www.w3.org/2004/02/skos/core#",
    "spdx": "http://spdx.org/rdf/terms#",
    "vcard": "http://www.w3.org/2006/vcard/ns#",
    "schema": "https://schema.org/",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
}
_AUTHORITY = "http://publications.europa.eu/resource/authority"
_LANGUAGES = tuple(
    {"@id": f"{_AUTHORITY}/language/{code}", "@type": "dct:LinguisticSystem"}
    for code in ("IND", "ENG")
)
_THEMES = {
    "SOCI": Said("Penduduk dan masyarakat", "Population and society"),
    "GOVE": Said("Pemerintahan dan sektor publik", "Government and public sector"),
}
_SHA256 = {
    "@id": "spdx:checksumAlgorithm_sha256",
    "@type": "spdx:ChecksumAlgorithm",
}
# Precision of a date → its type: never padded.
_DATE_TYPES = {4: "xsd:gYear", 7: "xsd:gYearMonth", 10: "xsd:date"}
_TABLES = {table.name: table.concept for table in TABLES}


def artifacts(subject: Subject, files: Sequence[DataFile]) -> Iterator[Artifact]:
    """One file; it lists every other."""
    text = json.dumps(_catalog(subject, files), ensure_ascii=False, indent=1) + "\n"
    yield Artifact("catalog.jsonld", text.encode())


def _catalog(subject: Subject, files: Sequence[DataFile]) -> dict[str, Any]:
    registry, base = subject.registry, subject.site_url.rstrip("/")
    here = f"{base}/data/catalog.jsonld"
    shared = _shared(subject, base)
    tables = [name for name in _TABLES if any(file.table == name for file in files)]
    whole = {
        "@id": f"{here}#data",
        "@type": "dcat:Dataset",
        "dct:title": _said(data_title(registry.site.title)),
        "dct:description": _said(DATA_DESCRIPTION),
        **shared,
        **_coverage(registry, base),
        "dcat:distribution": _distributions(registry, base, files, None),
        "dct:hasPart": [{"@id": f"{here}#{name}"} for name in tables],
    }
    parts = [
        {
            "@id": f"{here}#{name}",
            "@type": "dcat:Dataset",
            "dct:title": _said(_TABLES[name].title),
            "dct:description": _said(_TABLES[name].definition),
            **{key: _again(value) for key, value in shared.items()},
            "dct:isPartOf": {"@id": f"{here}#data"},
            "dcat:distribution": _distributions(registry, base, files, name),
        }
        for name in tables
    ]
    return {
        "@context": _CONTEXT,
        "@id": here,
        "@type": "dcat:Catalog",
        "dct:title": _said(data_title(registry.site.title)),
        "dct:description": _said(DATA_DESCRIPTION),
        "dct:publisher": _again(shared["dct:publisher"]),
        "dct:language": _again(shared["dct:language"]),
        "dct:license": _licence(registry),
        "foaf:homepage": {"@id": f"{base}/data/", "@type": "foaf:Document"},
        "dcat:dataset": [whole, *parts],
    }


def _shared(subject: Subject, base: str) -> dict[str, Any]:
    """What every data set of the catalogue says. Its version is its day."""
    site = subject.registry.site
    said: dict[str, Any] = {
        "dct:publisher": {
            "@id": f"{base}/#penerbit",
            "@type": "foaf:Agent",
            "foaf:name": _said(Said(site.publisher.id, site.publisher.en or "")),
        },
        "dct:language": list(_LANGUAGES),
        "dcat:theme": [
            {
                "@id": f"{_AUTHORITY}/data-theme/{code}",
                "@type": "skos:Concept",
                "skos:prefLabel": _said(label),
            }
            for code, label in _THEMES.items()
        ],
        "dcat:landingPage": {"@id": f"{base}/data/", "@type": "foaf:Document"},
        "dcat:version": subject.today,
        "dct:modified": {"@type": "xsd:date", "@value": subject.today},
        "schema:schemaVersion": SCHEMA_VERSION,
    }
    if contact := _contact(site.contact):
        said["dcat:contactPoint"] = {"@id": f"{base}/#kontak", **contact}
    return said


def _again(value: Any) -> Any:
    """What was said in full once is named the next time."""
    if isinstance(value, list):
        return [_again(each) for each in value]
    return {"@id": value["@id"]} if isinstance(value, dict) and "@id" in value else value


def _contact(contact: Contact | None) -> dict[str, Any] | None:
    """Where mistakes are reported, if there is such a place."""
    if contact is None:
        return None
    ways = {
        "vcard:hasEmail": contact.email and f"mailto:{contact.email}",
        "vcard:hasTelephone": contact.phone and f"tel:{urls.dialled(contact.phone)}",
        "vcard:hasURL": contact.website,
    }
    known = {name: {"@id": way} for name, way in ways.items() if way}
    return {"@type": "vcard:Kind", **known} if known else None


def _coverage(registry: Registry, base: str) -> dict[str, Any]:
    """The regions that programs name; the time that figures speak of, where it is stated."""
    named = dict.fromkeys(program.region for program in registry.programs.values())
    regions = [registry.regions[code] for code in sorted(named) if code in registry.regions]
    places = [
        {
            "@id": f"{_AUTHORITY}/country/IDN"
            if region.code == NATION.code
            else base + urls.record("region", region.code),
            "@type": "dct:Location",
            "skos:prefLabel": _said(Said(region.title("id"), region.title("en"))),
        }
        for region in regions
    ]
    span = spoken_of(registry)
    times = {"dcat:startDate": _date(span.from_), "dcat:endDate": _date(span.to)}
    known = {name: date for name, date in times.items() if date}
    said: dict[str, Any] = {"dct:spatial": places} if places else {}
    return said | ({"dct:temporal": {"@type": "dct:PeriodOfTime", **known}} if known else {})


def _distributions(
    registry: Registry, base: str, files: Iterable[DataFile], table: str | None
) -> list[dict[str, Any]]:
    return [
        {
            "@id": base + file.address,
            "@type": "dcat:Distribution",
            "dct:title": {"@value": file.address.rpartition("/")[2]},
            "dcat:accessURL": {"@id": f"{base}/data/", "@type": "rdfs:Resource"},
            "dcat:downloadURL": {"@id": base + file.address, "@type": "rdfs:Resource"},
            "dcat:mediaType": {
                "@id": f"https://www.iana.org/assignments/media-types/{file.media_type}",
                "@type": "dct:MediaType",
            },
            "dcat:byteSize": {"@value": str(file.size), "@type": "xsd:nonNegativeInteger"},
            "spdx:checksum": {
                "@type": "spdx:Checksum",
                "spdx:algorithm": _SHA256,
                "spdx:checksumValue": {"@value": file.sha256, "@type": "xsd:hexBinary"},
            },
            "dct:license": _licence(registry),
        }
        for file in files
        if file.table == table
    ]


def _licence(registry: Registry) -> dict[str, str]:
    return {"@id": registry.site.licence.url, "@type": "dct:LicenseDocument"}


def _date(date: str | None) -> dict[str, str] | None:
    return {"@value": date, "@type": _DATE_TYPES[len(date)]} if date else None


def _said(said: Said) -> list[dict[str, str]]:
    both = (("id", said.id), ("en", said.en))
    return [{"@language": language, "@value": text} for language, text in both if text]
