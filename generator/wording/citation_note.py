"""What a reference manager has no field for, said in one note."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from generator.text import LOCALES, Locale, Said

if TYPE_CHECKING:
    from generator.wording.citation import Cited


_LABELS = (
    Said("Angka", "Figure"),
    Said("Nilai", "Value"),
    Said("Nilai persis", "Exact value"),
    Said("Satuan", "Unit"),
    Said("Jenis atau tahap", "Kind or stage"),
    Said("Masa", "Period"),
    Said("Tanggal data", "Date of data"),
    Said("Revisi", "Revision"),
    Said("Terbit", "Published"),
    Said("Id angka", "Figure id"),
    Said("Id sumber", "Source id"),
)
_IN: Mapping[Locale, tuple[str, ...]] = {
    locale: tuple(label.in_(locale) for label in _LABELS) for locale in LOCALES
}


def note(cited: "Cited") -> str:
    """`Angka: Peserta; Nilai: 30 orang; …`: the same in every format."""
    texts = (
        cited.name,
        cited.value_text,
        cited.value,
        cited.unit,
        cited.stage,
        cited.period,
        cited.date_of_data,
        cited.version,
        cited.published_words,
        cited.figure_id,
        cited.source_id,
    )
    labelled = zip(_IN[cited.locale], texts, strict=True)
    said = "; ".join([f"{label}: {text}" for label, text in labelled if text])
    return f"{cited.warning}{said}."
