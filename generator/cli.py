"""The door: one function a verb, no logic. Exit 0: no error, 1: bad data, 2: cannot run."""

import os
import sys
from contextlib import nullcontext
from pathlib import Path

import click

from generator.cli_office import OFFICE_VERBS
from generator.cli_options import (
    DATE,
    LANG,
    PROTECTED,
    STRICT,
    asked_locale,
    chosen_day,
    chosen_locale,
    misused,
    options,
    project_root,
    protected_names,
)
from generator.cli_staff import STAFF_VERBS
from generator.finding import CannotRun, Refused
from generator.report import FORMATS, as_paragraph, as_text, summary
from generator.text import Locale, Said

STAGES = 7


def main() -> None:
    """Run, and turn every fault into one clear paragraph; TERANG_DEBUG=1 shows the traceback."""
    locale: Locale = asked_locale(sys.argv)
    try:
        cli.main(standalone_mode=False)
    except Refused as stop:
        click.echo(as_text(stop.findings, locale), err=True)
        click.echo(summary(stop.findings, locale), err=True)
        _leave(Said("Situs tidak dibangun; situs lama tetap.", "Not built; the old site stays."), 1)
    except CannotRun as stop:
        click.echo(as_paragraph(stop, locale), err=True)
        sys.exit(2)
    except click.ClickException as stop:
        click.echo(misused(stop).in_(locale), err=True)
        _leave(Said("Daftar perintah: terang --help", "Commands: terang --help"), 2)
    except (click.Abort, KeyboardInterrupt):
        sys.exit(130)
    except BrokenPipeError:
        # Whoever read our output (`head`) has seen enough; nothing is left to be flushed.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(1)
    except OSError as error:
        click.echo(f"{error.filename or ''}: {error.strerror}", err=True)
        _leave(
            Said(
                "Periksa izin folder itu dan ruang kosong di cakram; situs lama tidak berubah.",
                "Check the folder's permissions and the free space; the old site is unchanged.",
            ),
            2,
        )
    except ModuleNotFoundError as error:
        if os.environ.get("TERANG_DEBUG"):
            raise
        click.echo(as_paragraph(_lacks(error.name or str(error)), locale), err=True)
        sys.exit(2)
    except Exception as error:
        if os.environ.get("TERANG_DEBUG"):
            raise
        click.echo(f"{type(error).__name__}: {error}", err=True)
        _leave(
            Said(
                "Ini kesalahan di dalam Terang, bukan pada data Anda. Laporkan dengan keluaran "
                "`TERANG_DEBUG=1 terang …`; situs lama tidak berubah.",
                "This is a fault inside Terang, not in your data. Report it with the output of "
                "`TERANG_DEBUG=1 terang …`; the old site is unchanged.",
            ),
            2,
        )


def _lacks(package: str) -> CannotRun:
    """A newer Terang was fetched over packages that were installed for an older one."""
    return CannotRun(
        Said(
            f"Paket Python {package} belum terpasang; Terang yang ini memerlukannya.",
            f"The Python package {package} is not installed; this Terang needs it.",
        ),
        Said(
            "Jalankan `make site`, atau `pip install -r requirements/site.lock`, lalu ulangi.",
            "Run `make site`, or `pip install -r requirements/site.lock`, then repeat.",
        ),
    )


def _notice(damaged: bool, locale: Locale) -> None:
    """What was kept of the last build is never trusted where it is damaged."""
    if damaged:
        said = Said(
            "Simpanan di .terang/cache rusak: dibuang, semua berkas dibaca ulang.",
            "What .terang/cache held was damaged: thrown away, every file is read anew.",
        )
        click.echo(said.in_(locale), err=True)


def _leave(said: Said, code: int) -> None:
    click.echo(f"  → {said.in_(asked_locale(sys.argv))}", err=True)
    sys.exit(code)


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.option("--root", metavar="FOLDER", help="Folder proyek (yang memuat mkdocs.yml).")
@LANG
@click.pass_context
def cli(context: click.Context, root: str | None, lang: str | None) -> None:
    """Terang: dari YAML tentang program publik menjadi situs yang dapat dicari dan dikutip."""
    context.obj = root


@cli.command()
@click.option("--format", "format_", type=click.Choice(list(FORMATS)), default="text")
@options(STRICT, DATE, PROTECTED)
def check(
    context: click.Context,
    format_: str,
    strict: bool,
    date: str | None,
    protected: str | None,
    lang: str | None,
) -> None:
    """Periksa data dan isi; semua temuan sekaligus."""
    from generator import checking

    root = project_root(context.obj)
    locale = chosen_locale(lang)
    checked = checking.check(
        root, chosen_day(root, date), protected_names(protected), checking.cache_folder(root)
    )
    _notice(checked.damaged, locale)
    text = FORMATS[format_](checked.findings, locale)
    if text:
        click.echo(text)
    if format_ == "text":
        click.echo(summary(checked.findings, locale))
    sys.exit(1 if checked.stopping(strict) else 0)


@cli.command()
@click.option("--site-dir", type=click.Path(file_okay=False), default=None, help="Folder hasil.")
@click.option("--engine", default="mkdocs", metavar="MESIN", help="mkdocs, properdocs, zensical.")
@click.option(
    "--snapshot", is_flag=True, help="Simpan berkas data sebagai arsip bertanggal (snapshots/)."
)
@click.option("--admin", is_flag=True, help="Beserta formulir di /admin/ (setelan: mkdocs.yml).")
@click.option("--compress", is_flag=True, help="Beserta .gz dan .br di samping setiap berkas teks.")
@click.option("--executor", metavar="dask://HOST:PORT", help="Kerjakan di klaster Dask.")
@options(STRICT, DATE, PROTECTED)
def build(
    context: click.Context,
    site_dir: str | None,
    engine: str,
    snapshot: bool,
    admin: bool,
    compress: bool,
    executor: str | None,
    strict: bool,
    date: str | None,
    protected: str | None,
    lang: str | None,
) -> None:
    """Periksa, bangun, jaga, dan terbitkan situs; bila gagal, situs lama tetap."""
    from generator import unchanged

    root = project_root(context.obj)
    locale = chosen_locale(lang)
    site = Path(site_dir) if site_dir else root / "site"
    today, names = chosen_day(root, date), protected_names(protected)
    asked_for = (today, engine, names, strict, admin, compress)
    if not snapshot and (built := unchanged.order(root, site, *asked_for).standing()):
        pages, place = built.pages, site.resolve()
        said = Said(
            f"Tidak ada yang berubah: {pages} halaman di {place} sudah sesuai.",
            f"Nothing has changed: {pages} pages in {place} are as they should be.",
        )
        click.echo(said.in_(locale))
        return
    # Loading all that builds takes longer than to see that there is nothing to build.
    from generator import pipeline
    from generator.making.cluster import cluster
    from generator.progress import shown_progress
    from generator.staff.snapshot import kept

    workers = cluster(executor) if executor is not None else nullcontext()
    with shown_progress(STAGES + compress, locale) as progress, workers as asked:
        outcome = pipeline.build(
            root,
            site,
            today,
            engine=engine,
            protected=names,
            strict=strict,
            snapshot=snapshot,
            admin=admin,
            compress=compress,
            executor=asked,
            progress=progress,
        )
    _notice(outcome.damaged, locale)
    pages, place = outcome.pages, outcome.site
    said = Said(f"{pages} halaman terbit di {place}", f"{pages} pages published in {place}")
    click.echo(said.in_(locale))
    if snapshot:
        click.echo(kept(today).in_(locale))


@cli.command()
@click.option("--port", type=click.IntRange(1, 65535), default=8000)
@click.option("--engine", default="mkdocs", metavar="MESIN")
@options(DATE)
def serve(
    context: click.Context, port: int, engine: str, date: str | None, lang: str | None
) -> None:
    """Bangun, sajikan di komputer ini, dan bangun ulang bila ada perubahan."""
    from generator import serving

    root = project_root(context.obj)
    serving.serve(root, port, engine, chosen_locale(lang), lambda: chosen_day(root, date))


@cli.command()
@click.argument("figure")
@click.option(
    "--style", default=None, metavar="GAYA", help="teks, text, apa, bibtex, ris, csl-json."
)
@options()
def cite(context: click.Context, figure: str, style: str | None, lang: str | None) -> None:
    """Kutipan satu angka: terang cite PROGRAM/DAFTAR/KUNCI/BIDANG."""
    from generator import citing

    root = project_root(context.obj)
    locale = chosen_locale(lang)
    prose = "teks" if locale == "id" else "text"
    day = chosen_day(root, None)
    click.echo(citing.cite(root, day, figure, style or prose, locale), nl=False)


@cli.command()
@click.argument("folder", type=click.Path(exists=True, file_okay=False))
@options()
def verify(context: click.Context, folder: str, lang: str | None) -> None:
    """Periksa salinan situs yang diunduh: terang verify FOLDER."""
    from generator import verify as copies

    verified = copies.verify(Path(folder))
    click.echo(copies.report(verified, chosen_locale(lang)))
    sys.exit(0 if verified.whole else 1)


@cli.command()
@click.argument("base")
@click.option(
    "--format", "format_", type=click.Choice(["text", "markdown", "json"]), default="text"
)
@options(DATE, PROTECTED)
def review(
    context: click.Context,
    base: str,
    format_: str,
    date: str | None,
    protected: str | None,
    lang: str | None,
) -> None:
    """Apa yang berubah pada angka yang sudah terbit, sejak revisi git BASE."""
    from generator import checking, review
    from generator.review.report import FORMATS as REPORTS

    root = project_root(context.obj)
    day, names = chosen_day(root, date), protected_names(protected)
    findings = checking.check(root, day, names).findings
    reviewed = review.review(root, base, day, findings, names)
    click.echo(REPORTS[format_](reviewed, chosen_locale(lang)))
    sys.exit(1 if reviewed.refused else 0)


for verb in (*STAFF_VERBS, *OFFICE_VERBS):
    cli.add_command(verb)
