"""What the peers are given: the invented records as they stand in YAML, and the words of pages."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from generator.model import choices
from generator.text import Said
from generator.view.charts.provinces import PROVINCES

PEERS = Path(__file__).parent / "peers"
LANGUAGES = ("id", "en")
_LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_CODES = {
    "program_kinds": choices.PROGRAM_KINDS,
    "program_statuses": choices.PROGRAM_STATUSES,
    "fields": choices.FIELDS_OF_WELFARE,
    "source_types": choices.SOURCE_TYPES,
    "documents": choices.DOCUMENT_TYPES,
    "funds": choices.FUNDS,
    "partner_statuses": choices.PARTNER_STATUSES,
    "event_statuses": choices.EVENT_STATUSES,
    "claim_types": choices.CLAIM_TYPES,
    "assertions": choices.ASSERTIONS,
}


@dataclass(frozen=True, slots=True)
class Record:
    """One record: its kind as the peers name it, its id, and the YAML that they read."""

    kind: str
    id: str
    yaml: str


@dataclass(frozen=True, slots=True)
class Program(Record):
    """A program; `terms` says what it belongs to, for tools that group pages themselves."""

    title: str
    terms: Mapping[str, list[str]]


def programs(project: Path) -> Iterator[Program]:
    """Every program with its file's own YAML."""
    for file in sorted((project / "data/programs").rglob("*.yml")):
        yield program(file)


def program(file: Path) -> Program:
    text = file.read_text(encoding="utf-8")
    data = read_yaml(text)
    region = slug(data["region"])
    terms = {
        "sources": data["sources"],
        "agencies": [data["agency"]],
        "partners": [each["partner"] for each in data["partners"]],
        "regions": [region] if len(region) == 2 else [region, region[:2]],
        "groups": data["target_groups"],
        "laws": data["laws"],
    }
    # One name, one meaning: Hugo groups by lists of ids, and the record holds more than ids.
    text = re.sub(r"^partners:", "partnerships:", text, flags=re.MULTILINE)
    text = re.sub(r'^region: ".*"$', f"region: {region!r}", text, flags=re.MULTILINE)
    return Program("programs", data["id"], text, data["name"]["id"], terms)


def records(project: Path) -> Iterator[Record]:
    """Every record that a program names."""
    for kind in ("sources", "agencies", "partners", "laws"):
        for file in sorted((project / "data" / kind).glob("*.yml")):
            yield Record(kind, file.stem, file.read_text(encoding="utf-8"))
    groups = read_yaml((project / "data/vocabulary/target-groups.yml").read_text(encoding="utf-8"))
    for id, group in groups.items():
        note = {"note": group["gloss"]}
        yield Record("groups", id, _yaml({"id": id, "name": group["name"], **note}))
    yield from _regions(project)


def _regions(project: Path) -> Iterator[Record]:
    """The regions of programs, and the provinces that they are in."""
    codes = {term for each in programs(project) for term in each.terms["regions"]}
    lines = (project / "data/vocabulary/regions.csv").read_text(encoding="utf-8").splitlines()
    for line in lines[1:]:
        code, _, name = line.split(",", 2)
        if slug(code) in codes:
            said = name if "." in code else f"Provinsi {name}"
            both = {"id": said, "en": said}
            yield Record("regions", slug(code), _yaml({"id": slug(code), "name": both}))


def said(project: Path, language: str) -> dict[str, Any]:
    """All that pages say beside the records, in one language."""
    both = read_yaml((PEERS / "words.yml").read_text(encoding="utf-8"))
    lists = read_yaml((PEERS / "lists.yml").read_text(encoding="utf-8"))
    vocabulary = {
        key: read_yaml((project / "data/vocabulary" / file).read_text(encoding="utf-8"))
        for key, file in (
            ("stages", "budget-stages.yml"),
            ("kinds", "figure-kinds.yml"),
            ("units", "units.yml"),
            ("glossary", "glossary.yml"),
        )
    }
    told = {**both, **lists, **vocabulary, **_CODES}
    words: dict[str, Any] = _in(told, language)
    words["units"] = {key: unit["name"] for key, unit in words["units"].items()}
    words["parts"] = [{"at": part, "name": words[part]} for part in lists["parts"]]
    words["tones"] = {rung["key"]: rung["tone"] for rung in lists["rungs"]}
    words["provinces"] = [{"code": code, "path": path} for code, path in PROVINCES.items()]
    return words


def slug(code: str) -> str:
    """A region's code as it stands in addresses."""
    return code.replace(".", "-")


def _in(value: Any, language: str) -> Any:
    """The same tree in one language; what is called in two languages gets a `name`."""
    if isinstance(value, Said):
        return value.id if language == "id" else value.en
    if isinstance(value, Mapping):
        if set(value) == set(LANGUAGES):
            return _in(value[language], language)
        rest = {key: _in(each, language) for key, each in value.items() if key not in LANGUAGES}
        if set(LANGUAGES) <= set(value):
            rest["says" if "name" in rest else "name"] = value[language]
        return rest
    if isinstance(value, list):
        return [_in(each, language) for each in value]
    return value


def read_yaml(text: str) -> Any:
    """A YAML text as plain values."""
    return yaml.load(text, _LOADER)


def _yaml(value: Mapping[str, Any]) -> str:
    return yaml.safe_dump(dict(value), allow_unicode=True, sort_keys=False)
