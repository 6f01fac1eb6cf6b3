"""The schemas that editors are given: fresh, true to the data, and refused what `check` refuses."""

import json
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from generator.load.layout import HOMES, home, home_of
from generator.staff.editor import (
    FOLDER,
    modeline,
    project_schemas,
    stale_schemas,
    with_right_modeline,
    write_schemas,
)
from generator.staff.schema import IDS, file_name, file_patterns
from tests.json_schema import judged
from tests.model.invented import SMALLEST
from tests.staff.language_server import LanguageServer
from tests.test_architecture import ROOT

SCHEMAS = ROOT / FOLDER
SERVER = ROOT / "tests/node/node_modules/yaml-language-server/bin/yaml-language-server"
SETTINGS = json.loads((ROOT / ".vscode/settings.json").read_text("utf-8"))


def test_the_schemas_of_this_repository_are_fresh() -> None:
    assert list(stale_schemas(SCHEMAS, project_schemas(ROOT), FOLDER)) == []


def test_they_are_valid_themselves() -> None:
    code, said = judged("--check-metaschema", *sorted(SCHEMAS.glob("*.json")))
    assert code == 0, said


@pytest.mark.parametrize("kind", [each.kind for each in HOMES if each.shape != "table"])
def test_every_data_file_is_valid(kind: str) -> None:
    """Those of the golden site too: no schema refuses an id for being new."""
    files = [
        path
        for data in (ROOT / "data", ROOT / "tests/cases/lengkap/data")
        for path in sorted(data.rglob("*.yml"))
        if home_of(path.relative_to(data).as_posix()) == home(kind)
    ]
    assert files
    code, said = judged("--schemafile", SCHEMAS / file_name(home(kind)), *files)
    assert code == 0, said


# what stands in a good file, what takes its place, what is said of it
WRONG = (
    ("kind: training", "kinds: training", "'kinds' was unexpected"),
    ("kind: training", "kind: trainning", "'trainning' is not one of"),
    ("kind: training", "kind: Pelatihan", "'Pelatihan' is not one of"),
    ('region: "98"', "region: 98", "98 is not valid"),
    ("status: running\n", "", "'status' is a required property"),
    ("sources: [berita-contoh]", "sources: []", "[] should be non-empty"),
    ("sources: [berita-contoh]", "sources: berita-contoh", "is not of type 'array'"),
    ("name: {id: Program Contoh}", "name: Program Contoh", "is not of type 'object'"),
    ("id: contoh", "id: Program Contoh", "does not match"),
)
# what is added to a good file: wrongly, and rightly
AMOUNT = "targets: [{key: a, name: {id: A}, amount: {value: %s}}]"
SPELT = (
    ("valid_until: 2027", 'valid_until: "2027"'),
    ("valid_until: 22-03-2027", "valid_until: 2027-03-22"),
    ("valid_until: 22 Maret 2027", 'valid_until: "2027-03"'),
    ("contact: {website: contoh.example}", 'contact: {website: "https://contoh.example"}'),
    (AMOUNT % "37.000.000", AMOUNT % "37000000"),
    (AMOUNT % "'37'", AMOUNT % "37"),
    (AMOUNT % "37 miliar", AMOUNT % '"2.5"'),
    (AMOUNT % "2.5", AMOUNT % "null"),
)


def test_what_is_wrong_is_refused(tmp_path: Path) -> None:
    for number, (right, wrong, _) in enumerate(WRONG):
        assert right in SMALLEST
        (tmp_path / f"{number}.yml").write_text(SMALLEST.replace(right, wrong), encoding="utf-8")
    said = _refusals(tmp_path)
    unsaid = [words for n, (_, _, words) in enumerate(WRONG) if words not in said[f"{n}.yml"]]
    assert unsaid == []


def test_dates_links_and_numbers_have_one_spelling(tmp_path: Path) -> None:
    for number, (wrong, right) in enumerate(SPELT):
        for name, line in (("salah", wrong), ("benar", right)):
            text = f"{SMALLEST}{line}\n"
            (tmp_path / f"{name}-{number}.yml").write_text(text, encoding="utf-8")
    assert set(_refusals(tmp_path)) == {f"salah-{number}.yml" for number in range(len(SPELT))}


def _refusals(folder: Path) -> dict[str, str]:
    """File name → everything said of it, in one run over the folder."""
    schema = SCHEMAS / "program.schema.json"
    code, said = judged("-o", "json", "-v", "--schemafile", schema, *sorted(folder.glob("*.yml")))
    assert code == 1
    found: dict[str, str] = {}
    for error in json.loads(said)["errors"]:
        name = Path(error["filename"]).name
        found[name] = found.get(name, "") + json.dumps(error, ensure_ascii=False)
    return found


def test_stale_missing_and_useless_schemas_are_named(tmp_path: Path) -> None:
    made = project_schemas(ROOT)
    write_schemas(tmp_path, made)
    (tmp_path / "law.schema.json").write_text("{}")
    (tmp_path / "site.schema.json").unlink()
    (tmp_path / "lama.schema.json").write_text("{}")
    found = [(each.place.path, each.problem.id) for each in stale_schemas(tmp_path, made, "x")]
    assert found == [
        ("x/lama.schema.json", "Skema ini tidak dipakai lagi."),
        ("x/law.schema.json", "Skema ini sudah basi."),
        ("x/site.schema.json", "Skema ini belum ada."),
    ]
    write_schemas(tmp_path, made)
    assert list(stale_schemas(tmp_path, made, "x")) == []


def test_a_new_record_changes_the_list_of_ids_and_no_other_schema(tmp_path: Path) -> None:
    shutil.copytree(ROOT / "data", tmp_path / "data")
    before = project_schemas(tmp_path)
    law = (tmp_path / "data/laws/uu-11-2009.yml").read_text("utf-8")
    (tmp_path / "data/laws/uu-baru.yml").write_text(law.replace("uu-11-2009", "uu-baru"), "utf-8")
    after = project_schemas(tmp_path)
    assert [name for name in after if after[name] != before[name]] == [IDS]
    assert "uu-baru" in after[IDS]["$defs"]["law"]["enum"]


def test_vs_code_knows_the_schema_of_every_file_and_tells_nobody() -> None:
    assert SETTINGS["yaml.schemas"] == {
        f"{FOLDER}/{name}": files for name, files in file_patterns().items()
    }
    assert SETTINGS["redhat.telemetry.enabled"] is False
    assert SETTINGS["yaml.schemaStore.enable"] is False
    assert SETTINGS["[yaml]"]["editor.insertSpaces"] is True
    assert (SETTINGS["files.encoding"], SETTINGS["files.eol"]) == ("utf8", "\n")
    wanted = json.loads((ROOT / ".vscode/extensions.json").read_text("utf-8"))
    assert wanted == {"recommendations": ["redhat.vscode-yaml"]}


@pytest.mark.parametrize(
    ("path", "line"),
    [
        ("site.yml", "../.schemas/site.schema.json"),
        ("laws/a.yml", "../../.schemas/law.schema.json"),
        ("programs/banten/a.yml", "../../../.schemas/program.schema.json"),
    ],
)
def test_a_file_says_where_its_schema_is_wherever_it_moves(path: str, line: str) -> None:
    of = home_of(path)
    assert of is not None
    assert modeline(path, of).endswith(f"$schema={line}")
    moved = "# yaml-language-server: $schema=.schemas/program.schema.json\nid: a\n"
    assert with_right_modeline(moved, path) == f"{modeline(path, of)}\nid: a\n"
    other = "# yaml-language-server: $schema=https://contoh.example/x.json\nid: a\n"
    assert with_right_modeline(other, path) == other


TYPED = """\
# yaml-language-server: $schema=../../.schemas/program.schema.json
id: baru
kind:\x20
agency:\x20
region: 36
valid_until: 22-3-2027
"""


@pytest.fixture(scope="module")
def server() -> Iterator[LanguageServer]:
    if not shutil.which("node") or not SERVER.exists():
        pytest.skip("Node or its packages are not installed: `make browser`")
    with LanguageServer(SERVER, ROOT, SETTINGS) as running:
        yield running


def test_an_editor_offers_words_ids_and_codes_with_what_they_mean(server: LanguageServer) -> None:
    page = server.open("data/programs/baru.yml", TYPED)
    assert server.completions(page, 2, 6)["training"] == "Pelatihan"
    assert server.completions(page, 3, 8)["dinsos-banten"] == "Dinas Sosial Provinsi Banten"
    assert server.completions(page, 4, 8)['"36.73"'] == "Kota Serang"


def test_an_editor_says_what_a_field_is_and_what_is_wrong(server: LanguageServer) -> None:
    page = server.open("data/programs/lain.yml", TYPED)
    assert "Id instansi penyelenggara." in server.hover(page, 3, 2)
    problems = server.problems(page)
    assert "Tulis sebuah id; kode wilayah dalam tanda kutip." in problems
    assert 'Tanggal dalam kutip: "2022-03-22", "2020-12", atau "2022".' in problems


def test_an_editor_needs_no_line_in_the_file(server: LanguageServer) -> None:
    """The settings of the folder say which schema a file follows."""
    page = server.open("data/sources/baru.yml", "id: baru\ntype: \n")
    assert server.completions(page, 1, 6)["news"] == "Berita"
