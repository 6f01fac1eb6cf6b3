"""The licences of everything we use: `python -m tests.supply.third_party` writes THIRD-PARTY.md.

They are what each installed package declares. One that declares nothing, or is not installed here
(it is for another system), keeps what the list says of this version already.
"""

import re
from collections.abc import Iterable, Iterator, Mapping

from tests.supply.locks import BENCH, SITE, TEST, Pinned, read
from tests.supply.sbom import Component, installed, purl
from tests.supply.vendored import Asset, assets
from tests.test_architecture import ROOT

LIST = ROOT / "THIRD-PARTY.md"
UNSTATED = "tidak disebut paketnya (not stated by the package)"
ELSEWHERE = "tidak terpasang di sini (not installed here)"
_HEAD = """\
# Karya orang lain · Works of others

Semua yang dipakai Terang, dengan lisensi yang disebut pembuatnya. Ditulis oleh
`python -m tests.supply.third_party`; versi dan hash ada di `requirements/`.

Everything Terang uses, with the licence that its makers declare. Written by
`python -m tests.supply.third_party`; versions and hashes stand in `requirements/`.
"""
_PARTS = (
    ("Untuk membangun situs (to build the site)", SITE, ()),
    ("Untuk pengujian saja (for tests alone)", TEST, (SITE,)),
    ("Untuk `make bench` saja (for `make bench` alone)", BENCH, (SITE, TEST)),
)


def third_party(before: str) -> str:
    """The list; `before` is the one that stands."""
    known, kept = declared(), dict(re.findall(r"^\| (\S+ \S+) \| (.+) \|$", before, re.MULTILINE))
    parts = [_HEAD]
    for title, lock, others in _PARTS:
        listed = {each for other in others for each in read(other)}
        rows = [_row(each, known, kept) for each in read(lock) if each not in listed]
        parts.append("\n".join([f"## {title}\n", "| paket | lisensi |", "|---|---|", *rows, ""]))
    title = "Berkas di repositori ini (files in this repository)"
    head = ["| berkas | dari | lisensi |", "|---|---|---|"]
    parts.append("\n".join([f"## {title}\n", *head, *map(_asset, assets()), ""]))
    return "\n".join(parts)


def declared() -> Mapping[str, str]:
    """Package URL → licence, of what is installed here."""
    components = installed()["components"]
    return {purl(each): _licence(each.get("licenses", ())) for each in components}


def _licence(said: Iterable[Component]) -> str:
    """All that the package says of it, SPDX or its own words."""
    names = [
        each.get("expression") or each["license"].get("id") or each["license"].get("name", "")
        for each in said
    ]
    return " · ".join(dict.fromkeys(each.rpartition(" :: ")[2] for each in names)) or UNSTATED


def _row(each: Pinned, known: Mapping[str, str], kept: Mapping[str, str]) -> str:
    name, licence = f"{each.name} {each.version}", known.get(each.purl, ELSEWHERE)
    if licence in (UNSTATED, ELSEWHERE):
        licence = kept.get(name, licence)
    return f"| {name} | {licence} |"


def _asset(each: Asset) -> str:
    return f"| `{each.path}` | {f'{each.package} {each.version}'.strip()} | {each.licence} |"


def unknown(text: str) -> Iterator[str]:
    """The packages whose licence the list does not know."""
    for name, licence in re.findall(r"^\| (\S+) \S+ \| (.+) \|$", text, re.MULTILINE):
        if licence in (UNSTATED, ELSEWHERE):
            yield name


if __name__ == "__main__":
    standing = LIST.read_text(encoding="utf-8") if LIST.exists() else ""
    LIST.write_text(third_party(standing), encoding="utf-8", newline="\n")
