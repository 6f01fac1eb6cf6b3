"""Run the engine over the staged docs tree. It draws the frame; it never sees a record."""

import errno
import importlib.util
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping
from functools import partial
from pathlib import Path
from types import ModuleType
from typing import Any

from generator.finding import CannotRun
from generator.frame.config import pages_in_nav, staged_config
from generator.frame.engines import DEFAULT_ENGINE, ENGINES
from generator.parting import end_with_parent
from generator.templates_folder import THEME
from generator.text import Said

LAST_LINES = 12
_ROOM = Said(
    "Kosongkan ruang di cakram, lalu ulangi; situs yang sudah terbit tidak berubah.",
    "Make room on the disk, then repeat; the published site is unchanged.",
)


def run_engine(
    config: Path, stage: Path, name: str = DEFAULT_ENGINE, extra: Mapping[str, Any] | None = None
) -> Path:
    """Build `stage/docs` and give back the built folder, `stage/site`.

    `config` is the root's mkdocs.yml; `extra` is laid over its `extra:`.
    """
    stage_for_engine(config, stage, name, extra)
    return draw(stage, name)


def stage_for_engine(
    config: Path, stage: Path, name: str, extra: Mapping[str, Any] | None = None
) -> None:
    """Put all that the engine needs besides `stage/docs` into the stage; as of `run_engine`."""
    engine = _installed(name)
    check_nav(config, stage / "docs")
    # Zensical refuses folders outside the folder of its configuration: the overrides move in.
    shutil.copytree(THEME, stage / "theme", dirs_exist_ok=True)
    text = staged_config(config, "theme", engine.THEME_VARIANT, extra)
    (stage / "mkdocs.yml").write_text(text, encoding="utf-8")


def draw(stage: Path, name: str) -> Path:
    """Build what stands in the stage."""
    _run(name, _installed(name), stage)
    site = stage / "site"
    if not (site / "404.html").is_file():
        raise _crashed(name, "404.html?")
    return site


def check_nav(config: Path, docs: Path) -> None:
    """Every page in the navigation must exist, else the reader meets a dead link on every page."""
    missing = [path for path in pages_in_nav(config) if not (docs / path).is_file()]
    if missing:
        names = ", ".join(missing)
        raise CannotRun(
            Said(
                f"nav di mkdocs.yml menyebut halaman yang tidak ada: {names}.",
                f"nav in mkdocs.yml names pages that do not exist: {names}.",
            ),
            Said(
                "Buat halamannya di content/, atau hapus barisnya dari nav.",
                "Make the page in content/, or remove its line from nav.",
            ),
        )


def _installed(name: str) -> ModuleType:
    engine = ENGINES.get(name)
    if engine is None:
        known = ", ".join(ENGINES)
        raise CannotRun(
            Said(f'Tidak ada mesin bernama "{name}".', f'There is no engine called "{name}".'),
            Said(f"Pilih salah satu: {known}.", f"Choose one of: {known}."),
        )
    if importlib.util.find_spec(engine.MODULE) is None:
        raise CannotRun(
            Said(f'Mesin "{name}" belum terpasang.', f'The engine "{name}" is not installed.'),
            Said(
                "Pasang dengan: pip install 'terang[engines]'",
                "Install it with: pip install 'terang[engines]'",
            ),
        )
    return engine


def _run(name: str, engine: ModuleType, stage: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", engine.MODULE, *engine.ARGUMENTS],
        cwd=stage,
        env={**os.environ, "NO_MKDOCS_2_WARNING": "1", "PYTHONUTF8": "1", "NO_COLOR": "1"},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        encoding="utf-8",
        errors="replace",
        check=False,
        preexec_fn=partial(end_with_parent, os.getpid()),
    )
    if done.returncode != 0:
        raise _crashed(name, done.stdout)


def _crashed(name: str, output: str) -> CannotRun:
    full = os.strerror(errno.ENOSPC) in output
    lines = list(_sentences(output))
    last = "\n".join(lines[-LAST_LINES:]) or "(tanpa keluaran · no output)"
    return CannotRun(
        Said(
            f'Mesin "{name}" gagal membuat kerangka halaman. Pesan terakhirnya:\n{last}',
            f'The engine "{name}" failed to draw the frame. Its last words:\n{last}',
        ),
        _ROOM
        if full
        else Said(
            "Periksa mkdocs.yml dan templates/theme/; situs yang sudah terbit tidak berubah.",
            "Look at mkdocs.yml and templates/theme/; the published site is unchanged.",
        ),
    )


def _sentences(output: str) -> Iterator[str]:
    """What the engine says, without the inside of Python tracebacks."""
    inside = False
    for line in output.splitlines():
        inside = line.startswith("Traceback (") or (inside and line.startswith(" "))
        if line.strip() and not inside:
            yield line.rstrip()
