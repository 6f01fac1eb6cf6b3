"""Comparison: both sides, and which figure of one is which of the other."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from generator.prose import ProsePage
from generator.review.change import Resting
from generator.review.privacy import Privacy
from generator.review.raw_figure import RawFigure
from generator.review.side import Side


@dataclass(frozen=True)
class Comparison:
    """`today` is ISO; `prose` are the pages of the head."""

    base: Side
    head: Side
    prose: Sequence[ProsePage]
    today: str
    privacy: Privacy

    @cached_property
    def pairs(self) -> tuple[tuple[RawFigure, RawFigure], ...]:
        """Figures that stand on both sides, under the same id or a former one."""
        found = ((old, self.head.find(old.id)) for old in self.base.figures.values())
        return tuple((old, new) for old, new in found if new is not None)

    @cached_property
    def gone(self) -> tuple[RawFigure, ...]:
        """Figures of the base that the head does not have; what cannot be read is not gone."""
        return tuple(
            old
            for old in self.base.figures.values()
            if self.head.find(old.id) is None and not self.head.cannot_tell(old.id)
        )

    @cached_property
    def added(self) -> tuple[RawFigure, ...]:
        """Figures that the base did not have."""
        known = {new.id for _, new in self.pairs}
        return tuple(
            new
            for new in self.head.figures.values()
            if new.id not in known and not self.base.cannot_tell(new.id)
        )

    def rests(self, *figures: RawFigure) -> tuple[Resting, ...]:
        """Who shows or answers a figure, by any id that it has or had."""
        ids = dict.fromkeys(name for each in figures for name in (each.id, *each.former_ids))
        return tuple(
            dict.fromkeys(resting for name in ids for resting in self._resting.get(name, ()))
        )

    @cached_property
    def _resting(self) -> Mapping[str, tuple[Resting, ...]]:
        found: dict[str, list[Resting]] = {}
        for figure_id, resting in (*self._in_programs(), *self._in_pages()):
            found.setdefault(figure_id, []).append(resting)
        return {figure_id: tuple(each) for figure_id, each in found.items()}

    def _in_programs(self) -> Iterator[tuple[str, Resting]]:
        for (kind, program), record in self.head.records.items():
            if kind != "program":
                continue
            headline = record.value.get("headline")
            for number, path in enumerate(headline if isinstance(headline, tuple) else ()):
                place = record.place(("headline", number))
                yield f"{program}/{path}", Resting("headline", str(place))
            responses = record.value.get("responses")
            for number, each in enumerate(responses if isinstance(responses, tuple) else ()):
                if isinstance(each, dict) and each.get("to"):
                    place = record.place(("responses", number, "to"))
                    yield f"{program}/{each['to']}", Resting("response", str(place))

    def _in_pages(self) -> Iterator[tuple[str, Resting]]:
        for page in self.prose:
            for call in page.calls():
                if call.figure is not None:
                    yield call.figure, Resting("page", str(call.place))
