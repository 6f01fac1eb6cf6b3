"""The lists of the MkDocs site: what each page of them holds, and the filter that all share."""

from collections.abc import Iterator, Mapping, Sequence
from html import escape
from typing import Any

Data = Mapping[str, Any]
Records = Mapping[str, Mapping[str, Data]]
KINDS = ("sources", "agencies", "partners", "regions", "groups", "laws")
_FACETS = (
    ("agencies", "agency"),
    ("regions", "region"),
    ("groups", "group"),
    ("agencies", "named_agency"),
    ("partners", "partners"),
    ("regions", "named_region"),
)


def lists(records: Records, programs: Sequence[Data], words: Data) -> Iterator[tuple[str, Data]]:
    """Every page of every list: its path and its front matter, in the language of `words`."""
    names = {each["at"]: each["name"] for each in words["sections"]}
    rows: dict[str, list[Data]] = {
        "programs": [_program(records, each) for each in programs],
        "budgets": [_budgets(records, each) for each in programs],
        "claims": [_claims(records, each) for each in programs],
        **{
            kind: [
                {"id": id, "name": each.get("name") or each["title"]}
                for id, each in records[kind].items()
            ]
            for kind in KINDS
        },
    }
    for kind, all_rows in rows.items():
        size = words["a_page"].get(kind, 100)
        pages = -(-len(all_rows) // size)
        for number in range(pages):
            path = f"{kind}/halaman/{number + 1}.md" if number else f"{kind}/index.md"
            some = all_rows[number * size : (number + 1) * size]
            front = {"title": names[kind], "kind": kind, "pages": pages, "rows": some}
            yield path, {**front, "template": "list.html"}


def filter_of(records: Records, words: Data, language: str) -> str:
    """The choices that every list of programs offers, as HTML: the same on all of its pages."""
    choices = "\n".join(
        f'<p><label>{escape(words[label])}\n<select data-saring="{kind}" autocomplete="off">'
        f'<option value="">{escape(words["all"])}</option>\n{_options(records[kind], language)}'
        "</select></label></p>"
        for kind, label in _FACETS
    )
    return (
        f'<details class="t-saring">\n<summary>{escape(words["filter"])}</summary>\n'
        '<fieldset class="saring-alat" disabled>\n<p class="saring-kata">'
        f'<label for="saring-kata">{escape(words["word"])}</label>\n<input id="saring-kata" '
        'type="search" autocomplete="off" spellcheck="false" enterkeyhint="done"></p>\n'
        f"{choices}\n</fieldset>\n</details>"
    )


def figures(program: Data) -> Iterator[dict[str, Any]]:
    """Every figure of a program as other pages show it."""
    for key, name in (
        ("budgets", "amount"),
        ("cohorts", "participants"),
        ("cohorts", "duration"),
        ("targets", "amount"),
    ):
        for item in program[key]:
            figure = {each: item[name][each] for each in ("value", "unit", "source")}
            figure |= {"program": program["id"], "path": f"{key}/{item['key']}/{name}"}
            if key == "budgets":
                figure["stage"] = item["stage"]
            elif key == "targets":
                figure["name"] = item["name"]
            yield figure


def _options(records: Mapping[str, Data], language: str) -> str:
    return "".join(
        f'<option class="nomor" value="{id}">{escape(each["name"][language])}</option>'
        for id, each in records.items()
    )


def _program(records: Records, program: Data) -> Data:
    top = next(each for each in figures(program) if each["path"] == program["headline"][0])
    return {
        **{key: program[key] for key in ("id", "name", "status", "kind")},
        **_places(records, program),
        "top": top,
    }


def _budgets(records: Records, program: Data) -> Data:
    budgets = [
        {
            **{key: each[key] for key in ("key", "stage", "fiscal_year", "fund")},
            **{key: each["amount"][key] for key in ("value", "unit", "source")},
            "document": each["document"]["type"],
        }
        for each in program["budgets"]
    ]
    return {
        **{key: program[key] for key in ("id", "name")},
        **_places(records, program),
        "budgets": budgets,
        "sources": _sources(records, program),
    }


def _claims(records: Records, program: Data) -> Data:
    return {
        **{key: program[key] for key in ("id", "name", "claims")},
        "official": program["officials"][0],
        "sources": _sources(records, program),
    }


def _places(records: Records, program: Data) -> Data:
    agency, region = program["agency"], program["region"]
    return {
        "agency": {"id": agency, "name": records["agencies"][agency]["name"]},
        "region": {"id": region, "name": records["regions"][region]["name"]},
    }


def _sources(records: Records, program: Data) -> Data:
    of = records["sources"]
    return {id: {key: of[id][key] for key in ("publisher", "type")} for id in program["sources"]}
