"""Where the nodes of a file stand, worked out when somebody asks: in a sound file nobody does.

The marks of ten thousand programs would take more memory than all that the programs say.
"""

from collections.abc import Iterator, Mapping
from functools import cached_property

from generator.load.yaml_tree import Tree, read_yaml
from generator.record import Location, Mark


class LateTree:
    """A file's text, read once more as soon as its marks are wanted."""

    def __init__(self, text: str, path: str) -> None:
        self._text, self._path = text, path

    @cached_property
    def tree(self) -> Tree:
        """With the marks of every node and every key."""
        return read_yaml(self._text, self._path)


class LateMarks(Mapping[Location, Mark]):
    """The marks of a part of a file: of its nodes, or of its keys."""

    def __init__(self, late: LateTree, below: Location = (), *, keys: bool = False) -> None:
        self._late, self._below, self._keys = late, below, keys

    def __getitem__(self, location: Location) -> Mark:
        return self._marks[(*self._below, *location)]

    def __iter__(self) -> Iterator[Location]:
        depth = len(self._below)
        return (each[depth:] for each in self._marks if each[:depth] == self._below)

    def __len__(self) -> int:
        return sum(1 for _ in self)

    @property
    def _marks(self) -> Mapping[Location, Mark]:
        tree = self._late.tree
        return tree.key_marks if self._keys else tree.marks
