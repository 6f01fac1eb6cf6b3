"""The values of a sound file, without marks: what almost every file is, read in half the time.

Whatever is unusual (an anchor, a tag, a key twice, a number that is none, a sign that nobody sees)
ends this reading, and `read_yaml` says what is wrong with it and where.
"""

from typing import Any

import yaml

from generator.load.limits import MAX_TEXT, MAX_VALUES
from generator.load.merge_marks import has_merge_marks
from generator.load.yaml_tree import CONTROL, HARD_SPACE, MAX_DEPTH, TAG, plain
from generator.record import LooseNumber


class Unsound(Exception):
    """The file has something that only the whole reading can judge."""


def sound_value(text: str) -> Any:
    """What the file says, as `read_yaml` would; Unsound where that would find a fault, or may."""
    if "\\" in text or CONTROL.search(text) or has_merge_marks(text):
        raise Unsound
    # Each value but the first comes after one of these signs.
    if sum(map(text.count, "\n,-[{")) > MAX_VALUES:
        raise Unsound
    try:
        loader = yaml.CSafeLoader(text)
        try:
            return _document(loader.get_event)
        finally:
            loader.dispose()
    except yaml.YAMLError as error:
        raise Unsound from error


def _document(event: Any) -> Any:
    event()  # the stream starts
    if not isinstance(event(), yaml.DocumentStartEvent):
        raise Unsound
    value = _node(event(), event, 0)
    event()  # the document ends
    if not isinstance(event(), yaml.StreamEndEvent):
        raise Unsound
    return value


def _node(at: Any, event: Any, depth: int) -> Any:
    if at.anchor is not None or at.tag is not None or depth > MAX_DEPTH:  # an alias is an anchor
        raise Unsound
    kind = type(at)
    if kind is yaml.ScalarEvent:
        return _scalar(at)
    if depth == MAX_DEPTH:
        raise Unsound
    if kind is yaml.SequenceStartEvent:
        items = []
        while type(at := event()) is not yaml.SequenceEndEvent:
            items.append(_node(at, event, depth + 1))
        return tuple(items)
    return _mapping(event, depth)


def _mapping(event: Any, depth: int) -> dict[str, Any]:
    items: dict[str, Any] = {}
    while type(at := event()) is not yaml.MappingEndEvent:
        if type(at) is not yaml.ScalarEvent or at.anchor is not None or at.tag is not None:
            raise Unsound
        key = at.value
        if key in items or key == "<<" or len(key) > MAX_TEXT or ("<" in key and TAG.search(key)):
            raise Unsound
        items[key] = _node(event(), event, depth + 1)
    return items


def _scalar(at: Any) -> Any:
    text: str = at.value
    if len(text) > MAX_TEXT:
        raise Unsound
    if at.style:
        return text
    if text and (text[0] in HARD_SPACE or text[-1] in HARD_SPACE):
        raise Unsound
    value = plain(text)
    if type(value) is LooseNumber:
        raise Unsound
    return value
