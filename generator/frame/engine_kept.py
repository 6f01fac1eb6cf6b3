"""What the engine drew, kept for the next build: of the same pages, theme and settings it would
draw the same once more, and take a second or more for it.

Nothing is kept where the engine may look at more than the folder it is given: where the settings
hold tags (`!ENV`), or ask for extensions of Markdown that are not known to read nothing else.
"""

import hashlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from typing import Any

import msgpack
import yaml

from generator.cache import Cache
from generator.frame.config import read_nodes
from generator.frame.engine import draw, stage_for_engine
from generator.frame.engines import DEFAULT_ENGINE

_NAME = "engine"
# Of Python-Markdown itself, and none of them opens a file.
_EXTENSIONS = frozenset(
    (
        *("abbr", "admonition", "attr_list", "codehilite", "def_list", "fenced_code", "footnotes"),
        *("legacy_em", "md_in_html", "meta", "nl2br", "sane_lists", "smarty", "tables", "toc"),
        "wikilinks",
    )
)
_TAGS = frozenset(
    f"tag:yaml.org,2002:{kind}"
    for kind in ("map", "seq", "str", "int", "float", "bool", "null", "timestamp")
)


@dataclass(frozen=True, slots=True)
class Drawn:
    """The engine's built folder; `new`: what to keep of it, None where nothing is."""

    site: Path
    new: bytes | None
    _key: str
    _cache: Cache

    def keep(self) -> None:
        """For the next build: once it is known that a site could be made of it."""
        if self.new is not None:
            self._cache.put(_NAME, self._key, self.new)


def drawn(config: Path, stage: Path, cache: Cache, name: str = DEFAULT_ENGINE) -> Drawn:
    """As `run_engine`, or from what was kept: by the same program and packages, as of `Cache`."""
    stage_for_engine(config, stage, name)
    site, key = stage / "site", _key(stage, name)
    if not _is_closed(read_nodes(stage / "mkdocs.yml")):
        return Drawn(draw(stage, name), None, key, cache)
    kept = cache.get(_NAME, key)
    if kept is None:
        return Drawn(draw(stage, name), msgpack.packb(dict(_files(site))), key, cache)
    files: Mapping[str, bytes] = msgpack.unpackb(kept)
    for path, content in files.items():
        file = site / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content)
    return Drawn(site, None, key, cache)


def _key(stage: Path, name: str) -> str:
    seal = hashlib.sha256(name.encode())
    for path, content in _files(stage):
        seal.update(b"%s\0%d\0%s" % (path.encode(), len(content), content))
    return seal.hexdigest()


def _files(folder: Path) -> Iterator[tuple[str, bytes]]:
    for file in sorted(folder.rglob("*")):
        if file.is_file():
            yield file.relative_to(folder).as_posix(), file.read_bytes()


def _is_closed(settings: yaml.MappingNode) -> bool:
    """Whether all that the settings ask for stands in the folder of the settings."""
    found: Mapping[str, Any] = {key.value: value for key, value in settings.value}
    asked = found.get("markdown_extensions")
    extensions = {_extension(each) for each in asked.value} if asked else set()
    return extensions <= _EXTENSIONS and "INHERIT" not in found and _has_plain_tags(settings)


def _extension(node: yaml.Node) -> str:
    """`tables`, or the one key of `toc: {…}`."""
    named = node.value[0][0] if isinstance(node, yaml.MappingNode) and node.value else node
    return str(named.value)


def _has_plain_tags(node: yaml.Node) -> bool:
    parts: Iterable[yaml.Node] = ()
    if isinstance(node, yaml.MappingNode):
        parts = chain.from_iterable(node.value)
    elif isinstance(node, yaml.SequenceNode):
        parts = node.value
    return node.tag in _TAGS and all(map(_has_plain_tags, parts))
