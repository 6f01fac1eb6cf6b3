"""Reference: what every style of citation asks of the thing that is cited, and nothing more."""

from collections.abc import Mapping
from typing import Any, Protocol

from generator.text import Locale, Said

DATA_SET = Said("Kumpulan data", "Data set")


class Reference(Protocol):
    """A figure, or the whole data set. Each text stands on one line.

    `key`: what it is called in somebody's library · `published`: an ISO date as far as known ·
    `version`: which state of it, for machines, and `edition` for people · `about`: what APA says
    of it in brackets · `note`: what a reference manager has no field for · `custom`: the same for
    machines, empty where there is nothing to add.
    """

    @property
    def locale(self) -> Locale: ...
    @property
    def key(self) -> str: ...
    @property
    def publisher(self) -> str: ...
    @property
    def site(self) -> str: ...
    @property
    def title(self) -> str: ...
    @property
    def published(self) -> str | None: ...
    @property
    def version(self) -> str: ...
    @property
    def edition(self) -> str: ...
    @property
    def about(self) -> str: ...
    @property
    def note(self) -> str: ...
    @property
    def custom(self) -> Mapping[str, Any]: ...
    @property
    def address(self) -> str: ...
