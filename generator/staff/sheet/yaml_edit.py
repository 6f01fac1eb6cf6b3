"""A data file with other values: only the places that change are written anew.

Why no library that writes YAML back (ruamel.yaml): it reads plain dates as dates and lays out the
whole file its own way, while here every byte outside the changed places stays until `tidied` has
put the file into its one form; and what comes out is read again and compared.
"""

import json
from typing import Any, NamedTuple

import yaml

from generator.load.layout import Home, home
from generator.load.yaml_tree import read_yaml
from generator.staff.sheet.drafts import frozen
from generator.staff.tidy import tidied
from generator.staff.tidy.comments import comments
from generator.staff.tidy.layout import Entry

_SHORT = frozenset({"id", "en", "from", "to"})


class _Edit(NamedTuple):
    start: int
    end: int
    text: str


def new_file(kind: str, value: dict[str, Any]) -> str | None:
    """A file that says this, in canonical form."""
    return _canonical(kind, _block(value, 0) + "\n", value)


def edited(kind: str, text: str, value: dict[str, Any]) -> str | None:
    """The file saying this, its comments kept; None where that cannot be done."""
    root = _composed(text)
    edits: list[_Edit] = []
    _differ(text, root, value, edits)
    made = text
    for edit in sorted(edits, reverse=True):
        made = made[: edit.start] + edit.text + made[edit.end :]
    result = _canonical(kind, made, value)
    if result is None or _comments(text) != _comments(result):
        return None
    return result


def _canonical(kind: str, text: str, value: dict[str, Any]) -> str | None:
    read = read_yaml(text, "")
    if read.findings or read.value != frozen(value):
        return None
    result = _settled(text, home(kind))
    if result is None or read_yaml(result, "").value != frozen(value):
        return None
    return result


def _settled(text: str, of: Home) -> str | None:
    """Canonical form, twice as once: a comment may move outwards step by step."""
    made = tidied(text, of).text
    return made if made in (None, text) or "#" not in text else _settled(str(made), of)


def _comments(text: str) -> list[str]:
    return sorted(each.text for each in comments(text, _composed(text)))


def _composed(text: str) -> yaml.Node:
    root: yaml.Node | None = yaml.compose(text, Loader=yaml.CSafeLoader)
    assert root is not None, "a record was read from it"
    return root


def _differ(text: str, node: yaml.Node, value: Any, edits: list[_Edit]) -> None:
    if _said(text, node) == frozen(value):
        return
    block = isinstance(node, yaml.CollectionNode) and not node.flow_style
    if block and isinstance(node, yaml.MappingNode) and isinstance(value, dict):
        held = {key.value for key, _ in node.value}
        if held <= value.keys():
            for key, inner in node.value:
                _differ(text, inner, value[key.value], edits)
            indent = node.value[0][0].start_mark.column
            added = {key: part for key, part in value.items() if key not in held}
            if added:
                _insert(text, node, _block(added, indent), edits)
            return
    if block and isinstance(node, yaml.SequenceNode) and isinstance(value, list):
        held_items = len(node.value)
        if held_items <= len(value):
            for inner, part in zip(node.value, value, strict=False):
                _differ(text, inner, part, edits)
            if len(value) > held_items:
                indent = node.start_mark.column
                _insert(text, node, _items(value[held_items:], indent), edits)
            return
    _replace(text, node, value, edits)


def _said(text: str, node: yaml.Node) -> Any:
    """What stands there, by the rules of `load`."""
    if isinstance(node, yaml.MappingNode):
        return {key.value: _said(text, inner) for key, inner in node.value}
    if isinstance(node, yaml.SequenceNode):
        return tuple(_said(text, inner) for inner in node.value)
    assert isinstance(node, yaml.ScalarNode)
    if node.style:
        return node.value
    return read_yaml(f"x: {node.value}\n", "").value["x"]


def _insert(text: str, node: yaml.Node, block: str, edits: list[_Edit]) -> None:
    """Below the last line of a mapping or list."""
    last = Entry(None, node).last_line
    lines = text.split("\n")
    at = sum(len(line) + 1 for line in lines[: last + 1])
    if at > len(text):
        edits.append(_Edit(len(text), len(text), f"\n{block}\n"))
    else:
        edits.append(_Edit(at, at, f"{block}\n"))


def _replace(text: str, node: yaml.Node, value: Any, edits: list[_Edit]) -> None:
    start, end = node.start_mark.index, node.end_mark.index
    block = isinstance(node, yaml.CollectionNode) and not node.flow_style
    if block:
        end = sum(len(line) + 1 for line in text.split("\n")[: Entry(None, node).last_line + 1]) - 1
        # A list below its key begins on a line of its own: it becomes one in brackets behind it.
        start = len(text[:start].rstrip())
    line_end = "\n" if text[start:end].endswith("\n") else ""
    space = " " if start and text[start - 1] in ":-" else ""
    if isinstance(value, dict) and not _is_short(value) and not line_end:
        indent = _column_of_key(text, start) + 2
        edits.append(_Edit(start, end, f"\n{_block(value, indent)}"))
    elif isinstance(value, list) and any(isinstance(each, dict) for each in value) and not line_end:
        indent = _column_of_key(text, start) + 2
        edits.append(_Edit(start, end, f"\n{_items(value, indent)}"))
    else:
        edits.append(_Edit(start, end, f"{space}{_flow(value)}{line_end}"))


def _column_of_key(text: str, start: int) -> int:
    """The column of the key that a value follows; behind a dash the key is deeper."""
    line = text[text.rfind("\n", 0, start) + 1 : start]
    inner = line.lstrip(" ")
    while inner.startswith("- "):
        inner = inner[2:].lstrip(" ")
    return len(line) - len(inner)


def _block(value: dict[str, Any], indent: int) -> str:
    margin = " " * indent
    lines = []
    for key, part in value.items():
        if isinstance(part, dict) and part and not _is_short(part):
            lines.append(f"{margin}{key}:\n{_block(part, indent + 2)}")
        elif isinstance(part, list) and any(isinstance(each, dict) for each in part):
            lines.append(f"{margin}{key}:\n{_items(part, indent + 2)}")
        else:
            lines.append(f"{margin}{key}: {_flow(part)}")
    return "\n".join(lines)


def _items(values: list[Any], indent: int) -> str:
    margin = " " * indent
    return "\n".join(
        f"{margin}- {_block(each, indent + 2).lstrip()}"
        if isinstance(each, dict) and not _is_short(each)
        else f"{margin}- {_flow(each)}"
        for each in values
    )


def _is_short(value: dict[str, Any]) -> bool:
    """Texts and periods stand in braces where they fit."""
    return value.keys() <= _SHORT


def _flow(value: Any) -> str:
    if isinstance(value, dict):
        return "{" + ", ".join(f"{key}: {_flow(part)}" for key, part in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(_flow(part) for part in value) + "]"
    return json.dumps(value, ensure_ascii=False)
