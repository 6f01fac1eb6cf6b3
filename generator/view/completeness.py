"""How complete the data is: counts that anyone can make again, and no percentages."""

from dataclasses import dataclass
from functools import cached_property

from generator.model.changes import Change, changes
from generator.model.placed_figure import PlacedFigure
from generator.model.registry import Registry
from generator.quality.expected import EXPECTED, known
from generator.quality.sourcing import only_advertorial
from generator.view.here import Here
from generator.view.parts import Count


@dataclass(frozen=True)
class Survey:
    """What has to be looked for in every record: once, for both languages."""

    registry: Registry

    @cached_property
    def figures(self) -> dict[str, tuple[PlacedFigure, ...]]:
        """Every program's figures; a program without any is there too."""
        held: dict[str, list[PlacedFigure]] = {program: [] for program in self.registry.programs}
        for placed in self.registry.figures.values():
            held[placed.program.id].append(placed)
        return {program: tuple(each) for program, each in held.items()}

    @cached_property
    def changes(self) -> tuple[Change, ...]:
        """Every change of a figure, the newest first."""
        return tuple(changes(self.registry.figures.values()))

    @cached_property
    def known(self) -> tuple[int, ...]:
        """Of the things expected, how many each program's record has."""
        programs = self.registry.programs
        return tuple(
            known(programs[program], figures, self.registry)
            for program, figures in self.figures.items()
        )


@dataclass(frozen=True, slots=True)
class Completeness:
    """`least` and `most`: of the things expected of a record, how many any program has."""

    programs: Count
    sources: Count
    figures: Count
    advertorial: Count
    checked: Count
    expected: Count
    least: Count
    most: Count
    guide: str
    quality: str


def completeness(here: Here, survey: Survey) -> Completeness:
    """The counts of the whole site."""
    registry = here.registry
    valued = [each for each in registry.figures.values() if each.figure.value is not None]
    checked = sum(program.checked is not None for program in registry.programs.values())
    return Completeness(
        programs=here.count(len(registry.programs)),
        sources=here.count(len(registry.sources)),
        figures=here.count(len(valued)),
        advertorial=here.count(sum(only_advertorial(registry, each) for each in valued)),
        checked=here.count(checked),
        expected=here.count(len(EXPECTED)),
        least=here.count(min(survey.known, default=0)),
        most=here.count(max(survey.known, default=0)),
        guide=here.to("/membaca-angka/#kelengkapan"),
        quality=here.to("/mutu/"),
    )
