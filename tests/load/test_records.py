"""How files become records: one, each, list, table; folders below programs/ mean nothing."""

from pathlib import Path

import pytest

from generator.load import load
from tests.load.test_load import Draw, draw, said

__all__ = ["draw"]


@pytest.mark.parametrize("folder", ["", "banten/", "a/b/c d/", "agencies/"])
def test_folders_below_programs_mean_nothing(draw: Draw, folder: str) -> None:
    loaded = draw({f"programs/{folder}contoh.yml": "id: contoh\n"})
    [program] = [each for each in loaded.records if each.kind == "program"]
    assert (program.id, program.path) == ("contoh", f"data/programs/{folder}contoh.yml")


def test_entries_of_one_file_keep_their_lines(draw: Draw) -> None:
    loaded = draw({"vocabulary/units.yml": "orang:\n  name: {id: orang}\nton:\n  symbol: t\n"})
    units = {each.id: each for each in loaded.records if each.kind == "unit"}
    assert units["ton"].value == {"id": "ton", "symbol": "t"}
    assert str(units["ton"].place(("symbol",))) == "data/vocabulary/units.yml:4:11"
    assert str(units["ton"].key_place(("symbol",))) == "data/vocabulary/units.yml:4:3"


def test_items_of_a_list_are_named_by_kind_and_id(draw: Draw) -> None:
    loaded = draw({"retired.yml": "- {kind: program, id: lama}\n- {kind: law, id: lama}\n"})
    retired = [each for each in loaded.records if each.kind == "retired"]
    assert [each.id for each in retired] == ["program/lama", "law/lama"]
    assert str(retired[1].place(("id",))) == "data/retired.yml:2:19"


def test_rows_of_a_table(draw: Draw) -> None:
    text = 'code,level,name\n98,provinsi,Rekaan\n\n98.01,kabupaten/kota,"Rekaan, Kabupaten"\n'
    loaded = draw({"vocabulary/regions.csv": text})
    regions = {each.id: each for each in loaded.records if each.kind == "region"}
    assert regions["98.01"].value["name"] == "Rekaan, Kabupaten"
    assert regions["98"].value["code"] == "98"
    assert str(regions["98.01"].place(("name",))) == "data/vocabulary/regions.csv:4:1"


@pytest.mark.parametrize("row", ["98", "98,provinsi", "98,provinsi,Rekaan,lebih"])
def test_row_with_too_few_or_too_many_cells(draw: Draw, row: str) -> None:
    loaded = draw({"vocabulary/regions.csv": f"code,level,name\n{row}\n"})
    assert said(loaded) == [("data/vocabulary/regions.csv:2:1", "baris-csv")]
    assert "code, level, name" in loaded.findings[0].cure.id


@pytest.mark.parametrize("ending", ["\n", "\r\n", "\r"])
def test_rows_end_as_any_editor_ends_them(draw: Draw, ending: str) -> None:
    text = ending.join(["code,level,name", "98,provinsi,Rekaan", "97,provinsi,Contoh", ""])
    loaded = draw({"vocabulary/regions.csv": text})
    assert [each.id for each in loaded.records if each.kind == "region"] == ["98", "97"]


def test_an_open_quote_spoils_its_own_row_only(draw: Draw) -> None:
    text = 'code,level,name\n98,provinsi,"Rekaan\n' + "97,provinsi,Contoh\n" * 10000
    loaded = draw({"vocabulary/regions.csv": text})
    assert said(loaded) == [("data/vocabulary/regions.csv:2:1", "baris-csv")]


def test_invisible_characters_in_a_table(draw: Draw) -> None:
    loaded = draw({"vocabulary/regions.csv": "code,level,name\n98,provinsi,Re\u202ekaan\n"})
    assert said(loaded) == [("data/vocabulary/regions.csv:2:15", "karakter-kendali")]


def test_every_fault_of_several_files_at_once(draw: Draw) -> None:
    loaded = draw(
        {
            "agencies/a.yml": "id: &x a\nid: b\n",
            "laws/b.yaml": "",
            "programs/c.yml": "id: c\n\tname: x\n",
            "sources/d.yml": b"\xff\xfeid",
            "vocabulary/regions.csv": "code,level,name\n98\n97,provinsi\n",
        }
    )
    assert said(loaded) == [
        ("data/agencies/a.yml:1:5", "yaml-tidak-aman"),
        ("data/agencies/a.yml:2:1", "kunci-ganda"),
        ("data/laws/b.yaml", "berkas-asing"),
        ("data/programs/c.yml:2:1", "yaml-rusak"),
        ("data/sources/d.yml:1:1", "bukan-utf8"),
        ("data/vocabulary/regions.csv:2:1", "baris-csv"),
        ("data/vocabulary/regions.csv:3:1", "baris-csv"),
    ]


def test_a_file_with_faults_gives_no_record(draw: Draw) -> None:
    loaded = draw({"laws/a.yml": "id: a\nyear: &x 5\n"})
    assert "law" not in {each.kind for each in loaded.records}


def test_missing_files_are_named(tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    loaded = load(tmp_path)
    assert ("data/site.yml", "berkas-hilang") in said(loaded)
    assert ("data/vocabulary/regions.csv", "berkas-hilang") in said(loaded)
