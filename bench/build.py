"""Terang beside Hugo, Eleventy and MkDocs Material: `python -m bench.build`.

All build the same invented programs, turn by turn, in one run; RESULTS.md gets the medians, their
ratios and what is made of the targets. Exit 1 when one is missed.
"""

import argparse
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

from bench.results import machine, put, tell
from bench.scenarios import COLD, Setting, prepare, round_of, unlike
from bench.targets import Target, growth, targets, typical, with_exports

HEADING = "Build"
_HONEST = """\
All tools build the same kinds of pages with the same content from the same invented records: \
programs, sources, agencies, partners, regions, target groups, laws, and their lists; pages and \
bytes below are counted in what each wrote, and it is said where they differ by more than a tenth. \
What differs: Terang also parses and validates every record with its line, holds it against \
the rules of `check`, resolves references, and looks at every finished page once more; the peers \
only render. Hugo gets the records' YAML as front matter and groups pages by its taxonomies; \
Eleventy reads the YAML in a data file, paginates over it and renders with JavaScript templates, \
its fastest; MkDocs renders `page.meta` in theme templates, because Markdown of that size took \
it longer, and its files already hold what other pages say of a program. None of them minifies; \
MkDocs has no search and a menu of lists only. Memory is the highest sum of PSS of all processes \
of a build, looked at ten times a second, or less often where looking itself takes long."""


def run(
    place: Path,
    sizes: Sequence[int],
    languages: Sequence[tuple[str, ...]],
    rounds: int,
    most_exported: int,
    most_bilingual: int,
    note: str = "",
) -> bool:
    """Measure; whether every target of the largest size, Indonesian pages, is met.

    Beyond `most_exported` programs, exports are not measured, beyond `most_bilingual` nor are both
    languages. `note`: what else the machine did. What is known stands in RESULTS.md after every
    round, for a run takes hours.
    """
    settings = []
    for programs in sizes:
        for spoken in languages:
            if len(spoken) == 1 or programs <= most_bilingual:
                tell(f"writing {programs} programs, {', '.join(spoken)}")
                settings.append(prepare(place, programs, spoken))
    main_language = [each for each in settings if each.languages == languages[0]]
    exported = [each for each in main_language if each.programs <= most_exported]
    met = False
    for number in range(1, rounds + 1):
        for setting in settings:
            tell(f"round {number} of {rounds}")
            round_of(setting, tell, exports=setting.programs <= most_exported)
        found = list(targets(main_language[-1]))
        found += [with_exports(each) for each in exported[-1:]]
        if len(main_language) > 1:
            found.append(growth(main_language[0], main_language[-1]))
        section = "\n".join(report(settings, main_language[-1], found, number, note))
        tell(section)
        put(HEADING, section)
        met = all(target.met for target in found)
    return met


def report(
    settings: Sequence[Setting],
    judged: Setting,
    found: Sequence[Target],
    rounds: int,
    note: str = "",
) -> Iterator[str]:
    """What stands in RESULTS.md, line by line."""
    yield " ".join(
        filter(None, (f"{machine()}. Medians of {rounds}, all tools in turn.", note, _HONEST))
    )
    yield ""
    yield f"### Targets: {judged.name}"
    yield ""
    yield "| | may take | takes | |\n|---|--:|--:|---|"
    yield from (target.row() for target in found)
    for setting in settings:
        yield f"\n### {setting.name}\n"
        yield from _costs(setting)
        yield ""
        yield from _stages(setting)
        yield from (f"Not alike: {each} (Terang)." for each in unlike(setting))


def _costs(setting: Setting) -> Iterator[str]:
    yield "| | | s | × Hugo | CPU s | peak MB | pages | pages/s | program page, KB | HTML, MB |"
    yield "|---|---|--:|--:|--:|--:|--:|--:|--:|--:|"
    hugo = typical(setting, "Hugo", COLD).seconds
    for tool, scenario in setting.costs:
        each, weight = typical(setting, tool, scenario), setting.weights[tool]
        size = (
            f"{weight.pages} | {weight.pages / each.seconds:.0f} | {weight.median / 1000:.1f} |"
            f" {weight.bytes / 1e6:.0f}"
            if scenario == COLD
            else " | | |"
        )
        yield (
            f"| {tool} | {scenario} | {each.seconds:.1f} | {each.seconds / hugo:.2f} |"
            f" {each.processor:.1f} | {each.memory / 1e6:.0f} | {size} |"
        )


def _stages(setting: Setting) -> Iterator[str]:
    last = setting.stages[-1]
    told = " · ".join(f"{name} {seconds:.1f} s" for name, seconds in last.items())
    yield f"Stages of Terang's last cold build: {told}."


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(prog="python -m bench.build", description=__doc__)
    parser.add_argument("--programs", type=int, nargs="+", default=[1_000, 10_000])
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--indonesian", action="store_true", help="no run in both languages")
    parser.add_argument("--most-exported", type=int, default=10_000, help="no exports beyond it")
    parser.add_argument(
        "--most-bilingual", type=int, default=10_000, help="Indonesian pages alone beyond it"
    )
    parser.add_argument("--note", default="", help="a sentence on what the machine did beside it")
    parser.add_argument("--place", type=Path, help="work below this folder, and leave it there")
    asked = parser.parse_args()
    languages: list[tuple[str, ...]] = [("id",)]
    if not asked.indonesian:
        languages.append(("id", "en"))
    with tempfile.TemporaryDirectory() as passing:
        place = asked.place or Path(passing)
        most = asked.most_exported, asked.most_bilingual
        met = run(place, asked.programs, languages, asked.rounds, *most, asked.note)
    sys.exit(0 if met else 1)


if __name__ == "__main__":
    main()
