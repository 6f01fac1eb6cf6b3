"""Every line of /data/cara-pakai/ is run as it stands, on the data of a real build.

The site's address is replaced by that of the same files on loopback; for DuckDB, which would fetch
an extension to read over HTTP, by their folder. A tool that is not installed is named.
"""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from generator import pipeline
from generator.view.data_snippets import SNIPPETS, Snippet
from tests.browser.pages import TODAY
from tests.browser.static_host import serving
from tests.test_architecture import ROOT

PANTI = "kawasan-terpadu-panti-sosial-banten/budgets/prioritas-rpd/amount"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The data files of the repository's own data, in `data/`."""
    root = tmp_path_factory.mktemp("dataset")
    prepared = pipeline.prepare(ROOT, TODAY, root / "kept")
    return Path(shutil.copytree(prepared.dataset.folder, root / "data"))


@pytest.fixture(scope="module")
def address(folder: Path) -> Iterator[str]:
    with serving(folder.parent) as root:
        yield f"{root}/data"


@pytest.fixture
def tool(tmp_path: Path) -> dict[str, str]:
    """The environment of a shell that finds what this environment has installed."""
    beside = str(Path(sys.executable).parent)
    return {**os.environ, "PATH": f"{beside}:{os.environ['PATH']}", "HOME": str(tmp_path)}


def code(anchor: str, data: str, folder: Path) -> str:
    snippet: Snippet = next(each for each in SNIPPETS if each.anchor == anchor)
    lacking = [name for name in snippet.needs if not (folder / name).is_file()]
    if lacking:
        pytest.skip(f"the data set has no {', '.join(lacking)}: the page does not show the line")
    return snippet.code.replace("{data}", data)


def output(*command: str, at: Path, env: dict[str, str]) -> str:
    done = subprocess.run(
        command, cwd=at, env=env, capture_output=True, text=True, check=False, timeout=120
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_pandas(address: str, folder: Path, tmp_path: Path, tool: dict[str, str]) -> None:
    lines = code("pandas", address, folder) + "\nprint(figures.set_index('id')['value'].to_dict())"
    said = output(sys.executable, "-c", lines, at=tmp_path, env=tool)
    assert f"'{PANTI}': 37000000000" in said


@pytest.mark.skipif(shutil.which("Rscript") is None, reason="R is not installed (r-base-core)")
@pytest.mark.parametrize(
    ("anchor", "package"), [("r", "readr"), ("r-dbi", "RSQLite")], ids=["readr", "DBI"]
)
def test_r(
    anchor: str, package: str, address: str, folder: Path, tmp_path: Path, tool: dict[str, str]
) -> None:
    lines = code(anchor, address, folder)
    asked = ["Rscript", "-e", f"quit(status = !requireNamespace('{package}', quietly = TRUE))"]
    if subprocess.run(asked, check=False, env=tool).returncode:
        pytest.skip(f"R has no package {package}")
    # R cuts a printed table to the width of the screen; here it has room for a whole id.
    wide = "options(width = 500)"
    assert PANTI in output("Rscript", "-e", wide, "-e", lines, at=tmp_path, env=tool)


def test_duckdb(folder: Path, tmp_path: Path, tool: dict[str, str]) -> None:
    run = "import duckdb, sys; print(duckdb.sql(sys.argv[1]).fetchall())"
    said = output(
        sys.executable, "-c", run, code("duckdb", str(folder), folder), at=tmp_path, env=tool
    )
    assert "37000000000" in said
    assert "None" in said  # a figure that is no budget has no stage


def test_datasette(address: str, folder: Path, tmp_path: Path, tool: dict[str, str]) -> None:
    lines = code("datasette", address, folder)
    lines += " --get '/terang/figures.json?_shape=objects'"
    assert PANTI in output("bash", "-ec", lines, at=tmp_path, env=tool)


@pytest.mark.parametrize("anchor", ["sqlite", "jq"])
def test_the_command_line(
    anchor: str, address: str, folder: Path, tmp_path: Path, tool: dict[str, str]
) -> None:
    said = output("bash", "-ec", code(anchor, address, folder), at=tmp_path, env=tool)
    assert PANTI in said
    assert "Rp37.000.000.000" in said


def test_every_snippet_is_run() -> None:
    assert {each.anchor for each in SNIPPETS} == {
        *("pandas", "r", "r-dbi", "duckdb", "datasette", "sqlite", "jq")
    }
