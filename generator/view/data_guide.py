"""data_guide: how the data is opened, tool by tool, with lines that can be copied as they are."""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.model.registry import Registry
from generator.text import Said
from generator.view.data_files import file_named
from generator.view.data_snippets import SNIPPETS, Snippet
from generator.view.here import Here
from generator.view.parts import PageHead, Subject
from generator.view.search_facets import page_search
from generator.view.search_terms import other_words

ADDRESS = "/data/cara-pakai/"
FRAME = "data/cara-pakai/index"


@dataclass(frozen=True, slots=True)
class Example:
    """One tool: what it is for, and its lines with the site's own address."""

    anchor: str
    title: str
    text: str
    code: str


@dataclass(frozen=True, slots=True)
class DataGuidePage:
    """`xlsx`, `figures`: where those files are, if they are."""

    head: PageHead
    xlsx: str | None
    figures: str | None
    examples: tuple[Example, ...]
    headings: dict[str, str]
    dictionary: str
    data: str
    reading: str


def subjects(registry: Registry) -> Iterator[Subject]:
    """The one page of instructions."""
    yield Subject(ADDRESS, FRAME, None)


def view(here: Here, _: None) -> DataGuidePage:
    """The page of instructions."""
    examples = tuple(_example(here, each) for each in SNIPPETS if _there(here, each))
    title = here.say(Said("Cara memakai data", "How to use the data"))
    description = here.say(
        Said(
            "Membuka data di Excel, LibreOffice, Python, R, DuckDB, Datasette, SQLite, dan jq.",
            "Opening the data in Excel, LibreOffice, Python, R, DuckDB, Datasette, SQLite and jq.",
        )
    )
    xlsx, figures = file_named(here, "terang.xlsx"), file_named(here, "figures.csv")
    headings = {
        "sebelum": here.say(Said("Sebelum menghitung", "Before you calculate")),
        "excel": here.say(Said("Excel", "Excel")),
        "libreoffice": here.say(Said("LibreOffice", "LibreOffice")),
        **{each.anchor: each.title for each in examples},
    }
    return DataGuidePage(
        head=PageHead(
            locale=here.locale,
            address=ADDRESS,
            frame=FRAME,
            template="pages/data_guide.html.j2",
            title=title,
            description=description,
            crumbs=(
                here.crumb(Said("Beranda", "Home"), "/"),
                here.crumb(Said("Unduh data", "Download the data"), "/data/"),
            ),
            search=page_search(
                here,
                "data",
                Said("Data", "Data"),
                other_words(here.registry, here.locale, (title, description)),
            ),
        ),
        xlsx=here.file(xlsx.address) if xlsx else None,
        figures=here.file(figures.address) if figures else None,
        examples=examples,
        headings=headings,
        dictionary=here.to("/data/kamus/"),
        data=here.to("/data/"),
        reading=here.to("/membaca-angka/"),
    )


def _there(here: Here, snippet: Snippet) -> bool:
    """Whether the data set has every file that the lines need."""
    return all(file_named(here, name) for name in snippet.needs)


def _example(here: Here, snippet: Snippet) -> Example:
    address = here.site_url.rstrip("/") + "/data"
    return Example(
        snippet.anchor,
        snippet.title,
        here.say(snippet.text),
        snippet.code.replace("{data}", address),
    )
