"""What hostile bytes are given to, and what must hold whatever they are.

Each target takes bytes, from Hypothesis or from atheris; it raises where something escaped that
should have been a finding, where a finding lacks a place or a cure, and where a page would hold
what runs.
"""

import tempfile
from collections.abc import Callable, Iterable, Mapping
from functools import cache
from pathlib import Path

from lxml import etree, html
from pydantic import TypeAdapter, ValidationError

from generator import pipeline, urls
from generator.check.markup import _links
from generator.digits import pieces
from generator.finding import CannotRun, Finding
from generator.load.sound import Unsound, sound_value
from generator.load.yaml_tree import CONTROL, plain, read_yaml
from generator.model.scalars import DateText, ExactNumber, Id, Key, Url, YearText
from generator.model.spelling import decimal_spelling, nearest, plain_spelling
from generator.privacy.detect import everything
from generator.prose import ProsePage
from generator.render.texts import SAFE_SCHEMES, name_html, plain_text, prose_html, words_html
from generator.review.base import _commit
from generator.staff.sheet.book import Cell
from generator.staff.sheet.columns import SHEETS
from generator.staff.sheet.importing import read_book
from generator.staff.sheet.misread import Misread
from generator.staff.sheet.reading import Known, read
from generator.verify import verify
from tests.slips.good import PROGRAM, PROJECT, TODAY

ROOT = Path(__file__).resolve().parents[2]
Target = Callable[[bytes], None]

_DRAWN = frozenset({"p", "em", "strong", "a", "ul", "ol", "li", "br", "time", "span", "div", "dfn"})
_WRITTEN = frozenset({"href", "class", "datetime", "start"})
_SIMPLE = [TypeAdapter(each) for each in (Id, Key, DateText, YearText, Url)]
_NUMBER = TypeAdapter[int | str](ExactNumber)
_KNOWN = Known({kind: {"a": "A", "36.70": "Rekaan"} for kind in ("region", "agency", "source")})
_COLUMNS = tuple(
    column
    for sheet in SHEETS
    for column in sheet.columns
    if all(kind in _KNOWN.names for kind in column.kinds)
)


def text_of(data: bytes) -> str:
    """Every text that a file could hold, and half of one where a sequence is broken off."""
    return data.decode("utf-8", "replace")


def yaml_file(data: bytes) -> None:
    """The quick reading and the whole one agree, and faults have places in the file."""
    text = text_of(data)
    tree = read_yaml(text, "contoh.yml")
    lines = text.count("\n") + text.count("\r") + text.count("\x85") + 2
    lines += text.count("\u2028") + text.count("\u2029")
    hold(tree.findings, {"contoh.yml": lines})
    try:
        value = sound_value(text)
    except Unsound:
        return
    assert tree.findings == []
    assert repr(value) == repr(tree.value)


def record(data: bytes) -> None:
    """The bytes are a program's file: all that is found stands somewhere, and has a cure."""
    (_project() / PROGRAM).write_bytes(data)
    findings = pipeline.check(_project(), TODAY).findings
    hold(findings, {})


def page(data: bytes) -> None:
    """The bytes are a page's."""
    text = text_of(data)
    made = ProsePage("content/id/a.md", "a.md", "id", text)
    calls = list(made.calls())
    for call in calls:
        assert text.splitlines(keepends=True) or call.place.line == 1
    filled = made.filled(lambda call: "" if call.figure else "x")
    assert len(filled) <= len(text)


def paragraph(data: bytes) -> None:
    """Whatever stands in a text, what is printed of it can do nothing."""
    text = text_of(data)
    for made in (prose_html(text), words_html(text), name_html(text)):
        inert(str(made))
    plain_text(text)
    list(_links(text))
    assert "".join(part for part, _ in pieces(text)) == text
    list(everything(text))


def scalar(data: bytes) -> None:
    """Ids, keys, dates and addresses are taken as they are, or refused; what is unseen was refused
    when the file was read."""
    text = CONTROL.sub("", text_of(data)).replace("\n", "")
    for each in _SIMPLE:
        try:
            taken = each.validate_python(text)
        except ValidationError:
            continue
        assert taken == text and not any(sign in text for sign in "<>\"'\\\n\0 ")
        assert each is _SIMPLE[-1] or text.isascii()
    nearest(text, ["contoh", "lain"])
    assert ".." not in urls.record("program", "a")


def number(data: bytes) -> None:
    """A number is the one that was written, or none."""
    text = text_of(data)
    for value in (plain(text), text):
        try:
            taken = _NUMBER.validate_python(value)
        except ValidationError:
            continue
        assert str(taken) == text
    plain_spelling(text)
    decimal_spelling(text)


def cell(data: bytes) -> None:
    """A cell gives a value, or says why not, in every column there is."""
    text = text_of(data)
    for column in _COLUMNS:
        try:
            read(Cell(text, "text", "@"), column, _KNOWN)
        except Misread as stop:
            _said(stop.problem.id, stop.problem.en, stop.cure.id, stop.cure.en)


def workbook(data: bytes) -> None:
    """The bytes are a workbook's: read, or refused."""
    _read_book("a.xlsx", data)


def table(data: bytes) -> None:
    """The bytes are a table's, as .csv."""
    _read_book("a.csv", data)


def revision(data: bytes) -> None:
    """The bytes name a revision of git: it has none of that name, and takes it for no option."""
    found = _commit(ROOT, text_of(data))
    assert found is None or len(found) == 40


def copy(data: bytes) -> None:
    """The bytes are the list of a downloaded copy's files."""
    folder = _folder("salinan")
    (folder / "data").mkdir(exist_ok=True)
    (folder / "data/manifest.json").write_bytes(data)
    try:
        verify(folder)
    except CannotRun as stop:
        _said(stop.problem.id, stop.problem.en, stop.cure.id, stop.cure.en)


TARGETS: Mapping[str, Target] = {
    each.__name__: each
    for each in (
        yaml_file,
        record,
        page,
        paragraph,
        scalar,
        number,
        cell,
        workbook,
        table,
        revision,
        copy,
    )
}


def inert(written: str) -> None:
    """Nothing but the elements and attributes of our Markdown, and links that lead to the web."""
    for element in html.fragments_fromstring(f"<div>{written}</div>")[0].iter():
        assert isinstance(element.tag, str), etree.tostring(element)
        assert element.tag in _DRAWN, element.tag
        assert set(element.attrib) <= _WRITTEN, element.attrib
        if "href" in element.attrib:
            href = str(element.attrib["href"])  # "[a]()" leads nowhere, and `check` refuses it
            assert not href or href.partition(":")[0].lower() in SAFE_SCHEMES


def hold(findings: Iterable[Finding], lines: Mapping[str, int]) -> None:
    """Every finding has a place, and words and a cure in both languages; `lines` of each file."""
    for each in findings:
        assert each.place.path and not each.place.path.startswith(("/", ".."))
        assert 0 <= each.place.line <= lines.get(each.place.path, each.place.line)
        _said(each.problem.id, each.problem.en, each.cure.id, each.cure.en)


def _said(*texts: str) -> None:
    for text in texts:
        assert text.strip()
        text.encode("utf-8")


def _read_book(name: str, data: bytes) -> None:
    file = _folder("buku") / name
    file.write_bytes(data)
    try:
        read_book(file)
    except CannotRun as stop:
        _said(stop.problem.id, stop.problem.en, stop.cure.id, stop.cure.en)


@cache
def _project() -> Path:
    root = _folder("proyek")
    for path, text in PROJECT.items():
        file = root / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    return root


@cache
def _folder(name: str) -> Path:
    made = tempfile.TemporaryDirectory(prefix=f"terang-{name}-")
    _KEPT.append(made)
    return Path(made.name)


_KEPT: list[tempfile.TemporaryDirectory[str]] = []
"""Gone with this process."""
