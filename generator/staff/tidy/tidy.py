"""The whole way: repair, read, write anew, and look whether it still says the same."""

from dataclasses import dataclass
from typing import Any

import yaml

from generator.load.layout import Home
from generator.staff.tidy.comments import comments
from generator.staff.tidy.layout import Layout
from generator.staff.tidy.repairs import Repair, repaired
from generator.staff.tidy.scalars import spelt
from generator.staff.tidy.shapes import Shape


@dataclass(frozen=True, slots=True)
class Tidied:
    """The file in canonical form, and what was mended in it. `text` is None where the file cannot
    be read as YAML, or would come out saying something else: then it is left as it is."""

    text: str | None
    repairs: tuple[Repair, ...] = ()


def tidied(text: str, home: Home) -> Tidied:
    """Put a data file into canonical form."""
    mended, repairs = repaired(text)
    shape = Shape.of(home)
    root = _composed(mended)
    if root is None:
        return Tidied(None)
    found = comments(mended, root)
    layout = Layout(mended, found)
    written = layout.document(root, shape)
    again = _composed(written)
    if again is None or _said(root, shape) != _said(again, shape):
        return Tidied(None)
    if sorted(each.text for each in comments(written, again)) != sorted(e.text for e in found):
        return Tidied(None)
    return Tidied(written, (*repairs, *layout.repairs))


def _composed(text: str) -> yaml.Node | None:
    """The file's nodes; None for what is no YAML, is empty, or uses what no data file may."""
    try:
        events = list(yaml.parse(text, Loader=yaml.CSafeLoader))
        if any(getattr(e, "anchor", None) or getattr(e, "tag", None) for e in events):
            return None
        root: yaml.Node | None = yaml.compose(text, Loader=yaml.CSafeLoader)
        return root
    except yaml.YAMLError:
        return None


def _said(node: yaml.Node, shape: Shape) -> Any:
    """What a file says, whatever its layout, after the repairs that `spelt` allows."""
    if isinstance(node, yaml.MappingNode):
        return {key.value: _said(value, shape.below(key.value)) for key, value in node.value}
    if isinstance(node, yaml.SequenceNode):
        return [_said(item, shape.below(index)) for index, item in enumerate(node.value)]
    assert isinstance(node, yaml.ScalarNode)
    made = spelt(node.value, bool(node.style), shape.wanted)
    return (made.bare is None, made.text)
