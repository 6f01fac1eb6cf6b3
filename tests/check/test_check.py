"""The door: a good project is silent; the visible lists are complete."""

import ast
from pathlib import Path

from generator import check
from generator.check import OF_ALL, OF_ONE
from generator.check.acknowledged import WARNINGS
from generator.check.subject import Subject

from .conftest import Look

_FOLDER = Path(check.__file__).parent
# These stand outside programs, where nothing can be acknowledged.
_ELSEWHERE = {
    "data-versi-lama",
    "halaman-tanpa-padanan",
    "kontak-kosong",
    "layanan-kedaluwarsa",
    "tidak-dipakai",
}


def test_a_good_project_has_no_findings(look: Look) -> None:
    assert [(str(each.place), each.rule) for each in look()] == []


def test_every_rule_says_what_it_is() -> None:
    assert all(rule.__doc__ for rule in (*OF_ONE, *OF_ALL))


def test_every_rule_is_in_the_list() -> None:
    listed = {rule.__name__ for rule in (*OF_ONE, *OF_ALL)}
    for file in _FOLDER.glob("*.py"):
        for node in ast.parse(file.read_text("utf-8")).body:
            if isinstance(node, ast.FunctionDef) and not node.name.startswith("_"):
                takes = [ast.unparse(each.annotation) for each in node.args.args if each.annotation]
                gives = ast.unparse(node.returns) if node.returns else ""
                if takes == [Subject.__name__] and gives == "Iterator[Finding]":
                    assert node.name in listed, f"{file.name}: {node.name}"


def test_every_warning_can_be_acknowledged_by_name() -> None:
    slugs = set()
    for file in _FOLDER.glob("*.py"):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.Call) and ast.unparse(node.func) == "Finding":
                words = [each.value for each in node.args if isinstance(each, ast.Constant)]
                if "warning" in words:
                    slugs.add(words[0])
    assert slugs - _ELSEWHERE == WARNINGS
