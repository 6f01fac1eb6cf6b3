"""A whole project of invented programs, for benchmarks: `python -m bench.invented FOLDER`.

Deterministic: a size and a seed give the same bytes everywhere. The vocabulary and the pages of
content/ are the real ones; every record says that it is invented, and none is ever kept in data/.
"""

import argparse
import csv
import re
import shutil
from collections.abc import Iterator, Mapping
from pathlib import Path
from random import Random

from bench.invented_program import PUBLISHED, Invented, Place, program_id, program_yaml
from bench.words import Said, title

ROOT = Path(__file__).resolve().parents[1]
LAWS = tuple(f"uu-rekaan-{number}" for number in range(1, 9))
PARTNERS = ("lks-contoh", "psm-contoh", "tksk-contoh", "karang-taruna-contoh")
DATASET = "himpunan-data-rekaan"
_FOLDER_SIZE = 1000
_CALLED = re.compile(r'angka\("[^"]+"\)')
_PROGRAMS = re.compile(r"^  programs: .*\n", re.MULTILINE)


def write_project(folder: Path, programs: int, seed: int = 1) -> Path:
    """Write mkdocs.yml, content/ and data/ with that many programs; `folder` must be empty."""
    if programs < 1:
        raise SystemExit("At least one program: pages name the first.")
    if folder.exists() and any(folder.iterdir()):
        raise SystemExit(f"{folder} is not empty.")
    folder.mkdir(parents=True, exist_ok=True)
    shutil.copy(ROOT / "mkdocs.yml", folder)
    _content(folder / "content")
    for path, text in _files(programs, seed):
        file = folder / "data" / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8", newline="\n")
    return folder


def _content(folder: Path) -> None:
    """The real pages; the figures they call are of the first program."""
    figure = f'angka("{program_id(1)}/budgets/pagu-2021/amount")'
    shutil.copytree(ROOT / "content", folder)
    for page in sorted(folder.rglob("*.md")):
        text = page.read_text(encoding="utf-8")
        page.write_text(_CALLED.sub(figure, text), encoding="utf-8", newline="\n")


def _files(programs: int, seed: int) -> Iterator[tuple[str, str]]:
    """Every file below data/: its path and its text."""
    yield from _vocabulary()
    regions = _regions()
    used: dict[str, Place] = {}
    for number in range(1, programs + 1):
        # A chance of its own for each program: it is the same however many others there are.
        chance = Random(f"{seed}/{number}")
        place = _place(chance.choice(list(regions)), regions)
        used[place.code] = place
        about = Invented(number, place, _report(number), DATASET, LAWS, PARTNERS)
        below = f"{number // _FOLDER_SIZE:03d}"
        yield f"programs/{below}/{about.id}.yml", program_yaml(about, chance)
    for place in used.values():
        yield from _of_place(place)
    for number in range(1, programs + 1, 2):
        yield f"sources/{_report(number)}.yml", _report_yaml(number, Random(f"{seed}/k/{number}"))
    yield from _shared()


def _vocabulary() -> Iterator[tuple[str, str]]:
    for file in sorted((ROOT / "data/vocabulary").iterdir()):
        # The glossary says in which real programs a word has another meaning.
        text = _PROGRAMS.sub("", file.read_text(encoding="utf-8"))
        yield f"vocabulary/{file.name}", text
    site = (ROOT / "data/site.yml").read_text(encoding="utf-8")
    yield "site.yml", site.replace("contact: null", "contact: {email: redaksi@contoh.go.id}")
    yield "retired.yml", "[]\n"


def _regions() -> Mapping[str, str]:
    with (ROOT / "data/vocabulary/regions.csv").open(encoding="utf-8", newline="") as file:
        return {row["code"]: row["name"] for row in csv.DictReader(file)}


def _place(code: str, regions: Mapping[str, str]) -> Place:
    name = regions[code] if "." in code else f"Provinsi {regions[code]}"
    slug = code.replace(".", "-")
    return Place(
        code,
        (name, f"{regions[code]} (region)"),
        f"dinas-contoh-{slug}",
        f"dokumen-rekaan-{slug}",
        f"kelompok-contoh-{slug}",
    )


def _of_place(place: Place) -> Iterator[tuple[str, str]]:
    """A region's agency, its budget document and its partner."""
    level = "province" if len(place.code) == 2 else "regency"
    if place.name[0].startswith("Kota "):
        level = "city"
    name = _text(f"Dinas Contoh {place.name[0]}", f"Example Agency of {place.name[1]}")
    yield (
        f"agencies/{place.agency}.yml",
        _yaml(f'id: {place.agency}\nname: {name}\nlevel: {level}\nregion: "{place.code}"'),
    )
    document = _text(
        f"Dokumen anggaran rekaan {place.name[0]}", f"Invented budget document of {place.name[1]}"
    )
    yield (
        f"sources/{place.document}.yml",
        _yaml(
            f"id: {place.document}\ntitle: {document}\npublisher: Dinas Contoh\n"
            f'type: official_document\ndate: "{PUBLISHED[:7]}"'
        ),
    )
    partner = _text(f"Kelompok Contoh {place.name[0]}", f"Example Group of {place.name[1]}")
    yield (
        f"partners/{place.partner}.yml",
        _yaml(f'id: {place.partner}\nname: {partner}\ntype: group\nregion: "{place.code}"'),
    )


def _report(number: int) -> str:
    """Two programs share a news report."""
    return f"koran-rekaan-{(number + 1) // 2 * 2 - 1:05d}"


def _report_yaml(number: int, chance: Random) -> str:
    told = title(chance)
    kind = chance.choice(("news", "news", "government_release", "advertorial"))
    name = _text(f"Berita rekaan {number:05d} {told[0]}", f"Invented news {number:05d} {told[1]}")
    return _yaml(
        f"id: {_report(number)}\ntitle: {name}\npublisher: Koran Rekaan\ntype: {kind}\n"
        f'date: "2026-0{chance.randrange(1, 4)}"'
    )


def _shared() -> Iterator[tuple[str, str]]:
    """What programs of all regions name: laws, groups, one large collection of data."""
    for number, law in enumerate(LAWS, start=1):
        name = _text("Peraturan Rekaan", "Invented Law")
        yield (
            f"laws/{law}.yml",
            _yaml(
                f'id: {law}\ntype: uu\nnumber: "{number}"\nyear: "2009"\ntitle: {name}\n'
                "unused_reason: Rekaan."
            ),
        )
    for partner in PARTNERS:
        word = partner.replace("-", " ").capitalize()
        name = _text(f"{word} rekaan", f"{word} (invented)")
        yield (
            f"partners/{partner}.yml",
            _yaml(f"id: {partner}\nname: {name}\ntype: group\nunused_reason: Rekaan."),
        )
    name = _text("Himpunan data rekaan", "Invented collection of data")
    yield (
        f"sources/{DATASET}.yml",
        _yaml(
            f"id: {DATASET}\ntitle: {name}\npublisher: Koran Rekaan\ntype: dataset\n"
            f'date: "{PUBLISHED[:7]}"\nunused_reason: Rekaan.'
        ),
    )


def _text(indonesian: str, english: str) -> str:
    both: Said = (indonesian, english)
    return f"{{id: {both[0]}, en: {both[1]}}}"


def _yaml(lines: str) -> str:
    return lines + "\nnote: {id: Rekaan untuk pengujian., en: Invented for tests.}\n"


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(prog="python -m bench.invented", description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--programs", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args()
    write_project(asked.folder, asked.programs, asked.seed)


if __name__ == "__main__":
    main()
