"""The verbs of those who keep the data: a new file, its canonical form, schemas for editors."""

import json
import sys
from pathlib import Path

import click

from generator.cli_import import import_
from generator.cli_options import chosen_day, chosen_locale, options, project_root
from generator.finding import CannotRun
from generator.text import Said


@click.command()
@click.argument("kind")
@click.argument("record_id", metavar="ID")
@options()
def new(context: click.Context, kind: str, record_id: str, lang: str | None) -> None:
    """Buat berkas baru: terang new program ID."""
    from generator import pipeline
    from generator.staff.new_file import KINDS, new_file

    root = project_root(context.obj)
    if kind not in KINDS:
        raise CannotRun(
            Said(f'Tidak ada jenis "{kind}".', f'There is no kind "{kind}".'),
            Said(f"Pilih: {', '.join(KINDS)}.", f"Choose: {', '.join(KINDS)}."),
        )
    registry = pipeline.check(root, chosen_day(root, None)).registry
    path = new_file(root, registry, kind, record_id).relative_to(root)
    click.echo(
        Said(
            f"{path} dibuat. Isi, lalu jalankan: terang check",
            f"Made {path}. Fill it in, then run: terang check",
        ).in_(chosen_locale(lang))
    )


@click.command()
@click.argument("files", nargs=-1, type=click.Path(path_type=Path), metavar="[BERKAS]…")
@click.option("--check", "only_check", is_flag=True, help="Hanya periksa; tidak menulis.")
@options()
def fmt(
    context: click.Context, files: tuple[Path, ...], only_check: bool, lang: str | None
) -> None:
    """Rapikan berkas data: urutan, tanda kutip, lipatan; komentar tetap."""
    from generator.staff.fmt import fmt as tidy

    locale = chosen_locale(lang)
    done = tidy(project_root(context.obj), files, write=not only_check)
    for line in done.lines(locale, written=not only_check):
        click.echo(line)
    sys.exit(1 if done.unreadable or (only_check and done.changed) else 0)


@click.command()
@click.argument("folder", type=click.Path(file_okay=False), required=False)
@options()
def schema(context: click.Context, folder: str | None, lang: str | None) -> None:
    """Skema JSON untuk penyunting: ditulis ke FOLDER, atau ke keluaran."""
    from generator.schema import schemas
    from generator.staff.editor import write_schemas

    if folder is None:
        click.echo(json.dumps(schemas(), ensure_ascii=False, indent=2))
        return
    count = write_schemas(Path(folder), schemas())
    said = Said(f"{count} skema ditulis ke {folder}", f"{count} schemas in {folder}")
    click.echo(said.in_(chosen_locale(lang)))


STAFF_VERBS = (new, fmt, import_, schema)
