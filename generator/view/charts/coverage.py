"""Coverage: how many programs on our record name each province, or each part of a province."""

from collections.abc import Iterable
from decimal import Decimal

from generator.text import Said
from generator.view.charts.bars import Amount, Chart, Group, Row, Undrawn, bar_chart
from generator.view.here import Here
from generator.view.parts import Inline, Name, Words

PROVINCES = Said("Program dalam catatan, menurut provinsi", "Programs on record, by province")
PARTS = Said(
    "Program dalam catatan, menurut kabupaten dan kota", "Programs on record, by regency and city"
)
_DESC = Said(
    "Satu batang untuk setiap wilayah yang punya catatan, yang terbanyak lebih dulu. Urutan dan "
    "namanya sama dengan tabel di dekatnya, yang memuat jumlahnya.",
    "One bar for every region with records, the most first. Order and names are those of the "
    "table beside it, which has the numbers.",
)
_NOT_THE_WORLD = Said(
    "Yang dihitung catatan kami, bukan semua program yang ada. Satu program dapat terhitung di "
    "beberapa wilayah.",
    "What is counted is our record, not every program there is. One program may count in several "
    "regions.",
)
_TOO_FEW = Said(
    "Belum ada angka untuk digambar: catatan kami di provinsi ini belum menyebut sedikitnya dua "
    "kabupaten atau kota.",
    "No figures to draw yet: our record of this province does not name two regencies or cities.",
)
_NOTHING = Said(
    "Belum ada angka untuk digambar: belum ada program yang menyebut wilayah.",
    "No figures to draw yet: no program names a region.",
)
_PROVINCE_ALONE = Said("Tingkat provinsi saja", "The province as a whole")


def province_chart(here: Here) -> Chart:
    """Programs by province."""
    programs = here.registry.programs_by_region
    counted = [(code, len(each)) for code, each in programs.items() if "." not in code]
    if not counted:
        return Undrawn(here.say(PROVINCES), here.say(_NOTHING))
    return _chart(here, PROVINCES, Said("Provinsi", "Province"), _rows(here, counted))


def parts_chart(here: Here, province: str) -> Chart:
    """Programs of a province by regency and city, and those that name the province alone."""
    programs = here.registry.programs_by_region
    parts = {
        code: each
        for code, each in programs.items()
        if here.registry.regions[code].parent == province
    }
    if len(parts) < 2:
        return Undrawn(here.say(PARTS), here.say(_TOO_FEW))
    rows = _rows(here, ((code, len(each)) for code, each in parts.items()))
    if alone := set(programs[province]).difference(*parts.values()):
        name = Name(here.say(_PROVINCE_ALONE))
        rows = (*rows, _row(here, name, name, len(alone)))
    return _chart(here, PARTS, Said("Kabupaten atau kota", "Regency or city"), rows)


def _rows(here: Here, counted: Iterable[tuple[str, int]]) -> tuple[Row, ...]:
    ranked = sorted(counted, key=lambda each: (-each[1], each[0]))
    links = ((here.entity("region", code), number) for code, number in ranked)
    return tuple(_row(here, link.name, link, number) for link, number in links)


def _row(here: Here, name: Name, first: Inline, number: int) -> Row:
    return Row((name,), (Amount(Decimal(number), "count"),), "", ((first,), (here.count(number),)))


def _chart(here: Here, caption: Said, column: Said, rows: tuple[Row, ...]) -> Chart:
    return bar_chart(
        here,
        "grafik-wilayah",
        caption=caption,
        desc=_DESC,
        axis=Said("Jumlah program, mulai dari nol", "Number of programs, from zero"),
        keys={},
        columns=(column, Said("Program", "Programs")),
        groups=(Group((), rows),),
        notes=((Words(here.say(_NOT_THE_WORLD)),),),
    )
