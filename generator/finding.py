"""Finding: anything wrong, said so that a person can put it right."""

from dataclasses import dataclass
from typing import Literal

from generator.text import Said

Severity = Literal["error", "warning"]


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """Where: a path below the project root; line and column count from 1, 0 = the whole file."""

    path: str
    line: int = 0
    column: int = 0

    def __str__(self) -> str:
        return f"{self.path}:{self.line}:{self.column}" if self.line else self.path


@dataclass(frozen=True, slots=True)
class Finding:
    """What is wrong, where, and what to do. `rule` is a stable Indonesian slug."""

    place: Place
    rule: str
    problem: Said
    cure: Said
    severity: Severity = "error"

    @property
    def order(self) -> tuple[Place, str, str]:
        """Reading order: by file, line and column."""
        return (self.place, self.rule, self.problem.id)


MAX_FAULTS = 100
"""Faults that one reading tells of one file: whoever has more has one cause of them."""


def more_faults(place: Place) -> Finding:
    """What is said in place of all that come after."""
    return Finding(
        place,
        "masih-ada",
        Said(
            f"Berkas ini masih memuat kesalahan lain; yang ditampilkan {MAX_FAULTS} pertama.",
            f"This file has more faults; the first {MAX_FAULTS} are shown.",
        ),
        Said(
            "Perbaiki yang sudah ditampilkan, lalu periksa lagi.",
            "Mend those that are shown, then check again.",
        ),
    )


class CannotRun(Exception):
    """The machine or the folder, not the data, stops us: one paragraph, exit code 2."""

    def __init__(self, problem: Said, cure: Said) -> None:
        super().__init__(problem.id)
        self.problem = problem
        self.cure = cure


class Refused(Exception):
    """The data is at fault: its findings stop the build, exit code 1."""

    def __init__(self, findings: list[Finding]) -> None:
        super().__init__(f"{len(findings)} findings")
        self.findings = findings
