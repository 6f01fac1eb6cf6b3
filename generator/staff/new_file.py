"""A new record: a commented file with everything required, ready to be filled in."""

import json
from pathlib import Path
from typing import Any

from pydantic import TypeAdapter, ValidationError
from pydantic.fields import FieldInfo

from generator.finding import CannotRun
from generator.load.layout import HOMES, home
from generator.model.code_lists import CODE_LISTS, code_list
from generator.model.entities import ENTITIES
from generator.model.references import reference_kinds
from generator.model.registry import Registry
from generator.model.scalars import Id
from generator.record import PLACEHOLDER
from generator.staff.editor import modeline
from generator.text import Said

MOST_HINTS = 12
KINDS = tuple(each.kind for each in HOMES if each.path.endswith("/"))


def new_file(root: Path, registry: Registry, kind: str, record_id: str) -> Path:
    """Write data/<folder>/<id>.yml and give its path; what exists is never overwritten."""
    path = root / "data" / home(kind).path / f"{record_id}.yml"
    _refuse_bad_id(record_id)
    if (kind, record_id) in registry.records:
        taken = registry.records[(kind, record_id)].path
        raise CannotRun(
            Said(f'Id "{record_id}" sudah dipakai: {taken}.', f"The id is taken: {taken}."),
            Said("Ubah berkas itu, atau pilih id lain.", "Change that file, or choose another id."),
        )
    path.parent.mkdir(parents=True, exist_ok=True)
    try:
        # "x": a file that cannot be read as a record stands in no registry, and is still there.
        with path.open("x", encoding="utf-8", newline="\n") as file:
            file.write(skeleton(registry, kind, record_id))
    except FileExistsError:
        raise CannotRun(
            Said(f"Berkas {path.name} sudah ada.", f"The file {path.name} exists already."),
            Said("Ubah berkas itu, atau pilih id lain.", "Change that file, or choose another id."),
        ) from None
    return path


def skeleton(registry: Registry, kind: str, record_id: str) -> str:
    """The file's text: required fields to be filled in, optional ones as comments.

    Nothing in it could be taken for a fact: every value is the placeholder that `check` refuses.
    """
    lines = [
        modeline(f"{home(kind).path}{record_id}.yml", home(kind)),
        f"id: {record_id}",
        f"# Ganti setiap {PLACEHOLDER}, lalu jalankan: terang check",
    ]
    for name, info in ENTITIES[kind].model_fields.items():
        if name == "id":
            continue
        key = info.alias or name
        lines += ["", f"# {info.title}: {info.description}", *_hints(registry, info)]
        if info.is_required():
            lines += _yaml(key, _blank(info.examples[0] if info.examples else None), 0)
        else:
            lines.append(f"# {key}:")
    return "\n".join(lines) + "\n"


def _hints(registry: Registry, info: FieldInfo) -> list[str]:
    """What may stand there: the records there are, or the choices, or an example."""
    if kinds := reference_kinds(info):
        known = [entity_id for kind in kinds for entity_id in registry.entities[kind]]
        more = ", …" if len(known) > MOST_HINTS else ""
        return [f"# Yang ada: {', '.join(known[:MOST_HINTS])}{more}"] if known else []
    if name := code_list(info):
        return [f"# Pilihan: {', '.join(CODE_LISTS[name].labels)}"]
    return (
        [f"# Contoh: {json.dumps(info.examples[0], ensure_ascii=False)}"] if info.examples else []
    )


def _blank(example: Any) -> Any:
    """The shape of an example, with nothing in it."""
    if isinstance(example, dict):
        return {key: _blank(part) for key, part in example.items()}
    if isinstance(example, list):
        return [_blank(example[0])]
    return example if isinstance(example, bool | int) else PLACEHOLDER


def _yaml(key: str, value: Any, depth: int) -> list[str]:
    indent = "  " * depth
    if isinstance(value, dict):
        inner = [line for k, v in value.items() for line in _yaml(k, v, depth + 1)]
        return [f"{indent}{key}:", *inner]
    if isinstance(value, list):
        return [f"{indent}{key}:", *(f"{indent}  - {_scalar(each)}" for each in value)]
    return [f"{indent}{key}: {_scalar(value)}"]


def _scalar(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if value is None:
        return "null"
    return str(value) if isinstance(value, int) else f'"{value}"'


def _refuse_bad_id(record_id: str) -> None:
    try:
        TypeAdapter(Id).validate_python(record_id)
    except ValidationError:
        raise CannotRun(
            Said(f'"{record_id}" tidak dapat menjadi id.', f'"{record_id}" cannot be an id.'),
            Said(
                "Pakai huruf kecil a–z, angka, tanda hubung, misalnya: pelatihan-menjahit-serang.",
                "Use lower-case a–z, digits and hyphens, such as: pelatihan-menjahit-serang.",
            ),
        ) from None
