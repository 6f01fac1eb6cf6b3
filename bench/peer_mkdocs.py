"""Stock MkDocs Material of the invented records: a Markdown file a page, its data as front matter.

MkDocs relates no pages to each other, so that each file carries what its page says of others.
"""

import json
import shutil
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bench.peer_data import LANGUAGES, PEERS, Program, programs, read_yaml, records, said

_KINDS = ("sources", "agencies", "partners", "regions", "groups", "laws")
_LISTED, _FIRST = 100, 50
_Data = Mapping[str, Any]
_Page = tuple[str, _Data]


@dataclass(frozen=True, slots=True)
class Site:
    """The invented records; `words` and pages by language, records by kind and id."""

    languages: Sequence[str]
    words: Mapping[str, _Data]
    records: Mapping[str, Mapping[str, _Data]]
    programs: Sequence[Program]


def read(project: Path, languages: Sequence[str]) -> Site:
    """What there is to write."""
    found: dict[str, dict[str, _Data]] = defaultdict(dict)
    for record in records(project):
        found[record.kind][record.id] = read_yaml(record.yaml)
    words = {language: said(project, language) for language in LANGUAGES}
    return Site(languages, words, found, list(programs(project)))


def write(site: Site, folder: Path) -> None:
    """Write the MkDocs project of an invented one into `folder`."""
    shutil.copytree(PEERS / "mkdocs", folder)
    nav = ["index.md", *(f"{kind}/index.md" for kind in ("programs", *_KINDS))]
    with (folder / "mkdocs.yml").open("a", encoding="utf-8") as config:
        config.write(f"nav: {json.dumps(nav)}\n")
        config.write(f"extra: {json.dumps({'said': site.words}, ensure_ascii=False)}\n")
    data = {program.id: read_yaml(program.yaml) for program in site.programs}
    for language in site.languages:
        _put(folder, language, "index.md", {"title": "Terang"}, "# Terang\n")
        for path, front in (*_records(site, data), *_lists(site, data, language)):
            _put(folder, language, path, front)
    for program in site.programs:
        write_program(site, program, folder)


def write_program(site: Site, program: Program, folder: Path) -> None:
    """One program's files; another text is an edit."""
    data = read_yaml(program.yaml)
    front = {**data, "template": "program.html", "named": _named(site, data)}
    for language in site.languages:
        words = site.words[language]
        body = (
            f'## {words["what"]} {{ id="what" }}\n\n{data["description"][language]}\n\n'
            f"### {words['purpose']}\n\n{data['purpose'][language]}\n"
        )
        _put(folder, language, f"programs/{program.id}.md", front, body)


def _named(site: Site, data: _Data) -> _Data:
    """What a program's page says of the records that it names."""
    of = site.records
    return {
        "agency": of["agencies"][data["agency"]]["name"],
        "region": of["regions"][data["region"]]["name"],
        "sources": {id: of["sources"][id] for id in data["sources"]},
        "groups": {id: of["groups"][id]["name"] for id in data["target_groups"]},
        "laws": {id: of["laws"][id] for id in data["laws"]},
        "partners": {
            each["partner"]: of["partners"][each["partner"]]["name"]
            for each in data["partnerships"]
        },
    }


def _records(site: Site, data: Mapping[str, _Data]) -> Iterator[_Page]:
    """The page of each record but programs, with what programs say of it."""
    naming: dict[tuple[str, str], list[_Data]] = defaultdict(list)
    for program in site.programs:
        for kind, ids in program.terms.items():
            for id in ids:
                naming[kind, id].append(data[program.id])
    for kind in _KINDS:
        for id, record in site.records[kind].items():
            own = naming[kind, id][:_FIRST]
            front = {**record, "kind": kind, "template": "record.html"}
            front["programs"] = [_summary(site, each) for each in own]
            if kind == "sources":
                front["figures"] = [
                    {**figure, "of": each["name"]}
                    for each in own
                    for figure in _figures(each)
                    if figure.pop("source") == id
                ]
            yield f"{kind}/{id}.md", front


def _summary(site: Site, program: _Data) -> _Data:
    figures = {each["path"]: each for each in _figures(program)}
    agency = program["agency"]
    return {
        **{key: program[key] for key in ("id", "name", "status", "kind", "summary")},
        "agency": {"id": agency, "name": site.records["agencies"][agency]["name"]},
        "headline": [figures[path] for path in program["headline"]],
    }


def _figures(program: _Data) -> Iterator[dict[str, Any]]:
    for key, field in (
        ("budgets", "amount"),
        ("cohorts", "participants"),
        ("cohorts", "duration"),
        ("targets", "amount"),
    ):
        for item in program[key]:
            figure = {each: item[field][each] for each in ("value", "unit", "source")}
            figure |= {"program": program["id"], "path": f"{key}/{item['key']}/{field}"}
            if key == "budgets":
                figure["stage"] = item["stage"]
            elif key == "targets":
                figure["name"] = item["name"]
            yield figure


def _lists(site: Site, data: Mapping[str, _Data], language: str) -> Iterator[_Page]:
    """Every kind's list, a hundred rows a page."""
    names = {each["at"]: each["name"] for each in site.words[language]["sections"]}
    rows = {"programs": [_row(site, each) for each in data.values()]}
    for kind in _KINDS:
        rows[kind] = [{"id": id, "name": _name(each)} for id, each in site.records[kind].items()]
    for kind, all_rows in rows.items():
        pages = -(-len(all_rows) // _LISTED)
        for number in range(pages):
            path = f"{kind}/halaman/{number + 1}.md" if number else f"{kind}/index.md"
            some = all_rows[number * _LISTED : (number + 1) * _LISTED]
            front = {"title": names[kind], "kind": kind, "pages": pages, "rows": some}
            yield path, {**front, "template": "list.html"}


def _row(site: Site, program: _Data) -> _Data:
    agency, region = program["agency"], program["region"]
    return {
        **{key: program[key] for key in ("id", "name", "status")},
        "agency": {"id": agency, "name": site.records["agencies"][agency]["name"]},
        "region": {"id": region, "name": site.records["regions"][region]["name"]},
    }


def _name(record: _Data) -> Any:
    return record.get("name") or record["title"]


def _put(folder: Path, language: str, path: str, front: _Data, body: str = "") -> None:
    file = folder / "docs" / ("" if language == "id" else language) / path
    file.parent.mkdir(parents=True, exist_ok=True)
    name = front.get("name") or front["title"]
    title = name if isinstance(name, str) else name[language]
    told = {**front, "title": title, "lang": language}
    # JSON is YAML: written and read faster than blocks.
    file.write_text(f"---\n{json.dumps(told, ensure_ascii=False)}\n---\n{body}", encoding="utf-8")
