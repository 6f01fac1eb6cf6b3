"""What a new kind of record or page has to bring along: each test names the missing place."""

import ast

import pytest

from generator import urls
from generator.load.layout import HOMES
from generator.model.entities import ENTITIES
from generator.view import VIEWS
from tests.test_architecture import PACKAGE, ROOT, code, stage


def test_a_new_kind_of_entity_is_complete() -> None:
    """Each kind has a home in data/, and a golden case that holds one."""
    cases = ROOT / "tests" / "cases"
    assert {home.kind for home in HOMES} == set(ENTITIES)
    missing = [home.path for home in HOMES if not list(cases.glob(f"*/data/{home.path}"))]
    assert missing == []


@pytest.mark.parametrize("kind", urls.SECTIONS)
def test_a_kind_with_pages_is_complete(kind: str) -> None:
    """Each kind with pages has a view module in VIEWS and a template of the same stem."""
    assert f"generator.view.{kind}" in {module.__name__ for module in VIEWS}
    assert (ROOT / "templates" / "pages" / f"{kind}.html.j2").is_file()


def test_every_view_module_is_visible() -> None:
    """A module of view/ with subjects stands in VIEWS, and has the two functions of a view."""
    with_subjects = {
        path.removesuffix(".py").replace("/", ".")
        for path, tree in code().items()
        if stage(path) == "view"
        and any(isinstance(node, ast.FunctionDef) and node.name == "subjects" for node in tree.body)
    }
    assert {f"generator.{name}" for name in with_subjects} == {view.__name__ for view in VIEWS}
    assert [view.__name__ for view in VIEWS if not hasattr(view, "view")] == []


def test_every_template_of_a_page_has_its_view() -> None:
    """No template is left behind: each stem in templates/pages/ is a module in VIEWS."""
    stems = {path.name.partition(".")[0] for path in (ROOT / "templates" / "pages").iterdir()}
    assert stems == {view.__name__.rpartition(".")[2] for view in VIEWS}


def test_every_stage_has_tests() -> None:
    """Each folder of the package has a folder of tests with the same name."""
    stages = {path.parent.name for path in PACKAGE.glob("*/__init__.py")}
    tested = {path.parent.name for path in (ROOT / "tests").glob("*/test_*.py")}
    assert stages - tested == set()
