"""The locator map: which province a page is about, or the provinces that have records."""

import math
import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from generator.model.region import Region
from generator.text import Said
from generator.view.charts.provinces import PROVINCES
from generator.view.here import Here
from generator.view.parts import Inline, Link, Moment, Name, Words

# Provinces of 2022 and later, which the map still shows within the one they came from.
FORMED_FROM = {"93": "91", "94": "91", "95": "91", "96": "92"}
_DIVIDED = {
    "91": Said("Provinsi Papua", "Papua Province"),
    "92": Said("Provinsi Papua Barat", "West Papua Province"),
}
_RING = 16  # around what is too small to be found by its colour alone
_FOUND_EASILY = 45

_AUTHORS = "https://github.com/VictorCazanave/svg-maps/tree/master/packages/indonesia"
_LICENCE = "https://creativecommons.org/licenses/by/4.0/"
_SHARED = Said(
    "Gambar yang memuat beberapa provinsi baru dengan catatan bukan tautan: pilih di tabel.",
    "An outline that holds several new provinces with records is no link: choose in the table.",
)
_BORDERS = Said(
    "Batas provinsi menurut keadaan sebelum Papua dimekarkan pada",
    "Provinces as they were before Papua was divided in",
)


@dataclass(frozen=True, slots=True)
class Ring:
    """A circle around a small province: to find it by, not a place."""

    x: int
    y: int
    radius: int


@dataclass(frozen=True, slots=True)
class Outline:
    """A province with a link to its page, or the one that this page is about."""

    name: str
    shape: str
    href: str


@dataclass(frozen=True, slots=True)
class LocatorMap:
    """`others` is the rest of the country in one path; `ring` may go around `marked`."""

    title: str
    desc: str
    caption: str
    others: str
    marked: str
    ring: Ring | None
    links: tuple[Outline, ...]
    notes: tuple[tuple[Inline, ...], ...]
    licence: tuple[Inline, ...]


def region_map(here: Here, region: Region) -> LocatorMap | None:
    """The map of a region's page: its province is marked. None for a region not on the map."""
    province = here.registry.regions[region.parent or region.code]
    shape = FORMED_FROM.get(province.code, province.code)
    if shape not in PROVINCES:
        return None
    title = province.title(here.locale)
    notes: list[tuple[Inline, ...]] = []
    if region.parent:
        notes.append(
            (
                Words(
                    here.say(
                        Said(
                            f"Yang ditandai {title}, provinsinya; letak {region.title('id')} di "
                            "dalamnya tidak digambar.",
                            f"Marked is {title}, its province; where {region.title('en')} lies in "
                            "it is not drawn.",
                        )
                    )
                ),
            )
        )
    if shape != province.code:
        within = _DIVIDED[shape]
        notes.append(
            (
                Words(
                    here.say(
                        Said(
                            f"{title} belum tergambar sendiri; yang ditandai {within.id} sebelum "
                            "pemekaran.",
                            f"{title} is not drawn by itself yet; marked is {within.en} as it was "
                            "before it was divided.",
                        )
                    )
                ),
            )
        )
    return LocatorMap(
        title=here.say(Said(f"Peta letak {title}", f"Map: where {title} lies")),
        desc=here.say(
            Said(
                "Peta garis luar provinsi-provinsi Indonesia; satu provinsi ditandai dengan warna "
                "penuh.",
                "A map of the outlines of Indonesia’s provinces; one province is marked in full "
                "colour.",
            )
        ),
        caption=here.say(Said(f"Letak {title} di Indonesia", f"{title} in Indonesia")),
        others=_joined(each for each in PROVINCES if each != shape),
        marked=_joined([shape]),
        ring=_ring(shape),
        links=(),
        notes=(*notes, _borders(here)),
        licence=_licence(here),
    )


def records_map(here: Here, codes: Iterable[str]) -> LocatorMap:
    """The map of all regions: provinces with records are links, others are plain."""
    by_shape: dict[str, list[str]] = {}
    for code in codes:
        shape = FORMED_FROM.get(code, code)
        if shape in PROVINCES:
            by_shape.setdefault(shape, []).append(code)
    # A shape that stands for several provinces with records can lead to none of them.
    linked = {shape: each[0] for shape, each in by_shape.items() if len(each) == 1}
    shared = [shape for shape, each in by_shape.items() if len(each) > 1]
    links = {shape: here.entity("region", code) for shape, code in linked.items()}
    return LocatorMap(
        title=here.say(Said("Peta provinsi yang punya catatan", "Map of provinces with records")),
        desc=here.say(
            Said(
                "Peta garis luar provinsi-provinsi Indonesia. Provinsi yang punya catatan berwarna "
                "penuh dan menjadi tautan. Daftar yang sama ada di bawahnya.",
                "A map of the outlines of Indonesia’s provinces. Provinces with records are in "
                "full colour and are links. The same list stands below.",
            )
        ),
        caption=here.say(
            Said(
                "Pilih provinsi yang punya catatan, di peta atau di tabel",
                "Choose a province with records, on the map or in the table",
            )
        ),
        others=_joined(each for each in PROVINCES if each not in by_shape),
        marked=_joined(shared),
        ring=None,
        links=tuple(
            Outline(link.name.text, _joined([shape]), link.href) for shape, link in links.items()
        ),
        notes=(*((Words(here.say(_SHARED)),) for _ in shared[:1]), _borders(here)),
        licence=_licence(here),
    )


def _joined(shapes: Iterable[str]) -> str:
    """Each outline starts from the origin, so that several make one path."""
    return "".join(f"M0 0{PROVINCES[shape]}" for shape in shapes)


def _borders(here: Here) -> tuple[Inline, ...]:
    return (Words(here.say(_BORDERS)), Moment("2022", "2022"))


def _licence(here: Here) -> tuple[Inline, ...]:
    return (
        Words(here.say(Said("Gambar peta:", "Map drawing:"))),
        Link(Name("MapSVG, svg-maps"), _AUTHORS, outside=True),
        Words(here.say(Said("berlisensi", "licensed under"))),
        Link(Name("CC BY 4.0"), _LICENCE, outside=True),
        Words(here.say(Said("(disederhanakan)", "(simplified)"))),
    )


@cache
def _ring(shape: str) -> Ring | None:
    """Around the largest part, which comes first; None where the colour is seen anyway."""
    x = y = 0
    across, down = [], []
    numbers = [int(each) for each in re.findall(r"-?\d+", PROVINCES[shape].partition("z")[0])]
    for right, below in zip(numbers[::2], numbers[1::2], strict=True):
        x, y = x + right, y + below
        across.append(x)
        down.append(y)
    half = math.hypot(max(across) - min(across), max(down) - min(down)) / 2
    if half > _FOUND_EASILY:
        return None
    return Ring((min(across) + max(across)) // 2, (min(down) + max(down)) // 2, round(half) + _RING)
