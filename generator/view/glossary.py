"""glossary: the words of the field, scoped where the same letters mean different things."""

from collections.abc import Iterator
from dataclasses import dataclass
from string import ascii_uppercase

from generator.model.registry import Registry
from generator.model.vocabulary import Term
from generator.text import Said
from generator.view.here import Here
from generator.view.parts import Link, Name, PageHead, Prose, Subject, Words
from generator.view.search_facets import page_search

ADDRESS = "/glosarium/"
FRAME = "glosarium/index"


@dataclass(frozen=True, slots=True)
class TermEntry:
    """One meaning of a term."""

    id: str
    term: Name
    expansion: Words | None
    scope: Words | None
    meaning: Prose
    see: tuple[tuple[str, str], ...]
    programs: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class GlossaryPage:
    """All terms in order of the alphabet; `letters`: each letter with its first term's id, or
    None where no term begins with it."""

    head: PageHead
    letters: tuple[tuple[str, str | None], ...]
    terms: tuple[TermEntry, ...]


def subjects(registry: Registry) -> Iterator[Subject]:
    """The one page of terms."""
    yield Subject(ADDRESS, FRAME, None)


def view(here: Here, _: None) -> GlossaryPage:
    """The glossary."""
    terms = here.registry.terms
    entries = tuple(
        TermEntry(
            id=term.id,
            term=Name(term.term),
            expansion=here.words(term.expansion),
            scope=here.words(term.scope),
            meaning=here.prose(term.meaning),
            see=tuple((other, _label(here, terms[other])) for other in term.see),
            programs=tuple(here.entity("program", each) for each in term.programs),
        )
        for term in sorted(terms.values(), key=lambda term: (term.term.casefold(), term.id))
    )
    return GlossaryPage(
        PageHead(
            locale=here.locale,
            address=ADDRESS,
            frame=FRAME,
            template="pages/glossary.html.j2",
            title=here.say(Said("Glosarium", "Glossary")),
            description=here.say(
                Said(
                    "Istilah dan singkatan dalam program sosial, dengan kata sehari-hari.",
                    "Terms and abbreviations of social programs, in everyday words.",
                )
            ),
            crumbs=(here.crumb(Said("Beranda", "Home"), "/"),),
            search=page_search(here, "glosarium", Said("Glosarium", "Glossary")),
        ),
        _letters(entries),
        entries,
    )


def _letters(entries: tuple[TermEntry, ...]) -> tuple[tuple[str, str | None], ...]:
    first: dict[str, str] = {}
    for entry in entries:
        first.setdefault(entry.term.text[:1].upper(), entry.id)
    return tuple((letter, first.get(letter)) for letter in ascii_uppercase)


def _label(here: Here, term: Term) -> str:
    """`BPS (Banten)`: the scope where the letters alone would not tell which."""
    scope = here.words(term.scope)
    return f"{term.term} ({scope.text})" if scope else term.term
