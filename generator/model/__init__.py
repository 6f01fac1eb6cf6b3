"""model: Records → typed, frozen entities, and the Registry that holds them all."""

from collections.abc import Iterable

from pydantic import ValidationError

from generator.finding import Finding
from generator.model.entities import ENTITIES, RecordKey
from generator.model.faults import duplicate_id, fault_findings, wrong_folder, wrong_id
from generator.model.field import Entity
from generator.model.region import NATION
from generator.model.registry import Registry
from generator.model.snapshot import archived
from generator.record import Record
from generator.snapshot import Snapshot

_IN_FOLDERS = ("program", "agency", "partner", "source", "law", "service")
# So many keys that a kind does not know are no slips of the finger.
_FOREIGN_KEYS = 3


def build_registry(
    records: Iterable[Record],
    unreadable: Iterable[Record] = (),
    snapshots: Iterable[Snapshot] = (),
) -> tuple[Registry, list[Finding]]:
    """Type every record; those that do not fit yield findings and are left out.

    `unreadable` are files whose content could not be read: only their ids are known.
    """
    entities: dict[str, dict[str, Entity]] = {kind: {} for kind in ENTITIES}
    known: dict[RecordKey, Record] = {}
    findings: list[Finding] = []
    for record in unreadable:
        known[(record.kind, record.id)] = record
    for record in records:
        key = (record.kind, record.id)
        if key in known:
            findings.append(duplicate_id(record, known[key]))
            continue
        known[key] = record
        entity = _entity(record, findings)
        if entity is not None:
            entities[record.kind][record.id] = entity
    entities["region"].setdefault("id", NATION)
    kept, faults = archived(snapshots)
    return Registry(entities, known, kept), [*findings, *faults]


def _entity(record: Record, findings: list[Finding]) -> Entity | None:
    value = dict(record.value)
    if record.kind not in ("retired", "region") and value.get("id", record.id) != record.id:
        findings.append(wrong_id(record, value["id"]))
        value["id"] = record.id
    try:
        return ENTITIES[record.kind].model_validate(value)
    except ValidationError as error:
        other = _meant_kind(record)
        findings += (
            [wrong_folder(record, other, ENTITIES[other].concept.title)]
            if other
            else fault_findings(record, ENTITIES[record.kind], error)
        )
        return None


def _meant_kind(record: Record) -> str | None:
    """The kind whose keys a file holds, where it lies in the folder of another."""
    if record.kind not in _IN_FOLDERS:
        return None
    written = set(record.value)
    foreign = {kind: len(written - _keys(kind)) for kind in _IN_FOLDERS}
    best = min(_IN_FOLDERS, key=lambda kind: foreign[kind])
    return best if foreign[record.kind] - foreign[best] >= _FOREIGN_KEYS else None


def _keys(kind: str) -> set[str]:
    return {info.alias or name for name, info in ENTITIES[kind].model_fields.items()}
