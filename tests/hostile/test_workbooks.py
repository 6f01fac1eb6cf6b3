"""Each hostile workbook is refused before it costs anything; what cannot harm is passed over."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.hostile.measured import MEGABYTES, SECONDS, Measured, measured, opened
from tests.hostile.workbooks import HARMLESS, TABLES, WORKBOOKS


def told(file: Path, make: Callable[[Path], object]) -> Measured:
    """What is made of it, in little time and memory."""
    make(file)
    done = measured(opened, file)
    assert done.fault == ""
    assert done.seconds <= SECONDS
    assert done.megabytes <= MEGABYTES
    return done


def refused(done: Measured) -> None:
    """One message in both languages, and a cure."""
    [finding] = done.findings
    for said in (finding.problem, finding.cure):
        assert said.id and said.en and said.id != said.en


@pytest.mark.parametrize("name", WORKBOOKS)
def test_a_workbook_is_refused_with_a_cure(tmp_path: Path, name: str) -> None:
    refused(told(tmp_path / "a.xlsx", WORKBOOKS[name]))


@pytest.mark.parametrize("name", TABLES)
def test_a_table_is_refused_with_a_cure(tmp_path: Path, name: str) -> None:
    def written(file: Path) -> None:
        file.write_text(TABLES[name], encoding="utf-8")

    refused(told(tmp_path / "a.csv", written))


@pytest.mark.parametrize("name", HARMLESS)
def test_what_leads_outside_is_passed_over(tmp_path: Path, name: str) -> None:
    assert told(tmp_path / "a.xlsx", HARMLESS[name]).findings == []
