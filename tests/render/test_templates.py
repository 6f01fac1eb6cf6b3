"""Templates print, and no more: no computing, no looking up, no building of addresses."""

import re
from pathlib import Path

import pytest
from jinja2 import Environment, meta, nodes

TEMPLATES = Path(__file__).resolve().parents[2] / "templates"
OURS = sorted([*(TEMPLATES / "pages").iterdir(), *(TEMPLATES / "partials").iterdir()])
FILTERS = {"words", "name", "prose", "length"}
COMPUTING = (nodes.Assign, nodes.AssignBlock, nodes.BinExpr, nodes.Concat, nodes.Filter)
COMPARING = (nodes.And, nodes.Or)


@pytest.mark.parametrize("path", OURS, ids=lambda path: path.name)
def test_a_template_only_prints(path: Path) -> None:
    """`if`, `for`, macros and four filters."""
    tree = Environment(autoescape=True).parse(path.read_text(encoding="utf-8"))
    computing = [
        f"line {node.lineno}: {type(node).__name__}"
        for node in tree.find_all(COMPUTING)
        if not isinstance(node, COMPARING)
        and not (isinstance(node, nodes.Filter) and node.name in FILTERS)
    ]
    assert computing == []


@pytest.mark.parametrize("path", OURS, ids=lambda path: path.name)
def test_a_template_takes_from_partials_alone(path: Path) -> None:
    """So an edited page template changes pages of its own kind, and no others are made again."""
    tree = Environment(autoescape=True).parse(path.read_text(encoding="utf-8"))
    others = list(meta.find_referenced_templates(tree))
    assert all(name and name.startswith("partials/") for name in others), others


@pytest.mark.parametrize("path", OURS, ids=lambda path: path.name)
def test_a_template_builds_no_address(path: Path) -> None:
    """A link is one value of the view, or an anchor of this page; the one web address is fixed."""
    text = path.read_text(encoding="utf-8")
    links = re.findall(r'\b(?:href|src|action)="([^"]*)"', text)
    built = [link for link in links if not re.fullmatch(r"#?\{\{ [\w.\[\]-]+ \}\}", link)]
    assert set(built) <= {"https://www.bmkg.go.id/"}


@pytest.mark.parametrize("path", OURS, ids=lambda path: path.name)
def test_nothing_escapes_the_escaping(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert not re.search(r"\|\s*safe|autoescape|Markup|<script|\son[a-z]+=|style=", text)


@pytest.mark.parametrize("path", OURS, ids=lambda path: path.name)
def test_every_sentence_is_said_in_both_languages(path: Path) -> None:
    """Words for readers stand in say("…", "…"), both filled in."""
    text = path.read_text(encoding="utf-8")
    said = re.findall(r"""say\(\s*(["'])(.*?)\1,\s*(["'])(.*?)\3\s*\)""", text)
    assert len(said) == text.count("say(")
    bare = re.sub(r"\{#.*?#\}|\{%.*?%\}|\{\{.*?\}\}|<[^>]*>", " ", text, flags=re.S)
    assert re.findall(r"[A-Za-z]{3,}", re.sub(r'[\w-]+="[^"]*"', " ", bare)) == []
