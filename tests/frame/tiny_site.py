"""The smallest site that shows everything the frame does."""

from generator.artifact import Page
from generator.text import LOCALES, Locale

SITE_URL = "https://terang.example/base/"
MKDOCS_YML = """
site_name: Terang
site_url: https://terang.example/base/
site_description: Program sosial
use_directory_urls: true
theme:
  name: material
  custom_dir: templates/theme
  language: id
  font: false
  palette:
    - {media: "(prefers-color-scheme: light)", scheme: default}
    - {media: "(prefers-color-scheme: dark)", scheme: slate}
extra:
  terang:
    id: {notice: Bukan situs resmi., licence: CC BY}
    en: {notice: Not official., licence: CC BY}
markdown_extensions: [md_in_html]
hooks: [generator/mkdocs_hook.py]
plugins: [does-not-exist]
validation: {nav: {omitted_files: ignore}}
nav:
  - Beranda: index.md
  - Program: program/index.md
  - Panduan: [{Tentang: tentang.md}]
  - English:
      - Home: en/index.md
      - Programs: en/program/index.md
      - Guide: [{About: en/tentang.md}]
"""
# One page twice: built whole by the engine from Markdown, and stamped. They must be the same.
BODY = "<h1>Panti</h1>\n<p>Rencana <b>pembangunan</b> panti sosial.</p>"
WHOLE = f"---\ntitle: Panti & kawasan\ndescription: Rencana & arti\n---\n{BODY}\n"
# Links to records, and to another hand-written page, in Markdown and in HTML.
LINKS = (
    '[a](../program/cap/#x) <a href="../program/">b</a> [c](program/utuh.md) `](../d/)`\n\n'
    '<p><a href="../program/satu/">f</a></p>\n'
)
HAND_WRITTEN = {
    "tentang.md": "---\ntitle: Tentang\ndescription: Siapa kami\n---\n# Tentang\n\n" + LINKS,
    "en/tentang.md": "---\ntitle: About\ndescription: Who we are\n---\n# About\n\nText.\n",
    "program/utuh.md": WHOLE,
    "en/program/utuh.md": WHOLE,
}
FRAMES = ("index", "program/index", "program/_frame")


def places() -> list[tuple[Locale, str]]:
    return [(page.locale, page.address) for page in pages()]


def pages() -> list[Page]:
    made = []
    for locale in LOCALES:
        for address, name in (("/", "index"), ("/program/", "program/index")):
            body = f"<h1>{address}</h1>"
            made.append(Page(locale, address, name, f"Judul {address}", "Ringkas", "", body))
        made.append(
            Page(
                locale,
                "/program/cap/",
                "program/_frame",
                "Panti & kawasan",
                "Rencana & arti",
                "",
                BODY,
            )
        )
    only = Page("id", "/program/satu/", "program/_frame", "Satu", "", "", "<h1>Satu bahasa</h1>")
    return [*made, only]
