"""How complete the data is: counts that anyone can make again, and no percentages."""

from dataclasses import dataclass

from generator.model.placed_figure import PlacedFigure
from generator.model.registry import Registry
from generator.view.expected import EXPECTED, known
from generator.view.figure_card import only_advertorial
from generator.view.here import Here
from generator.view.parts import Count


@dataclass(frozen=True, slots=True)
class Completeness:
    """`least` and `most`: of the things expected of a record, how many any program has."""

    programs: Count
    sources: Count
    figures: Count
    advertorial: Count
    checked: Count
    changes: Count
    expected: Count
    least: Count
    most: Count
    guide: str


def completeness(here: Here, changes: int) -> Completeness:
    """The counts of the whole site; `changes` is how many were ever made to its figures."""
    registry = here.registry
    valued = [each for each in registry.figures.values() if each.figure.value is not None]
    had = [
        known(registry.programs[program], figures, registry)
        for program, figures in figures_by_program(registry).items()
    ]
    checked = sum(program.checked is not None for program in registry.programs.values())
    return Completeness(
        programs=here.count(len(registry.programs)),
        sources=here.count(len(registry.sources)),
        figures=here.count(len(valued)),
        advertorial=here.count(sum(only_advertorial(registry, each) for each in valued)),
        checked=here.count(checked),
        changes=here.count(changes),
        expected=here.count(len(EXPECTED)),
        least=here.count(min(had, default=0)),
        most=here.count(max(had, default=0)),
        guide=here.to("/membaca-angka/#kelengkapan"),
    )


def figures_by_program(registry: Registry) -> dict[str, tuple[PlacedFigure, ...]]:
    """Every program's figures; a program without any is there too."""
    held: dict[str, list[PlacedFigure]] = {program: [] for program in registry.programs}
    for placed in registry.figures.values():
        held[placed.program.id].append(placed)
    return {program: tuple(each) for program, each in held.items()}
