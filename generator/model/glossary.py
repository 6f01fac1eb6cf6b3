"""Glossary: which entry a word of a text stands for, on the pages of given programs.

`BPS` is Balai Perlindungan Sosial on the pages of the programs that its entry names, and nothing
at all elsewhere: what the letters mean there is not for us to guess.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import NamedTuple

from generator.model.vocabulary import Term

# "Dinas Sosial" says what it is, mostly as part of a name, and "rencana kerja sama" is no Renja.
FEWEST_WORDS = 3


class Reading(NamedTuple):
    """The entry that a word stands for; `short` when it is the term, not its expansion."""

    term_id: str
    short: bool


Readings = Mapping[str, Reading]
"""Way of writing → reading: as written if capitals matter, else in lower case."""


@dataclass(frozen=True)
class Glossary:
    """The terms by their ids. Only a term with capitals inside is bound to its capitals."""

    terms: Mapping[str, Term]
    _known: dict[frozenset[str], Readings] = field(default_factory=dict, repr=False)

    def on(self, programs: Iterable[str]) -> Readings:
        """What holds on a page about these programs: a scoped entry must hold for all of them."""
        shown = frozenset(programs)
        scoped = frozenset(
            term.id for term in self._scoped if shown and shown.issubset(term.programs)
        )
        if scoped not in self._known:
            self._known[scoped] = self._readings(scoped)
        return self._known[scoped]

    def find(self, text: str, readings: Readings) -> Iterator[tuple[str, Reading | None]]:
        """The text in order, cut at the words that have a reading. Source's own words have none."""
        end = 0
        for match in self._pattern.finditer(text):
            word = match[0]
            reading = readings.get(word) or readings.get(word.casefold())
            if reading is None:
                continue
            if match.start() > end:
                yield text[end : match.start()], None
            yield word, reading
            end = match.end()
        if end < len(text):
            yield text[end:], None

    @cached_property
    def _scoped(self) -> tuple[Term, ...]:
        return tuple(term for term in self.terms.values() if term.programs)

    @cached_property
    def _pattern(self) -> re.Pattern[str]:
        """All ways of writing, longest first; a quotation is taken whole, so nothing in it is."""
        every = {key: None for term in self.terms.values() for key, _ in _writings(term)}
        if not every:
            return re.compile("(?!)")
        # By first letter: the search is twice as fast when most words fail at that.
        letters: dict[str, list[str]] = {}
        for key in sorted(every, key=lambda key: (-len(key), key)):
            letters.setdefault(key[0].casefold(), []).append(_rest(key))
        words = "|".join(
            f"[{re.escape(letter + letter.upper())}](?:{'|'.join(rests)})"
            for letter, rests in letters.items()
        )
        return re.compile(rf"“[^”]*”|(?<![\w-])(?:{words})(?!\w|-(?!nya\b)\w)")

    def _readings(self, scoped: frozenset[str]) -> Readings:
        """A scoped entry goes before one that holds everywhere; two equals explain nothing."""
        own: dict[str, set[Reading]] = {}
        general: dict[str, set[Reading]] = {}
        for term in self.terms.values():
            if term.programs and term.id not in scoped:
                continue
            for key, short in _writings(term):
                (own if term.programs else general).setdefault(key, set()).add(
                    Reading(term.id, short)
                )
        found = {**general, **own}
        return {key: next(iter(each)) for key, each in found.items() if len(each) == 1}


def _writings(term: Term) -> Iterator[tuple[str, bool]]:
    """How a term occurs in texts, and whether that is the term itself. Lower case: any case."""
    if term.glossary_only:
        return
    word = term.term
    yield (word if any(sign.isupper() for sign in word[1:]) else word.casefold()), True
    if term.expansion and len(term.expansion.id.split()) >= FEWEST_WORDS:
        yield term.expansion.id.casefold(), False


def _rest(key: str) -> str:
    """A pattern for what follows the first letter, which may be of either case by now."""
    rest = re.escape(key[1:])
    return f"(?i:{rest})" if key == key.casefold() else f"(?<={re.escape(key[0])}){rest}"
