"""Refusal: a broken promise, and the YAML that mends it where that can be said."""

from dataclasses import dataclass
from typing import Any

from generator.finding import Finding, Place, Severity
from generator.review.change import Amount
from generator.review.paste import Paste
from generator.review.raw_figure import HELD, RawFigure
from generator.text import Said


@dataclass(frozen=True, slots=True)
class Refusal:
    """A finding; `amounts` are the value as it was and as it is, where both may be shown."""

    finding: Finding
    paste: Paste | None = None
    amounts: tuple[Amount, Amount] | None = None


def refusal(
    place: Place,
    rule: str,
    problem: Said,
    cure: Said,
    paste: Paste | None = None,
    *,
    severity: Severity = "error",
    **more: Any,
) -> Refusal:
    """A refusal from its parts."""
    return Refusal(Finding(place, rule, problem, cure, severity), paste, **more)


def figure_place(figure: RawFigure, names: tuple[str, ...]) -> Place:
    """Where the first of some fields stands; of what it inherits, in its holder."""
    name = names[0]
    own = name in figure.stated or name not in HELD
    holder = figure.location if own else figure.location[:2]
    part = "date" if not own and figure.location[0] == "events" else name
    return figure.record.place((*holder, part))
