"""How many pages a built site has and how large they are; whether two sites are alike enough."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from statistics import median

TOLERANCE, MANY = 0.1, 1_000


@dataclass(frozen=True, slots=True)
class Weight:
    """`programs`: pages of programs; `median`: bytes of theirs; `bytes`: of all pages."""

    pages: int
    programs: int
    median: float
    bytes: int

    def unlike(self, other: "Weight") -> Iterator[str]:
        """What differs by more than a tenth from the same of another site.

        Of few programs the pages that only one of them has (guides, the dictionary of the data)
        weigh too much for the whole to be alike; the programs' own must be.
        """
        if self.programs != other.programs:
            yield f"programs: {self.programs} and {other.programs}"
        for name in ("pages", "median", "bytes") if self.programs >= MANY else ("median",):
            here, there = getattr(self, name), getattr(other, name)
            if abs(here / there - 1) > TOLERANCE:
                yield f"{name}: {here:.0f} and {there:.0f}"


def weigh(site: Path) -> Weight:
    """The weight of what stands in a folder."""
    sizes = {file: file.stat().st_size for file in site.rglob("*.html")}
    programs = [size for file, size in sizes.items() if file.parent.name.startswith("program-")]
    return Weight(len(sizes), len(programs), median(programs), sum(sizes.values()))
