"""The verb `import`: a workbook into data files, or an empty workbook out of the model."""

import sys
from collections.abc import Collection
from pathlib import Path
from typing import TYPE_CHECKING, cast

import click

from generator.cli_options import (
    DATE,
    PROTECTED,
    chosen_day,
    chosen_locale,
    options,
    project_root,
    protected_names,
)
from generator.finding import CannotRun
from generator.report import as_text, summary
from generator.text import Locale, Said

if TYPE_CHECKING:
    from generator.record import Record

STAGES = 5
TEMPLATE = "terang-templat.xlsx"
_DEFAULT = ""


@click.command("import")
@click.argument("file", required=False, type=click.Path(path_type=Path), metavar="BERKAS")
@click.option("--write", is_flag=True, help="Tulis; tanpa ini hanya diperlihatkan.")
@click.option(
    "--reply",
    is_flag=False,
    flag_value=_DEFAULT,
    default=None,
    metavar="[BERKAS]",
    help="Salinan dengan sel yang keliru berwarna dan berkomentar, dan teks untuk WhatsApp.",
)
@click.option(
    "--template",
    is_flag=False,
    flag_value=_DEFAULT,
    default=None,
    metavar="[BERKAS]",
    help=f"Buat templat kosong ({TEMPLATE}).",
)
@click.option(
    "--with-data",
    is_flag=True,
    help="Templat berisi catatan yang sudah ada; BERKAS: hanya yang di folder data itu.",
)
@options(DATE, PROTECTED)
def import_(
    context: click.Context,
    file: Path | None,
    write: bool,
    reply: str | None,
    template: str | None,
    with_data: bool,
    date: str | None,
    protected: str | None,
    lang: str | None,
) -> None:
    """Masukkan isi lembar kerja (.xlsx, .csv) ke data: terang import BERKAS."""
    root = project_root(context.obj)
    today, locale = chosen_day(root, date), chosen_locale(lang)
    if template is not None:
        _template(root, Path(template or TEMPLATE), today, with_data, file, locale)
        return
    if file is None:
        raise CannotRun(
            Said("Berkas mana yang diimpor?", "Which file is to be imported?"),
            Said(
                "Sebut berkasnya lebih dulu: terang import rekap.xlsx --write. Templat kosong: "
                "terang import --template",
                "Name it first: terang import list.xlsx --write. An empty template: "
                "terang import --template",
            ),
        )
    target = None if reply is None else _reply_path(file, reply)
    refused = _import(root, file, today, protected_names(protected), write, target, locale)
    sys.exit(1 if refused else 0)


def _template(
    root: Path, path: Path, today: str, with_data: bool, asked: Path | None, locale: Locale
) -> None:
    """`asked`: the file or folder of data whose records it holds; without one, all of them."""
    from generator import checking
    from generator.staff.sheet.template import write_template

    _refuse_no_folder(path)
    registry = checking.check(root, today).registry
    records = registry.records.values() if with_data else ()
    write_template(path, registry, today, _within(root, asked, records) if asked else records)
    click.echo(
        Said(
            f"{path} dibuat. Isi, lalu jalankan: terang import {path}",
            f"Made {path}. Fill it in, then run: terang import {path}",
        ).in_(locale)
    )


def _within(root: Path, asked: Path, records: Collection["Record"]) -> Collection["Record"]:
    """Those in this file of data, or anywhere in this folder."""
    here, top = asked.resolve(), root.resolve()
    found = [each for each in records if (top / each.path).is_relative_to(here)]
    if not found:
        raise CannotRun(
            Said(f"Tidak ada catatan dari {asked}.", f"There is no record from {asked}."),
            Said(
                "Sebut folder atau berkas di dalam data/, dan --with-data: terang import "
                "data/programs/banten --template banten.xlsx --with-data",
                "Name a folder or file in data/, and --with-data: terang import "
                "data/programs/banten --template banten.xlsx --with-data",
            ),
        )
    return found


def _import(
    root: Path,
    file: Path,
    today: str,
    protected: tuple[str, ...],
    write: bool,
    reply: Path | None,
    locale: Locale,
) -> bool:
    from generator import checking
    from generator.progress import shown_progress
    from generator.staff.editor import refresh_schemas
    from generator.staff.sheet import report
    from generator.staff.sheet.importing import prepare
    from generator.staff.sheet.reply import write_reply
    from generator.staff.sheet.trial import Checked
    from generator.staff.sheet.writing import put_back, write_all

    restored, kept = put_back(root)
    if restored:
        listed = ", ".join(restored)
        said = Said(
            f"Impor sebelumnya terputus; dikembalikan seperti semula: {listed}",
            f"An earlier import was interrupted; put back as it was: {listed}",
        )
        click.echo(said.in_(locale), err=True)
    if kept:
        listed = ", ".join(kept)
        said = Said(
            f"Sudah diubah sesudah impor itu terputus, jadi dibiarkan; periksa: {listed}",
            f"Changed since that import was interrupted, so left as they are; look at: {listed}",
        )
        click.echo(said.in_(locale), err=True)

    def check(folder: Path) -> Checked:
        return cast(Checked, checking.check(folder, today, protected))

    with shown_progress(STAGES, locale) as progress:
        done = prepare(root, file, today, check, protected, progress)
    for line in report.lines(done, locale):
        click.echo(line)
    click.echo()
    findings = [each.finding for each in done.found]
    if findings:
        click.echo(as_text(findings, locale))
        click.echo(summary(findings, locale))
    written = write and not done.refused
    if written:
        write_all(root, done.texts, done.were)
        refresh_schemas(root)
    click.echo(report.verdict(done, written=written, locale=locale))
    if reply is not None:
        workbook, beside, text = write_reply(done, file, reply, locale)
        shown = report.BLOT if done.private.names(beside.name) else beside
        said = Said(
            f"Balasan: {workbook}, dan teks untuk WhatsApp di {shown}:",
            f"Reply: {workbook}, and a text for WhatsApp in {shown}:",
        )
        if workbook is None:
            said = Said(
                "Buku kerja balasan tidak dibuat: masih ada data pribadi di luar sel (lihat di "
                f"atas). Teks untuk WhatsApp di {shown}:",
                "No reply workbook was made: personal data stands outside its cells (see above). "
                f"A text for WhatsApp in {shown}:",
            )
        click.echo(f"\n{said.in_(locale)}\n\n{text}")
    return done.refused


def _reply_path(file: Path, given: str) -> Path:
    target = Path(given) if given else file.with_name(f"{file.stem}-balasan.xlsx")
    if target.suffix.lower() != ".xlsx" or target.resolve() == file.resolve():
        raise CannotRun(
            Said(f"{target} tidak dapat menjadi balasan.", f"{target} cannot be the reply."),
            Said("Sebut nama .xlsx yang lain.", "Name another .xlsx file."),
        )
    _refuse_no_folder(target)
    return target


def _refuse_no_folder(path: Path) -> None:
    if not path.parent.is_dir():
        raise CannotRun(
            Said(f"Folder {path.parent} tidak ada.", f"There is no folder {path.parent}."),
            Said("Buat foldernya, atau sebut folder lain.", "Make it, or name another folder."),
        )
