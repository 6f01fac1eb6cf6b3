"""`terang cite`: one figure of the data as it stands, cited in one style."""

from pathlib import Path

from generator import checking
from generator.finding import CannotRun, Refused
from generator.frame.address import site_url
from generator.model.spelling import nearest
from generator.text import Locale, Said
from generator.wording.citation_styles import styled


def cite(root: Path, today: str, figure: str, style: str, locale: Locale) -> str:
    """The citation, with its last line's end. Bad data is never cited."""
    checked = checking.check(root, today)
    if stopping := checked.stopping(strict=False):
        raise Refused(stopping)
    registry = checked.registry.public()
    if figure not in registry.figures:
        raise _unknown(figure, nearest(figure, list(registry.figures)))
    placed = registry.figures[figure]
    return styled(style, registry, placed, site_url(root / "mkdocs.yml"), locale)


def _unknown(figure: str, guess: str | None) -> CannotRun:
    return CannotRun(
        Said(f'Tidak ada angka "{figure}".', f'There is no figure "{figure}".'),
        Said(f'Maksud Anda "{guess}"?', f'Did you mean "{guess}"?')
        if guess
        else Said(
            "Alamat angka: id-program/daftar/kunci/bidang.",
            "A figure's address: program-id/list/key/field.",
        ),
    )
