"""The page of help says where to go also to those whom no service on record is for."""

import re

import pytest

from generator.text import Locale
from tests.model.invented import SMALLEST, invented
from tests.view.real import body, real


def line(html: str) -> str:
    found = re.search(r'<p class="tidak-tercakup">(.*?)</p>', html)
    assert found
    return found[1]


@pytest.mark.parametrize(
    ("locale", "places"),
    [
        ("id", ("puskesmas", "gawat darurat (IGD)", "orang yang Anda percaya", "polisi")),
        ("en", ("puskesmas", "emergency room (IGD)", "someone you trust", "police")),
    ],
)
def test_whoever_no_service_is_for_is_told_where_to_go(
    locale: Locale, places: tuple[str, ...]
) -> None:
    html = body(real(), "/bantuan/", locale)
    told = line(html)
    assert all(each in told for each in places)
    # No number of ours: none is on record.
    assert not re.search(r"\d", told)
    assert html.index('class="kartu layanan"') < html.index("tidak-tercakup")


def test_it_stands_also_where_no_service_is_on_record() -> None:
    assert "puskesmas" in line(body(invented(SMALLEST)[0], "/bantuan/"))
