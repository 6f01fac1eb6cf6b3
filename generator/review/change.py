"""What can happen to a published figure or record between two states: one class each.

`figure` is a figure's id. What may not be printed is None, or blotted, before it comes here.
"""

from dataclasses import dataclass
from typing import TypeAlias

from generator.text import Said


@dataclass(frozen=True, slots=True)
class Amount:
    """A value as people read it: a number and its unit's name; without `value`, other words."""

    words: Said
    value: int | str | None = None
    unit: str | None = None


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One field, what it said and what it says."""

    name: str
    old: Amount
    new: Amount


@dataclass(frozen=True, slots=True)
class Resting:
    """Who shows or answers a figure. `how`: headline, response, or page."""

    how: str
    where: str


@dataclass(frozen=True, slots=True)
class FigureAdded:
    figure: str
    now: Amount


@dataclass(frozen=True, slots=True)
class FigureChanged:
    """Value, unit, reason of absence, stage, period or fiscal year."""

    figure: str
    fields: tuple[FieldChange, ...]
    difference: Said | None
    source: str | None
    rests: tuple[Resting, ...]


@dataclass(frozen=True, slots=True)
class DetailsChanged:
    """Caveat, precision, dates, speaker: what is said about the value."""

    figure: str
    fields: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class QuoteChanged:
    figure: str
    old: str | None
    new: str | None


@dataclass(frozen=True, slots=True)
class SourceChanged:
    figure: str
    old: str | None
    new: str | None


@dataclass(frozen=True, slots=True)
class SourceRemovedUnderFigure:
    figure: str
    source: str


@dataclass(frozen=True, slots=True)
class PublishedChanged:
    figure: str
    old: str | None
    new: str | None


@dataclass(frozen=True, slots=True)
class RevisionAdded:
    figure: str
    number: int
    type: str
    reason: str | None


@dataclass(frozen=True, slots=True)
class RevisionEdited:
    figure: str
    number: int


@dataclass(frozen=True, slots=True)
class RevisionRemoved:
    figure: str
    number: int


@dataclass(frozen=True, slots=True)
class RevisionRedacted:
    figure: str
    number: int


@dataclass(frozen=True, slots=True)
class FigureRedacted:
    """The value is erased or suppressed; `missing` says which."""

    figure: str
    missing: str
    rests: tuple[Resting, ...]


@dataclass(frozen=True, slots=True)
class FigureWithdrawn:
    figure: str
    date: str | None
    rests: tuple[Resting, ...]


@dataclass(frozen=True, slots=True)
class FigureReinstated:
    """It was withdrawn, and no longer is."""

    figure: str


@dataclass(frozen=True, slots=True)
class FigureMoved:
    """A key changed; the old address lives on through former_keys."""

    figure: str
    old: str


@dataclass(frozen=True, slots=True)
class FigureGone:
    figure: str
    retired: bool
    rests: tuple[Resting, ...]


@dataclass(frozen=True, slots=True)
class RecordAdded:
    kind: str
    id: str


@dataclass(frozen=True, slots=True)
class RecordChanged:
    """`fields` names what changed beside the figures: `summary`, `targets/klien`."""

    kind: str
    id: str
    fields: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class RecordRemoved:
    kind: str
    id: str
    retired: bool


@dataclass(frozen=True, slots=True)
class RecordRenamed:
    """Retired, with another in its place."""

    kind: str
    id: str
    new: str


Change: TypeAlias = (
    FigureChanged
    | FigureGone
    | FigureWithdrawn
    | FigureRedacted
    | FigureReinstated
    | FigureMoved
    | FigureAdded
    | RevisionRemoved
    | RevisionEdited
    | RevisionRedacted
    | RevisionAdded
    | SourceRemovedUnderFigure
    | SourceChanged
    | QuoteChanged
    | PublishedChanged
    | DetailsChanged
    | RecordRemoved
    | RecordRenamed
    | RecordAdded
    | RecordChanged
)
"""The weightiest first: a summary that cannot say all says these."""
