"""Listing: one list as it is declared — columns, how a record becomes a row, what is taken away."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from generator.model.registry import Registry
from generator.text import Said
from generator.view.here import Here
from generator.view.listing.facets import Facet
from generator.view.parts import Inline

Row = tuple[tuple[Inline, ...], ...]
# text: by the alphabet · number, date: by the value behind the words · facet: in its choices' order
Order = Literal["text", "number", "date", "facet"]


@dataclass(frozen=True, slots=True)
class Column:
    """`key` stands in addresses. `within`: the facet whose order comes first whenever this column
    is sorted, so that what may not be compared is never set side by side."""

    key: str
    title: Said
    order: Order | None = "text"
    facet: Facet | None = None
    within: str = ""


@dataclass(frozen=True, slots=True)
class Choosable:
    """A facet without a column: a row may have several keys of it, with spaces between."""

    key: str
    title: Said
    facet: Facet


@dataclass(frozen=True, slots=True)
class Taken:
    """A column of the CSV: the text, key or value of a column of the table, or `own` to the file.

    Exactly one of `column` and `own` is given.
    """

    name: Said
    what: Literal["text", "key", "value", "own"] = "text"
    column: str = ""
    own: Callable[[Here, str], str] | None = None


@dataclass(frozen=True, slots=True)
class Listing:
    """`word` is the list's place (/word/); `header` the column that names a row.

    `also`: what rows can be narrowed to besides their columns. `stem`: the part of a row's id that
    its addresses repeat, for a short data file.
    """

    word: str
    title: Said
    lead: Said
    one: Said
    many: Said
    columns: tuple[Column, ...]
    ids: Callable[[Registry], tuple[str, ...]]
    row: Callable[[Here, str], Row]
    taken: tuple[Taken, ...]
    header: int = 0
    also: tuple[Choosable, ...] = ()
    stem: Callable[[str], str] = str

    @property
    def address(self) -> str:
        return f"/{self.word}/"

    @property
    def name(self) -> str:
        """What scripts, styles and downloads call the list: a word without slashes."""
        return self.word.replace("/", "-")

    @property
    def facets(self) -> tuple[tuple[str, Facet], ...]:
        """Every facet, by its key."""
        columns = ((each.key, each.facet) for each in self.columns if each.facet)
        return (*columns, *((each.key, each.facet) for each in self.also))
