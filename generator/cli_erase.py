"""The verb `erase`: something is taken out of the data because somebody asked for it."""

import click

from generator.cli_options import (
    DATE,
    chosen_locale,
    options,
    present_day,
    project_root,
)
from generator.text import Said

REASON = Said(
    "Dihapus atas permintaan, demi melindungi orang.", "Erased on request, to protect people."
)


@click.command()
@click.argument("what", nargs=-1, required=True, metavar="ANGKA|source ID|official …|response …")
@click.option("--reason", default=None, metavar="TEKS", help="Alasan yang dibaca orang.")
@click.option("--write", "written", is_flag=True, help="Tulis; tanpa ini hanya diperlihatkan.")
@options(DATE)
def erase(
    context: click.Context,
    what: tuple[str, ...],
    reason: str | None,
    written: bool,
    date: str | None,
    lang: str | None,
) -> None:
    """Hapus angka, sumber, nama pejabat, atau tanggapan atas permintaan."""
    from generator import checking
    from generator.staff.erase import plan as erasing
    from generator.staff.erase.report import lines
    from generator.staff.erase.target import target

    root, locale = project_root(context.obj), chosen_locale(lang)
    today = present_day(date)
    checked = checking.check(root, today)
    asked = target(what, checked.registry)
    said = {"id": reason} if reason else {"id": REASON.id, "en": REASON.en}
    made = erasing.plan(root, asked, checked.registry, checked.prose, today, said)
    if written:
        erasing.write(root, made)
    for line in lines(made, locale, written=written):
        click.echo(line)
