"""What pages can be filtered and sorted by: only what their records state."""

from generator.model.registry import Registry
from generator.view.parts import PageSearch
from tests.model.invented import FULL, SMALLEST, invented
from tests.view.real import real, seen


def searched(registry: Registry, address: str, locale: str = "id") -> PageSearch:
    """What search knows of a page."""
    (search,) = (
        page.head.search
        for page in seen(registry)
        if (page.head.address, page.head.locale) == (address, locale)
    )
    assert isinstance(search, PageSearch)
    return search


def values(search: PageSearch, facet: str) -> list[str]:
    return [value for name, value in search.facets if name == facet]


def test_a_program_under_all_that_it_states() -> None:
    search = searched(real(), "/program/pembinaan-lks-banten/")
    assert values(search, "jenis") == ["program~Program"]
    assert values(search, "macam") == ["mentoring~Pembinaan"]
    assert values(search, "instansi") == ["dinsos-banten~Dinsos Banten"]
    assert values(search, "wilayah") == ["36~Provinsi Banten", "36-73~Kota Serang"]
    assert values(search, "tahun") == ["2019~2019"]
    assert search.year == "2019"
    assert search.amount is None


def test_a_document_s_years_and_the_day_of_a_statement_are_no_year_of_the_program() -> None:
    search = searched(real(), "/program/kawasan-terpadu-panti-sosial-banten/")
    assert values(search, "tahun") == ["tanpa~Tanpa tahun"]
    assert search.year is None
    assert search.amount == "37000000000"
    assert search.amount_text == "Rp37.000.000.000 · rencana jangka menengah"
    assert values(search, "tahap") == ["rencana_jangka_menengah~Rencana jangka menengah"]


def test_a_name_that_stigmatises_is_no_label_and_no_hidden_word() -> None:
    for locale in ("id", "en"):
        search = searched(real(), "/program/pelatihan-keterampilan-kediri/", locale)
        told = " ".join([*search.terms, *(value for _, value in search.facets)]).lower()
        assert "ppks-10~" in told
        assert "susila" not in told
        assert "pekerja seks" not in told


def test_a_regency_stands_under_its_province() -> None:
    registry = invented(SMALLEST.replace('region: "98"', 'region: "98.01"'))[0]
    search = searched(registry, "/program/contoh/", "en")
    assert values(search, "wilayah") == ["98~Rekaan Province", "98-01~Rekaan Regency"]


def test_every_kind_of_record_says_what_it_is() -> None:
    registry = invented(FULL)[0]
    kinds = {
        page.head.address.split("/")[1]: values(page.head.search, "jenis")[0].partition("~")[0]
        for page in seen(registry)
        if page.head.search
    }
    assert {"program", "instansi", "mitra", "sumber", "wilayah", "sasaran"} <= set(kinds)
    assert all(word == kind for word, kind in kinds.items())
