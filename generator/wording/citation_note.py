"""What a reference manager has no field for, said in one note."""

from typing import TYPE_CHECKING

from generator.text import Said

if TYPE_CHECKING:
    from generator.wording.citation import Cited


def note(cited: "Cited") -> str:
    """`Angka: Peserta; Nilai: 30 orang; …`: the same in every format."""
    rows = (
        (Said("Angka", "Figure"), cited.name),
        (Said("Nilai", "Value"), cited.value_text),
        (Said("Nilai persis", "Exact value"), cited.value),
        (Said("Satuan", "Unit"), cited.unit),
        (Said("Jenis atau tahap", "Kind or stage"), cited.stage),
        (Said("Masa", "Period"), cited.period),
        (Said("Tanggal data", "Date of data"), cited.date_of_data),
        (Said("Revisi", "Revision"), str(cited.revision)),
        (Said("Terbit", "Published"), cited.published_words),
        (Said("Id angka", "Figure id"), cited.figure_id),
        (Said("Id sumber", "Source id"), cited.source_id),
    )
    said = "; ".join(f"{label.in_(cited.locale)}: {text}" for label, text in rows if text)
    return f"{cited.warning}{said}."
