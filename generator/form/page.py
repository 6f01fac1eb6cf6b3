"""The files of /admin/: the page, its settings, and Decap CMS as its makers built it."""

import json
import lzma
from collections.abc import Iterable, Iterator
from typing import Any

from jinja2 import FileSystemLoader, StrictUndefined
from jinja2.sandbox import ImmutableSandboxedEnvironment

from generator.artifact import Artifact
from generator.form.collections import collections, options
from generator.form.detectors import detectors
from generator.form.published import published
from generator.form.remote import Local, Remote
from generator.form.words import NOTICES, PAGE, WORDS
from generator.model.registry import Registry
from generator.policy import form_policy
from generator.record import Record
from generator.review.raw_figure import FIELDS
from generator.templates_folder import FORM
from generator.urls import ADMIN

_TEMPLATE = "index.html.j2"
_PACKED = ".xz"
_UNPUBLISHED = frozenset({_TEMPLATE, "ORIGIN.md"})


def artifacts(
    registry: Registry, target: Remote | Local, programs: Iterable[Record] | None = None
) -> Iterator[Artifact]:
    """Everything below /admin/. `registry` is public; `programs` are those that are published,
    where they are not the registry's own."""
    yield _artifact("index.html", _page(target).encode())
    yield _artifact("formulir.json", _json(_settings(registry, target)))
    if programs is None:
        programs = (registry.records["program", each] for each in registry.programs)
    for program in programs:
        yield _artifact(f"terbit/{program.id}.json", _json(published(program)))
    for path in sorted(FORM.iterdir()):
        if path.suffix == _PACKED:
            yield _artifact(path.stem, lzma.decompress(path.read_bytes()))
        elif path.name not in _UNPUBLISHED:
            yield _artifact(path.name, path.read_bytes())


def _json(value: Any) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()


def _artifact(name: str, content: bytes) -> Artifact:
    return Artifact(f"{ADMIN}/{name}", content)


def _page(target: Remote | Local) -> str:
    environment = ImmutableSandboxedEnvironment(
        loader=FileSystemLoader(FORM),
        autoescape=True,
        undefined=StrictUndefined,
        keep_trailing_newline=True,
    )
    notices = NOTICES["local" if isinstance(target, Local) else "remote"]
    page = {**PAGE, "policy": form_policy(target.reached), "notices": notices}
    return environment.get_template(_TEMPLATE).render(page=page)


def _settings(registry: Registry, target: Remote | Local) -> dict[str, Any]:
    made = collections(registry)
    return {
        "config": {
            "backend": target.backend,
            "publish_mode": target.publish_mode,
            "locale": "id",
            # Decap wants a folder; the data holds no pictures, and the form offers none.
            "media_folder": "content/gambar",
            "media_library": {"name": "tanpa-gambar"},
            "show_preview_links": False,
            "slug": {"encoding": "ascii", "clean_accents": True},
        },
        "collections": made,
        "options": options(registry, made),
        "detectors": detectors(registry),
        "sensitiveGroups": sorted(
            each for each, group in registry.target_groups.items() if group.sensitive
        ),
        "people": _people(registry),
        "figures": FIELDS,
        "local": isinstance(target, Local),
        "words": WORDS,
    }


def _people(registry: Registry) -> dict[str, Any]:
    """From which count on people may be shown, and the units that count them."""
    least = registry.site.thresholds
    return {
        "units": sorted(each for each, unit in registry.units.items() if unit.counts_people),
        "least": least.people,
        "leastSensitive": least.sensitive,
    }
