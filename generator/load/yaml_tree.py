"""YAML text → plain values with the line and column of every node; the safe part of YAML only.

Scalars follow the core rules of YAML 1.2 (https://yaml.org/spec/1.2.2/#103-core-schema), whatever
the library would make of them: `no`, `12:30` and `2022-03-22` are text.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

import yaml

from generator.finding import MAX_FAULTS, Finding, Place, more_faults
from generator.load.faults import (
    control_character,
    duplicate_key,
    empty_file,
    hard_space,
    not_indented,
    pasted_html,
    second_document,
    too_deep,
    unsafe,
)
from generator.load.limits import (
    MAX_TEXT,
    MAX_VALUES,
    too_long,
    too_many,
)
from generator.load.merge_marks import LINE_END, merge_marks
from generator.load.syntax import not_yaml
from generator.record import Location, LooseNumber, Mark

MAX_DEPTH = 20
_INTEGER = re.compile(r"-?(0|[1-9][0-9]*)\Z")
_NUMBER = re.compile(
    r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?\Z|0o[0-7]+\Z|0x[0-9a-fA-F]+\Z"
    r"|[-+]?\.(inf|Inf|INF)\Z|\.(nan|NaN|NAN)\Z"
)
_BEGINS_A_NUMBER = frozenset("-+.0123456789")
_NULL = frozenset({"", "~", "null", "Null", "NULL"})
_BOOLEAN = {"true": True, "True": True, "TRUE": True, "false": False, "False": False}
# C0 and C1 controls but newline; overrides of the writing direction, which make text lie.
CONTROL = re.compile(
    "[\x00-\x09\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\u200b\u2060]"
)
HARD_SPACE = "\u00a0\u2007\u202f"
TAG = re.compile(r"</?[a-zA-Z][^<>]*>")


@dataclass(slots=True)
class Tree:
    """What a file says, or why it cannot be read. `value` is None when a fault forbids it."""

    value: Any = None
    marks: dict[Location, Mark] = field(default_factory=dict)
    key_marks: dict[Location, Mark] = field(default_factory=dict)
    findings: list[Finding] = field(default_factory=list)


def read_yaml(text: str, path: str) -> Tree:
    """Compose one document; every fault of the safe part is found, a syntax error is the last."""
    tree = Tree()
    if left := merge_marks(path, text):
        tree.findings.append(left)
        return tree
    lines = LINE_END.split(text)
    if len(lines) > MAX_VALUES:
        tree.findings.append(too_many(Place(path)))
        return tree
    reader = _Reader(tree, path, lines)
    try:
        reader.read(yaml.parse(text, Loader=yaml.CSafeLoader))
    except _Enough:
        pass  # a finding already
    except yaml.MarkedYAMLError as error:
        if error.problem == "found invalid Unicode character escape code" and error.problem_mark:
            place = Place(path, error.problem_mark.line + 1, error.problem_mark.column + 1)
            tree.findings.append(control_character(place))
        elif not reader.stumbled:
            tree.findings.append(not_yaml(path, error, text))
    except yaml.reader.ReaderError as error:
        tree.findings.append(control_character(Place(path, *_position(text, error.position))))
    return tree


# The same few words and numbers stand in every file.
@lru_cache(maxsize=1 << 16)
def plain(text: str) -> str | int | bool | LooseNumber | None:
    """What a scalar without quotes is."""
    if text in _NULL:
        return None
    if text in _BOOLEAN:
        return _BOOLEAN[text]
    if text[0] not in _BEGINS_A_NUMBER:
        return text
    if _INTEGER.match(text) and text != "-0":
        return int(text) if len(text) <= 30 else LooseNumber(text)
    return LooseNumber(text) if _NUMBER.match(text) else text


def _position(text: str, offset: int) -> Mark:
    before = text[:offset]
    return before.count("\n") + 1, offset - before.rfind("\n")


def _mark(event: Any) -> Mark:
    return event.start_mark.line + 1, event.start_mark.column + 1


class _Enough(Exception):
    """Ends the reading: of what is nested too deeply, the parser's time grows with the square of
    the depth; of what is too much, or all wrong, nobody reads more."""


class _Reader:
    """Turns the parser's events into values; events, because only they still show anchors."""

    def __init__(self, tree: Tree, path: str, lines: list[str]) -> None:
        self.tree = tree
        self.path = path
        self.lines = lines
        self.stumbled = False
        """A slip was found that makes nonsense of what follows: nothing more is said of it."""
        self.values = 0

    def read(self, events: Iterator[Any]) -> None:
        documents = 0
        for event in events:
            if isinstance(event, yaml.DocumentStartEvent):
                documents += 1
                if documents == 2:
                    self._fault(second_document, event)
            elif isinstance(event, yaml.NodeEvent):
                value = self._node(event, events, (), 0)
                if documents == 1:
                    self.tree.value = value
        if documents == 0:
            self.tree.findings.append(empty_file(self.path))

    def _node(self, event: Any, events: Iterator[Any], location: Location, depth: int) -> Any:
        self.tree.marks[location] = _mark(event)
        self.values += 1
        if self.values > MAX_VALUES:
            self.tree.findings.append(too_many(Place(self.path, *_mark(event))))
            raise _Enough
        if isinstance(event, yaml.AliasEvent):
            self._fault(unsafe, event, "alias")
            return None
        if event.anchor is not None:
            self._fault(unsafe, event, "anchor")
        if event.tag is not None:
            self._fault(unsafe, event, "tag")
        if isinstance(event, yaml.ScalarEvent):
            return self._scalar(event)
        if depth == MAX_DEPTH:
            self._fault(too_deep, event)
            raise _Enough
        if isinstance(event, yaml.SequenceStartEvent):
            return self._sequence(events, location, depth)
        return self._mapping(events, location, depth)

    def _sequence(self, events: Iterator[Any], location: Location, depth: int) -> tuple[Any, ...]:
        items: list[Any] = []
        while not isinstance(event := next(events), yaml.SequenceEndEvent):
            items.append(self._node(event, events, (*location, len(items)), depth + 1))
        return tuple(items)

    def _mapping(self, events: Iterator[Any], location: Location, depth: int) -> dict[str, Any]:
        items: dict[str, Any] = {}
        while not isinstance(event := next(events), yaml.MappingEndEvent):
            if not isinstance(event, yaml.ScalarEvent):
                self._fault(unsafe, event, "key")
                self._node(event, events, (*location, "?"), depth + 1)
                self._node(next(events), events, (*location, "?"), depth + 1)
                continue
            key = event.value
            if len(key) > MAX_TEXT:
                self._fault(too_long, event, len(key))
            if bad := CONTROL.search(key):
                self._fault(control_character, event, bad[0])
            if TAG.search(key):
                self._fault(pasted_html, event)
                self.stumbled = True
            if event.anchor is not None or event.tag is not None:
                self._fault(unsafe, event, "anchor" if event.anchor is not None else "tag")
            if key == "<<":
                self._fault(unsafe, event, "merge")
            here = (*location, key)
            if key in items:
                if self._follows_an_empty_key(event, items):
                    self._fault(not_indented, event, key)
                    self.stumbled = True
                else:
                    self._fault(duplicate_key, event, key, self.tree.key_marks[here][0])
                self._node(next(events), events, (*location, "?"), depth + 1)
                continue
            self.tree.key_marks[here] = _mark(event)
            items[key] = self._node(next(events), events, here, depth + 1)
        return items

    def _scalar(self, event: Any) -> Any:
        text: str = event.value
        if len(text) > MAX_TEXT:
            self._fault(too_long, event, len(text))
        elif bad := CONTROL.search(text):
            self._fault(control_character, event, bad[0])
        elif not event.style and text.strip(HARD_SPACE) != text:
            self._fault(hard_space, event)
        return text if event.style else plain(text)

    def _follows_an_empty_key(self, event: Any, items: dict[str, Any]) -> bool:
        """Whether the key on the line above has nothing below it: this one was to stand there."""
        line = event.start_mark.line
        above = self.lines[line - 1].rstrip() if line else ""
        return bool(items) and above.endswith(":") and list(items.values())[-1] is None

    def _fault(self, make: Any, event: Any, *details: Any) -> None:
        place = Place(self.path, *_mark(event))
        self.tree.findings.append(make(place, *details))
        if len(self.tree.findings) == MAX_FAULTS:
            self.tree.findings.append(more_faults(place))
            raise _Enough
