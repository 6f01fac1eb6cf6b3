"""What the verbs make: files, citations, schemas, and a site that bad data never touches."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.test_cli import PANTI, project, spoil, terang

__all__ = ["project"]


@pytest.mark.parametrize("kind", ["program", "agency", "partner", "source", "law", "service"])
def test_new_makes_a_file_that_loads(project: Path, kind: str) -> None:
    done = terang(project, "new", kind, "contoh-baru")
    assert done.returncode == 0
    path = Path(done.stdout.split()[0])
    assert (project / path).is_file()
    found = json.loads(terang(project, "check", "--format", "json").stdout)
    shape = {"yaml-rusak", "bidang-wajib", "bidang-tidak-dikenal", "bentuk", "tanpa-kutip", "id"}
    assert [each for each in found if each["path"] == str(path) and each["rule"] in shape] == []


@pytest.mark.parametrize(
    "asked",
    [f"program {PANTI}", "program Baru", "program halaman", "program ../x", "site x", "unit x"],
)
def test_new_refuses(project: Path, asked: str) -> None:
    before = sorted(project.rglob("*"))
    done = terang(project, "new", *asked.split())
    assert done.returncode == 2
    assert "→" in done.stderr
    assert sorted(project.rglob("*")) == before


@pytest.mark.parametrize(
    ("language", "value", "address"),
    [
        ("id", "Rp37.000.000.000", f"https://terang.example/program/{PANTI}/#angka-"),
        ("en", "Rp37,000,000,000", f"https://terang.example/program/{PANTI}/#angka-"),
    ],
)
def test_cite(project: Path, language: str, value: str, address: str) -> None:
    done = terang(project, "cite", amount(project), "--lang", language)
    assert done.returncode == 0
    assert value in done.stdout
    assert address in done.stdout


def test_cite_suggests_the_nearest(project: Path) -> None:
    right = amount(project)
    done = terang(project, "cite", right.replace("budgets", "budget"))
    assert done.returncode == 2
    assert f'Maksud Anda "{right}"?' in done.stderr


def test_cite_refuses_bad_data(project: Path) -> None:
    right = amount(project)
    spoil(project)
    assert terang(project, "cite", right).returncode == 1


def amount(project: Path) -> str:
    """The id of the one amount of the panti program."""
    page = next((project / "data" / "programs").rglob(f"{PANTI}.yml")).read_text()
    key = page.partition("budgets:")[2].partition("- key: ")[2].split()[0]
    return f"{PANTI}/budgets/{key}/amount"


def made_schemas(project: Path) -> dict[str, dict[str, Any]]:
    """What `terang schema` writes, by file name."""
    assert terang(project, "schema").returncode == 0
    files = sorted((project / ".schemas").iterdir())
    return {path.name: json.loads(path.read_text("utf-8")) for path in files}


def test_schema(project: Path) -> None:
    made = made_schemas(project)
    assert {"program.schema.json", "site.schema.json", "retired.schema.json"} <= set(made)
    assert "region.schema.json" not in made
    for name, schema in made.items():
        assert schema["$schema"].startswith("https://json-schema.org/"), name
        assert name == "ids.schema.json" or schema["type"] in ("object", "array")
        for reference in references(schema):
            file, _, definition = reference.partition("#/$defs/")
            assert definition in made[file or name]["$defs"], (name, reference)


def references(part: object) -> list[str]:
    if isinstance(part, dict):
        own = [part["$ref"]] if isinstance(part.get("$ref"), str) else []
        return own + [each for value in part.values() for each in references(value)]
    return [each for value in part for each in references(value)] if isinstance(part, list) else []


def test_schema_says_what_the_model_says(project: Path) -> None:
    made = made_schemas(project)
    program = made["program.schema.json"]
    assert program["additionalProperties"] is False
    assert {"id", "name", "sources"} <= set(program["required"])
    assert "training" in program["properties"]["kind"]["enum"]
    assert program["properties"]["agency"]["title"] == "Instansi"
    entry = made["unit.schema.json"]["$defs"]["entry"]
    assert "id" not in entry["properties"]
    assert "id" not in entry["required"]
    assert made["retired.schema.json"]["items"] == {"$ref": "#/$defs/item"}


def test_schema_into_a_folder(project: Path) -> None:
    assert terang(project, "schema", "skema").returncode == 0
    files = sorted(path.name for path in (project / "skema").iterdir())
    assert files == sorted(made_schemas(project))


def test_schema_tells_what_is_stale_and_how_to_cure_it(project: Path) -> None:
    made_schemas(project)
    assert terang(project, "schema", "--check").returncode == 0
    (project / ".schemas" / "law.schema.json").write_text("{}")
    done = terang(project, "schema", "--check")
    assert done.returncode == 1
    assert done.stdout == (
        ".schemas/law.schema.json  [skema-basi]\n  Skema ini sudah basi.\n"
        "  → Jalankan: terang schema, lalu simpan hasilnya ke git.\n\n"
    )
    assert "Run: terang schema" in terang(project, "schema", "--check", "--lang", "en").stdout


def test_a_project_without_an_address_is_told_what_to_write(project: Path) -> None:
    config = project / "mkdocs.yml"
    config.write_text(config.read_text(encoding="utf-8").replace("site_url:", "situs:"))
    done = terang(project, "build")
    assert done.returncode == 2
    assert "site_url" in done.stderr
    assert "→" in done.stderr


def test_bad_data_never_makes_a_site(project: Path) -> None:
    spoil(project)
    done = terang(project, "build")
    assert done.returncode == 1
    assert "situs lama tetap" in done.stderr
    assert not (project / "site").exists()


def test_bad_data_leaves_the_old_site_byte_for_byte(project: Path) -> None:
    assert terang(project, "build").returncode == 0
    before = bytes_of(project / "site")
    spoil(project)
    assert terang(project, "build").returncode == 1
    assert bytes_of(project / "site") == before
    assert "index.html" in before


def bytes_of(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }


def test_fmt_puts_files_in_order_and_says_what_it_mended(project: Path) -> None:
    path = next((project / "data/agencies").glob("*.yml"))
    before = path.read_text(encoding="utf-8")
    lines = before.splitlines()
    spoilt = "\r\n".join([*reversed([line for line in lines if ": {" in line]), "# catatan", ""])
    path.write_bytes(spoilt.encode())
    done = terang(project, "fmt", "--check")
    assert done.returncode == 1 and path.name in done.stdout
    assert path.read_bytes() == spoilt.encode()
    done = terang(project, "fmt", str(path))
    assert done.returncode == 0 and "Akhir baris Windows diganti." in done.stdout
    assert "\r" not in path.read_text(encoding="utf-8")
    assert "# catatan" in path.read_text(encoding="utf-8")
    assert terang(project, "fmt", "--check", str(path)).returncode == 0


def test_fmt_leaves_what_it_cannot_read(project: Path) -> None:
    path = next((project / "data/agencies").glob("*.yml"))
    path.write_text("id: [\n", encoding="utf-8")
    done = terang(project, "fmt", "--lang", "en", str(path))
    assert done.returncode == 1 and "terang check" in done.stdout
    assert path.read_text(encoding="utf-8") == "id: [\n"


@pytest.mark.parametrize("name", ["README.md", "data/vocabulary/regions.csv", "data/tiada.yml"])
def test_fmt_refuses_what_is_no_data_file(project: Path, name: str) -> None:
    done = terang(project, "fmt", str(project / name))
    assert done.returncode == 2 and "→" in done.stderr


def test_the_data_is_in_canonical_form() -> None:
    root = Path(__file__).resolve().parents[1]
    assert terang(root, "fmt", "--check").stdout.startswith("0 ")
