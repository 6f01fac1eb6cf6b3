"""What the registry hides is in no byte of the built site: a canary stands in every such field.

The rules that refuse such records are off here: this is about what happens if one gets past them.
"""

import gzip
import re
import shutil
import sqlite3
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from generator import check, pipeline
from generator.model.choices import WITHHELD_FIELDS
from tests.browser.conftest import ROOT
from tests.golden import CASES, TODAY

# One word each, and the same at first, so that no index can hold one in pieces.
NESTED = "kenarixq"
HIDDEN_TEXTS = {
    "publisher": f"{NESTED}penerbit",
    "author": f"{NESTED}penulis",
    "url": f"https://{NESTED}tautan.example/",
    "archive_url": f"https://{NESTED}arsip.example/",
    "sha256": "c4a4a57" * 9 + "0",
    "date": "1913-07-29",
}
# Prime, so that no sum or share of others gives them.
HIDDEN_VALUES = (918273645017, 918273645037, 918273645071, 918273645083, 918273645091)
SHOWN = "kenarixyterlihat"
SEEN = re.compile(
    rb"kenarixq|c4a4a57c4a4a57|1913-07-29|29 Juli 1913|July 29, 1913|29 July 1913"
    rb"|918.?273.?645.?0[0-9]{2}",
    re.IGNORECASE,
)


def planted(root: Path) -> None:
    """The golden case, with canaries."""
    for name in ("data", "content"):
        shutil.copytree(CASES / "lengkap" / name, root / name)
    shutil.copy(ROOT / "mkdocs.yml", root)
    assert set(HIDDEN_TEXTS) | {"title"} == set(WITHHELD_FIELDS)
    source = root / "data/sources/sumber-tertahan.yml"
    text = source.read_text(encoding="utf-8")
    text = re.sub(r"fields: \[.*?\]", f"fields: [{', '.join(HIDDEN_TEXTS)}]", text)
    text += "".join(f'{name}: "{value}"\n' for name, value in HIDDEN_TEXTS.items())
    source.write_text(text, encoding="utf-8")

    shown = root / "data/sources/dokumen-contoh.yml"
    said = shown.read_text(encoding="utf-8").replace("Dinas Contoh", SHOWN)
    shown.write_text(said, encoding="utf-8")

    program = next((root / "data/programs").rglob("*.yml"))
    program.write_text(_program(program.read_text(encoding="utf-8")), encoding="utf-8")


def _program(text: str) -> str:
    """Suppressed and erased values with words of their source; redacted and erased past ones."""

    def words(number: int) -> str:
        return f"quote: {NESTED}kata{number}, locator: {NESTED}letak{number}"

    def past(number: int, type_: str, more: str = "") -> str:
        return (
            f"{{type: {type_}, value: {HIDDEN_VALUES[number]}, {more}unit: orang, "
            f'source: dokumen-contoh, published: "2024-01-02", replaced: "2024-12-01", '
            f"reason: {{id: Atas permintaan.}}, {words(number)}}}"
        )

    suppressed = "completed: {value: null, missing: suppressed}"
    erased = "attendance: {value: null, missing: not_found"
    first = "      revisions:\n        - type: update\n"
    for part in (suppressed, erased, first):
        assert part in text, part
    text = text.replace(
        suppressed,
        f"completed: {{value: {HIDDEN_VALUES[0]}, unit: orang, missing: suppressed, {words(0)}, "
        f"revisions: [{past(1, 'update', 'missing: suppressed, ')}]}}",
    )
    text = text.replace(
        erased,
        f"attendance: {{value: {HIDDEN_VALUES[2]}, unit: orang, missing: erased, {words(2)}, "
        f"revisions: [{past(3, 'correction')}]",
    )
    return text.replace(
        first, f"      revisions:\n        - {past(4, 'redaction')}\n        - type: update\n"
    )


def contents(path: Path) -> Iterator[bytes]:
    """The bytes of a file, and what lies packed in them."""
    data = path.read_bytes()
    yield data
    if data[:2] == b"\x1f\x8b":
        yield gzip.decompress(data)
    if zipfile.is_zipfile(path):
        with zipfile.ZipFile(path) as archive:
            yield from map(archive.read, archive.namelist())
    if path.suffix == ".sqlite":
        base = sqlite3.connect(path)
        yield "\n".join(base.iterdump()).encode("utf-8", "replace")
        for (index,) in base.execute("SELECT name FROM sqlite_master WHERE sql LIKE '%fts5%'"):
            base.execute(f"CREATE VIRTUAL TABLE temp.words USING fts5vocab(main, {index}, row)")
            yield "\n".join(row[0] for row in base.execute("SELECT term FROM words")).encode()
            base.execute("DROP TABLE temp.words")
        base.close()


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("kenari")
    planted(root)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(check, "check", lambda *_: [])
        pipeline.build(root, root / "site", TODAY)
    return root / "site"


def test_every_canary_is_read(tmp_path: Path) -> None:
    """They stand in the registry before it is made public: the model took every one."""
    planted(tmp_path)
    registry = pipeline.check(tmp_path, TODAY).registry
    said = repr(registry.entities).encode()
    for each in (*HIDDEN_TEXTS.values(), *map(str, HIDDEN_VALUES)):
        assert each.encode() in said, each
        assert SEEN.search(each.encode()), each
    for number in range(len(HIDDEN_VALUES)):
        assert f"{NESTED}kata{number}".encode() in said
        assert f"{NESTED}letak{number}".encode() in said


def test_no_canary_is_in_any_byte_of_the_site(built: Path) -> None:
    found = [
        (path.relative_to(built).as_posix(), match[0])
        for path in sorted(built.rglob("*"))
        if path.is_file()
        for content in contents(path)
        for match in SEEN.finditer(content)
    ]
    assert found == []


def test_what_is_not_hidden_would_be_found(built: Path) -> None:
    """The same search finds a public word in every kind of file, packed or not."""
    word = SHOWN.encode()
    kinds = {
        path.name if path.parent.name == "data" else path.suffix
        for path in built.rglob("*")
        if path.is_file() and any(word in content for content in contents(path))
    }
    assert {"sources.csv", "terang.sqlite", "terang.xlsx", ".html", ".json"} <= kinds
    assert kinds & {".pf_fragment", ".pf_index"}
