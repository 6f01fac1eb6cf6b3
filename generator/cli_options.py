"""What the verbs share: their options, and how each is understood."""

import os
import re
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import click

from generator.clock import this_day, today
from generator.finding import CannotRun
from generator.text import Locale, Said


def asked_locale(arguments: list[str]) -> Locale:
    """The language asked for on the command line or by TERANG_LANG, before click has parsed it."""
    asked = os.environ.get("TERANG_LANG", "id")
    for index, argument in enumerate(arguments):
        if argument == "--lang" and index + 1 < len(arguments):
            asked = arguments[index + 1]
        elif argument.startswith("--lang="):
            asked = argument.removeprefix("--lang=")
    return "en" if asked == "en" else "id"


def project_root(given: str | None) -> Path:
    """The folder named, else the nearest parent that holds mkdocs.yml."""
    if given is not None:
        root = Path(given).resolve()
        candidates = [root]
    else:
        candidates = [Path.cwd().resolve(), *Path.cwd().resolve().parents]
    for folder in candidates:
        if (folder / "mkdocs.yml").is_file():
            return folder
    raise CannotRun(
        Said("Tidak ada mkdocs.yml di sini atau di atasnya.", "No mkdocs.yml here or above."),
        Said(
            "Pindah ke folder proyek, atau sebut dengan: terang --root FOLDER …",
            "Go to the project's folder, or name it: terang --root FOLDER …",
        ),
    )


LANG = click.option("--lang", type=click.Choice(["id", "en"]), default=None, help="Bahasa pesan.")
DATE = click.option("--date", default=None, metavar="YYYY-MM-DD", help="Tanggal acuan.")
PROTECTED = click.option(
    "--protected",
    type=click.Path(dir_okay=False),
    envvar="TERANG_PROTECTED_NAMES",
    help="Berkas nama yang dilindungi, satu nama sebaris.",
)
STRICT = click.option("--strict", is_flag=True, help="Peringatan dihitung sebagai kesalahan.")


def options(*more: Callable[..., Any]) -> Callable[..., Any]:
    """These options and --lang, and the context first."""

    def decorate(function: Any) -> Any:
        for option in reversed((*more, LANG)):
            function = option(function)
        return click.pass_context(function)

    return decorate


def chosen_locale(lang: str | None) -> Locale:
    """The verb's own --lang, else what was asked for before it."""
    return "en" if (lang or asked_locale(sys.argv)) == "en" else "id"


def chosen_day(root: Path, given: str | None) -> str:
    """--date as an ISO date, else the clock's."""
    return today(root) if given is None else _day(given)


def present_day(given: str | None) -> str:
    """--date, else the day it is: a tree that nobody has touched for a year is a year older."""
    return this_day() if given is None else _day(given)


def _day(given: str) -> str:
    try:
        return date.fromisoformat(given).isoformat()
    except ValueError:
        raise CannotRun(
            Said(f'"{given}" bukan tanggal.', f'"{given}" is not a date.'),
            Said("Tulis seperti: --date 2026-11-21", "Write it like: --date 2026-11-21"),
        ) from None


def protected_names(path: str | None) -> tuple[str, ...]:
    """The names of a file outside the repository, one a line."""
    if path is None:
        return ()
    try:
        text = Path(path).read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        raise CannotRun(
            Said(
                "Berkas nama yang dilindungi tidak dapat dibaca.",
                "The file of protected names cannot be read.",
            ),
            Said("Periksa --protected atau TERANG_PROTECTED_NAMES.", "Check --protected."),
        ) from None
    return tuple(line.strip() for line in text.splitlines() if line.strip())


def misused(stop: click.ClickException) -> Said:
    """What click says of a mistyped command, in both languages."""
    english = stop.format_message()
    if isinstance(stop, click.MissingParameter) and stop.param is not None:
        name = stop.param.make_metavar(click.Context(click.Command("terang")))
        return Said(f"Masih kurang: {name}.", english)
    if isinstance(stop, click.NoSuchOption):
        return Said(f"Tidak ada pilihan {stop.option_name}.", english)
    if isinstance(stop, click.BadParameter) and stop.param is not None:
        choices = getattr(stop.param.type, "choices", ())
        known = f" Pilihan: {', '.join(choices)}." if choices else ""
        return Said(f"Nilai untuk {stop.param.opts[0]} tidak dikenal.{known}", english)
    if english.startswith("No such command"):
        written, *meant = re.findall(r"'([^']+)'", english)
        hint = f" Maksud Anda {' atau '.join(meant)}?" if meant else ""
        return Said(f'Tidak ada perintah "{written}".{hint}', english)
    return Said(english, english)
