"""Which sheets of a workbook hold pictures: nobody here can read what is in them."""

import posixpath
from collections.abc import Iterator, Mapping
from pathlib import Path
from xml.etree.ElementTree import ParseError, fromstring
from zipfile import ZipFile

_PICTURES = ("xl/media/", "docprops/thumbnail.")


def pictured(path: Path) -> tuple[str, ...]:
    """The names of the sheets that lead to a picture; the file's own where there is one that no
    sheet leads to: its preview, or one inside a cell. Only after `guard`."""
    with ZipFile(path) as archive:
        parts = set(archive.namelist())
        pictures = {each for each in parts if each.lower().startswith(_PICTURES)}
        if not pictures:
            return ()
        names = _names(archive)
        held = {part: _reached(archive, parts, part) & pictures for part in names}
    elsewhere = pictures.difference(*held.values())
    return (*(names[part] for part in names if held[part]), *([path.name] if elsewhere else ()))


def _names(archive: ZipFile) -> Mapping[str, str]:
    """Part of each sheet → what people call it, in the order of the workbook."""
    targets = dict(_related(archive, "xl/workbook.xml"))
    made = {}
    for sheet in fromstring(archive.read("xl/workbook.xml")).iter():
        ids = [value for name, value in sheet.items() if name.endswith("}id")]
        if ids and targets.get(ids[0], "").startswith("xl/"):
            made[targets[ids[0]]] = sheet.get("name") or targets[ids[0]]
    return made


def _reached(archive: ZipFile, parts: set[str], start: str) -> set[str]:
    """Every part that one leads to, over however many others."""
    found: set[str] = set()
    ahead = [start]
    while ahead:
        part = ahead.pop()
        new = {target for _, target in _related(archive, part) if target in parts} - found
        found |= new
        ahead += new
    return found


def _related(archive: ZipFile, part: str) -> Iterator[tuple[str, str]]:
    """Id and target of each part that one names."""
    folder, name = posixpath.split(part)
    try:
        relations = fromstring(archive.read(f"{folder}/_rels/{name}.rels"))
    except (KeyError, ParseError):
        return
    for each in relations:
        target = each.get("Target") or ""
        whole = target.lstrip("/") if target.startswith("/") else posixpath.join(folder, target)
        yield each.get("Id") or "", posixpath.normpath(whole)
