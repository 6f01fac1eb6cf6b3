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
from generator.guard import Expected, site_of
from generator.load import load
from generator.load.prose import load_prose
from generator.making import Pages, Work, beside_each_other
from generator.model import build_registry
from generator.publish import publish, work_folder
from generator.render.prose import fill

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
    subject = Subject(registry, address, TODAY)
    pages = Pages(subject, locales=("id",))
    places, names = pages.plan.addresses, pages.plan.frames
    hand_written = fill(prose, registry, TODAY, address)
    with work_folder(site) as stage:
        frame.write_docs(stage / "docs", hand_written, names)
        engine_site = frame.run_engine(root / "mkdocs.yml", stage)
        into = frame.assemble(engine_site, places, hand_written, names, address)
        tree = into.tree
        work = Work(pages, into, site_of((), Expected({}, address)))
        for _ in beside_each_other(work, range(len(pages))):
            pass
        frame.add(tree, search_words.artifacts(subject))
        tell(f"{len(pages)} pages written; indexing them")
        written = time.perf_counter()
        frame.index(tree)
        indexed = time.perf_counter()
        publish(tree, site)
    return Built(site, written - began, indexed - written)
