"""Every exported file of a registry, as the stages of a build make them bit by bit."""

from collections.abc import Iterator

from generator.artifact import Artifact
from generator.export import Subject, of_program, of_site
from generator.text import LOCALES


def everything(subject: Subject) -> Iterator[Artifact]:
    """Those of the site, then those of each program in each language."""
    yield from of_site(subject)
    for program in subject.registry.programs.values():
        for locale in LOCALES:
            yield from of_program(subject, program, locale)
