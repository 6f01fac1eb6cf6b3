"""What columns measure, and in which unit, as Satu Data Indonesia asks: ukuran and satuan."""

from generator.tables.table import Column
from generator.text import Said

_NONE = Said("Tanpa satuan", "No unit")
_FIGURE = (
    Said(
        "Jumlah atau besarnya, persis seperti disebut sumber",
        "The amount or size, exactly as the source states it",
    ),
    Said("Menurut bidang unit pada angkanya", "By the field unit of the figure"),
)
_NUMBERED = (Said("Nomor urut", "Ordinal number"), _NONE)
_PEOPLE = (Said("Jumlah", "Count"), Said("Orang", "People"))
_INTEGERS = {
    "position": _NUMBERED,
    "revision": _NUMBERED,
    "thresholds_people": _PEOPLE,
    "thresholds_sensitive": _PEOPLE,
    "stale_after_months": (Said("Lama", "Length of time"), Said("Bulan", "Months")),
}


def measure(column: Column) -> tuple[Said, Said] | None:
    """Measure and unit; None where nothing is measured. A new integer column has to be named
    here: KeyError."""
    if column.type == "number":
        return _FIGURE
    return _INTEGERS[column.name] if column.type == "integer" else None
