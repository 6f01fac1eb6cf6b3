"""Watched: a registry that notes what is asked of it, so that a page knows what it was made from.

A dependency is a name and a key: ("program", "x") is a record, ("@used_by", "source/y") something
worked out of records, and the key ALL stands for everything under a name, its order included.
(TEMPLATE, "pages/program.html.j2") is what a page is printed with.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from hashlib import blake2b
from typing import Any

from generator.model.placed_figure import PlacedFigure
from generator.model.registry import Registry
from generator.templates_folder import TEMPLATES

Dependency = tuple[str, str]
ALL = "*"
TEMPLATE = "@template"
_ABSENT = b"absent"
_RECORDS = "@records"


class Watched(Mapping[Any, Any]):
    """A mapping that notes in `seen` which of its keys were asked for."""

    __slots__ = ("_name", "_of", "_seen")

    def __init__(self, name: str, of: Mapping[Any, Any], seen: set[Dependency]) -> None:
        self._name, self._of, self._seen = name, of, seen

    def __getitem__(self, key: Any) -> Any:
        self._seen.add((self._name, _key(key)))
        return self._of[key]

    def get(self, key: Any, default: Any = None) -> Any:
        self._seen.add((self._name, _key(key)))
        return self._of.get(key, default)

    def __contains__(self, key: object) -> bool:
        self._seen.add((self._name, _key(key)))
        return key in self._of

    def __iter__(self) -> Iterator[Any]:
        self._seen.add((self._name, ALL))
        return iter(self._of)

    def __len__(self) -> int:
        self._seen.add((self._name, ALL))
        return len(self._of)

    def keys(self) -> Any:
        self._seen.add((self._name, ALL))
        return self._of.keys()

    def values(self) -> Any:
        self._seen.add((self._name, ALL))
        return self._of.values()

    def items(self) -> Any:
        self._seen.add((self._name, ALL))
        return self._of.items()


def watched(registry: Registry, seen: set[Dependency]) -> Registry:
    """The same registry, noting in `seen` what it is asked for.

    The glossary is not watched: what its terms say belongs to what all pages are made from.
    """
    entities = {kind: Watched(kind, each, seen) for kind, each in registry.entities.items()}
    clone = replace(registry, entities=entities, records=Watched(_RECORDS, registry.records, seen))
    for name in WORKED_OUT:
        vars(clone)[name] = Watched(f"@{name}", getattr(registry, name), seen)
    vars(clone)["glossary"] = registry.glossary
    return clone


class Digests:
    """What stands behind each dependency in a registry, in few bytes; each worked out once."""

    def __init__(self, registry: Registry) -> None:
        self._registry = registry
        self._known: dict[Dependency, bytes] = {}

    def of(self, dependency: Dependency) -> bytes:
        """Other bytes for other content."""
        known = self._known.get(dependency)
        if known is None:
            known = blake2b(self._content(*dependency), digest_size=16).digest()
            self._known[dependency] = known
        return known

    def _content(self, name: str, key: str) -> bytes:
        if name == TEMPLATE:
            template = TEMPLATES / key
            return template.read_bytes() if template.is_file() else _ABSENT
        if name == _RECORDS:
            return self._record(*key.split("/", 1)) if key != ALL else self._every_record()
        if name.startswith("@"):
            return self._worked_out(name[1:], key)
        if key == ALL:
            entities = self._registry.entities[name]
            return b"".join(each.encode() + self.of((name, each)) for each in entities)
        return self._record(name, key)

    def _record(self, kind: str, record_id: str) -> bytes:
        record = self._registry.records.get((kind, record_id))
        if record is None:
            return _ABSENT
        return record.seal or repr(record.value).encode()

    def _every_record(self) -> bytes:
        return b"".join(self.of((_RECORDS, _key(each))) for each in self._registry.records)

    def _worked_out(self, name: str, key: str) -> bytes:
        mapping, content = getattr(self._registry, name), WORKED_OUT[name]
        if key == ALL:
            return b"".join(_key(each).encode() + content(self, mapping[each]) for each in mapping)
        found = mapping.get(tuple(key.split("/", 1)) if name in _BY_RECORD else key)
        return _ABSENT if found is None else content(self, found)


def _figure(digests: Digests, placed: PlacedFigure) -> bytes:
    """A figure says what its program's record says."""
    return digests.of(("program", placed.program.id))


def _figures(digests: Digests, placed: Iterable[PlacedFigure]) -> bytes:
    return b"".join(each.id.encode() + _figure(digests, each) for each in placed)


def _names(_: Digests, found: object) -> bytes:
    return repr(found).encode()


WORKED_OUT: Mapping[str, Callable[[Digests, Any], bytes]] = {
    "_placed": _figures,
    "figures": _figure,
    "figures_by_source": _figures,
    "named_by": _names,
    "used_by": _names,
    "programs_by_region": _names,
    "named_by_program": _names,
}
"""The mappings that a registry works out of its records, and what the value of a key says."""


_BY_RECORD = frozenset({"named_by", "used_by"})


def _key(key: object) -> str:
    return "/".join(key) if isinstance(key, tuple) else str(key)
