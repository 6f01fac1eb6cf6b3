"""Addresses: once published, for ever; and relative links that work under any base path."""

from itertools import product
from urllib.parse import urljoin

import pytest

from generator import urls
from generator.text import LOCALES, Locale

PAGES = [
    urls.localised(address, locale)
    for locale in LOCALES
    for address in (
        "/",
        "/program/",
        "/program/contoh/",
        "/program/contoh-dua/",
        "/program/halaman/2/",
        "/wilayah/98-01/",
        "/anggaran/",
    )
]
TARGETS = [*PAGES, "/data/figures.csv", "/program/contoh/data.json", "/program/contoh/#angka-a-r1"]


@pytest.mark.parametrize("base", ["https://terang.example", "https://contoh.example/dasar/dua"])
def test_a_relative_link_leads_to_its_target(base: str) -> None:
    for target, here in product(TARGETS, PAGES):
        link = urls.relative(target, here)
        assert not link.startswith("/")
        assert urljoin(base + here, link) == base + target, (target, here, link)


def test_a_link_to_the_same_page_is_its_anchor_alone() -> None:
    assert urls.relative("/program/contoh/#angka-a", "/program/contoh/") == "#angka-a"


@pytest.mark.parametrize(
    ("kind", "record_id", "address"),
    [
        ("program", "contoh", "/program/contoh/"),
        ("agency", "dinas-contoh", "/instansi/dinas-contoh/"),
        ("partner", "mitra-contoh", "/mitra/mitra-contoh/"),
        ("source", "berita-contoh", "/sumber/berita-contoh/"),
        ("region", "98.01", "/wilayah/98-01/"),
        ("target_group", "ppks-01", "/sasaran/ppks-01/"),
        ("law", "uu-contoh", "/dasar-hukum/uu-contoh/"),
    ],
)
def test_a_record_has_one_address(kind: str, record_id: str, address: str) -> None:
    assert urls.record(kind, record_id) == address


@pytest.mark.parametrize(
    ("figure", "revision", "address"),
    [
        ("contoh/budgets/pagu/amount", None, "/program/contoh/#angka-budgets-pagu-amount"),
        ("contoh/budgets/pagu/amount", 1, "/program/contoh/#angka-budgets-pagu-amount-r1"),
        (
            "contoh/cohorts/a-1/gender/p/amount",
            12,
            "/program/contoh/#angka-cohorts-a-1-gender-p-amount-r12",
        ),
    ],
)
def test_a_figure_has_one_address(figure: str, revision: int | None, address: str) -> None:
    assert urls.figure(figure, revision) == address


def test_long_lists_are_paged() -> None:
    assert [urls.paged("/program/", number) for number in (1, 2, 10)] == [
        "/program/",
        "/program/halaman/2/",
        "/program/halaman/10/",
    ]


@pytest.mark.parametrize(
    ("address", "locale", "file"),
    [
        ("/", "id", "index.html"),
        ("/", "en", "en/index.html"),
        ("/program/contoh/", "id", "program/contoh/index.html"),
        ("/program/contoh/", "en", "en/program/contoh/index.html"),
    ],
)
def test_the_file_that_answers(address: str, locale: Locale, file: str) -> None:
    assert urls.output_path(address, locale) == file


def test_words_that_paths_use_are_no_ids() -> None:
    assert {"halaman", "en"} <= urls.RESERVED_IDS
