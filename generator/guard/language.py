"""Language: every page says which one it speaks, and where it stands in the other."""

from collections.abc import Iterator

from generator.finding import Finding, Place
from generator.guard.page import SitePage, line_of
from generator.guard.site import Site
from generator.private_numbers import quoted
from generator.text import LOCALES, Said

_RULE = "bahasa-salah"


def wrong_language(page: SitePage, _site: Site) -> Iterator[Finding]:
    """<html lang> is the language of the page's address."""
    said = page.root.get("lang")
    if said != page.locale:
        yield Finding(
            page.at(page.root),
            _RULE,
            Said(
                f'<html lang="{quoted(str(said or ""))}">, padahal alamatnya berbahasa '
                f'"{page.locale}".',
                f'<html lang="{quoted(str(said or ""))}">, but its address is in "{page.locale}".',
            ),
            Said(
                f'Tulis lang="{page.locale}": halaman Inggris berada di bawah en/, yang lain "id".',
                f'Write lang="{page.locale}": English pages lie below en/, all others are "id".',
            ),
        )


def wrong_alternates(page: SitePage, site: Site) -> Iterator[Finding]:
    """Every page but 404 names its full address, and that of its twin in each language.

    That these addresses answer is the business of tautan-putus: they are links like any other.
    """
    if page.is_404:
        return
    plain = page.path.removeprefix("en/")
    wanted = {"canonical": page.path} | {
        f"alternate {locale}": plain if locale == "id" else f"{locale}/{plain}"
        for locale in LOCALES
    }
    found = _full_addresses(page)
    for what, path in wanted.items():
        if found.get(what) == [path]:
            continue
        relation, _, locale = what.partition(" ")
        link = f'<link rel="{relation}"' + (f' hreflang="{locale}">' if locale else ">")
        address = site.expected.site_url.rstrip("/") + "/" + path.removesuffix("index.html")
        yield Finding(
            Place(page.path, line_of(page.root)),
            _RULE,
            Said(f"{link} tidak ada atau salah.", f"{link} is missing or wrong."),
            Said(
                f'Tulis sekali, dengan alamat penuh: href="{address}".',
                f'Write it once, with the full address: href="{address}".',
            ),
        )


def _full_addresses(page: SitePage) -> dict[str, list[str | None]]:
    """{"canonical": […], "alternate en": […]}: the files that full addresses lead to."""
    found: dict[str, list[str | None]] = {}
    for element, attribute, _, there in page.references:
        if element.tag != "link" or attribute != "href":
            continue
        what = f"{element.get('rel', '')} {element.get('hreflang', '')}".strip()
        full = there is not None and there.form == "absolute"
        found.setdefault(what, []).append(there.path if there and full else None)
    return found
