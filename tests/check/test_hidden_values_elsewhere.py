"""Hidden counts that another program tells, or a region: what the finding says."""

from generator.finding import Finding

from .conftest import Edit, Look
from .project import FILES, PROGRAM

RULE = "tersembunyi-terhitung"
OTHER = "data/programs/lain.yml"
_REGIONS = "data/vocabulary/regions.csv"
_HIDDEN = "value: null, missing: suppressed, unit: orang"
_LIST = "targets:\n  - key: klien\n"


def _item(key: str, amount: str, region: str = "98") -> str:
    source = 'source: berita-contoh, published: "2026-06-01"'
    said = amount if "null" in amount else f"{amount}, {source}"
    return (
        f"  - key: {key}\n    name: {{id: Lansia, en: Elderly}}\n"
        f'    region: "{region}"\n    amount: {{{said}}}\n'
    )


def _here(*items: str) -> Edit:
    return (PROGRAM, _LIST, f"targets:\n{''.join(items)}  - key: klien\n")


def _there(*items: str, agency: str = "dinas-contoh") -> Edit:
    """Another program, with nothing but these targets."""
    head = (
        "id: lain\nname: {id: Program Lain, en: Another Program}\nkind: training\n"
        f'status: running\nfield: pemberdayaan\nagency: {agency}\nregion: "98"\n'
        "summary: {id: Ringkasan lain., en: Another summary.}\nsources: [berita-contoh]\n"
    )
    return (OTHER, "", f"{head}targets:\n{''.join(items)}")


def _told(found: list[Finding]) -> list[Finding]:
    return [each for each in found if each.rule == RULE]


def test_the_other_program_is_named_by_its_file(look: Look) -> None:
    hiding = _here(_item("lansia", _HIDDEN))
    (finding,) = _told(look(hiding, _there(_item("lansia", "value: 7, unit: orang"))))
    assert finding.place.path == PROGRAM
    here = f"targets/lansia/amount (line {finding.place.line})"
    there = f"{OTHER}: targets/lansia/amount (line 14)"
    assert here in finding.problem.en
    assert there in finding.problem.en
    assert "count the same" in finding.problem.en
    assert f"{OTHER}: targets/lansia/amount" in finding.cure.id
    assert "tulis apa yang membedakannya" in finding.cure.id


def test_another_agency_counts_its_own(look: Look) -> None:
    hiding = _here(_item("lansia", _HIDDEN))
    telling = _there(_item("lansia", "value: 7, unit: orang"), agency="balai-contoh")
    assert _told(look(hiding, telling)) == []


def test_a_region_and_its_parts_are_named_by_list_and_lines(look: Look) -> None:
    more: Edit = (
        _REGIONS,
        FILES[_REGIONS],
        f"{FILES[_REGIONS]}98.02,kabupaten/kota,Kabupaten Misal\n",
    )
    districts = (
        _item("satu", "value: 20, unit: orang", "98.01"),
        _item("dua", _HIDDEN, "98.02"),
    )
    edits = [more, _here(_item("semua", "value: 41, unit: orang")), _there(*districts)]
    (finding,) = _told(look(*edits))
    assert finding.place.path == OTHER
    assert "the regions of targets (lines 14, 18) together are the region of" in finding.problem.en
    assert f"{PROGRAM}: targets/semua/amount" in finding.problem.id
