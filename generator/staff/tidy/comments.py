"""Where the comments of a file stand, and which part of it each belongs to."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from typing import NamedTuple

import yaml

_START = re.compile(r"(^|(?<=[ \t]))#")


class Comment(NamedTuple):
    """`line` and `column` from 0; `own_line` where nothing else stands before it."""

    line: int
    column: int
    text: str
    own_line: bool


def comments(text: str, root: yaml.Node) -> list[Comment]:
    """Every comment; a `#` inside a value is none."""
    spans = sorted(_scalars(root))
    starts = [start for start, _ in spans]
    found = []
    offset = 0
    for number, line in enumerate(text.split("\n")):
        for match in _START.finditer(line):
            place = bisect_right(starts, offset + match.start()) - 1
            if place < 0 or spans[place][1] <= offset + match.start():
                own = not line[: match.start()].strip()
                found.append(Comment(number, match.start(), line[match.start() :].rstrip(), own))
                break
        offset += len(line) + 1
    return found


def _scalars(node: yaml.Node) -> Iterator[tuple[int, int]]:
    """From where to where each scalar reaches, in characters."""
    if isinstance(node, yaml.ScalarNode):
        yield node.start_mark.index, node.end_mark.index
    elif isinstance(node, yaml.SequenceNode):
        for item in node.value:
            yield from _scalars(item)
    elif isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            yield from _scalars(key)
            yield from _scalars(value)
