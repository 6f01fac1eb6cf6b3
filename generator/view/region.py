"""region: a province, regency or city that records name; a province also stands for its parts."""

from collections.abc import Iterator, Mapping

from generator import urls
from generator.model.region import Region
from generator.model.registry import Registry
from generator.text import Said
from generator.view.charts.coverage import parts_chart
from generator.view.charts.locator import region_map
from generator.view.here import Here
from generator.view.parts import Badge, Code, Fact, Subject
from generator.view.record_page import RecordPage, record_page
from generator.view.search_facets import region_facets

TITLE = Said("Wilayah", "Regions")
LEVELS = {
    "provinsi": Said("Provinsi", "Province"),
    "kabupaten": Said("Kabupaten", "Regency"),
    "kota": Said("Kota", "City"),
}


def regions_with_records(registry: Registry) -> Mapping[str, Region]:
    """Regions that a record names, and their provinces, by code."""
    named = {code for kind, code in registry.used_by if kind == "region" and code != "id"}
    named |= {parent for code in named if (parent := registry.regions[code].parent)}
    return {code: registry.regions[code] for code in sorted(named)}


def subjects(registry: Registry) -> Iterator[Subject]:
    """Every region with records, and its parents."""
    for code, region in regions_with_records(registry).items():
        yield Subject(urls.record("region", code), "wilayah/_frame", region)


def view(here: Here, region: Region) -> RecordPage:
    """The page of one region."""
    inside = tuple(
        here.entity("region", code)
        for code, each in here.registry.regions.items()
        if each.parent == region.code and ("region", code) in here.registry.used_by
    )
    rows = [Fact(here.say(Said("Kode Kemendagri", "Ministry code")), (Code(region.code),))]
    if region.parent:
        parent = here.entity("region", region.parent)
        rows.append(Fact(here.say(Said("Provinsi", "Province")), (parent,)))
    return record_page(
        here,
        kind="region",
        record_id=region.code,
        list_title=TITLE,
        name=here.entity("region", region.code).name,
        badge=Badge(here.say(LEVELS[level(region)]), "kind"),
        facts=tuple(rows),
        related_title=Said("Kabupaten dan kota dalam catatan", "Regencies and cities on record"),
        related=inside,
        facets=region_facets(here, region.code),
        programs_title=Said("Program di wilayah ini", "Programs in this region"),
        map=region_map(here, region),
        charts=(parts_chart(here, region.code),) if region.parent is None else (),
    )


def level(region: Region) -> str:
    """`provinsi`, `kabupaten` or `kota`."""
    if region.parent is None:
        return "provinsi"
    return "kota" if region.name.startswith("Kota ") else "kabupaten"
