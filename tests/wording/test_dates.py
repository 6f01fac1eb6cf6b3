"""Dates at the precision that is known: never padded, never guessed."""

import pytest

from generator.model.period import Period
from generator.text import Locale
from generator.wording.dates import day, span


@pytest.mark.parametrize(
    ("written", "indonesian", "english"),
    [
        ("2022-03-22", "22 Maret 2022", "22 March 2022"),
        ("2022-03-01", "1 Maret 2022", "1 March 2022"),
        ("2020-12", "Desember 2020", "December 2020"),
        ("2022", "2022", "2022"),
        ("2024-02-29", "29 Februari 2024", "29 February 2024"),
    ],
)
def test_day(written: str, indonesian: str, english: str) -> None:
    assert (day(written, "id"), day(written, "en")) == (indonesian, english)


@pytest.mark.parametrize("month", range(1, 13))
def test_every_month_has_its_name_in_each_language(month: int) -> None:
    written = f"2022-{month:02}"
    assert day(written, "id").split()[0] in (
        "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember"
    )
    assert day(written, "en").split()[0] in (
        "January February March April May June July August September October November December"
    )


@pytest.mark.parametrize(
    ("start", "end", "locale", "said"),
    [
        ("2023", "2026", "id", "2023–2026"),
        ("2023", "2026", "en", "2023–2026"),
        ("2023", "2023", "id", "2023"),
        ("2023-01", "2023-03", "id", "Januari 2023–Maret 2023"),
        ("2023", None, "id", "sejak 2023"),
        ("2023", None, "en", "since 2023"),
        (None, "2023-05", "id", "sampai Mei 2023"),
        (None, "2023-05", "en", "until May 2023"),
        (None, None, "id", ""),
    ],
)
def test_span(start: str | None, end: str | None, locale: Locale, said: str) -> None:
    assert span(Period.model_validate({"from": start, "to": end}), locale) == said
