"""view: Registry → what each page says. One module a kind of page; a new kind is one line here.

Each module has `subjects(registry)` (the pages there are to make) and `view(here, of)`, which
returns one frozen page.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from types import ModuleType
from typing import Any, NamedTuple

from generator import urls
from generator.data_file import DataFile
from generator.model.registry import Registry
from generator.text import LOCALES, Locale
from generator.view import (
    agency,
    budgets,
    claims,
    classifications,
    corrections,
    data,
    data_guide,
    dictionary,
    dictionary_table,
    glossary,
    help,
    home,
    law,
    lists,
    more_programs,
    partner,
    program,
    quality,
    region,
    retired,
    search,
    snapshot,
    snapshots,
    source,
    target_group,
)
from generator.view.here import Here
from generator.view.parts import Subject

VIEWS: tuple[ModuleType, ...] = (
    home,
    help,
    program,
    agency,
    partner,
    source,
    region,
    target_group,
    law,
    more_programs,
    lists,
    budgets,
    claims,
    glossary,
    corrections,
    quality,
    search,
    data,
    data_guide,
    dictionary,
    dictionary_table,
    classifications,
    snapshots,
    snapshot,
    retired,
)


_KINDS = {module.__name__.rpartition(".")[2]: module for module in VIEWS}


class Planned(NamedTuple):
    """One page to be made: of which kind (a module of VIEWS), about what, in which language."""

    kind: str
    subject: Subject
    locale: Locale


@dataclass(frozen=True, slots=True)
class Plan:
    """Every page of a site in order, known before any is made."""

    pages: tuple[Planned, ...]

    @property
    def frames(self) -> tuple[str, ...]:
        """The frames that the engine has to build, each once."""
        return tuple(dict.fromkeys(each.subject.frame for each in self.pages))

    @property
    def addresses(self) -> frozenset[tuple[Locale, str]]:
        """Where every page will stand."""
        return frozenset((each.locale, each.subject.address) for each in self.pages)

    @property
    def files(self) -> frozenset[str]:
        """The file of each, below the site's root."""
        return frozenset(urls.output_path(each.subject.address, each.locale) for each in self.pages)


def plan(registry: Registry, locales: Sequence[Locale] = LOCALES) -> Plan:
    """Every page of the site, in both languages."""
    return Plan(
        tuple(
            Planned(kind, subject, locale)
            for kind, module in _KINDS.items()
            for subject in module.subjects(registry)
            for locale in locales
        )
    )


def view(
    planned: Planned,
    registry: Registry,
    today: str,
    site_url: str,
    files: Sequence[DataFile] = (),
    commit: str | None = None,
) -> Any:
    """What one page says.

    `today` is an ISO date; `files` are those of the data set, `commit` is where it stands in git.
    """
    kind, subject, locale = planned
    here = Here(registry, locale, subject.address, today, site_url, files, commit)
    return _KINDS[kind].view(here, subject.of)
