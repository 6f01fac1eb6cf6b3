"""A new record: a commented file with everything required, answered or ready to be filled in."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from pydantic.fields import FieldInfo

from generator.finding import CannotRun
from generator.load.layout import HOMES, home
from generator.model.code_lists import CODE_LISTS, code_list
from generator.model.entities import ENTITIES
from generator.model.references import reference_kinds
from generator.model.registry import Registry
from generator.private_numbers import private_numbers
from generator.record import PLACEHOLDER
from generator.staff.editor import modeline
from generator.staff.new_id import refuse_id
from generator.staff.tidy import tidied
from generator.text import Said

MOST_HINTS = 12
KINDS = tuple(each.kind for each in HOMES if each.path.endswith("/"))
Answers = Mapping[str, Any]
"""Field → its value as YAML holds it."""


def new_file(
    root: Path, registry: Registry, kind: str, record_id: str, answers: Answers | None = None
) -> Path:
    """Write data/<folder>/<id>.yml and give its path; what exists is never overwritten."""
    refuse_id(registry, kind, record_id)
    path = root / "data" / home(kind).path / f"{record_id}.yml"
    path.parent.mkdir(parents=True, exist_ok=True)
    try:
        # "x": a file that cannot be read as a record stands in no registry, and is still there.
        with path.open("x", encoding="utf-8", newline="\n") as file:
            file.write(skeleton(registry, kind, record_id, answers))
    except FileExistsError:
        raise CannotRun(
            Said(f"Berkas {path.name} sudah ada.", f"The file {path.name} exists already."),
            Said("Ubah berkas itu, atau pilih id lain.", "Change that file, or choose another id."),
        ) from None
    return path


def rewrite(path: Path, registry: Registry, kind: str, answers: Answers) -> None:
    """The file that was just made, with other answers."""
    text = skeleton(registry, kind, path.stem, answers)
    path.write_text(text, encoding="utf-8", newline="\n")


def skeleton(registry: Registry, kind: str, record_id: str, answers: Answers | None = None) -> str:
    """The file's text in canonical form: answers, required fields, optional ones as comments.

    Nothing in it could be taken for a fact that nobody gave: every other value is the placeholder
    that `check` refuses.
    """
    lines = [modeline(f"{home(kind).path}{record_id}.yml", home(kind)), f"id: {record_id}"]
    for name, info in ENTITIES[kind].model_fields.items():
        if name == "id":
            continue
        key = info.alias or name
        lines += ["", f"# {info.title}: {info.description}", *_hints(registry, info)]
        if answers and name in answers:
            lines.append(f"{key}: {json.dumps(answers[name], ensure_ascii=False)}")
        elif info.is_required():
            lines += _yaml(key, _blank(info.examples[0] if info.examples else None), 0)
        else:
            lines.append(f"# {key}:")
    if any(PLACEHOLDER in line for line in lines):
        lines.insert(2, f"# Ganti setiap {PLACEHOLDER}, lalu jalankan: terang check")
    text = "\n".join(lines) + "\n"
    return tidied(text, home(kind)).text or text


def _hints(registry: Registry, info: FieldInfo) -> list[str]:
    """What may stand there: the records there are, or the choices, or an example."""
    if kinds := reference_kinds(info):
        known = [entity_id for kind in kinds for entity_id in registry.entities[kind]]
        more = ", …" if len(known) > MOST_HINTS else ""
        return [f"# Yang ada: {', '.join(known[:MOST_HINTS])}{more}"] if known else []
    if name := code_list(info):
        return [f"# Pilihan: {', '.join(CODE_LISTS[name].labels)}"]
    example = json.dumps(info.examples[0], ensure_ascii=False) if info.examples else ""
    # Not even an invented e-mail address or mobile number may stand in a comment.
    private = "@" in example or any(private_numbers(example))
    return [] if private or not example else [f"# Contoh: {example}"]


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
