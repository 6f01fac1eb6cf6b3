"""export: Registry → the files people take away. One module a kind of file; a new kind is one line.

Each module has `artifacts(subject)`, which yields finished files, one at a time.
"""

from collections.abc import Iterator
from types import ModuleType

from generator.artifact import Artifact
from generator.export import citations, feeds, hosting, program_data, search_words, share_cards
from generator.export.subject import Subject

__all__ = ["EXPORTS", "Subject", "artifacts"]

EXPORTS: tuple[ModuleType, ...] = (
    citations,
    program_data,
    feeds,
    search_words,
    share_cards,
    hosting,
)


def artifacts(subject: Subject) -> Iterator[Artifact]:
    """Every exported file of the site."""
    for module in EXPORTS:
        yield from module.artifacts(subject)
