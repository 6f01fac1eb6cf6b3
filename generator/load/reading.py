"""The values of many files: from what was kept of them, else read, by several processes if many."""

from collections.abc import Mapping, Sequence
from concurrent.futures import Executor
from dataclasses import dataclass
from functools import cached_property
from hashlib import blake2b
from typing import Any, NamedTuple

from generator.load.kept_trees import KeptTrees, pack, unpack
from generator.load.layout import Home
from generator.load.sound import Unsound, sound_value
from generator.record import SEAL_SIZE

FILES_A_BATCH = 64


@dataclass(frozen=True)
class SourceFile:
    """One file of the model: where its records live, its shown path, what stands in it."""

    home: Home
    path: str
    content: bytes

    @cached_property
    def text(self) -> str:
        """The content, which is UTF-8."""
        return self.content.decode("utf-8")


class Value(NamedTuple):
    """What a sound file says, and the seal of it: the same for the same value."""

    tree: Any
    seal: bytes


def read_values(
    files: Sequence[SourceFile], kept: KeptTrees, executor: Executor | None
) -> Mapping[str, Value]:
    """Path → value of every sound file; one that is not there has to be read for its faults."""
    packed = {each.path: kept.get(each.path, each.content) for each in files}
    new = [each for each in files if packed[each.path] is None]
    batches = [new[start : start + FILES_A_BATCH] for start in range(0, len(new), FILES_A_BATCH)]
    contents = ([each.content for each in batch] for batch in batches)
    spread = executor.map if executor is not None and len(batches) > 1 else map
    read = spread(packed_values, contents)
    changed = {}
    for batch, values in zip(batches, read, strict=True):
        for file, value in zip(batch, values, strict=True):
            packed[file.path] = value
            if value is not None:
                changed[file.path] = (file.content, value)
    kept.keep(packed, changed)
    return {path: _value(each) for path, each in packed.items() if each is not None}


def _value(packed: bytes) -> Value:
    return Value(unpack(packed), blake2b(packed, digest_size=SEAL_SIZE).digest())


def packed_values(contents: Sequence[bytes]) -> list[bytes | None]:
    """The packed value of each, None for what is not sound."""
    return [_packed(content.decode("utf-8")) for content in contents]


def _packed(text: str) -> bytes | None:
    try:
        return pack(sound_value(text))
    except Unsound:
        return None
