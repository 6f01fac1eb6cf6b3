"""The one hook: plain `mkdocs build` and `mkdocs serve` go through the same stages as `terang`.

mkdocs.yml keeps `docs_dir: content`; here the engine is turned to the staged tree and back.
"""

import contextlib
import logging
import sys
from pathlib import Path
from typing import Any

# MkDocs puts this file's folder first on the path, where `record` or `text` could be taken for
# somebody else's module; the package's parent belongs there.
sys.path[0] = str(Path(__file__).resolve().parents[1])

from mkdocs.exceptions import PluginError  # noqa: E402
from mkdocs.utils import CountHandler  # noqa: E402

from generator import clock, frame, pipeline, publish, report  # noqa: E402
from generator.finding import CannotRun, Refused  # noqa: E402
from generator.templates_folder import THEME  # noqa: E402

build: dict[str, Any] = {"serving": False, "open": contextlib.ExitStack()}


def on_startup(command: str, **_: Any) -> None:
    build["serving"] = command == "serve"


def on_config(config: Any) -> None:
    root = Path(config.config_file_path).resolve().parent
    build.update(own=(config.docs_dir, config.site_dir), open=contextlib.ExitStack())
    with plainly():
        site = Path(config.site_dir)
        stage = build["open"].enter_context(publish.work_folder(site))
        kept = publish.kept_folder(site)
        prepared = build["prepared"] = pipeline.prepare(root, clock.today(root), kept)
        docs = frame.write_docs(stage / "docs", prepared.hand_written, prepared.frames)
        frame.check_nav(Path(config.config_file_path), docs)
    config.docs_dir, config.site_dir = str(docs), str(stage / "site")
    if str(THEME) not in config.theme.dirs:  # an office's project has no templates/ of its own
        config.theme.dirs.insert(0, str(THEME))


def on_post_build(config: Any) -> None:
    handlers = logging.getLogger("mkdocs").handlers
    if config.strict and any(h.get_counts() for h in handlers if isinstance(h, CountHandler)):
        return  # MkDocs is about to give up: the published site stays
    engine_site = Path(config.site_dir)
    config.docs_dir, config.site_dir = build["own"]
    policy = not build["serving"]  # the reload script stands in the page, which the policy forbids
    with plainly():
        pipeline.finish(build["prepared"], engine_site, Path(config.site_dir), policy=policy)
    build["open"].close()


def on_build_error(**_: Any) -> None:
    build["open"].close()


def on_serve(server: Any, config: Any, **_: Any) -> None:
    for folder in ("data", "templates"):
        watched = Path(config.config_file_path).parent / folder
        if watched.is_dir():
            server.watch(str(watched))


@contextlib.contextmanager
def plainly() -> Any:
    """What stops us is told in sentences, never as a traceback."""
    try:
        yield
    except CannotRun as stop:
        raise PluginError(report.as_paragraph(stop, "id")) from None
    except Refused as stop:
        raise PluginError("\n" + report.as_text(stop.findings, "id")) from None
