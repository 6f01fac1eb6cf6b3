"""A list's data file: every row as the table shows it, taken apart so that repetition costs little.

The file holds cells as HTML that the table's own macro made, so that rows a script shows cannot
differ from rows of the page. Each cell is a *shape* with *holes*: the shape is the HTML that many
rows share, the holes are what differs. Three ranges of private characters stand for them:

    U+E000         the row's stem (`pokok`), the part of its id that its addresses repeat
    U+E001 …       the first, second … hole of the cell
    U+E101 …       the digits alone of that hole: `Rp37.000` → `37000`

A packed list is a plain list, or `{"kamus": [values], "baris": [index of each row's value]}`,
without `baris` where all rows have the one value:

    {"jumlah": number of rows, "pokok": packed,
     "kolom": [{"bentuk": packed, "isi": [packed, …], "kunci": packed or null}, …],
     "juga": [packed, …]: keys that belong to no column, several with spaces between,
     "csv": [{"nama": …, "dari": "text" | "key" | "value", "kolom": number}
             or {"nama": …, "dari": "own", "isi": packed}, …]}

`templates/assets/daftar-isi.js` puts it together again for readers, `guard/list_file.py` for the
guard.
"""

import re
from collections.abc import Callable, Hashable, Iterator, Sequence
from dataclasses import replace
from itertools import count
from typing import Any

import orjson
from markupsafe import escape

from generator import urls
from generator.artifact import Artifact
from generator.render.environment import environment
from generator.render.texts import name_html, words_html
from generator.text import Locale
from generator.view.listing.list_file import ListFile
from generator.view.parts import Count, FigureMention, Inline

STEM, HOLE, DIGITS = 0xE000, 0xE001, 0xE101
# A dictionary is worth its indexes only where values come again.
_FEW = 0.6
_NO_DIGITS = re.compile(r"\D+")

Cell = tuple[str, tuple[str, ...]]


def list_file(file: ListFile) -> Artifact:
    """`/program/daftar.json` with all rows of a list."""
    rows = file.rows
    width = len(rows[0].cells) if rows else 0
    shape = _shaper(file.locale)
    columns = []
    for number in range(width):
        cells = [shape(row.cells[number], row.stem) for row in rows]
        keys = [row.keys[number] for row in rows]
        columns.append(_column(cells, None if keys[0] is None else [str(key) for key in keys]))
    content = {
        "jumlah": len(rows),
        "pokok": _packed([row.stem for row in rows]),
        "kolom": columns,
        "juga": [_packed(keys) for keys in zip(*(row.also for row in rows), strict=True)],
        "csv": [_taken(file, *each) for each in file.taken],
    }
    path = urls.localised(file.address, file.locale).lstrip("/")
    return Artifact(path, orjson.dumps(content, option=orjson.OPT_APPEND_NEWLINE))


def _taken(file: ListFile, name: str, what: str, place: int) -> dict[str, Any]:
    if what != "own":
        return {"nama": name, "dari": what, "kolom": place}
    values = [_stemless(row.own[place], row.stem) for row in file.rows]
    return {"nama": name, "dari": what, "isi": _packed(values)}


def _column(cells: Sequence[Cell], keys: Sequence[str] | None) -> dict[str, Any]:
    holes = max((len(values) for _, values in cells), default=0)
    return {
        "bentuk": _packed([shape for shape, _ in cells]),
        "isi": [
            _packed([values[hole] if hole < len(values) else "" for _, values in cells])
            for hole in range(holes)
        ],
        "kunci": None if keys is None else _packed(keys),
    }


def _packed(values: Sequence[str]) -> Any:
    distinct = list(dict.fromkeys(values))
    if len(distinct) == 1:
        return {"kamus": distinct}
    if len(distinct) > _FEW * len(values):
        return list(values)
    place = {value: index for index, value in enumerate(distinct)}
    return {"kamus": distinct, "baris": [place[value] for value in values]}


def _stemless(text: str, stem: str) -> str:
    # As plain text: Markup would look for signs to escape in what is put in.
    return str.replace(text, stem, chr(STEM)) if stem and stem in text else text


def _shaper(locale: Locale) -> Callable[[tuple[Inline, ...], str], Cell]:
    """Cells of one kind have one shape: it is rendered once."""
    known: dict[tuple[Hashable, ...], str] = {}
    # The macros of the page itself.
    inlines = getattr(environment(locale).get_template("partials/parts.html.j2").module, "inlines")  # noqa: B009

    def shape(cell: tuple[Inline, ...], stem: str) -> Cell:
        kind, holes = [], []
        for part in cell:
            what, held = _taken_apart(part)
            kind.append(what)
            holes += [_stemless(html, stem) for html in held]
        form = tuple(kind)
        if form not in known:
            places = map(chr, count(HOLE))
            known[form] = str(inlines([_hollow(part, places) for part in cell]))
        return known[form], tuple(holes)

    return shape


def _taken_apart(part: Inline) -> tuple[Hashable, tuple[str, ...]]:
    """What the shape of a part depends on, and the HTML of its holes, where rows differ."""
    match part.form:
        case "link":
            name = part.name
            kind = ("link", part.outside, part.cite, name.lang)
            return kind, (name_html(name.text), escape(part.href))
        case "words":
            return ("words", part.lang), (words_html(part.text),)
        case "name":
            return ("name", part.lang), (name_html(part.text),)
        case "code" | "quote":
            return part.form, (escape(part.text),)
        case "moment":
            text = escape(part.text)
            return ("moment", bool(part.iso)), (part.iso, text) if part.iso else (text,)
        case "count":
            same = _own_digits(part.text, str(part.value))
            return ("count", same), (part.text,) if same else (part.text, str(part.value))
        case "figure":
            text, others = escape(part.text), (part.id, escape(part.href))
            same = _own_digits(text, part.value)
            return ("figure", same), (text, *others) if same else (text, part.value, *others)
        case _:  # badges repeat; prose stands in no list
            return part, ()


def _hollow(part: Inline, places: Iterator[str]) -> Inline:
    """The part with the places of its holes in their stead. They are HTML already."""
    match part.form:
        case "link":
            return replace(part, name=replace(part.name, text=next(places)), href=next(places))
        case "words" | "name" | "code" | "quote":
            return replace(part, text=next(places))
        case "moment":
            iso = next(places) if part.iso else part.iso
            return replace(part, text=next(places), iso=iso)
        case "count":
            text = next(places)
            # The type says int; the template prints whatever stands there.
            return replace(part, text=text, value=_value(part, text, places))  # type: ignore[arg-type]
        case "figure":
            text = next(places)
            value = _value(part, text, places)
            return replace(part, text=text, value=value, id=next(places), href=next(places))
        case _:
            return part


def _value(part: Count | FigureMention, text: str, places: Iterator[str]) -> str:
    same = _own_digits(escape(part.text), str(part.value))
    return chr(DIGITS + ord(text) - HOLE) if same else next(places)


def _own_digits(html: str, value: str) -> bool:
    """Whether the value is the digits of its own text, as it most often is."""
    return bool(value) and value == _NO_DIGITS.sub("", html)
