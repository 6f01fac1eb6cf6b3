"""Sizes of files in both languages."""

import pytest

from generator.text import Locale
from generator.wording.sizes import size


@pytest.mark.parametrize(
    ("count", "locale", "said"),
    [
        (0, "id", "0 bita"),
        (999, "en", "999 bytes"),
        (1000, "id", "1 kB"),
        (8286, "id", "8,3 kB"),
        (8286, "en", "8.3 kB"),
        (56_789_012, "id", "56,8 MB"),
        (3_000_000_000, "en", "3 GB"),
        (5 * 10**15, "en", "5,000 TB"),
    ],
)
def test_a_size(count: int, locale: Locale, said: str) -> None:
    assert size(count, locale) == said
