"""The site of a project as far as search goes: Indonesian pages and their index.

No English, whose index is another one; no other exports, no guard.
"""

import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from generator import frame
from generator.export import Subject, search_words
from generator.frame.address import site_url
from generator.load import load
from generator.load.prose import load_prose
from generator.model import build_registry
from generator.publish import publish, work_folder
from generator.render import render
from generator.render.prose import fill
from generator.view import addresses, frames, views

TODAY = "2026-11-21"


@dataclass(frozen=True, slots=True)
class Built:
    """Where the site stands, and the seconds that its pages and its index took."""

    site: Path
    pages: float
    index: float


def build_searchable(root: Path, site: Path, tell: Callable[[str], None]) -> Built:
    """Build the pages of `root` into `site` and index them."""
    began = time.perf_counter()
    loaded = load(root)
    prose, _ = load_prose(root)
    registry, faults = build_registry(loaded.records, loaded.unreadable)
    assert not (loaded.findings or faults), "the invented data does not fit the model any more"
    registry = registry.public()
    address = site_url(root / "mkdocs.yml")
    tell(f"{len(registry.programs)} programs read; writing their pages")
    places = addresses(registry)
    pages = (render(page) for page in views(registry, TODAY, address, locales=("id",)))
    hand_written = fill(prose, registry, TODAY, address)
    with work_folder(site) as stage:
        names = frames(registry)
        frame.write_docs(stage / "docs", hand_written, names)
        engine_site = frame.run_engine(root / "mkdocs.yml", stage)
        tree = frame.assemble(engine_site, pages, places, hand_written, names, address)
        frame.add(tree, search_words.artifacts(Subject(registry, address, TODAY)))
        tell(f"{len(places) // 2} pages written; indexing them")
        written = time.perf_counter()
        frame.index(tree)
        indexed = time.perf_counter()
        publish(tree, site)
    return Built(site, written - began, indexed - written)
