"""What is measured: the scenarios, in the turn in which one round takes them."""

import json
import os
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from bench.cost import Cost, cost
from bench.invented import write_project
from bench.tools import TOOLS, Tool
from bench.weight import Weight, weigh

COLD = "cold build"
EXPORTS = "cold build with all exports"
UNCHANGED = "nothing changed"
EDITED = "one YAML file edited"
TEMPLATE = "one template edited"
SEARCH = "search index alone"
_TERANG, _MKDOCS = "Terang", "MkDocs Material"
_SUMMARY = "summary:\n  id: "
_TEMPLATE, _PLACE = "templates/pages/program.html.j2", 'class="halaman program'
Tell = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Setting:
    """One size and choice of languages, its project, and the tools set up for it."""

    programs: int
    languages: tuple[str, ...]
    project: Path
    tools: Sequence[Tool]
    weights: dict[str, Weight] = field(default_factory=dict)
    costs: dict[tuple[str, str], list[Cost]] = field(default_factory=lambda: defaultdict(list))
    stages: list[dict[str, float]] = field(default_factory=list)
    """Seconds of each stage of Terang's cold builds."""

    @property
    def name(self) -> str:
        spoken = "both languages" if len(self.languages) > 1 else "Indonesian pages"
        return f"{self.programs} programs, {spoken}"


def prepare(place: Path, programs: int, languages: tuple[str, ...]) -> Setting:
    """Write the invented project, and the same for every tool; nothing of it is timed."""
    folder = place / f"{programs}-{'-'.join(languages)}"
    project = write_project(folder / "project", programs)
    tools = []
    for set_up in TOOLS:
        own = folder / set_up.__name__
        tools.append(set_up(project, own, languages))
    return Setting(programs, languages, project, tools)


def round_of(setting: Setting, tell: Tell, *, exports: bool) -> None:
    """Every scenario once: the cold builds of all tools in turn, then what only some can do."""
    by_name = {tool.name: tool for tool in setting.tools}
    for tool in setting.tools:
        tool.clean()
        _measure(setting, tool, COLD, tool.build, tell)
        setting.weights[tool.name] = weigh(tool.site)
        if tool.name == _TERANG:
            stages = (tool.folder / "stages.json").read_text(encoding="utf-8")
            setting.stages.append(json.loads(stages))
        elif tool.name != _MKDOCS:
            tool.clean()
    mine, theirs = by_name[_TERANG], by_name[_MKDOCS]
    _measure(setting, mine, UNCHANGED, mine.build, tell)
    file = edit(setting.project)
    for tool in setting.tools:
        tool.edit(file)
    _measure(setting, mine, EDITED, mine.build, tell)
    _measure(setting, theirs, EDITED, [*theirs.build, "--dirty"], tell)
    theirs.clean()
    edit_template(mine.folder)
    _measure(setting, mine, TEMPLATE, mine.build, tell)
    _measure(setting, mine, SEARCH, [*mine.build, "--search-only"], tell)
    mine.clean()
    if exports:
        _measure(setting, mine, EXPORTS, [*mine.build, "--exports"], tell)
        mine.clean()


def unlike(setting: Setting) -> Iterator[str]:
    """What keeps the peers' sites from being of the size of Terang's."""
    ours = setting.weights[_TERANG]
    for name, weight in setting.weights.items():
        yield from (f"{name}: {each}" for each in weight.unlike(ours))


def edit(project: Path) -> Path:
    """One word more in the summary of the first program, which pages of other records quote."""
    file = min((project / "data/programs").rglob("*.yml"))
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace(_SUMMARY, f"{_SUMMARY}Lalu ", 1), encoding="utf-8")
    return file


def edit_template(generator: Path) -> None:
    """One class more on every program's page."""
    file = generator / _TEMPLATE
    text = file.read_text(encoding="utf-8")
    if _PLACE not in text:
        raise SystemExit(f"{_TEMPLATE} holds no {_PLACE} any more: say where it may be edited.")
    file.write_text(text.replace(_PLACE, f"{_PLACE} lagi", 1), encoding="utf-8")


def _measure(
    setting: Setting, tool: Tool, scenario: str, command: Sequence[str | Path], tell: Tell
) -> None:
    os.sync()  # what one tool wrote is not written during the next one's time
    found = cost(command, tool.folder, tool.environment)
    setting.costs[tool.name, scenario].append(found)
    tell(
        f"{setting.name}: {tool.name}, {scenario}: {found.seconds:.1f} s, "
        f"{found.processor:.1f} s CPU, {found.memory / 1e6:.0f} MB"
    )
