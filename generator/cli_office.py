"""The verbs of another office: a project of its own, and the way to a newer Terang."""

import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TypeVar

import click

from generator.cli_options import chosen_day, chosen_locale, options, project_root
from generator.finding import CannotRun
from generator.text import Locale, Said

T = TypeVar("T")


@click.command()
@click.argument("folder", type=click.Path(path_type=Path))
@click.option("--name", default=None, metavar="NAMA", help="Nama situs.")
@click.option("--publisher", default=None, metavar="NAMA", help="Penerbit situs.")
@click.option("--region", default=None, metavar="WILAYAH", help="Provinsi, kabupaten, atau kota.")
@click.option("--url", default=None, metavar="ALAMAT", help="Alamat situs: https://…")
@click.option("--official/--not-official", default=None, help="Situs resmi instansi, atau bukan.")
@options()
def init(
    context: click.Context,
    folder: Path,
    name: str | None,
    publisher: str | None,
    region: str | None,
    url: str | None,
    official: bool | None,
    lang: str | None,
) -> None:
    """Buat proyek baru yang kosong untuk kantor lain: terang init FOLDER."""
    from generator.staff import editor
    from generator.staff.office import answers
    from generator.staff.office.init import init as write
    from generator.staff.office.init import refuse_full
    from generator.staff.office.origin import origin

    locale = chosen_locale(lang)
    refuse_full(folder)
    asked = answers.Answers(
        title=_asked("--name", name, _NAME, locale, partial(answers.one_line, what=_NAME)),
        publisher=_asked(
            "--publisher", publisher, _PUBLISHER, locale, partial(answers.one_line, what=_PUBLISHER)
        ),
        region=_asked("--region", region, _REGION, locale, answers.region),
        url=_asked("--url", url, _URL, locale, answers.address),
        official=_decided(official, locale),
        year=chosen_day(folder, None)[:4],
    )
    source = origin()
    count = write(folder, asked, source)
    count += editor.write_schemas(folder / editor.FOLDER, editor.project_schemas(folder))
    click.echo(
        Said(
            f"{count} berkas ditulis ke {folder}. Berikutnya: cd {folder}, lalu make site.",
            f"{count} files written to {folder}. Next: cd {folder}, then make site.",
        ).in_(locale)
    )
    if source.here_only:
        click.echo(_HERE_ONLY.in_(locale), err=True)


_NAME = Said("Nama situs", "Name of the site")
_PUBLISHER = Said("Penerbit", "Publisher")
_REGION = Said(
    "Wilayah (provinsi, kabupaten, kota, atau Indonesia)",
    "Region (province, regency, city, or Indonesia)",
)
_URL = Said("Alamat situs (https://…)", "Address of the site (https://…)")
_OFFICIAL = Said(
    "Apakah instansinya sendiri yang menerbitkan situs ini? ya; Enter: tidak",
    "Does the agency itself publish this site? yes; Enter: no",
)
_YES = frozenset({"y", "ya", "yes"})
_HERE_ONLY = Said(
    "Terang terpasang dari folder sumbernya, yang tidak ada di komputer lain.\n"
    "  → Pasang dari berkas .whl, lalu ulangi; atau ubah requirements/terang.txt.",
    "Terang is installed from its source folder, which other computers do not have.\n"
    "  → Install it from a .whl file and repeat; or change requirements/terang.txt.",
)


def _asked(
    option: str, given: str | None, question: Said, locale: Locale, understood: Callable[[str], T]
) -> T:
    """The option's value, else the answer of whoever sits at the terminal: asked again until it
    can stand, so that the answers before it are not lost."""
    if given is not None:
        return understood(given)
    if not sys.stdin.isatty():
        raise CannotRun(
            Said(f"Masih kurang: {option}.", f"Still missing: {option}."),
            Said(
                'Misalnya: terang init situs --name "Terang Jabar" --publisher "Dinas Sosial '
                'Provinsi Jawa Barat" --region "Provinsi Jawa Barat" --url https://contoh.go.id/',
                'For example: terang init situs --name "Terang Jabar" --publisher "Dinas Sosial '
                'Provinsi Jawa Barat" --region "Provinsi Jawa Barat" --url https://contoh.go.id/',
            ),
        )
    while True:
        try:
            return understood(click.prompt(question.in_(locale)))
        except CannotRun as stop:
            click.echo(stop.problem.in_(locale))
            click.echo(f"  → {stop.cure.in_(locale)}")


def _decided(given: bool | None, locale: Locale) -> bool:
    """Whose site it is, in case of doubt nobody's: a claim to be official must be made."""
    if given is None and sys.stdin.isatty():
        said = click.prompt(_OFFICIAL.in_(locale), default="", show_default=False)
        return said.strip().casefold() in _YES
    return bool(given)


@click.command()
@click.option("--write", is_flag=True, help="Tulis perubahannya; tanpa ini hanya ditunjukkan.")
@options()
def upgrade(context: click.Context, write: bool, lang: str | None) -> None:
    """Bawa data dan berkas milik Terang ke versi yang terpasang."""
    from generator.staff import editor
    from generator.staff.office.origin import origin
    from generator.staff.office.upgrade import upgrade as bring_up_to_date

    root, locale = project_root(context.obj), chosen_locale(lang)
    done = bring_up_to_date(root, origin(), write=write)
    if write:
        editor.write_schemas(root / editor.FOLDER, editor.project_schemas(root))
    for line in done.lines(locale, written=write):
        click.echo(line)


OFFICE_VERBS = (init, upgrade)
