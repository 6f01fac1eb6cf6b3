"""Long lists are paged; addresses never move; counts are of the whole."""

from generator.model.registry import Registry
from generator.view import lists
from tests.model.invented import invented
from tests.view.real import body, here


def many(count: int) -> Registry:
    """A registry of so many invented laws."""
    others = {
        ("law", f"uu-contoh-{n:03}"): (
            f'{{id: uu-contoh-{n:03}, type: uu, year: "2009", title: {{id: Contoh {n:03}}}}}'
        )
        for n in range(count - 1)
    }
    registry, findings = invented(others=others)
    assert findings == []
    return registry.public()


def law_pages(registry: Registry) -> list[lists.ListPage]:
    return [
        lists.view(here(registry, subject.address), subject.of)
        for subject in lists.subjects(registry)
        if subject.of.listing.kind == "law"
    ]


def test_two_hundred_and_fifty_records_take_three_pages() -> None:
    pages = law_pages(many(250))
    assert [(page.head.address, len(page.rows)) for page in pages] == [
        ("/dasar-hukum/", 100),
        ("/dasar-hukum/halaman/2/", 100),
        ("/dasar-hukum/halaman/3/", 50),
    ]
    assert {page.total.value for page in pages} == {250}


def test_no_record_is_lost_or_shown_twice_between_pages() -> None:
    hrefs = [row[0][0].href for page in law_pages(many(250)) for row in page.rows]  # type: ignore[union-attr]
    names = {href.strip("./") for href in hrefs}
    assert len(hrefs) == len(names) == 250


def test_every_page_links_the_others() -> None:
    first, second, _ = law_pages(many(250))
    assert [(n.value, href, now) for n, href, now in first.pages] == [
        (1, "./", True),
        (2, "halaman/2/", False),
        (3, "halaman/3/", False),
    ]
    assert [(href, now) for _, href, now in second.pages] == [
        ("../../", False),
        ("./", True),
        ("../3/", False),
    ]


def test_a_full_page_needs_no_second() -> None:
    assert [len(page.rows) for page in law_pages(many(100))] == [100]
    assert [len(page.rows) for page in law_pages(many(101))] == [100, 1]
    assert law_pages(many(100))[0].pages == ()


def test_withheld_is_not_the_same_as_not_stated() -> None:
    held = (
        "{id: berita-contoh, title: {id: Sebuah berita}, type: news, "
        "withheld: {fields: [date], reason: {id: Demi orang.}}}"
    )
    registry, _ = invented(others={("source", "berita-contoh"): held})
    html = body(registry.public(), "/sumber/")
    row = next(part for part in html.split("<tr") if "berita-contoh" in part)
    assert row.index("tidak disebut") < row.index("tidak dimuat")
