"""What a reader loads to find one program among ten thousand: `python -m bench.first_search`.

Builds the site of invented programs with its index, serves it gzipped, opens it in Chromium as a
visitor who was never there, and searches. Exit 1 when a limit is missed.
"""

import argparse
import gzip
import sys
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from playwright.sync_api import Browser

from bench.first_search_browser import Search, chromium, in_header, on_page, weight
from bench.invented import write_project
from bench.invented_program import program_id
from bench.results import machine, put, tell
from bench.searchable import Built, build_searchable
from bench.served import Served, served

PAGE_BYTES, SEARCH_BYTES, SECONDS = 150_000, 250_000, 1.0
QUERIES = ("pelatihan menjahit", "bantuan lansia", "Rp37 miliar", "Dinas Contoh Kediri")
TIMES = 3
HEADING = "First search"


@dataclass(frozen=True, slots=True)
class Line:
    """One thing measured; `limit` is None where there is none."""

    name: str
    value: float
    unit: str
    limit: float | None = None

    @property
    def met(self) -> bool:
        return self.limit is None or self.value <= self.limit

    def row(self) -> str:
        limit = "" if self.limit is None else f"≤ {_shown(self.limit, self.unit)}"
        verdict = "" if self.limit is None else ("met" if self.met else "**missed**")
        return f"| {self.name} | {_shown(self.value, self.unit)} | {limit} | {verdict} |"


def measure(browser: Browser, site: Served) -> Iterator[Line]:
    """Everything that is measured of one served site."""
    program = f"program/{program_id(1)}/"
    for number, words in enumerate(QUERIES):
        pasted = [in_header(browser, site, program, words) for _ in range(TIMES)]
        if not number:
            yield Line("program page, cold, all files", pasted[0].page, "B", PAGE_BYTES)
        yield from _search(f"header: “{words}”", pasted)
        slow = in_header(browser, site, program, words, pause=250)
        yield Line(f"header: “{words}”, a key every 250 ms", slow.total, "B", SEARCH_BYTES)
    opened = [on_page(browser, site, "cari/", QUERIES[0]) for _ in range(TIMES)]
    yield from _search(f"/cari/: “{QUERIES[0]}”", opened)
    yield Line("list of programs, cold, all files", weight(browser, site, "program/"), "B")


def list_files(site: Path) -> Iterator[Line]:
    """The list of all programs as it lies on the disk, gzipped; its JSON where it has one."""
    for file in sorted((site / "program").glob("*.*")):
        yield Line(f"/program/{file.name}", len(gzip.compress(file.read_bytes(), 6)), "B")


def _search(name: str, found: Sequence[Search]) -> Iterator[Line]:
    most = max(found, key=lambda each: each.total)
    yield Line(name, most.total, "B", SEARCH_BYTES)
    for kind, size in sorted(most.search.items()):
        yield Line(f"· {kind}", size, "B")
    seconds = median(each.seconds for each in found)
    yield Line(f"{name}, to the first result", seconds, "s", SECONDS)


def report(lines: list[Line], programs: int, built: Built) -> str:
    """What stands in RESULTS.md under HEADING."""
    index = sum(file.stat().st_size for file in (built.site / "pagefind").rglob("*.*"))
    return "\n".join(
        (
            f"{programs} invented programs, their pages in Indonesian, no exports. {machine()}. "
            f"Pages: {built.pages:.0f} s. Index: {built.index:.0f} s, {index / 1e6:.0f} MB. "
            "Bytes over the wire: gzip, with 300 bytes of headers a file. Words are pasted into a "
            "page that was just opened, so time and bytes are those of the whole way; seconds are "
            f"the median of {TIMES}.",
            "",
            "| | measured | limit | |",
            "|---|--:|--:|---|",
            *(line.row() for line in lines),
            "",
        )
    )


def _shown(value: float, unit: str) -> str:
    return f"{value / 1000:.1f} KB" if unit == "B" else f"{value:.2f} s"


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(prog="python -m bench.first_search", description=__doc__)
    parser.add_argument("--programs", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--keep", type=Path, help="build below this folder, and leave it there")
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as passing:
        place = asked.keep or Path(passing)
        project = write_project(place / "project", asked.programs, asked.seed)
        built = build_searchable(project, place / "site", tell)
        with served(built.site) as site, chromium() as browser:
            lines = [*measure(browser, site), *list_files(built.site)]
        section = report(lines, asked.programs, built)
    tell(section)
    put(HEADING, section)
    sys.exit(0 if all(line.met for line in lines) else 1)


if __name__ == "__main__":
    main()
