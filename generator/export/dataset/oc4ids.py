"""oc4ids.json: the infrastructure programs, as the Open Contracting for Infrastructure standard
has them; no file where there is none.

Only what our sources state. A project's id is its permanent address: the standard asks for a
registered prefix, which this site does not have and does not make up.
"""

import json
from collections.abc import Iterator, Sequence
from typing import Any
from urllib.parse import quote

from generator import urls
from generator.artifact import Artifact
from generator.data_file import DataFile
from generator.export.dataset.oc4ids_amounts import amounts, day, instant
from generator.export.subject import Subject
from generator.model.agency import Agency
from generator.model.contact import Contact
from generator.model.program import Program
from generator.model.registry import Registry

# Of ours, the one that says the same as one of theirs. A planned program may not even be one of the
# owner's budget yet, a finished one may be in use, a stopped one may go on.
_STATUS = {"running": "implementation"}


def artifacts(subject: Subject, files: Sequence[DataFile]) -> Iterator[Artifact]:
    """One package, if there is a project."""
    registry, base = subject.registry, subject.site_url.rstrip("/")
    projects = [
        _project(registry, program, base)
        for program in registry.programs.values()
        if program.kind == "infrastructure"
    ]
    if projects:
        package = {
            "uri": f"{base}/data/oc4ids.json",
            "publishedDate": instant(subject.today),
            "version": "0.9",
            "publisher": {"name": registry.site.publisher.id, "uri": f"{base}/"},
            "license": registry.site.licence.url,
            "projects": projects,
        }
        text = json.dumps(package, ensure_ascii=False, indent=1) + "\n"
        yield Artifact("oc4ids.json", text.encode())


def _project(registry: Registry, program: Program, base: str) -> dict[str, Any]:
    agency = registry.agencies[program.agency]
    project = {
        "id": base + urls.record("program", program.id),
        "language": "id",
        "identifiers": [{"id": program.id, "scheme": f"{base}/"}],
        "publicAuthority": {"id": agency.id, "name": agency.name.id},
        "title": program.name.id,
        "description": program.summary.id,
        "purpose": program.purpose.id if program.purpose else None,
        "status": _STATUS.get(program.status),
        "additionalClassifications": [*_classifications(program)],
        "locations": [*_locations(registry, program, base)],
        "parties": [*_parties(registry, program)],
        "documents": [*_documents(registry, program)],
        **amounts(registry, program, base),
    }
    return {name: value for name, value in project.items() if value}


def _classifications(program: Program) -> Iterator[dict[str, str]]:
    """The budget codes that the sources give, once each, under the decree that sets them."""
    codes = {
        (each.code.nomenclature, each.code.code): each.code for each in program.budgets if each.code
    }
    for (scheme, code), each in codes.items():
        described = {"description": each.name} if each.name else {}
        yield {"scheme": scheme, "id": code, **described}


def _locations(registry: Registry, program: Program, base: str) -> Iterator[dict[str, Any]]:
    region = registry.regions.get(program.region)
    if region:
        yield {
            "id": region.code,
            "description": region.title("id"),
            "gazetteer": {"scheme": "kemendagri", "identifiers": [region.code]},
        }
    if program.place:
        yield {"id": "place", "description": program.place.id}


def _parties(registry: Registry, program: Program) -> Iterator[dict[str, Any]]:
    agency = registry.agencies[program.agency]
    yield {**_party(agency), "roles": ["publicAuthority"]}
    if program.implementing_unit and program.implementing_unit != agency.id:
        yield _party(registry.agencies[program.implementing_unit])


def _party(agency: Agency) -> dict[str, Any]:
    contact = _contact_point(agency.contact)
    return {"id": agency.id, "name": agency.name.id} | (
        {"contactPoint": contact} if contact else {}
    )


def _contact_point(contact: Contact | None) -> dict[str, str]:
    if contact is None:
        return {}
    lines: dict[str, str | None] = {
        "email": contact.email,
        "telephone": contact.phone,
        "url": contact.website and _uri(contact.website),
    }
    return {name: line for name, line in lines.items() if line}


def _documents(registry: Registry, program: Program) -> Iterator[dict[str, Any]]:
    """The program's documents, then the sources our record rests on."""
    for document in program.documents:
        told = {"id": f"documents/{document.key}", "title": document.title.id}
        yield told | ({"url": _uri(document.url)} if document.url else {})
    for each in program.sources:
        source = registry.sources[each]
        known: dict[str, str | None] = {
            "id": f"sources/{source.id}",
            "title": source.title.id,
            "url": _uri(source.url) if source.url else None,
            "datePublished": day(source.date),
            "author": source.author,
        }
        yield {name: value for name, value in known.items() if value}


def _uri(address: str) -> str:
    """An address as the standard wants it: what is not ASCII is escaped, the rest left as it is."""
    return quote(address, safe="%/:?#[]@!$&'()*+,;=~")
