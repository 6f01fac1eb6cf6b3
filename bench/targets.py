"""The targets, and how far each is met: ratios of medians from one run."""

from collections.abc import Iterator
from dataclasses import dataclass
from statistics import median

from bench.cost import Cost
from bench.scenarios import COLD, EDITED, EXPORTS, TEMPLATE, UNCHANGED, Setting

MEMORY, GROWTH = 0.3, 10.5


@dataclass(frozen=True, slots=True)
class Target:
    """`measured` and `limit` are multiples of `of`."""

    name: str
    measured: float
    limit: float
    of: str

    @property
    def met(self) -> bool:
        return self.measured <= self.limit

    def row(self) -> str:
        by = f"missed: {self.measured / self.limit:.2f} × what it may be"
        verdict = "met" if self.met else f"**{by}**"
        return f"| {self.name} | ≤ {self.limit:g} × {self.of} | {self.measured:.3f} | {verdict} |"


def targets(setting: Setting) -> Iterator[Target]:
    """What is asked of one size."""
    hugo, dirty = _time(setting, "Hugo", COLD), _time(setting, "MkDocs Material", EDITED)
    stock = _time(setting, "MkDocs Material", COLD)
    cold, edited = _time(setting, "Terang", COLD), _time(setting, "Terang", EDITED)
    full = "Hugo's full build"
    yield Target("cold: check, pages, guards", cold / hugo, 0.6, full)
    yield Target("the same", cold / stock, 0.08, "MkDocs Material's")
    yield Target("one YAML file edited", edited / dirty, 0.5, "`mkdocs build --dirty`")
    yield Target("the same", edited / hugo, 0.06, full)
    yield Target("nothing changed", _time(setting, "Terang", UNCHANGED) / hugo, 0.04, full)
    pages = median(each["pages"] for each in setting.stages)
    template = _time(setting, "Terang", TEMPLATE)
    yield Target("one template edited", template / pages, 1.0, "the cold build's pages")
    memory = typical(setting, "Terang", COLD).memory / typical(setting, "Hugo", COLD).memory
    yield Target("peak memory, all processes", memory, MEMORY, "Hugo's")


def with_exports(setting: Setting) -> Target:
    """Of the largest size at which they were made."""
    ratio = _time(setting, "Terang", EXPORTS) / _time(setting, "Hugo", COLD)
    name = f"cold, with all exports ({setting.programs} programs)"
    return Target(name, ratio, 1.0, "Hugo's full build")


def growth(few: Setting, many: Setting) -> Target:
    """What more programs cost, in proportion; stated for ten times as many."""
    ratio = _time(many, "Terang", COLD) / _time(few, "Terang", COLD)
    limit = GROWTH / 10 * many.programs / few.programs
    return Target(f"{many.programs} programs", ratio, limit, f"{few.programs} programs")


def typical(setting: Setting, tool: str, scenario: str) -> Cost:
    """The medians of what a tool took for a scenario."""
    costs = setting.costs[tool, scenario]
    return Cost(
        median(each.seconds for each in costs),
        median(each.processor for each in costs),
        round(median(each.memory for each in costs)),
    )


def _time(setting: Setting, tool: str, scenario: str) -> float:
    return typical(setting, tool, scenario).seconds
