"""`/mutu/`: addresses that no day moves, the worst first, and a way that needs no script."""

import re

from generator.text import LOCALES
from generator.view import quality
from generator.view.here import Here
from generator.view.parts import Link
from tests.view.many import many_programs
from tests.view.real import SITE_URL, body, here, real


def page(registry: object, address: str, today: str = "2026-11-21") -> quality.QualityPage:
    subject = next(each for each in quality.subjects(registry) if each.address == address)  # type: ignore[arg-type]
    return quality.view(Here(registry, "id", address, today, SITE_URL), subject.of)  # type: ignore[arg-type]


def test_both_lists_are_paged() -> None:
    addresses = [each.address for each in quality.subjects(many_programs(250))]
    assert addresses[:4] == [
        *("/mutu/", "/mutu/halaman/2/", "/mutu/catatan/", "/mutu/catatan/halaman/2/"),
    ]


def test_an_office_leads_to_the_page_where_its_records_begin() -> None:
    registry = many_programs(250)
    listed: dict[str, list[str]] = {}
    for subject in quality.subjects(registry):
        if subject.address.startswith("/mutu/catatan/"):
            made = quality.view(here(registry, subject.address), subject.of)
            listed[subject.address] = [
                getattr(row[1][0], "name", row[1][0]).text  # type: ignore[union-attr]
                for row in made.table.rows
            ]
    offices = [
        row[0][0]
        for address in ("/mutu/", "/mutu/halaman/2/")
        for row in page(registry, address).table.rows
    ]
    assert len(offices) > 100
    for office in offices:
        assert isinstance(office, Link)
        path, _, key = office.href.partition("#instansi=")
        address = "/mutu/" + path.removeprefix("../../")
        name = "–" if key == "_bersama" else office.name.text
        assert name in listed[address]
        earlier = list(listed).index(address)
        assert not any(name in names for names in list(listed.values())[:earlier])


def test_another_day_is_another_order_at_the_same_addresses() -> None:
    rows = {
        today: page(real(), "/mutu/catatan/", today).table.rows for today in ("2024-01-01", "2040")
    }
    assert len(rows["2024-01-01"]) == len(rows["2040"])
    assert rows["2024-01-01"] != rows["2040"]


def test_every_row_leads_to_its_record() -> None:
    for row in page(real(), "/mutu/catatan/").table.rows:
        assert isinstance(row[0][0], Link)
        assert row[4][0].form == "words"


def test_no_share_is_stated_and_it_says_whom_it_measures() -> None:
    for locale in LOCALES:
        html = body(real(), "/mutu/", locale)
        assert "%" not in html and not re.search(r"persen|percent", html)
        said = {"id": "bukan instansinya", "en": "not the offices"}[locale]
        assert said in html
        assert {"id": "tidak disebut dalam sumber kami", "en": "not stated by our sources"}[
            locale
        ] in html


def test_home_leads_there() -> None:
    for locale in LOCALES:
        assert 'href="mutu/"' in body(real(), "/", locale)
