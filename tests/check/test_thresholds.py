"""The smallest counts that are shown: an office may raise them, never lower them below three."""

import pytest

from .conftest import Look

SITE = "data/site.yml"


@pytest.mark.parametrize("name", ["people: 5", "sensitive: 10"])
def test_no_threshold_is_below_three(look: Look, name: str) -> None:
    word = name.partition(":")[0]
    (finding,) = look((SITE, name, f"{word}: 2"))
    assert (finding.place.path, finding.place.line, finding.rule) == (SITE, 6, "bentuk")
    assert "tiga atau lebih" in finding.cure.id
    assert look((SITE, name, f"{word}: 3")) == []


def test_a_raised_threshold_holds(look: Look) -> None:
    raised = look((SITE, "people: 5", "people: 12"))
    assert {each.rule for each in raised} == {"jumlah-kecil", "jumlah-kecil-terhitung"}
