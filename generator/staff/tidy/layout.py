"""A file written anew from its nodes: keys in the model's order, two spaces a step, long texts
folded, each comment with what it stood at."""

from collections.abc import Iterator
from typing import NamedTuple

import yaml

from generator.staff.tidy.comments import Comment
from generator.staff.tidy.repairs import Repair
from generator.staff.tidy.scalars import WIDTH, Spelt, folded, inline, spelt, wrapped_list
from generator.staff.tidy.shapes import Shape

STEP = 2


class Entry(NamedTuple):
    """A key with its value, or an item of a list (then `key` is None)."""

    key: yaml.ScalarNode | None
    value: yaml.Node

    @property
    def name(self) -> str:
        return str(self.key.value) if self.key else ""

    @property
    def first_line(self) -> int:
        return int((self.key or self.value).start_mark.line)

    @property
    def column(self) -> int:
        return int((self.key or self.value).start_mark.column)

    @property
    def last_line(self) -> int:
        """A block scalar, and what ends with one, reaches to the start of the next line."""
        node = self.value
        while isinstance(node, yaml.CollectionNode) and node.value and not node.flow_style:
            last = node.value[-1]
            node = last[1] if isinstance(node, yaml.MappingNode) else last
        block = isinstance(node, yaml.ScalarNode) and node.style in ("|", ">")
        return int(node.end_mark.line) - (1 if block else 0)


class _Part(NamedTuple):
    """An entry, what the model says of its place, and the comments above and below it."""

    entry: Entry
    shape: Shape
    above: list[str]
    below: list[str]


class Layout:
    """Writes one file; `repairs` collects what it mended on the way."""

    def __init__(self, text: str, comments: list[Comment]) -> None:
        self._text = text
        self._lines = text.split("\n")
        self._comments = list(comments)
        self.repairs: dict[Repair, None] = {}

    def document(self, root: yaml.Node, shape: Shape) -> str:
        """The whole file."""
        written = list(self._block(root, shape, 0)) if root.value else [self._flow(root, shape)]
        rest = [comment.text for comment in self._comments]
        return "\n".join([*written, *rest]) + "\n"

    def _block(self, node: yaml.Node, shape: Shape, indent: int) -> Iterator[str]:
        """A mapping or list, an entry after the other, each with the comments that are its own."""
        entries = list(_entries(node))
        parts = [
            _Part(entry, shape.below(entry.name or number), [], [])
            for number, entry in enumerate(entries)
        ]
        for before, part in zip((None, *parts), parts, strict=False):
            self._between(before, part)
        if not shape.location and parts:
            yield from _header(parts[0].above)
        order = shape.order if isinstance(node, yaml.MappingNode) else {}
        parts.sort(key=lambda each: order.get(each.entry.name, len(order)))
        for number, part in enumerate(parts):
            above = part.above
            while not number and above[:1] == [""]:
                above = above[1:]
            yield from (" " * indent + line if line else "" for line in above)
            yield from self._entry(part.entry, part.shape, indent)
            yield from (" " * (indent + STEP) + line for line in part.below)

    def _between(self, before: "_Part | None", part: "_Part") -> None:
        """What stands between two entries: comments above the second, or, further in, below the
        first; and one empty line for any number of them."""
        first = part.entry.first_line
        start = before.entry.last_line + 1 if before else self._top(first)
        mine = {each.line: each for each in self._comments if start <= each.line < first}
        self._comments = [each for each in self._comments if each.line not in mine]
        for line in range(start, first):
            comment = mine.get(line)
            if comment and before and comment.column > part.entry.column:
                before.below.append(comment.text)
            elif comment:
                part.above.append(comment.text)
            elif not part.above or part.above[-1]:
                part.above.append("")

    def _top(self, line: int) -> int:
        """The first of the lines right above one that hold comments or nothing."""
        own = {each.line for each in self._comments if each.own_line}
        while line > 0 and (line - 1 in own or not self._lines[line - 1].strip()):
            line -= 1
        return line

    def _entry(self, entry: Entry, shape: Shape, indent: int) -> Iterator[str]:
        if entry.key is None:
            yield from self._item(entry, shape, indent)
            return
        head = " " * indent + inline(entry.key.value, flow=False) + ":"
        yield from self._valued(head, entry, shape, indent)

    def _item(self, entry: Entry, shape: Shape, indent: int) -> Iterator[str]:
        head = " " * indent + "-"
        value = entry.value
        if isinstance(value, yaml.MappingNode) and value.value and not value.flow_style:
            first, *rest = self._block(value, shape, indent + STEP)
            if first.strip().startswith("#"):  # a comment cannot stand behind the dash
                yield from (head, first, *rest)
            else:
                yield from (f"{head} {first.strip()}", *rest)
            return
        yield from self._valued(head, entry, shape, indent)

    def _valued(self, head: str, entry: Entry, shape: Shape, indent: int) -> Iterator[str]:
        value, deeper = entry.value, indent + STEP
        beside = self._beside(entry.first_line)
        if isinstance(value, yaml.ScalarNode):
            first, *rest = self._scalar(head, value, shape, deeper)
            yield from (first + (beside or self._beside(entry.last_line)), *rest)
        elif (lines := self._short(head, value, shape, deeper)) is not None:
            *lines, last = lines
            yield from (*lines, last + (beside or self._beside(value.end_mark.line)))
        else:
            yield head + beside
            yield from self._block(value, shape, deeper)

    def _short(self, head: str, node: yaml.Node, shape: Shape, deeper: int) -> list[str] | None:
        """A collection in brackets; None for one that stands, or has to stand, below its key."""
        if node.value and not (isinstance(node, yaml.CollectionNode) and node.flow_style):
            return None
        if any(node.start_mark.line <= each.line < node.end_mark.line for each in self._comments):
            return None
        line = f"{head} {self._flow(node, shape)}"
        if len(line) <= WIDTH or not node.value:
            return [line]
        if any(not isinstance(each, yaml.ScalarNode) for each in node.value):
            return None
        values = [self._flow(each, shape.below(n)) for n, each in enumerate(node.value)]
        return wrapped_list(head, values, deeper)

    def _beside(self, line: int) -> str:
        """The comment at the end of a line, if nobody took it yet."""
        for comment in self._comments:
            if comment.line == line and not comment.own_line:
                self._comments.remove(comment)
                return f"  {comment.text}"
        return ""

    def _scalar(self, head: str, node: yaml.ScalarNode, shape: Shape, deeper: int) -> Iterator[str]:
        made = self._spelt(node, shape)
        if made.bare is not None:
            yield f"{head} {made.bare}"
            return
        line = f"{head} {inline(made.text, flow=False)}"
        lines = folded(made.text, deeper)
        if lines is None or (len(line) <= WIDTH and "\n" not in made.text):
            yield line
        else:
            yield f"{head} >-"
            yield from (each if each.strip() else "" for each in lines)

    def _flow(self, node: yaml.Node, shape: Shape) -> str:
        """`{a: b}` and `[a, b]` on one line."""
        if isinstance(node, yaml.ScalarNode):
            made = self._spelt(node, shape)
            return made.bare if made.bare is not None else inline(made.text, flow=True)
        parts = []
        for index, entry in enumerate(_entries(node)):
            value = self._flow(entry.value, shape.below(entry.name or index))
            parts.append(f"{inline(entry.name, flow=True)}: {value}" if entry.key else value)
        opening, closing = "{}" if isinstance(node, yaml.MappingNode) else "[]"
        return opening + ", ".join(parts) + closing

    def _spelt(self, node: yaml.ScalarNode, shape: Shape) -> Spelt:
        made = spelt(node.value, bool(node.style), shape.wanted)
        if made.mended:
            self.repairs[Repair(node.start_mark.line + 1, made.mended)] = None
        return made


def _header(above: list[str]) -> list[str]:
    """Taken off the comments above a file's first key: those that speak of the file itself, told
    by the empty line below them, and the line by which editors find the schema."""
    end = max((n for n, line in enumerate(above, start=1) if not line), default=0)
    if not end and above[:1] and above[0].startswith("# yaml-language-server:"):
        end = 1
    header, above[:] = above[:end], above[end:]
    return header


def _entries(node: yaml.Node) -> Iterator[Entry]:
    if isinstance(node, yaml.MappingNode):
        yield from (Entry(key, value) for key, value in node.value)
    else:
        yield from (Entry(None, value) for value in node.value)
