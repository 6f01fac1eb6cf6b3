"""A site of a few pages, really built by each engine, once a session."""

from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest

from generator import frame
from tests.frame.tiny_site import FRAMES, HAND_WRITTEN, MKDOCS_YML, SITE_URL, pages, places


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Path]:
    """The finished tree of an engine, by the engine's name."""

    @cache
    def build(engine: str) -> Path:
        folder = tmp_path_factory.mktemp(engine)
        config = folder / "mkdocs.yml"
        config.write_text(MKDOCS_YML, encoding="utf-8")
        stage = folder / "stage"
        frame.write_docs(stage / "docs", HAND_WRITTEN, FRAMES)
        site = frame.run_engine(config, stage, engine)
        into = frame.assemble(site, places(), HAND_WRITTEN, FRAMES, SITE_URL)
        frame.add(into.tree, frame.stamped(into, pages()))
        return into.tree

    return build
