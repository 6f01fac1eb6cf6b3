"""The verbs of those who keep the data: new files, tidy ones, schemas, a form, what is to do."""

import sys
from collections.abc import Callable
from pathlib import Path

import click

from generator.cli_erase import erase
from generator.cli_import import import_
from generator.cli_options import (
    DATE,
    chosen_day,
    chosen_locale,
    options,
    present_day,
    project_root,
)
from generator.finding import CannotRun
from generator.report import as_text
from generator.staff.asked import ASKED
from generator.text import Said


def _answers(function: Callable[..., None]) -> Callable[..., None]:
    """One option for each field that a new record may be asked for."""
    for field in reversed(ASKED):
        name = field.replace("_", "-")
        option = click.option(f"--{name}", f"answer_{field}", metavar="ISI", help=f"Isi {field}.")
        function = option(function)
    return function


@click.command()
@click.argument("kind")
@click.argument("record_id", metavar="[ID]", required=False)
@_answers
@options()
def new(
    context: click.Context,
    kind: str,
    record_id: str | None,
    lang: str | None,
    **answers: str | None,
) -> None:
    """Buat berkas baru: terang new program. Di terminal, isinya ditanyakan."""
    from generator.asking import Asking
    from generator.staff.new_file import KINDS

    root, locale = project_root(context.obj), chosen_locale(lang)
    if kind not in KINDS:
        raise CannotRun(
            Said(f'Tidak ada jenis "{kind}".', f'There is no kind "{kind}".'),
            Said(f"Pilih: {', '.join(KINDS)}.", f"Choose: {', '.join(KINDS)}."),
        )
    on_terminal = sys.stdin.isatty() and sys.stdout.isatty()
    given = {name.removeprefix("answer_"): said for name, said in answers.items() if said}
    asking = Asking(root, chosen_day(root, None), locale, on_terminal)
    sys.exit(1 if asking.new(kind, record_id, given) else 0)


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
@click.option("--check", "only_check", is_flag=True, help="Hanya periksa; tidak menulis.")
@options()
def schema(context: click.Context, folder: str | None, only_check: bool, lang: str | None) -> None:
    """Skema JSON untuk penyunting, di .schemas/ atau di FOLDER."""
    from generator.staff import editor

    root, locale = project_root(context.obj), chosen_locale(lang)
    shown = folder or editor.FOLDER
    place = Path(folder) if folder else root / editor.FOLDER
    made = editor.project_schemas(root)
    if only_check:
        stale = list(editor.stale_schemas(place, made, shown))
        click.echo(as_text(stale, locale), nl=bool(stale))
        sys.exit(1 if stale else 0)
    count = editor.write_schemas(place, made)
    click.echo(
        Said(f"{count} skema ditulis ke {shown}/", f"{count} schemas in {shown}/").in_(locale)
    )


@click.command()
@click.option("--format", "format_", type=click.Choice(["text", "json"]), default="text")
@options(DATE)
def status(context: click.Context, format_: str, date: str | None, lang: str | None) -> None:
    """Yang basi, kurang, atau lemah dalam catatan, per instansi; 1 bila janji terlewati."""
    from generator import checking
    from generator.quality import quality
    from generator.staff.status import FORMATS

    root = project_root(context.obj)
    day = present_day(date)
    checked = checking.check(root, day)
    if errors := len(checked.stopping(strict=False)):
        raise CannotRun(
            Said(
                f"Data masih memuat {errors} kesalahan, jadi belum dapat diukur.",
                f"The data still has {errors} errors, so it cannot be measured yet.",
            ),
            Said("Lihat semuanya dengan: terang check", "See them all with: terang check"),
        )
    registry = checked.registry.public()
    found = quality(registry, day)
    click.echo(FORMATS[format_](registry, found, chosen_locale(lang)))
    sys.exit(1 if found.calls else 0)


@click.command()
@click.option("--port", type=click.IntRange(0, 65535), default=0, help="0: port bebas mana pun.")
@click.option("--branches", is_flag=True, help="Setiap catatan di cabang git sendiri (cms/…).")
@click.option("--no-browser", is_flag=True, help="Jangan membuka peramban.")
@options(DATE)
def edit(
    context: click.Context,
    port: int,
    branches: bool,
    no_browser: bool,
    date: str | None,
    lang: str | None,
) -> None:
    """Formulir di komputer ini, langsung ke berkas data; perlu Node."""
    from generator import editing

    root = project_root(context.obj)
    day = chosen_day(root, date)
    locale = chosen_locale(lang)
    editing.edit(root, day, locale, port=port, branches=branches, browser=not no_browser)


STAFF_VERBS = (new, fmt, import_, erase, schema, edit, status)
