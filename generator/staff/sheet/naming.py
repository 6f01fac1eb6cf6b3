"""The names of records, as lists in a workbook show them and as cells may repeat them."""

from generator.model.entities import ENTITIES
from generator.model.registry import Registry
from generator.staff.sheet.reading import NAME_MARK, Known


def names(registry: Registry) -> Known:
    """Kind → id → name; a record that does not fit the model has its id alone."""
    found: dict[str, dict[str, str]] = {kind: {} for kind in ENTITIES}
    for kind, record_id in registry.records:
        found[kind][record_id] = ""
    for kind, entities in registry.entities.items():
        for record_id, entity in entities.items():
            name = getattr(entity, "name", None) or getattr(entity, "title", None)
            found[kind][record_id] = str(getattr(name, "id", name or ""))
    return Known(found)


def listed(record_id: str, name: str) -> str:
    """`36.73 · Kota Serang`."""
    return f"{record_id}{NAME_MARK}{name}" if name and name != record_id else record_id
