"""The engine's configuration, derived from the root's mkdocs.yml.

It is edited as YAML nodes, so that tags such as `!ENV` pass through untouched.
"""

import io
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import yaml

from generator.finding import CannotRun
from generator.text import Said

# What the staged build must not have: our hook would publish a second time, and Zensical knows
# neither hooks nor plugins.
REPLACED = ("docs_dir", "site_dir", "hooks", "plugins", "watch")
# Nobody's settings are longer; what is cut off is no YAML any more, or is told as missing.
MAX_CHARACTERS = 2**20


def staged_config(
    source: Path, theme: str, variant: str | None, extra: Mapping[str, Any] | None = None
) -> str:
    """The text of the staged mkdocs.yml: docs in `docs`, site in `site`, overrides in `theme`.

    `extra` is laid over the `extra:` of the root's file, key by key.
    """
    root = read_nodes(source)
    for key in REPLACED:
        drop(root, key)
    put(root, "docs_dir", "docs")
    put(root, "site_dir", "site")
    put(root, "plugins", [])
    look = child(root, "theme")
    put(look, "custom_dir", theme)
    if variant is not None:
        put(look, "variant", variant)
    for key, value in (extra or {}).items():
        put(child(root, "extra"), key, value)
    text = yaml.serialize(root, allow_unicode=True, Dumper=yaml.SafeDumper)
    assert isinstance(text, str)
    return text


def extra(source: Path, name: str) -> dict[str, str]:
    """The scalars below `extra: <name>:` of the root's mkdocs.yml, as texts; empty without it."""
    found = read_nodes(source)
    for key in ("extra", name):
        found = child(found, key)
    return {k.value: str(v.value) for k, v in found.value if isinstance(v, yaml.ScalarNode)}


def pages_in_nav(source: Path) -> list[str]:
    """Every Markdown file that `nav:` of the root's mkdocs.yml names, in its order."""
    nav = next((v for k, v in read_nodes(source).value if k.value == "nav"), None)
    return [text for text in _scalars(nav) if text.endswith(".md")] if nav is not None else []


def read_nodes(source: Path) -> yaml.MappingNode:
    try:
        with source.open(encoding="utf-8") as file:
            root = yaml.compose(file.read(MAX_CHARACTERS), Loader=yaml.SafeLoader)
    except (OSError, UnicodeDecodeError, yaml.YAMLError) as error:
        raise CannotRun(
            Said(
                f"{source.name} tidak dapat dibaca: {error}", f"Cannot read {source.name}: {error}"
            ),
            Said(
                "Pulihkan berkas itu dari versi sebelumnya: git checkout mkdocs.yml",
                "Restore the file from an earlier version: git checkout mkdocs.yml",
            ),
        ) from error
    if not isinstance(root, yaml.MappingNode):
        raise CannotRun(
            Said(f"{source.name} kosong.", f"{source.name} is empty."),
            Said("Pulihkan berkas itu.", "Restore the file."),
        )
    return root


def drop(mapping: yaml.MappingNode, key: str) -> None:
    mapping.value = [(k, v) for k, v in mapping.value if k.value != key]


def put(mapping: yaml.MappingNode, key: str, value: Any) -> None:
    drop(mapping, key)
    dumper = yaml.SafeDumper(io.StringIO())
    mapping.value.append((dumper.represent_data(key), dumper.represent_data(value)))


def child(mapping: yaml.MappingNode, key: str) -> yaml.MappingNode:
    """The mapping below `key`, made if there is none."""
    for k, v in mapping.value:
        if k.value == key and isinstance(v, yaml.MappingNode):
            return v
    put(mapping, key, {})
    made = mapping.value[-1][1]
    assert isinstance(made, yaml.MappingNode)
    return made


def _scalars(node: yaml.Node) -> Iterator[str]:
    if isinstance(node, yaml.ScalarNode):
        yield str(node.value)
    elif isinstance(node, yaml.SequenceNode):
        for item in node.value:
            yield from _scalars(item)
    elif isinstance(node, yaml.MappingNode):
        for _, value in node.value:
            yield from _scalars(value)
