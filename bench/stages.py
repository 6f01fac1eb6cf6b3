"""Seconds and memory of each stage of one build: `python -m bench.stages FOLDER SITE`."""

import argparse
import resource
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from generator import export, frame, integrity
from generator.cache import NO_CACHE
from generator.check import check
from generator.frame.address import site_url
from generator.guard import guard, site_of
from generator.integrity import files_below
from generator.load import load
from generator.load.prose import load_prose
from generator.making import Pages, Work, beside_each_other
from generator.model import build_registry
from generator.pipeline import expected_of
from generator.publish import publish, work_folder
from generator.render.prose import fill

TODAY = "2026-11-21"


@contextmanager
def stage(name: str) -> Iterator[None]:
    """Print what it took, and the most memory the process and its children ever held so far."""
    began = time.perf_counter()
    yield
    own, children = (
        resource.getrusage(who).ru_maxrss // 1024
        for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)
    )
    seconds = time.perf_counter() - began
    print(f"{name:<12} {seconds:8.1f} s   {own:6d} MB   {children:6d} MB", flush=True)  # noqa: T201


def run(root: Path, site: Path) -> None:
    """The same stages as `pipeline.build`, one after the other."""
    address = site_url(root / "mkdocs.yml")
    with stage("load"):
        loaded = load(root)
        prose, _ = load_prose(root)
    with stage("model"):
        registry, _ = build_registry(loaded.records, loaded.unreadable)
    with stage("check"):
        found = check(registry, prose, TODAY)
        assert not [each for each in found if each.severity == "error"]
    with stage("public"):
        registry = registry.public()
    subject = export.Subject(registry, address, TODAY, NO_CACHE)
    prose_pages = fill(prose, registry, TODAY, address)
    with stage("plan"):
        pages = Pages(subject)
        plan = pages.plan
    expected = expected_of(registry, address, None)
    with work_folder(site) as place:
        with stage("engine"):
            frame.write_docs(place / "docs", prose_pages, plan.frames)
            engine_site = frame.run_engine(root / "mkdocs.yml", place)
        with stage("pages"):
            into = frame.assemble(engine_site, plan.addresses, prose_pages, plan.frames, address)
            tree = into.tree
            guarded = site_of(files_below(tree) | pages.plan.files, expected)
            batches = beside_each_other(Work(pages, into, guarded), range(len(pages)))
            made = {file.path: file for batch in batches for page in batch for file in page.files}
        with stage("export"):
            frame.add(tree, export.artifacts(subject))
        with stage("guard"):
            seen = {path: each.seen for path, each in made.items()}
            assert not guard(tree, expected, seen=seen)
        with stage("search index"):
            frame.index(tree)
        with stage("integrity"):
            hashed = {path: (each.size, each.sha256) for path, each in made.items()}
            frame.add(tree, integrity.lists(tree, TODAY, None, hashed))
        with stage("publish"):
            publish(tree, site)


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(prog="python -m bench.stages", description=__doc__)
    parser.add_argument("folder", type=Path, help="a project, such as bench.invented writes")
    parser.add_argument("site", type=Path)
    asked = parser.parse_args()
    run(asked.folder.resolve(), asked.site.resolve())


if __name__ == "__main__":
    main()
