"""Stock MkDocs Material of the invented records: a Markdown file a page, its data as front matter.

MkDocs relates no pages to each other, so that each file carries what its page says of others.
"""

import json
import shutil
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from bench.peer_data import LANGUAGES, PEERS, Program, programs, read_yaml, records, said
from bench.peer_mkdocs_lists import KINDS, Data, Records, figures, filter_of, lists

_FIRST = 50
_Page = tuple[str, Data]


@dataclass(frozen=True, slots=True)
class Site:
    """The invented records; `words` and pages by language, records by kind and id."""

    languages: Sequence[str]
    words: Mapping[str, Data]
    records: Records
    programs: Sequence[Program]


def read(project: Path, languages: Sequence[str]) -> Site:
    """What there is to write."""
    found: dict[str, dict[str, Data]] = defaultdict(dict)
    for record in records(project):
        found[record.kind][record.id] = read_yaml(record.yaml)
    words = {language: said(project, language) for language in LANGUAGES}
    return Site(languages, words, found, list(programs(project)))


def write(site: Site, folder: Path) -> None:
    """Write the MkDocs project of an invented one into `folder`."""
    shutil.copytree(PEERS / "mkdocs", folder)
    nav = ["index.md", *(f"{kind}/index.md" for kind in ("programs", "budgets", "claims", *KINDS))]
    with (folder / "mkdocs.yml").open("a", encoding="utf-8") as config:
        config.write(f"nav: {json.dumps(nav)}\n")
        config.write(f"extra: {json.dumps({'said': site.words}, ensure_ascii=False)}\n")
    data = {program.id: read_yaml(program.yaml) for program in site.programs}
    for language in site.languages:
        _put(folder, language, "index.md", {"title": "Terang"}, "# Terang\n")
        words = site.words[language]
        listed = lists(site.records, list(data.values()), words)
        for path, front in (*_records(site, data), *listed):
            _put(folder, language, path, front)
        shared = folder / "overrides/parts" / f"filter-{language}.html"
        shared.write_text(filter_of(site.records, words, language), encoding="utf-8")
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


def _named(site: Site, data: Data) -> Data:
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


def _records(site: Site, data: Mapping[str, Data]) -> Iterator[_Page]:
    """The page of each record but programs, with what programs say of it."""
    naming: dict[tuple[str, str], list[Data]] = defaultdict(list)
    for program in site.programs:
        for kind, ids in program.terms.items():
            for id in ids:
                naming[kind, id].append(data[program.id])
    for kind in KINDS:
        for id, record in site.records[kind].items():
            own = naming[kind, id][:_FIRST]
            front = {**record, "kind": kind, "template": "record.html"}
            front["programs"] = [_summary(site, each) for each in own]
            if kind == "sources":
                front["figures"] = [
                    {**figure, "of": each["name"]}
                    for each in own
                    for figure in figures(each)
                    if figure.pop("source") == id
                ]
            yield f"{kind}/{id}.md", front


def _summary(site: Site, program: Data) -> Data:
    found = {each["path"]: each for each in figures(program)}
    agency = program["agency"]
    return {
        **{key: program[key] for key in ("id", "name", "status", "kind", "summary")},
        "agency": {"id": agency, "name": site.records["agencies"][agency]["name"]},
        "headline": [found[path] for path in program["headline"]],
    }


def _put(folder: Path, language: str, path: str, front: Data, body: str = "") -> None:
    file = folder / "docs" / ("" if language == "id" else language) / path
    file.parent.mkdir(parents=True, exist_ok=True)
    name = front.get("name") or front["title"]
    title = name if isinstance(name, str) else name[language]
    told = {**front, "title": title, "lang": language}
    # JSON is YAML: written and read faster than blocks.
    file.write_text(f"---\n{json.dumps(told, ensure_ascii=False)}\n---\n{body}", encoding="utf-8")
