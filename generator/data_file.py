"""DataFile: a file of the data set, as the pages and the catalogues that offer it describe it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class DataFile:
    """`address` is below the site's root ("/data/figures.csv"); `size` in bytes.

    `table` names the one table that the file holds, and `rows` counts its rows; both are None
    for a file that holds all of them.
    """

    address: str
    media_type: str
    size: int
    sha256: str
    table: str | None = None
    rows: int | None = None
