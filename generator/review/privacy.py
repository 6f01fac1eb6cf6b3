"""What a review may not print: it is posted where everybody reads it.

Values that `check` refuses for people's sake, on either side; protected names; personal data.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, fields, is_dataclass
from functools import cached_property
from typing import Any, TypeVar

from generator.check.computed_counts import small_counts_cannot_be_computed
from generator.check.hidden_quotes import quotes_state_no_hidden_count
from generator.check.hidden_values import figures_that_tell
from generator.check.number_words import states_few
from generator.check.protected_names import without_names
from generator.check.small_counts import small_counts_are_hidden, zero_does_not_tell_on_all
from generator.check.strings import strings
from generator.check.subject import Subject
from generator.finding import Finding, Place
from generator.model.registry import Registry
from generator.privacy.detect import holds_personal_data
from generator.private_numbers import private_numbers
from generator.record import LooseNumber
from generator.review.change import Amount
from generator.review.equality import number
from generator.review.raw_figure import RawFigure
from generator.review.side import Side
from generator.text import Said

BLOT = "…"
_RULES = (
    small_counts_are_hidden,
    small_counts_cannot_be_computed,
    quotes_state_no_hidden_count,
    zero_does_not_tell_on_all,
)
T = TypeVar("T")
_VALUE = re.compile(r"\bvalue: -?[0-9]+")
# `1e6` begins with a one and is a million.
_LARGE = re.compile(r"[0-9.]+[eE]\+?(?:[2-9]|[1-9][0-9]+)")


@dataclass(frozen=True)
class Privacy:
    """Knows both sides: a count may be too small by the thresholds of either."""

    base: Side
    head: Side
    today: str
    protected: Sequence[str] = ()

    def hides(self, *figures: RawFigure | None) -> bool:
        """Whether the value of any of these, one figure on both sides, may not be printed."""
        return any(
            each.hidden
            or self._is_small(each)
            or any(place in self._refused for place in _places(each))
            or _is_personal(each.stated)
            for each in figures
            if each is not None
        )

    @cached_property
    def _refused(self) -> frozenset[tuple[int, Place]]:
        """Where the rules of `check` on small and hidden counts look; which record, and where."""
        return frozenset(
            (id(record), place)
            for side in (self.base, self.head)
            for place, record in _found(side.registry, self.today)
        )

    def _is_small(self, figure: RawFigure) -> bool:
        limit = max(self._threshold(side, figure) for side in (self.base, self.head))
        return any(
            _few(stated.get("value"), limit) and self._counts_people(figure, stated)
            for stated in (figure.stated, *figure.revisions)
        )

    def _threshold(self, side: Side, figure: RawFigure) -> int:
        """By the program where it fits the model; else as for the most sensitive."""
        subject = Subject(side.registry, (), self.today)
        program = side.registry.programs.get(figure.record.id)
        if program is not None:
            return subject.threshold(program)
        known = ("program", figure.record.id) in side.records
        site = subject.site
        sensitive = site.thresholds.sensitive if site else 10
        return sensitive if known else 0

    def _counts_people(self, figure: RawFigure, stated: Mapping[str, Any]) -> bool:
        """By the unit, on either side; where no side knows it, by where the figure stands."""
        unit = stated.get("unit")
        known = [
            side.registry.units[unit].counts_people
            for side in (self.base, self.head)
            if isinstance(unit, str) and unit in side.registry.units
        ]
        return any(known) if known else figure.location[-1] != "duration"

    def clean(self, thing: T) -> T:
        """The same, with every text that may not be printed blotted out."""
        texts = dict.fromkeys(_texts(thing))
        named = _holding_names(texts, self.protected)
        refused = {text for text in texts if text in named or _personal(text)}
        return _replaced(thing, refused) if refused else thing


def _found(registry: Registry, today: str) -> Iterator[tuple[Place, Any]]:
    subject = Subject(registry, (), today)
    by_path = {record.path: record for record in registry.records.values()}
    for rule in _RULES:
        for finding in rule(subject):
            yield finding.place, by_path[finding.place.path]
    for record, place in figures_that_tell(subject):
        yield place, record


def _places(figure: RawFigure) -> Iterator[tuple[int, Place]]:
    """Where a rule would point at a figure: values, quotes, and the rows it stands among."""
    record, here = figure.record, figure.location
    for location in (
        *((*here, each) for each in ("value", "quote")),
        *(
            (*here, "revisions", n, each)
            for n in range(len(figure.revisions))
            for each in ("value", "quote")
        ),
        *([here[:5]] if "rows" in here else []),
    ):
        yield id(record), record.place(location)


def _few(value: Any, limit: int) -> bool:
    """What is no number may tell of a few people all the same: `2 orang`, `3-5`."""
    if (exact := number(value)) is not None:
        return 0 < exact < limit
    written = value.raw if isinstance(value, LooseNumber) else value
    return isinstance(written, str) and not _LARGE.fullmatch(written) and states_few(written, limit)


def _is_personal(stated: Mapping[str, Any]) -> bool:
    """The value itself is exempt: a national budget has 16 digits."""
    return any(_personal(text) for location, text in strings(stated) if location[-1:] != ("value",))


def _personal(text: str) -> bool:
    text = _VALUE.sub("", text)  # what a figure says is judged by `hides`
    return holds_personal_data(text) or any(private_numbers(text))


def _holding_names(texts: Iterable[str], protected: Sequence[str]) -> set[str]:
    """The texts in which a protected name stands."""
    asked = [Finding(Place(""), "", Said(text, text), Said("", "")) for text in texts]
    answered = without_names(asked, protected)
    return {
        before.problem.id
        for before, after in zip(asked, answered, strict=True)
        if before.problem != after.problem
    }


def _texts(thing: Any) -> Iterator[str]:
    if _is_number(thing):
        return
    if isinstance(thing, str):
        yield thing
    elif is_dataclass(thing):
        for each in fields(thing):
            yield from _texts(getattr(thing, each.name))
    elif isinstance(thing, tuple | list):
        for part in thing:
            yield from _texts(part)


def _is_number(thing: Any) -> bool:
    """A budget may begin like a telephone number; what may not be shown has no value here."""
    return isinstance(thing, Amount) and thing.value is not None


def _replaced(thing: Any, refused: set[str]) -> Any:
    if _is_number(thing):
        return thing
    if isinstance(thing, str):
        return BLOT if thing in refused else thing
    if isinstance(thing, tuple | list):
        return type(thing)(_replaced(part, refused) for part in thing)
    if is_dataclass(thing) and not isinstance(thing, type):
        changed = {
            each.name: _replaced(getattr(thing, each.name), refused) for each in fields(thing)
        }
        return type(thing)(**changed)
    return thing
