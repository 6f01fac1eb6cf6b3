"""Whatever is written is looked at where it is written: measured on the corpus, door by door."""

import json
import re
from pathlib import Path

import pytest
from openpyxl import Workbook

from generator import pipeline
from generator.finding import Finding
from generator.guard import Expected, look_at, site_of
from tests.check.project import FILES, PROGRAM
from tests.privacy.corpus import Line, corpus
from tests.privacy.measured import measured
from tests.staff.sheet.typed import laid_out, tried
from tests.torture import times

pytestmark = pytest.mark.torture

TODAY = "2026-11-21"
LINES = corpus(times(540, 6000))
A_PROGRAM = 500


def _refused(findings: list[Finding]) -> set[tuple[str, int]]:
    """Path and line of each; none repeats what it found."""
    for each in findings:
        said = f"{each.problem} {each.cure}"
        assert not any(line.text in said for line in LINES)
    return {(each.place.path, each.place.line) for each in findings}


def _checked(root: Path, files: dict[str, str]) -> list[Finding]:
    for path, text in {**FILES, **files}.items():
        file = root / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    found = pipeline.check(root, TODAY).findings
    return [each for each in found if each.rule == "data-pribadi"]


def test_data(tmp_path: Path) -> None:
    """A claim a line, in as many programs as that takes: a file has its limits."""
    before, after = FILES[PROGRAM].split("claims:\n")
    programs: dict[str, str] = {}
    place: dict[Line, tuple[str, int]] = {}
    for start in range(0, len(LINES), A_PROGRAM):
        name = f"rekaan-{start}"
        part = LINES[start : start + A_PROGRAM]
        claims = [
            f"  - {{key: k{number}, type: hope, source: berita-contoh, "
            f"text: {{id: {json.dumps(line.text, ensure_ascii=False)}}}}}"
            for number, line in enumerate(part)
        ]
        head = before.replace("id: contoh\n", f"id: {name}\n", 1) + "claims:\n"
        programs[f"data/programs/{name}.yml"] = head + "\n".join(claims) + "\n" + after
        first = head.count("\n") + 1
        place |= {
            line: (f"data/programs/{name}.yml", number)
            for number, line in enumerate(part, start=first)
        }
    at = _refused(_checked(tmp_path, programs))
    got = measured("data/", LINES, lambda line: place[line] in at)
    assert got.recall >= 0.99 and got.false_alarms <= 0.01, got.wrong


def test_content(tmp_path: Path) -> None:
    """A paragraph a line, on one page."""
    text = "---\ntitle: Rekaan\n---\n" + "\n\n".join(line.text for line in LINES) + "\n"
    path = "content/id/rekaan.md"
    at = _refused(_checked(tmp_path, {path: text}))
    place = {line: number for number, line in enumerate(LINES)}
    got = measured("content/", LINES, lambda line: (path, 4 + 2 * place[line]) in at)
    assert got.recall >= 0.99 and got.false_alarms <= 0.01, got.wrong


def test_workbooks(tmp_path: Path) -> None:
    """A cell a line, on a sheet that is not ours."""
    book = Workbook()
    page = book.worksheets[0]
    page.title = "Program"
    page.append(["Id", "Nama"])
    other = book.create_sheet("Peserta")
    other.append(["Catatan"])
    for number, line in enumerate(LINES, start=2):
        other.cell(number, 1).value = line.text
        other.cell(number, 1).data_type = "s"
    book.save(tmp_path / "a.xlsx")
    done = tried(laid_out(tmp_path / "proyek"), tmp_path / "a.xlsx")
    at = {
        each.address.row
        for each in done.found
        if each.finding.rule == "data-pribadi" and each.address and each.address.sheet == "Peserta"
    }
    place = {line: number for number, line in enumerate(LINES, start=2)}
    got = measured("lembar kerja yang diimpor", LINES, lambda line: place[line] in at)
    assert got.recall >= 0.99 and got.false_alarms <= 0.01, got.wrong


# What can stand in a file's name: no slash, no colon; people write a hyphen for a space.
IN_NAMES = {"identity", "phone", "email", "npwp", "address", "descent"}
NAMED = [
    line
    for line in corpus(times(2000, 12000))
    if line.like in IN_NAMES and not re.search(r"[/:<>\"|?*;]", line.text)
]


@pytest.mark.parametrize("space", [" ", "-", "_"])
def test_names_of_files(space: str) -> None:
    """As a photo is called that somebody sent."""
    site = site_of([], Expected({}, "https://terang.example/"))

    def found(line: Line) -> bool:
        name = f"foto-{line.text.lower() if line.like == 'descent' else line.text}".replace(
            " ", space
        )
        findings, _ = look_at(f"gambar/{name}.jpg", b"", site)
        assert not any(line.text in str(each.place) for each in findings)
        return "data-pribadi" in {each.rule for each in findings}

    got = measured(f"nama berkas dengan “{space}”", NAMED, found)
    assert got.recall >= 0.99 and got.false_alarms <= 0.01, got.wrong
