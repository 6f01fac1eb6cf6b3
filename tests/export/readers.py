"""Citations read back by programs that are not ours: each gives the same plain rows."""

import json
import re
import shutil
import subprocess
import warnings
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import pytest
import rispy
from bibtexparser.entrypoint import parse_string
from bibtexparser.middlewares import LatexDecodingMiddleware
from citeproc import (
    Citation,
    CitationItem,
    CitationStylesBibliography,
    CitationStylesStyle,
    formatter,
)
from citeproc.source.json import CiteProcJSON

_NODE = Path(__file__).parents[1] / "node"
_STYLE = Path(__file__).parent / "angka.csl"


class Reference(NamedTuple):
    """What a reader understood. `issued` is as precise as it was written."""

    key: str
    author: str
    title: str
    issued: str
    version: str
    url: str
    note: str


def read_bibtex(text: str) -> list[Reference]:
    """With bibtexparser, LaTeX decoded; the address is verbatim, as biblatex reads it."""
    raw = parse_string(text)
    decoded = parse_string(text, append_middleware=[LatexDecodingMiddleware()])
    assert (raw.failed_blocks, decoded.failed_blocks) == ([], [])
    assert {entry.entry_type for entry in raw.entries} <= {"misc"}
    return [
        Reference(
            entry.key,
            _bare(entry["author"]),
            _bare(entry["title"]),
            dates.value if (dates := entry.get("date")) else "",
            entry["version"],
            verbatim["url"],
            _bare(entry["note"]),
        )
        for entry, verbatim in zip(decoded.entries, raw.entries, strict=True)
    ]


def read_ris(text: str) -> list[Reference]:
    """With rispy."""
    return [
        Reference(
            entry["id"],
            _only(entry["authors"]),
            entry["title"],
            entry.get("date", "").rstrip("/").replace("/", "-"),
            entry["edition"],
            _only(entry["urls"]),
            _only(entry["notes"]),
        )
        for entry in rispy.loads(text)
        if entry["type_of_reference"] == "DATA"
    ]


def read_csl(text: str) -> list[Reference]:
    """As plain JSON."""
    return [
        Reference(
            item["id"],
            item["author"][0]["literal"],
            item["title"],
            _date(item.get("issued")),
            item["version"],
            item["URL"],
            item["note"],
        )
        for item in json.loads(text)
    ]


READERS: Mapping[str, Callable[[str], list[Reference]]] = {
    "bibtex": read_bibtex,
    "ris": read_ris,
    "csl-json": read_csl,
}


def rendered(text: str) -> list[str]:
    """CSL-JSON as citeproc-py prints it, with a style that names every part."""
    items = json.loads(text)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # it warns of `custom`, which CSL 1.0.2 has
        style = CitationStylesStyle(str(_STYLE), validate=False)
        bibliography = CitationStylesBibliography(style, CiteProcJSON(items), formatter.plain)
        for item in items:
            bibliography.register(Citation([CitationItem(item["id"])]))
        return [str(line) for line in bibliography.bibliography()]


def citation_js(written: Sequence[tuple[str, str]]) -> list[list[dict[str, Any]]]:
    """What Node's citation-js makes of files, each with its form; skipped where Node has no such
    package."""
    node = shutil.which("node")
    program = (
        "const {Cite} = require('@citation-js/core');"
        "for (const p of ['bibtex', 'ris', 'csl']) require('@citation-js/plugin-' + p);"
        "const written = JSON.parse(require('fs').readFileSync(0, 'utf8'));"
        "const read = ([text, form]) => new Cite(text, {forceType: form, generateGraph: false});"
        "console.log(JSON.stringify(written.map((each) => read(each).data)));"
    )
    if node is None:
        pytest.skip("Node is not installed")
    done = subprocess.run(
        [node, "-e", program],
        check=False,
        input=json.dumps(written),
        capture_output=True,
        text=True,
        cwd=_NODE,
    )
    if "Cannot find module" in done.stderr:
        pytest.skip("Node has no @citation-js packages: npm ci --prefix tests/node")
    assert done.returncode == 0, done.stderr
    read: list[list[dict[str, Any]]] = json.loads(done.stdout)
    return read


def _only(texts: list[str]) -> str:
    (text,) = texts
    return text


def _bare(text: str) -> str:
    """Without the inner braces that keep capitals; pylatexenc has a ^ of its own."""
    return re.sub(r"^\{(.*)\}$", r"\1", text).replace("ˆ", "^")


def _date(issued: dict[str, Any] | None) -> str:
    if issued is None:
        return ""
    return "-".join(f"{part:02}" for part in issued["date-parts"][0])
