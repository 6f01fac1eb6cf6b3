"""The first sheet: what the workbook is, how to read and cite it, what stands in which sheet."""

from collections.abc import Iterator, Sequence

from generator.export.dataset.xlsx_sheets import Sheet
from generator.export.subject import Subject
from generator.tables.version import SCHEMA_VERSION
from generator.text import Locale, Said
from generator.wording import dates
from generator.wording.data_citation import CitedData, cited_data, data_sentence

NAME = "Baca saya"
HEADS = ("Lembar", "Isi", "Nama tabel di CSV dan SQLite · table", "Baris · rows", "In English")

_NOTES = (
    Said(
        "Sel kosong berarti tidak ada nilainya: tidak disebut, tidak ditemukan, atau ditahan; "
        "kosong bukan nol. "
        "Pada lembar Angka, kolom missing memberi alasannya.",
        "An empty cell means that there is no value: not stated, not found, or held back; empty is "
        "not zero. On the sheet "
        "Angka, the column missing says why.",
    ),
    Said(
        "Baris pertama setiap lembar adalah judul kolom, baris kedua nama kolom seperti di CSV.",
        "The first row of each sheet is the column's title, the second its name as in the CSV.",
    ),
    Said(
        "Tanggal ditulis setepat yang diketahui: 2022-03-22, 2020-12, atau 2022. Karena itu "
        "tanggal berupa teks.",
        "Dates are as precise as is known: 2022-03-22, 2020-12 or 2022. That is why they are text.",
    ),
    Said(
        "Bilangan yang lebih dari lima belas angka ditulis sebagai teks: Excel membulatkannya.",
        "Numbers of more than fifteen digits are written as text: Excel would round them.",
    ),
    Said(
        "Jangan menjumlahkan kolom value begitu saja: yang boleh dijumlahkan hanya angka dengan "
        "isi yang sama pada kolom summable.",
        "Do not simply add up the column value: only figures with the same word in the column "
        "summable may be added.",
    ),
    Said(
        "Satu angka dikutip dengan alamat pada kolom permalink; kalimat kutipannya ada di sana.",
        "A single figure is cited by the address in the column permalink; its citation is there.",
    ),
)


def lines(subject: Subject) -> Iterator[tuple[Said, str, str]]:
    """(label, Indonesian, English): each line of the head."""
    site = subject.registry.site
    day = Said(dates.day(subject.today, "id"), dates.day(subject.today, "en"))
    yield (
        Said("Isi", "Content"),
        f"Seluruh data situs {site.title}, satu lembar setiap tabel.",
        f"All data of the site {site.title}, one sheet a table.",
    )
    yield Said("Penerbit", "Publisher"), site.publisher.id, site.publisher.in_("en")
    yield Said("Keadaan", "As of"), day.id, day.en
    yield Said("Versi susunan", "Version of the format"), SCHEMA_VERSION, SCHEMA_VERSION
    yield (
        Said("Lisensi", "Licence"),
        f"{site.licence.name}; kutipan dari sumber dikecualikan.",
        f"{site.licence.name}; quotations from sources excepted.",
    )
    yield (
        Said("Cara mengutip", "How to cite"),
        data_sentence(_cited(subject, "id")),
        data_sentence(_cited(subject, "en")),
    )
    for note in _NOTES:
        yield Said("Catatan", "Note"), note.id, note.en


def _cited(subject: Subject, locale: Locale) -> CitedData:
    return cited_data(subject.registry, subject.site_url, "/data/", subject.today, locale)


def links(subject: Subject) -> tuple[tuple[Said, str], ...]:
    """What the workbook leads to."""
    return (
        (Said("Situs", "Site"), subject.site_url),
        (Said("Halaman data", "Data page"), subject.site_url.rstrip("/") + "/data/"),
        (Said("Naskah lisensi", "Licence text"), subject.registry.site.licence.url),
    )


def contents(sheets: Sequence[Sheet]) -> Iterator[tuple[str, str, str, int, str]]:
    """One row a sheet, under HEADS."""
    for sheet in sheets:
        concept = sheet.table.concept
        english = f"{concept.title.en}: {concept.definition.en}"
        yield sheet.name, concept.definition.id, sheet.table.name, sheet.rows, english
