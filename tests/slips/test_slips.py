"""What hurried people do: each slip has one message, at its line, with its cure, and no other."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from generator import pipeline
from generator.finding import Finding
from tests.slips import files, values, words, writing
from tests.slips.files import FileSlip
from tests.slips.good import GOOD, PROGRAM, PROJECT, PROTECTED, TODAY, Slip

SLIPS = (*writing.SLIPS, *values.SLIPS, *words.SLIPS)
# Words that give a language away: the other one's message must not hold them.
_ENGLISH = re.compile(r"\b(the|is|are|must|with|not|of|should|which|write)\b", re.IGNORECASE)
_INDONESIAN = re.compile(
    r"\b(yang|tidak|harus|dengan|ini|adalah|baris|tulis|atau|bukan)\b", re.IGNORECASE
)


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The good project, laid out once: each slip is made in one file and taken back.

    It was checked, and what that kept is there: no slip may hide behind records that were good.
    """
    root = tmp_path_factory.mktemp("proyek")
    for path, text in PROJECT.items():
        write(root / path, text.encode())
    assert found(root) == []
    return root


def write(file: Path, content: bytes) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(content)


def found(root: Path) -> list[Finding]:
    return list(pipeline.check(root, TODAY, PROTECTED, root / ".terang").findings)


@pytest.mark.parametrize("slip", SLIPS, ids=lambda slip: slip.name)
def test_one_slip_one_message(project: Path, slip: Slip) -> None:
    text = PROJECT[slip.path]
    assert slip.old in text
    write(project / slip.path, text.replace(slip.old, slip.new, 1).encode())
    try:
        findings = found(project)
    finally:
        write(project / slip.path, text.encode())
    judge(findings, slip.path, slip.line, slip.problem, slip.cure)


@pytest.mark.parametrize("slip", files.SLIPS, ids=lambda slip: slip.name)
def test_one_file_one_message(project: Path, slip: FileSlip) -> None:
    if slip.gone:
        (project / slip.gone).unlink()
    if slip.content is not None:
        write(project / slip.path, slip.content)
    try:
        findings = found(project)
    finally:
        (project / slip.path).unlink(missing_ok=True)
        for path in {slip.gone, slip.path} & PROJECT.keys():
            write(project / path, PROJECT[path].encode())
    judge(findings, slip.where, slip.line, slip.problem, slip.cure)


def judge(findings: list[Finding], path: str, line: int, problem: str, cure: str) -> None:
    """Nothing at all (a line below 0), or one message with these words at this place."""
    if line < 0:
        assert findings == []
        return
    [finding] = findings
    assert (finding.place.path, finding.place.line) == (path, line)
    assert problem.casefold() in finding.problem.id.casefold()
    assert cure.casefold() in finding.cure.id.casefold()
    assert list(untranslated(finding)) == []


def untranslated(finding: Finding) -> Iterator[str]:
    """What of a message stands in the wrong language; words of the data, in quotes or backticks,
    and what stands in brackets beside them, are no words of ours."""
    for said in (finding.problem, finding.cure):
        for text, foreign in ((said.id, _ENGLISH), (said.en, _INDONESIAN)):
            yield from foreign.findall(re.sub(r'"[^"]*"|`[^`]*`|\([^)]*\)', "", text))
            if not text.strip():
                yield "nothing"


def shaken() -> Iterator[tuple[str, str]]:
    """The good program with one line lost, doubled, or pushed a step to either side."""
    lines = GOOD.splitlines()
    for number, line in enumerate(lines):
        for name, made in (
            ("lost", []),
            ("doubled", [line, line]),
            ("pushed right", [f"  {line}"]),
            ("pushed left", [line.removeprefix("  ")]),
        ):
            text = "\n".join([*lines[:number], *made, *lines[number + 1 :], ""])
            yield f"line {number + 1} {name}", text


def test_one_line_out_of_place_has_one_message_at_most(project: Path) -> None:
    many = {}
    for name, text in shaken():
        write(project / PROGRAM, text.encode())
        if len(findings := found(project)) > 1:
            many[name] = [f"{each.place} {each.problem.id}" for each in findings]
    write(project / PROGRAM, GOOD.encode())
    assert many == {}


def test_there_are_more_than_a_hundred() -> None:
    names = [slip.name for slip in (*SLIPS, *files.SLIPS)]
    wrong = [slip for slip in (*SLIPS, *files.SLIPS) if slip.line >= 0]
    assert len(names) == len(set(names))
    assert len(wrong) >= 100
