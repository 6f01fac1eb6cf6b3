"""Figures: every number printed is the model's, and every number of the model is at home."""

from collections.abc import Iterator, Mapping

from generator import urls
from generator.finding import Finding, Place
from generator.guard.page import SitePage
from generator.guard.site import Row, Site
from generator.private_numbers import quoted
from generator.text import Said


def unknown_figures(page: SitePage, site: Site) -> Iterator[Finding]:
    """Every figure on a page exists in the data."""
    for _, element, value in page.named.get("data-angka", ()):
        if value not in site.expected.figures:
            yield Finding(
                page.at(element),
                "angka-asing",
                Said(
                    f'Angka "{quoted(value, 120)}" tidak ada di data.',
                    f'There is no figure "{quoted(value, 120)}" in the data.',
                ),
                Said(
                    'Pakai id angka yang ada: {{ angka("<program>/<daftar>/<kunci>/<medan>") }}.',
                    "Use the id of a figure that exists: "
                    '{{ angka("<program>/<list>/<key>/<field>") }}.',
                ),
            )


def differing_figures(page: SitePage, site: Site) -> Iterator[Finding]:
    """A figure has one value, the model's, wherever it is printed; old revisions keep theirs."""
    for _, element, figure in page.named.get("data-angka", ()):
        if element.get("data-revisi") is not None:
            continue
        expected = site.expected.figures.get(figure)
        printed = element.get("value")
        if expected is None or printed == expected:
            continue
        # A value that the model withholds must not reach a build log either.
        detail = f': "{quoted(str(printed))}" ≠ "{quoted(expected)}"' if expected else ""
        yield Finding(
            page.at(element),
            "angka-berbeda",
            Said(
                f'Angka "{quoted(figure, 120)}" di halaman ini berbeda dari data{detail}.',
                f'Figure "{quoted(figure, 120)}" on this page differs from the data{detail}.',
            ),
            Said(
                'Jangan tulis nilainya sendiri: cetak lewat {{ angka("…") }} atau view, '
                "yang mengisi atribut value.",
                'Do not write the value yourself: print it through {{ angka("…") }} or a view, '
                "which fills the value attribute.",
            ),
        )


def homeless_figures(page: SitePage, site: Site) -> Iterator[Finding]:
    """Every figure of a program stands at its permanent address on the program's page."""
    home = site.expected.homes.get(page.path)
    if not home:
        return
    printed = {value for _, _, value in page.named.get("data-angka", ())}
    for figure in home:
        if figure not in printed or _anchor(figure) not in page.ids:
            yield _homeless(figure, page.path)


def figures_without_page(rows: Mapping[str, Row], site: Site) -> Iterator[Finding]:
    """Every program with figures has its page, in every language."""
    for home, figures in site.expected.homes.items():
        if home not in rows:
            yield from (_homeless(figure, home) for figure in figures)


def _anchor(figure: str) -> str:
    return urls.anchor(figure.partition("/")[2])


def _homeless(figure: str, home: str) -> Finding:
    anchor = _anchor(figure)
    return Finding(
        Place(home),
        "angka-hilang",
        Said(
            f'Angka "{figure}" tidak tercetak di alamat tetapnya, {home}#{anchor}.',
            f'Figure "{figure}" is not printed at its address, {home}#{anchor}.',
        ),
        Said(
            "Cetak angka ini di halaman programnya: alamat itu sudah dikutip orang. "
            "Bila ditarik, tandai withdrawn, jangan dihapus.",
            "Print it on its program's page: people cite that address. "
            "To take it back, mark it withdrawn; do not delete it.",
        ),
    )
