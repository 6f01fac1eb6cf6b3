"""terms: the words that a page explains where they are first used, and what each means there."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from generator.model.glossary import Glossary, Reading, Readings
from generator.view.here import Here
from generator.view.parts import Name, Prose, Words


@dataclass(frozen=True, slots=True)
class Explanation:
    """One term in a few words; `more` leads to its entry in the glossary."""

    id: str
    term: Name
    expansion: Words | None
    scope: Words | None
    meaning: Prose
    more: str


@dataclass(frozen=True, slots=True)
class PageTerms:
    """The terms that hold on one page. Which of them it uses is seen when it is rendered."""

    here: Here
    readings: Readings

    def find(self, text: str) -> Iterator[tuple[str, Reading | None]]:
        """The text in order, cut at its terms."""
        return self._glossary.find(text, self.readings)

    def explanation(self, term_id: str) -> Explanation:
        """What a term means, said from this page."""
        here, term = self.here, self._glossary.terms[term_id]
        return Explanation(
            id=term.id,
            term=Name(term.term),
            expansion=here.words(term.expansion),
            scope=here.words(term.scope),
            meaning=here.prose(term.meaning),
            more=here.to(f"/glosarium/#{term.id}"),
        )

    @property
    def _glossary(self) -> Glossary:
        return self.here.registry.glossary


def page_terms(here: Here, programs: Iterable[str]) -> PageTerms:
    """The terms of a page about these programs: its own, or all that it shows."""
    return PageTerms(here, here.registry.glossary.on(programs))
