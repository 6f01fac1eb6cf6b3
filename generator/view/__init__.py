"""view: Registry → what each page says. One module a kind of page; a new kind is one line here.

Each module has `subjects(registry)` (the pages there are to make) and `view(here, of)`, which
returns one frozen page.
"""

from collections.abc import Iterator, Sequence
from types import ModuleType
from typing import Any

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


def frames(registry: Registry) -> tuple[str, ...]:
    """The frames that the engine has to build, each once."""
    return tuple(
        dict.fromkeys(subject.frame for module in VIEWS for subject in module.subjects(registry))
    )


def addresses(registry: Registry) -> frozenset[tuple[Locale, str]]:
    """Where every page will stand, known before any is made."""
    return frozenset(
        (locale, subject.address)
        for module in VIEWS
        for subject in module.subjects(registry)
        for locale in LOCALES
    )


def views(
    registry: Registry,
    today: str,
    site_url: str,
    files: Sequence[DataFile] = (),
    commit: str | None = None,
    locales: Sequence[Locale] = LOCALES,
) -> Iterator[Any]:
    """Every page of the site, in both languages, one at a time.

    `today` is an ISO date; `files` are those of the data set, `commit` is where it stands in git.
    """
    for module in VIEWS:
        for subject in module.subjects(registry):
            for locale in locales:
                here = Here(registry, locale, subject.address, today, site_url, files, commit)
                yield module.view(here, subject.of)
