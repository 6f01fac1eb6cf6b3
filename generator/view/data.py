"""data: everything to download, what it is, how it is opened, checked and cited."""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.model.registry import Registry
from generator.tables import SCHEMA_VERSION
from generator.tables.version import CHANGES
from generator.text import Said
from generator.view import snapshots
from generator.view.data_citations import citations
from generator.view.data_files import Shelf, shelves
from generator.view.here import Here
from generator.view.json_ld import dataset_json_ld
from generator.view.parts import Link, Moment, Name, PageHead, Subject
from generator.view.search_facets import page_search
from generator.view.search_terms import other_words
from generator.view.snapshots import SnapshotRow
from generator.wording.data_title import DATA_DESCRIPTION, data_title

ADDRESS = "/data/"
FRAME = "data/index"


@dataclass(frozen=True, slots=True)
class DataPage:
    """`manifest` and `sums` list every file of the site; `version` is that of the format; `commit`
    the beginning of the git commit that the data is of."""

    head: PageHead
    date: Moment
    commit: str | None
    shelves: tuple[Shelf, ...]
    licence: Link
    version: str
    changes: tuple[tuple[str, tuple[str, ...]], ...]
    citations: tuple[tuple[str, str], ...]
    snapshots: tuple[SnapshotRow, ...]
    archive: str
    dictionary: str
    guide: str
    excel: str
    manifest: str
    sums: str
    headings: dict[str, str]


_HEADINGS = {
    "unduh": Said("Unduh", "Download"),
    "kutip": Said("Cara mengutip data ini", "How to cite this data"),
    "syarat": Said("Syarat pemakaian", "Terms of use"),
    "periksa": Said("Memeriksa keutuhan berkas", "Checking that files are whole"),
    "arsip": Said("Arsip bertanggal", "Dated snapshots"),
    "format": Said("Perubahan format", "Changes of the format"),
}


def subjects(registry: Registry) -> Iterator[Subject]:
    """The one page of downloads."""
    yield Subject(ADDRESS, FRAME, None)


def view(here: Here, _: None) -> DataPage:
    """The page of downloads."""
    site = here.registry.site
    title = Said("Unduh data", "Download the data")
    description = Said(
        "Semua catatan dan angka situs ini sebagai Excel, CSV, SQLite, dan JSON; gratis, dengan "
        "arti setiap kolom.",
        "Every record and figure of this site as Excel, CSV, SQLite and JSON; free, with the "
        "meaning of every column.",
    )
    texts = (here.say(title), here.say(description))
    return DataPage(
        head=PageHead(
            locale=here.locale,
            address=ADDRESS,
            frame=FRAME,
            template="pages/data.html.j2",
            title=texts[0],
            description=texts[1],
            crumbs=(here.crumb(Said("Beranda", "Home"), "/"),),
            search=page_search(
                here,
                "data",
                Said("Data", "Data"),
                other_words(here.registry, here.locale, texts),
            ),
            json_ld=dataset_json_ld(
                here, here.say(data_title(site.title)), here.say(DATA_DESCRIPTION), SCHEMA_VERSION
            ),
        ),
        date=here.moment(here.today),
        commit=here.commit[:12] if here.commit else None,
        shelves=shelves(here),
        licence=Link(Name(site.licence.name), site.licence.url, outside=True),
        version=SCHEMA_VERSION,
        changes=tuple(
            (change.version, tuple(here.say(each) for each in change.said)) for change in CHANGES
        ),
        citations=citations(here, ADDRESS, here.today),
        snapshots=snapshots.rows(here),
        archive=here.to(snapshots.ADDRESS),
        dictionary=here.to("/data/kamus/"),
        guide=here.to("/data/cara-pakai/"),
        excel=here.to("/data/cara-pakai/#excel"),
        manifest=here.file("/data/manifest.json"),
        sums=here.file("/data/SHA256SUMS"),
        headings={anchor: here.say(said) for anchor, said in _HEADINGS.items()},
    )
