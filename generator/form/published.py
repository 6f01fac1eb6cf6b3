"""What is published of a program's figures: what the form keeps of them when they are changed."""

from collections.abc import Mapping
from typing import Any

from generator.record import LooseNumber, Record
from generator.review.paste import as_it_was, without_content
from generator.review.raw_figure import RawFigure, raw_figures

# JavaScript counts exactly up to here.
_SAFE = 2**53 - 1


def published(program: Record) -> dict[str, Any]:
    """Figure, below its program → what its history is made of, as JSON has it.

    `revisions` is how many there are; `was` and `erased`, which only a value has, are what a new
    one says beside why and when.
    """
    return {each.path: _of(each) for each in raw_figures(program)}


def _of(figure: RawFigure) -> dict[str, Any]:
    made: dict[str, Any] = {"revisions": len(figure.revisions)}
    if figure.has_value():
        made["was"] = _plain(as_it_was(figure))
        made["erased"] = _plain(without_content(figure))
    return made


def _plain(value: Any) -> Any:
    if isinstance(value, Mapping):
        return {key: _plain(part) for key, part in value.items()}
    if isinstance(value, tuple):
        return [_plain(part) for part in value]
    if isinstance(value, LooseNumber):
        return value.raw
    return str(value) if isinstance(value, int) and abs(value) > _SAFE else value
