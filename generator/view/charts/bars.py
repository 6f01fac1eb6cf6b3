"""Bars: rows of amounts → the geometry of one SVG and the table of the same numbers beside it.

Lengths across are percent of the drawing's width, so that it fits any screen without scaling its
words; heights are `em`, the same as the table's rows, so that bar and number stand in one line.
No digit may stand in the drawing but in years and names: exact values are the table's.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache
from typing import Literal

from generator.digits import pieces
from generator.model.choices import MISSING_REASONS
from generator.text import Locale, Said
from generator.view.here import Here
from generator.view.parts import Inline, Moment, Name, Words

_HEAD, _HEADING, _LINE, _KEY = 2.6, 2.4, 1.3, 1.8
_PAD, _BAR = 0.5, 1.1
_WIDEST = Decimal(99)  # percent; the rest is for the outline
_LONGEST_LABEL, _LONGEST_SECOND = 34, 38  # characters: one line on a small phone
_FAINTEST = Decimal("0.4")  # percent; what is not zero is seen

ABSENT = MISSING_REASONS["not_stated"]
WITHDRAWN = Said("ditarik", "withdrawn")
_ZERO = Said("nol", "zero")


@dataclass(frozen=True, slots=True)
class Amount:
    """A value to draw; `look` names the pattern that says what kind of number it is."""

    value: Decimal
    look: str


@dataclass(frozen=True, slots=True)
class Row:
    """A bar to be drawn: `why_not` stands where there is no amount; `cells` are the table's.

    A second amount lies within the first: spending within its ceiling.
    """

    labels: tuple[Words | Name, ...]
    amounts: tuple[Amount, ...]
    why_not: str
    cells: tuple[tuple[Inline, ...], ...]


@dataclass(frozen=True, slots=True)
class Group:
    """Rows under one heading, a year for instance; the only group may have none."""

    heading: tuple[Words | Moment, ...]
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of a label; a name's digits are its own, and marked."""

    text: str
    number: bool


@dataclass(frozen=True, slots=True)
class Label:
    """A line of text in the drawing."""

    pieces: tuple[Piece, ...]
    lang: Locale | None
    y: str


@dataclass(frozen=True, slots=True)
class Mark:
    """One rectangle."""

    look: str
    x: str
    y: str
    width: str
    height: str
    patterned: bool


@dataclass(frozen=True, slots=True)
class Bar:
    """One row of the drawing; `words` stand at `x` where no bar can."""

    labels: tuple[Label, ...]
    marks: tuple[Mark, ...]
    words: str
    x: str
    y: str


@dataclass(frozen=True, slots=True)
class Key:
    """What a pattern means."""

    look: str
    text: str
    patterned: bool
    y: str
    text_y: str


@dataclass(frozen=True, slots=True)
class BarChart:
    """A drawing and its table. `lines`: how many lines a label has, which sets a row's height."""

    id: str
    caption: str
    title: str
    desc: str
    axis: str
    zero: str
    height: str
    axis_end: str
    lines: int
    headings: tuple[Label, ...]
    bars: tuple[Bar, ...]
    keys: tuple[Key, ...]
    columns: tuple[str, ...]
    groups: tuple[Group, ...]
    notes: tuple[tuple[Inline, ...], ...]
    form: Literal["bars"] = "bars"


@dataclass(frozen=True, slots=True)
class Undrawn:
    """Where a reader would expect a chart that cannot honestly be drawn: why not."""

    caption: str
    reason: str
    form: Literal["undrawn"] = "undrawn"


Chart = BarChart | Undrawn

# Drawn full; every other look is a pattern.
_SOLID = frozenset({"realised", "count"})


def bar_chart(
    here: Here,
    chart_id: str,
    *,
    caption: Said,
    desc: Said,
    axis: Said,
    keys: Mapping[str, Said],
    columns: Sequence[Said],
    groups: Iterable[Group],
    notes: Iterable[tuple[Inline, ...]] = (),
) -> BarChart:
    """Draw the groups; those looks are explained that occur and that `keys` has words for."""
    groups = tuple(groups)
    rows = [row for group in groups for row in group.rows]
    lines = max(len(row.labels) for row in rows)
    scale = _Scale([amount.value for row in rows for amount in row.amounts])
    headings: list[Label] = []
    bars: list[Bar] = []
    top = _HEAD
    for group in groups:
        if group.heading:
            headings.append(Label(tuple(_heading(group.heading)), None, _em(top + 1.7)))
            top += _HEADING
        for row in group.rows:
            bars.append(_bar(here, row, top, scale))
            top += row_height(lines)
    drawn = {amount.look for row in rows for amount in row.amounts}
    looks = [look for look in keys if look in drawn]
    return BarChart(
        id=chart_id,
        caption=here.say(caption),
        title=f"{here.say(Said('Grafik batang', 'Bar chart'))}: {here.say(caption)}",
        desc=here.say(desc),
        axis=here.say(axis),
        zero=scale.x(Decimal(0)),
        axis_end=_em(top),
        height=_em(top + 0.6 + _KEY * len(looks)),
        lines=lines,
        headings=tuple(headings),
        bars=tuple(bars),
        keys=tuple(
            Key(
                look,
                here.say(keys[look]),
                look not in _SOLID,
                _em(top + 0.8 + _KEY * place),
                _em(top + 1.7 + _KEY * place),
            )
            for place, look in enumerate(looks)
        ),
        columns=tuple(here.say(column) for column in columns),
        groups=groups,
        notes=tuple(notes),
    )


def row_height(lines: int) -> float:
    """In em; the stylesheet gives the table's rows the same."""
    return round(_PAD + _LINE * lines + _BAR + _PAD, 2)


def short(text: str, after: str = "", room: int = _LONGEST_LABEL) -> str:
    """With `after`; cut at a word where both would not fit, for the table has the whole."""
    room -= len(after)
    if len(text) <= room:
        return text + after
    cut = text[: room - 1]
    return (cut.rpartition(" ")[0] or cut).rstrip(" ,;:–-") + " …" + after


class _Scale:
    """Values → percent across, with zero always in sight; one value, or none, is no trouble."""

    def __init__(self, values: Sequence[Decimal]) -> None:
        self._low = min([Decimal(0), *values])
        self._span = max([Decimal(0), *values]) - self._low

    def percent(self, value: Decimal) -> Decimal:
        return (value - self._low) / self._span * _WIDEST if self._span else Decimal(0)

    def x(self, value: Decimal) -> str:
        return _percent(self.percent(value))

    def mark(self, amount: Amount, y: float, height: float) -> Mark:
        start, end = sorted((self.percent(Decimal(0)), self.percent(amount.value)))
        width = _percent(max(end - start, _FAINTEST)) if amount.value else "3"
        patterned = amount.look not in _SOLID
        return Mark(amount.look, _percent(start), _em(y), width, _em(height), patterned)


def _bar(here: Here, row: Row, top: float, scale: _Scale) -> Bar:
    y = top + _PAD + _LINE * len(row.labels)
    inset = 0.3
    marks = tuple(
        scale.mark(amount, y + inset * place, _BAR - 2 * inset * place)
        for place, amount in enumerate(row.amounts)
    )
    words = row.why_not
    if not words and all(not amount.value for amount in row.amounts):
        words = here.say(_ZERO)
    return Bar(
        labels=tuple(
            Label(
                tuple(
                    _pieces(short(label.text, room=_LONGEST_SECOND if place else _LONGEST_LABEL))
                ),
                label.lang,
                _em(top + _LINE * place + 1.4),
            )
            for place, label in enumerate(row.labels)
        ),
        marks=marks,
        words=words,
        x=scale.x(Decimal(0)),
        y=_em(y + 0.85),
    )


def _heading(parts: Sequence[Words | Moment]) -> Iterator[Piece]:
    for place, part in enumerate(parts):
        yield Piece((" " if place else "") + part.text, part.form == "moment")


def _pieces(text: str) -> Iterator[Piece]:
    yield from (Piece(part, role != "words") for part, role in pieces(text))


def _percent(value: Decimal) -> str:
    return f"{_plain(value)}%"


@lru_cache(maxsize=4096)
def _em(value: float) -> str:
    return f"{_plain(Decimal(str(round(value, 2))))}em"


def _plain(value: Decimal) -> str:
    return format(round(value, 2), "f").rstrip("0").rstrip(".") or "0"
