"""Which file of data/ holds what. Folders below programs/ are for people, never for code."""

from dataclasses import dataclass
from typing import Literal

Shape = Literal["one", "each", "list", "table"]

INTERRUPTED_IMPORT = ".terang/impor-terputus.json"
"""Stands below the project while files of an import take their places; what is left of one that
stopped. In the folder that git ignores: nobody can propose one."""


@dataclass(frozen=True, slots=True)
class Home:
    """Where the records of a kind live.

    `one`: the file is the record, its stem the id · `each`: the file maps ids to records ·
    `list`: the file lists records · `table`: a CSV file, one record a row, first column the id.
    """

    kind: str
    path: str
    shape: Shape
    nested: bool = False


HOMES: tuple[Home, ...] = (
    Home("site", "site.yml", "one"),
    Home("program", "programs/", "one", nested=True),
    Home("agency", "agencies/", "one"),
    Home("partner", "partners/", "one"),
    Home("source", "sources/", "one"),
    Home("law", "laws/", "one"),
    Home("service", "services/", "one"),
    Home("region", "vocabulary/regions.csv", "table"),
    Home("target_group", "vocabulary/target-groups.yml", "each"),
    Home("unit", "vocabulary/units.yml", "each"),
    Home("budget_stage", "vocabulary/budget-stages.yml", "each"),
    Home("figure_kind", "vocabulary/figure-kinds.yml", "each"),
    Home("term", "vocabulary/glossary.yml", "each"),
    Home("search_words", "vocabulary/search-words.yml", "each"),
    # What an office adds to the shared vocabulary, which `terang upgrade` keeps up to date.
    Home("term", "local/glossary.yml", "each"),
    Home("search_words", "local/search-words.yml", "each"),
    Home("retired", "retired.yml", "list"),
)


def home_of(path: str) -> Home | None:
    """The home of a file, by its POSIX path below data/."""
    folder = path.rpartition("/")[0] + "/"
    for home in HOMES:
        if home.path == path or (
            home.path.endswith("/")
            and (path.startswith(home.path) if home.nested else folder == home.path)
        ):
            return home
    return None


def stem(path: str) -> str:
    """The name of a data file without its ending; ten thousand `Path`s would take a second."""
    return path.rpartition("/")[2].rpartition(".")[0]


def home(kind: str) -> Home:
    """The home of a kind."""
    return next(home for home in HOMES if home.kind == kind)
