"""The arrows between the stages, held by reading the code. Each test's docstring is its rule."""

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = ROOT / "generator"

# Stage → what it may know of the package, besides the nouns that travel between all stages.
NOUNS = {
    "artifact",
    "cache",
    "data_file",
    "digits",
    "file_hash",
    "finding",
    "parting",
    "policy",
    "privacy",
    "private_numbers",
    "prose",
    "record",
    "snapshot",
    "text",
    "urls",
    "templates_folder",
    "kept_templates",
}
MAY_IMPORT = {
    "load": set[str](),
    "model": set[str](),
    "disclosure": {"model"},
    "quality": {"model"},
    "check": {"load", "model", "disclosure", "quality"},
    "wording": {"model"},
    "tables": {"model", "wording"},
    "view": {"model", "quality", "wording", "tables"},
    "render": {"model", "view"},
    "export": {"model", "wording", "tables"},
    "frame": {"spare"},
    "guard": set[str](),
    "publish": {"exchange", "spare"},
    # Tools for staff try what they would write, and keep the history that `review` asks for.
    "staff": {"load", "model", "quality", "check", "review"},
    "form": {"load", "model", "check", "review"},
    "review": {"load", "model", "quality", "check", "wording"},
}
PURE = ("model", "disclosure", "quality", "check", "wording", "tables", "view", "render")
OUTSIDE = {"io", "os", "shutil", "socket", "sqlite3", "subprocess", "tempfile", "http", "requests"}
ENGINES = {"mkdocs", "material", "properdocs", "zensical"}
WRITES = {"write_text", "write_bytes", "mkdir", "unlink", "rename", "rmdir", "rmtree", "copytree"}
CLOCKS = {("datetime", "now"), ("datetime", "today"), ("datetime", "utcnow"), ("date", "today")}
CLOCKS |= {("time", "time"), ("time", "localtime"), ("time", "gmtime"), ("time", "strftime")}


@cache
def code() -> dict[str, ast.Module]:
    """Every module of the package by its path."""
    return {
        path.relative_to(PACKAGE).as_posix(): ast.parse(path.read_text(encoding="utf-8"))
        for path in sorted(PACKAGE.rglob("*.py"))
    }


def stage(path: str) -> str:
    return path.partition("/")[0].removesuffix(".py")


def imports(tree: ast.Module) -> Iterator[str]:
    """Full names of what a module imports, inside functions too."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (each.name for each in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, "imports are absolute"
            yield from (f"{node.module}.{each.name}" for each in node.names)


def outside_names(tree: ast.Module) -> set[str]:
    return {name.partition(".")[0] for name in imports(tree)}


def calls(tree: ast.Module) -> Iterator[tuple[str, str]]:
    """What is called: ("datetime", "now"), ("", "open")."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            match node.func:
                case ast.Attribute(value=ast.Name(id=owner), attr=name):
                    yield owner, name
                case ast.Attribute(attr=name) | ast.Name(id=name):
                    yield "", name


@pytest.mark.parametrize("name", MAY_IMPORT)
def test_no_stage_knows_a_later_one(name: str) -> None:
    """A stage imports itself, the nouns that travel, and the stages named in MAY_IMPORT."""
    allowed = {*NOUNS, *MAY_IMPORT[name], name}
    wrong = [
        f"{path} imports {imported}"
        for path, tree in code().items()
        if stage(path) == name
        for imported in imports(tree)
        if imported.startswith("generator.") and imported.split(".")[1] not in allowed
    ]
    assert wrong == []


def test_pure_stages_touch_nothing_outside() -> None:
    """Model, check, wording, view and render open no file, start no process, ask no network."""
    wrong = [
        path
        for path, tree in code().items()
        if stage(path) in PURE and (outside_names(tree) & OUTSIDE or ("", "open") in calls(tree))
    ]
    assert wrong == []


def test_only_the_clock_asks_the_time() -> None:
    """The date is an argument: now() and today() stand in clock.py alone."""
    asking = {path for path, tree in code().items() if set(calls(tree)) & CLOCKS}
    assert asking <= {"clock.py"}


def test_only_doors_ask_the_clock() -> None:
    """Only cli.py and the hook of plain MkDocs, which are doors, import the clock."""
    doors = {
        path
        for path, tree in code().items()
        if any(each.startswith("generator.clock") for each in imports(tree))
    }
    assert doors <= {"cli_options.py", "mkdocs_hook.py"}


def test_only_load_reads_data() -> None:
    """A path into data/ is made by load, staff tools, and review, which lays old data out."""
    users = {
        path
        for path, tree in code().items()
        for node in ast.walk(tree)
        if isinstance(node, ast.BinOp)
        and isinstance(node.op, ast.Div)
        and isinstance(node.right, ast.Constant)
        and str(node.right.value).partition("/")[0] in ("data", "content")
    }
    assert users <= {
        "load/__init__.py",
        "load/prose.py",
        "load/other_files.py",
        "staff/new_file.py",
        "staff/fmt.py",
        "staff/sheet/trial.py",
        "staff/sheet/writing.py",
        "staff/office/upgrade.py",
        "review/base.py",
    }


def test_only_these_write() -> None:
    """The site is written by publish and staged by frame; so do staff, `schema`, cache; the data
    set, too large for memory, is written file by file where publish keeps a folder for it."""
    writing = {
        path
        for path, tree in code().items()
        for owner, name in calls(tree)
        if name in WRITES or (owner == "os" and name in ("replace", "remove"))
    }
    allowed = {"frame", "making", "publish", "exchange", "spare", "staff", "cli", "mkdocs_hook"}
    allowed |= {"cache", "review"}
    writing = {path for path in writing if not path.startswith("export/dataset/")}
    writing -= {
        "load/kept_trees.py",
        "unchanged.py",
        "kept_templates.py",
    }  # what is kept from build to build
    assert {path for path in writing if stage(path) not in allowed} == set()


def test_only_frame_knows_the_engine() -> None:
    """MkDocs and its successors are imported by frame/ and by the one hook."""
    knowing = {path for path, tree in code().items() if outside_names(tree) & ENGINES}
    assert {path for path in knowing if stage(path) not in ("frame", "mkdocs_hook")} == set()


@pytest.mark.parametrize(
    ("what", "where"),
    [
        ("clipboard.writeText", "papan-klip.js"),
        ("document.createElement", "unsur.js"),
        ("ArrowDown", "cari-panah.js"),
    ],
)
def test_what_several_scripts_do_is_written_once(what: str, where: str) -> None:
    """The clipboard, new elements and the arrow keys have one module each."""
    scripts = (ROOT / "templates/assets").glob("*.js")
    assert [path.name for path in scripts if what in path.read_text("utf-8")] == [where]
