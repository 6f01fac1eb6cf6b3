"""serve: build, show on this computer, build again when something changes."""

import tempfile
from collections.abc import Callable
from pathlib import Path

import click

from generator import frame, pipeline
from generator.finding import CannotRun, Refused
from generator.frame.serve import HOST
from generator.frame.serve import serve as serve_folder
from generator.publish import kept_folder, work_folder
from generator.report import as_paragraph, as_text
from generator.serving_search import Indexing
from generator.text import Locale, Said

WATCHED = ("data", "content", "templates", "mkdocs.yml")


def serve(root: Path, port: int, engine: str, locale: Locale, today: Callable[[], str]) -> None:
    """Serve a preview until interrupted; a broken edit is reported and the last good site stays."""
    with tempfile.TemporaryDirectory(prefix="terang-") as folder:
        site = Path(folder) / "site"

        indexing, broken = Indexing(site, locale), False

        def rebuild() -> None:
            nonlocal broken
            indexing.stop()
            try:
                _build(root, site, engine, today())
                if broken:
                    said = Said("Sudah baik; situs dibangun ulang.", "Mended; the site is rebuilt.")
                    click.echo(said.in_(locale), err=True)
                broken = False
                return
            except Refused as stop:
                click.echo(as_text(stop.findings, locale), err=True)
            except CannotRun as stop:
                click.echo(as_paragraph(stop, locale), err=True)
            except Exception as error:  # noqa: BLE001
                # A preview outlives every edit; the next one may mend whatever this one met.
                click.echo(_unforeseen(error).in_(locale), err=True)
            finally:
                indexing.start()
            broken = True

        _build(root, site, engine, today())
        indexing.start()
        click.echo(
            Said(
                f"Buka http://{HOST}:{port}/ · berhenti dengan Ctrl+C",
                f"Open http://{HOST}:{port}/ · stop with Ctrl+C",
            ).in_(locale)
        )
        try:
            serve_folder(site, (root / name for name in WATCHED), rebuild, port)
        except OSError as error:
            raise CannotRun(
                Said(f"Port {port} tidak dapat dipakai.", f"Port {port} cannot be used."),
                Said(f"Pilih lain: terang serve --port {port + 1}", "Choose another: --port"),
            ) from error
        finally:
            indexing.stop()


def _unforeseen(error: Exception) -> Said:
    what = f"{type(error).__name__}: {error}"
    return Said(
        f"{what}\n  → Perbaiki berkas yang terakhir diubah; pratinjau tetap yang lama.",
        f"{what}\n  → Mend the file that was changed last; the preview stays as it was.",
    )


def _build(root: Path, site: Path, engine: str, today: str) -> None:
    """The page's policy is left out: the reloading script stands inside the page. The search
    index is not waited for."""
    with work_folder(site) as stage:
        prepared = pipeline.prepare(root, today, kept_folder(site))
        frame.write_docs(stage / "docs", prepared.hand_written, prepared.frames)
        drawn = pipeline.draw_frame(root, stage, site, engine)
        pipeline.finish(prepared, drawn.site, site, policy=False, search=False)
        drawn.keep()
