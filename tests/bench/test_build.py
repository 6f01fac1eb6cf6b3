"""The comparison compares like with like, and its numbers are what they say."""

import re
import shutil
import sys
from pathlib import Path

import pytest

from bench import build, tools
from bench.cost import Cost, cost
from bench.invented import write_project
from bench.scenarios import COLD, EDITED, EXPORTS, TEMPLATE, UNCHANGED, Setting, edit, edit_template
from bench.targets import Target, growth, targets, with_exports
from bench.weight import Weight, weigh
from tests.torture import long_only

PROGRAMS = 8
# So long that on a busy machine too somebody looks while it stands.
_STANDS_S = 4
_SHARED = (
    "import os, time; held = b'x' * 100_000_000; child = os.fork(); "
    f"time.sleep({_STANDS_S}); child and os.wait()"
)
_FIGURE = re.compile(r'id="(angka-[a-z0-9-]+)"')


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_project(tmp_path_factory.mktemp("compared") / "project", PROGRAMS)


@pytest.fixture(scope="module")
def terang(project: Path) -> Path:
    """Terang's site of it, Indonesian pages, as the comparison builds it."""
    tool = tools.terang(project, project.parent / "terang", ("id",))
    cost(tool.build, tool.folder, tool.environment)
    return tool.site


def built(tool: tools.Tool, *more: str) -> Path:
    cost([*tool.build, *more], tool.folder, tool.environment)
    return tool.site


def peer(name: str, project: Path, place: Path) -> tools.Tool:
    if name == "eleventy" and not (shutil.which("node") and tools.NODE.is_dir()):
        pytest.skip("Eleventy is not installed: `make bench` does it")
    try:
        return {"hugo": tools.hugo, "eleventy": tools.eleventy, "mkdocs": tools.mkdocs}[name](
            project, place / name, ("id",)
        )
    except SystemExit as stop:
        pytest.skip(str(stop))


@pytest.mark.torture
@long_only
@pytest.mark.parametrize("name", ["hugo", "eleventy", "mkdocs"])
def test_a_peer_builds_pages_of_the_same_size_and_content(
    name: str, project: Path, terang: Path, tmp_path: Path
) -> None:
    site = built(peer(name, project, tmp_path))
    assert list(weigh(site).unlike(weigh(terang))) == []
    (theirs,) = site.rglob("program-rekaan-00001/index.html")
    ours = terang / "program/program-rekaan-00001/index.html"
    pages = [page.read_text(encoding="utf-8") for page in (ours, theirs)]
    figures, others = (set(_FIGURE.findall(page)) for page in pages)
    # A card, its name and its kind: three of each figure.
    assert len(figures) > 20
    assert {each for each in figures if each.endswith("-r1")} <= others
    for said in ("Redaksi Terang. “", "@misc{", "TY  - DATA", "container-title", "PPID"):
        assert min(page.count(said) for page in pages) == max(page.count(said) for page in pages)


@pytest.mark.torture
@long_only
def test_an_edit_reaches_the_peers_page(tmp_path: Path) -> None:
    project = write_project(tmp_path / "project", 2)
    tool = peer("mkdocs", project, tmp_path)
    (page,) = built(tool).rglob("program-rekaan-00001/index.html")
    assert "Lalu " not in page.read_text(encoding="utf-8")
    tool.edit(edit(project))
    built(tool, "--dirty")
    assert "Lalu " in page.read_text(encoding="utf-8")


def test_a_template_that_moved_is_no_edit(tmp_path: Path) -> None:
    file = tmp_path / "templates/pages/program.html.j2"
    file.parent.mkdir(parents=True)
    file.write_text('<div class="halaman program">', encoding="utf-8")
    edit_template(tmp_path)
    assert file.read_text(encoding="utf-8") == '<div class="halaman program lagi">'
    file.write_text("<div>", encoding="utf-8")
    with pytest.raises(SystemExit):
        edit_template(tmp_path)


def test_memory_that_processes_share_counts_once(tmp_path: Path) -> None:
    found = cost([sys.executable, "-c", _SHARED], tmp_path)
    assert 100e6 < found.memory < 160e6
    assert _STANDS_S <= found.seconds < 5 * _STANDS_S


def test_a_command_that_fails_ends_the_run_with_its_words(tmp_path: Path) -> None:
    with pytest.raises(SystemExit, match="why it failed"):
        cost([sys.executable, "-c", "raise SystemExit('why it failed')"], tmp_path)


@pytest.mark.parametrize(
    ("other", "differing"),
    [
        (Weight(1_099, 1_000, 109, 910), []),
        (Weight(1_000, 999, 100, 1_000), ["programs"]),
        (Weight(1_000, 1_000, 89, 1_000), ["median"]),
        (Weight(1_101, 1_000, 100, 1_000), ["pages"]),
        (Weight(1_000, 1_000, 100, 899), ["bytes"]),
    ],
)
def test_sites_are_alike_within_a_tenth(other: Weight, differing: list[str]) -> None:
    found = [line.partition(":")[0] for line in other.unlike(Weight(1_000, 1_000, 100, 1_000))]
    assert found == differing


def setting(programs: int, cold: float) -> Setting:
    """One round, in which Hugo took 10 s and MkDocs Material 100 s."""
    made = Setting(programs, ("id",), Path(), ())
    for tool, scenario, seconds, memory in (
        ("Terang", COLD, cold, 290),
        ("Hugo", COLD, 10, 1000),
        ("MkDocs Material", COLD, 100, 1),
        ("MkDocs Material", EDITED, 1, 1),
        ("Terang", UNCHANGED, 0.5, 1),
        ("Terang", EDITED, 0.5, 1),
        ("Terang", TEMPLATE, 4, 1),
        ("Terang", EXPORTS, 9, 1),
    ):
        made.costs[tool, scenario].append(Cost(seconds, seconds, memory))
        made.weights[tool] = Weight(20, 10, 1000, 20_000)
    made.stages.append({"check": 1, "pages": 4})
    return made


def test_each_target_is_held_against_its_own_measure() -> None:
    found = [(round(each.measured, 3), each.limit, each.met) for each in targets(setting(10, 6))]
    assert found == [
        (0.6, 0.6, True),
        (0.06, 0.08, True),
        (0.5, 0.5, True),
        (0.05, 0.06, True),
        (0.05, 0.04, False),
        (1.0, 1.0, True),
        (0.29, 0.3, True),
    ]


def test_exports_are_held_against_the_largest_size_that_made_them() -> None:
    found = with_exports(setting(1_000, 6))
    assert (found.measured, found.met) == (0.9, True)
    assert "1000 programs" in found.name


def test_growth_may_be_a_twentieth_above_proportion() -> None:
    assert growth(setting(1_000, 1), setting(10_000, 10.5)).met
    assert not growth(setting(1_000, 1), setting(10_000, 10.6)).met
    assert growth(setting(100, 1), setting(300, 3.1)).met


def test_a_missed_target_says_by_how_much() -> None:
    assert "| met |" in Target("x", 0.5, 0.5, "y").row()
    assert "missed: 2.00 × what it may be" in Target("x", 1.0, 0.5, "y").row()


def test_the_report_names_every_measure() -> None:
    both = [setting(1_000, 1), setting(10_000, 10)]
    found = [*targets(both[1]), with_exports(both[0]), growth(*both)]
    page = "\n".join(build.report(both, both[1], found, 3))
    assert "Targets: 10000 programs, Indonesian pages" in page
    assert page.count("| Terang | cold build |") == 2
    assert "check 1.0 s · pages 4.0 s" in page


def test_the_report_says_which_sites_are_not_alike() -> None:
    one = setting(1_000, 1)
    assert "Not alike" not in "\n".join(build.report([one], one, [], 1))
    one.weights["Hugo"] = Weight(20, 10, 1_200, 20_000)
    assert "Not alike: Hugo: median: 1200 and 1000 (Terang)." in build.report([one], one, [], 1)
