"""Values as YAML that `load` reads back the same: ready to paste, one line a field."""

import json
import re
from collections.abc import Mapping
from typing import Any

from generator.record import LooseNumber

_PLAIN = re.compile(r"[A-Za-z][A-Za-z0-9_-]*\Z")
_WORDS = frozenset({"null", "true", "false", "yes", "no", "on", "off", "y", "n"})


def flow(value: Any) -> str:
    """On one line: `{id: "Salah ketik", en: null}`."""
    if isinstance(value, Mapping):
        return "{" + ", ".join(f"{_scalar(key)}: {flow(part)}" for key, part in value.items()) + "}"
    if isinstance(value, tuple | list):
        return "[" + ", ".join(flow(each) for each in value) + "]"
    return _scalar(value)


def lines(fields: Mapping[str, Any], indent: int, *, item: bool = False) -> str:
    """A block, one field a line; `item` makes it the item of a list."""
    first = "- " if item else ""
    margin = " " * (indent + len(first))
    written = [f"{margin}{_scalar(key)}: {flow(value)}" for key, value in fields.items()]
    if item:
        written[0] = " " * indent + first + written[0].lstrip()
    return "\n".join(written)


def _scalar(value: Any) -> str:
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        return str(value)
    text = value.raw if isinstance(value, LooseNumber) else str(value)
    if _PLAIN.match(text) and text.lower() not in _WORDS:
        return text
    # Pasted through a page of HTML, a bare `<` would be at risk.
    return json.dumps(text, ensure_ascii=False).replace("<", "\\u003c").replace("\x7f", "\\u007f")
