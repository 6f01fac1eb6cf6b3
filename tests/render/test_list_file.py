"""The data file of a list holds what the table shows, put together again letter by letter."""

import gzip
import json

import pytest
from lxml import etree

from generator import urls
from generator.guard.list_file import read_list_file
from generator.render import render
from generator.text import LOCALES, Locale
from generator.view import budgets, claims, lists, quality
from tests.view.many import many_programs
from tests.view.real import SITE_URL, here, real


def cells(html: str, path: str) -> list[str]:
    """Every cell of the table of a page, as XML says it."""
    root = etree.HTML(html)
    return [
        "".join(etree.tostring(cell, encoding="unicode", with_tail=False).split(">", 1)[1].split())
        .removesuffix("</td>")
        .removesuffix("</th>")
        for cell in root.iterfind(path)
    ]


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("invented", [False, True], ids=["real", "invented"])
def test_the_file_holds_the_very_cells_of_the_table(locale: Locale, invented: bool) -> None:
    registry = many_programs(90) if invented else real()
    for module in (lists, budgets, claims, quality):
        for subject in module.subjects(registry):
            page = render(module.view(here(registry, subject.address, locale), subject.of))
            if not page.files:
                continue
            (file,) = page.files
            assert file.path == (urls.localised(page.address, locale) + "daftar.json").lstrip("/")
            again = read_list_file(file.path, file.content, SITE_URL)
            assert again is not None
            whole = etree.tostring(again.root, encoding="unicode")
            printed = cells(page.body, ".//section[@class='daftar']//tbody/tr/*")
            assert cells(whole, ".//td")[: len(printed)] == printed, page.address


def test_ten_thousand_rows_would_weigh_no_more_than_a_picture() -> None:
    registry = many_programs(1000)
    for module in (lists, budgets):
        subject = next(iter(module.subjects(registry)))
        (file,) = render(module.view(here(registry, subject.address), subject.of)).files
        # 35 bytes a row; what rows share weighs more in a short list.
        assert len(gzip.compress(file.content)) < 1000 * 35 + 6000, file.path


def test_the_same_data_makes_the_same_bytes() -> None:
    subject = next(iter(lists.subjects(real())))
    made = [render(lists.view(here(real(), subject.address), subject.of)).files for _ in range(2)]
    assert made[0] == made[1]


def test_what_only_the_download_has_is_in_the_file() -> None:
    subject = next(iter(budgets.subjects(real())))
    (file,) = render(budgets.view(here(real(), subject.address), subject.of)).files
    names = [column["nama"] for column in json.loads(file.content)["csv"]]
    for needed in ("id", "alamat", "nilai", "satuan", "kode_tahap", "id_sumber", "jenis_sumber"):
        assert needed in names
