"""Every kind of file that may be published gives away what it holds: measured on the corpus."""

import pytest

from generator.guard import Expected, look_at, site_of
from tests.privacy.corpus import Line, corpus
from tests.privacy.measured import Measured, measured
from tests.privacy.printed import PRINTED
from tests.torture import times

pytestmark = pytest.mark.torture

SITE = site_of([], Expected({}, "https://terang.example/"))


@pytest.mark.parametrize("path", PRINTED)
def test_what_is_published_is_found_in_every_kind_of_file(path: str) -> None:
    def found(line: Line) -> bool:
        findings, _ = look_at(path, PRINTED[path](line.text), SITE)
        said = [each for each in findings if each.rule == "data-pribadi"]
        assert not any(line.text in f"{each.problem} {each.cure}" for each in said)
        return bool(said)

    got: Measured = measured(f"terbit {path}", corpus(times(540, 6000)), found)
    assert got.recall >= 0.99 and got.false_alarms <= 0.01, got.wrong


def test_an_address_elsewhere_in_a_single_line_hides_no_number() -> None:
    """Files for programs have no line breaks: what stands beside a number is its own cell."""
    number = "9" * 16
    address = "https://terang.example/sumber/"
    for line, kinds in (
        (f'{{"a":"{address}{number}","b":"{number}"}}', ["data-pribadi"]),
        (f"{address},{number},x", ["data-pribadi"]),
        (f'{{"a":"{address}{number}","b":"x"}}', []),
    ):
        path = "data/angka.csv" if "{" not in line else "data/angka.json"
        findings, _ = look_at(path, line.encode(), SITE)
        assert [each.rule for each in findings] == kinds, line
