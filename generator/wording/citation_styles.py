"""Every style a figure is cited in. A new style is one line of STYLES."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache

from generator.finding import CannotRun
from generator.model.placed_figure import PlacedFigure
from generator.model.registry import Registry
from generator.text import LOCALES, Locale, Said
from generator.wording.apa import apa
from generator.wording.bibtex import bibtex
from generator.wording.citation import Cited, cited, prose
from generator.wording.csl_json import csl_json
from generator.wording.ris import ris


@dataclass(frozen=True, slots=True)
class Style:
    """`write` makes one text of any number of citations; `locale` is a style's own language."""

    write: Callable[[Iterable[Cited]], str]
    locale: Locale | None = None


STYLES: Mapping[str, Style] = {
    "teks": Style(prose, "id"),
    "text": Style(prose, "en"),
    "apa": Style(apa),
    "bibtex": Style(bibtex),
    "ris": Style(ris),
    "csl-json": Style(csl_json),
}


def styled(
    name: str, registry: Registry, placed: PlacedFigure, site_url: str, locale: Locale
) -> str:
    """One figure cited in one style, with its last line's end; `locale` where a style has none."""
    if name not in STYLES:
        names = ", ".join(STYLES)
        raise CannotRun(
            Said(f'Tidak ada gaya kutipan "{name}".', f'There is no citation style "{name}".'),
            Said(f"Pilih: {names}.", f"Choose: {names}."),
        )
    style = STYLES[name]
    return style.write([cited(registry, placed, site_url, style.locale or locale)])


def in_both_languages(
    registry: Registry, placed: PlacedFigure, site_url: str
) -> Mapping[Locale, Cited]:
    """What there is to cite of a figure, put together once for every style."""
    return _in_both_languages(registry, placed.id, site_url)


# The two pages of a program, which cite the same figures, are made one after the other.
@lru_cache(maxsize=1024)
def _in_both_languages(registry: Registry, figure_id: str, site_url: str) -> Mapping[Locale, Cited]:
    placed = registry.figures[figure_id]
    return {each: cited(registry, placed, site_url, each) for each in LOCALES}


def in_every_style(said: Mapping[Locale, Cited], locale: Locale) -> Mapping[str, str]:
    """The citation in each of STYLES, by its name."""
    return {name: style.write([said[style.locale or locale]]) for name, style in STYLES.items()}
