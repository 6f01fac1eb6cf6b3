"""Golden sites: every page of every case, to the letter; missing and surplus pages both fail."""

from pathlib import Path

import pytest

from tests.golden import golden_cases, said


@pytest.mark.parametrize("case", golden_cases(), ids=lambda case: case.name)
def test_case_says_what_is_expected(case: Path) -> None:
    expected = case / "expected"
    wanted = {
        path.relative_to(expected).as_posix(): path.read_text(encoding="utf-8")
        for path in expected.rglob("*")
        if path.is_file()
    }
    got = dict(said(case))
    assert sorted(got) == sorted(wanted)
    for path, text in got.items():
        assert text == wanted[path], path


def test_there_are_cases() -> None:
    assert golden_cases()
