"""Which fields `terang new` asks for: what is required, and what a reader misses first."""

from collections.abc import Mapping

QUESTIONS: Mapping[str, tuple[str, ...]] = {
    "program": (
        "name",
        "kind",
        "status",
        "field",
        "agency",
        "region",
        "summary",
        "target_groups",
        "sources",
    ),
    "agency": ("name", "level", "region"),
    "partner": ("name", "type", "region"),
    "source": ("title", "type", "publisher", "date", "url"),
    "law": ("type", "number", "year", "title"),
    "service": ("name", "operator", "phone", "scope"),
}
ASKED = tuple(dict.fromkeys(field for fields in QUESTIONS.values() for field in fields))
