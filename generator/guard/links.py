"""Links inside the site: each must lead somewhere, wherever the site is served."""

from collections.abc import Iterator, Mapping

from generator.finding import Finding, Place
from generator.guard.page import Reference, SitePage, line_of
from generator.guard.site import Row, Site, WaitingLink
from generator.private_numbers import quoted
from generator.text import Said

_RULE = "tautan-putus"
# An empty address here is the page itself (as engines link to the current page in menus).
_MAY_BE_EMPTY = frozenset({"a", "area", "form", "button", "input"})


def dead_links(page: SitePage, site: Site) -> Iterator[Finding]:
    """Every link inside the site leads to an address of the site, under any base path."""
    for reference in page.references:
        there = reference.target
        if there is None:
            continue
        if there.form == "own":
            if not reference.url and reference.element.tag not in _MAY_BE_EMPTY:
                yield _empty(page, reference)
        elif there.form == "root" and not page.is_404:
            yield _bound_to_one_place(page, reference)
        elif there.form == "relative" and page.is_404:
            yield _bound_to_one_address(page, reference)
        elif there.path is None:
            yield _dead(page.at(reference.element), reference.url, None, site)


def waiting_links(page: SitePage, site: Site) -> Iterator[WaitingLink]:
    """The links of a page to files not known yet, which only `links_to_nothing` can judge."""
    for element, _, url, there in page.references:
        if there is None or there.form == "own" or there.path is None:
            continue
        if there.form == ("relative" if page.is_404 else "root"):
            continue  # wrong in any case: `dead_links` has said so
        if there.path not in site.files and there.path not in site.expected.coming:
            yield WaitingLink(line_of(element), url, there.path)


def links_to_nothing(rows: Mapping[str, Row], site: Site) -> Iterator[Finding]:
    """Every file that a page leads to is there when all files are."""
    for path, row in rows.items():
        for line, url, target in row.links[1]:
            if target not in site.files:
                yield _dead(Place(path, line), url, target, site)


def _empty(page: SitePage, reference: Reference) -> Finding:
    what = f"<{reference.element.tag} {reference.attribute}>"
    return Finding(
        page.at(reference.element),
        _RULE,
        Said(f"Alamat {what} kosong.", f"The address of {what} is empty."),
        Said("Isi alamatnya, atau hapus elemen itu.", "Give the address, or drop the element."),
    )


def _bound_to_one_place(page: SitePage, reference: Reference) -> Finding:
    url = quoted(reference.url)
    return Finding(
        page.at(reference.element),
        _RULE,
        Said(
            f'Tautan "{url}" diawali "/": putus bila situs dipasang di bawah sebuah folder.',
            f'The link "{url}" starts with "/": it breaks when the site is served from a folder.',
        ),
        Said(
            'Tulis tautan relatif, misalnya "../program/"; dalam templat pakai alamat dari view.',
            'Write a relative link, such as "../program/"; in a template use the view\'s address.',
        ),
    )


def _bound_to_one_address(page: SitePage, reference: Reference) -> Finding:
    url = quoted(reference.url)
    return Finding(
        page.at(reference.element),
        _RULE,
        Said(
            f'Tautan relatif "{url}" di 404.html: halaman ini muncul di alamat mana pun.',
            f'Relative link "{url}" in 404.html: this page is served at any address.',
        ),
        Said(
            "Di 404.html pakai alamat penuh yang diawali site_url.",
            "In 404.html use the full address, starting with site_url.",
        ),
    )


def _dead(place: Place, address: str, path: str | None, site: Site) -> Finding:
    url = quoted(address)
    if path is None:
        cure = Said(
            'Alamat ini keluar dari akar situs: kurangi "../", atau periksa site_url.',
            'This address leaves the site\'s root: use fewer "../", or check site_url.',
        )
    elif f"{path}/index.html" in site.files:
        cure = Said('Tambahkan "/" di akhir alamat.', 'Add "/" at the end of the address.')
    else:
        cure = Said(
            f"Tidak ada berkas {quoted(path)} di situs: betulkan tautannya, atau buat halamannya.",
            f"The site has no file {quoted(path)}: correct the link, or make the page.",
        )
    return Finding(
        place,
        _RULE,
        Said(f'Tautan "{url}" tidak menuju apa pun.', f'The link "{url}" leads nowhere.'),
        cure,
    )
