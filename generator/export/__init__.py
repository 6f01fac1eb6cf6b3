"""export: Registry → the files people take away. One module a kind of file; a new kind is one line.

Those of the whole site are made once all pages are; those of a program together with its page.
Modules yield finished files, one at a time.
"""

from collections.abc import Iterator
from types import ModuleType

from generator.artifact import Artifact
from generator.export import citations, feeds, hosting, program_data, search_words, share_cards
from generator.export.subject import Subject
from generator.model.program import Program
from generator.text import Locale

__all__ = ["OF_SITE", "ONCE_A_PROGRAM", "Subject", "of_program", "of_site"]

# Modules with `artifacts(subject)`.
OF_SITE: tuple[ModuleType, ...] = (feeds, search_words, hosting)
# Modules with `of_program(subject, program)`, whose files stand beside the Indonesian page alone.
ONCE_A_PROGRAM: tuple[ModuleType, ...] = (citations, program_data, feeds)


def of_site(subject: Subject) -> Iterator[Artifact]:
    """Every exported file of the site as a whole, but for the data set."""
    for module in OF_SITE:
        yield from module.artifacts(subject)


def of_program(subject: Subject, program: Program, locale: Locale) -> Iterator[Artifact]:
    """The files that stand beside a program's page."""
    yield from share_cards.of_program(subject, program, locale)
    if locale == "id":
        for module in ONCE_A_PROGRAM:
            yield from module.of_program(subject, program)
