"""What a record's statements rest on."""

from collections.abc import Iterator

from generator.model.placed_figure import PlacedFigure
from generator.model.program import Program
from generator.model.registry import Registry


def only_advertorial(registry: Registry, placed: PlacedFigure) -> bool:
    """Whether nothing but advertorials carries the figure."""
    named = (placed.figure.source, *placed.figure.corroborated_by)
    return _advertorials(registry, [each for each in named if each])


def wholly_advertorial(registry: Registry, program: Program) -> bool:
    """Whether the whole record rests on nothing but advertorials."""
    return _advertorials(registry, program.sources)


def _advertorials(registry: Registry, named: list[str] | tuple[str, ...]) -> bool:
    return bool(named) and all(registry.sources[each].type == "advertorial" for each in named)


def unsourced(program: Program) -> Iterator[str]:
    """The paths of what names neither a source nor, a document, where it can be read.

    Not those of figures: `check` refuses a value without a source.
    """
    for document in program.documents:
        if document.source is None and document.url is None:
            yield f"documents/{document.key}"
    for response in program.responses:
        if response.source is None:
            yield f"responses/{response.key}"
