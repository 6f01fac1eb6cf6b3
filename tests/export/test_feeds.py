"""Atom feeds: what RFC 4287 asks of each, and every change of a figure in them, newest first."""

import re
from datetime import datetime
from functools import cache
from itertools import chain

import feedparser
import pytest
from lxml import etree

from generator import pipeline
from generator.export import Subject
from generator.export.feeds import artifacts, of_program
from generator.model.registry import Registry
from tests.model.invented import SMALLEST, invented
from tests.test_architecture import ROOT

SITE_URL = "https://terang.example/dasar/"
TODAY = "2026-11-21"
ATOM = "{http://www.w3.org/2005/Atom}"
TAG = "tag:terang.example,2026:"
# RFC 4151: tag:authority,date:specific, in the characters of a URI.
TAG_URI = re.compile(r"tag:[a-z0-9.@-]+,\d{4}(-\d\d){0,2}:[A-Za-z0-9/._~-]+")
MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)")

CHANGED = (
    SMALLEST
    + """\
targets:
  - key: tiga
    name: {id: "Klien <b>&"}
    amount:
      value: 33
      unit: orang
      published: "2026-08"
      withdrawn: {date: "2026-09-01", reason: {id: Dokumen dicabut.}}
      revisions:
        - {type: correction, value: 30, unit: orang, published: "2025", replaced: "2026-02-03",
           reason: {id: Salah salin.}}
        - {type: redaction, value: 31, unit: orang, published: "2026-02-03", replaced: "2026-02-03",
           reason: {id: Diminta.}}
        - {type: update, value: 32, unit: orang, published: "2026-02-03", replaced: "2026-08",
           reason: {id: Baru.}}
  - key: satu
    name: {id: Satu}
    amount:
      value: 7
      unit: orang
      revisions:
        - {type: editorial, value: 7, unit: orang, replaced: "2026", reason: {id: Ejaan.}}
"""
)


@cache
def registry(name: str) -> Registry:
    if name in ("changed", "undated"):
        made, findings = invented(CHANGED if name == "changed" else SMALLEST)
        assert findings == []
        return made.public()
    root = ROOT if name == "terang" else ROOT / "tests" / "cases" / name
    return pipeline.check(root, TODAY).registry.public()


def feeds(name: str) -> dict[str, bytes]:
    of = Subject(registry(name), SITE_URL, TODAY)
    each_program = (of_program(of, program) for program in of.registry.programs.values())
    return {each.path: each.content for each in chain(artifacts(of), *each_program)}


def texts(content: bytes, path: str) -> list[str]:
    root = etree.fromstring(content)
    return [each.text or "" for each in root.iterfind(path.replace("a:", ATOM))]


@pytest.mark.parametrize("name", ["terang", "lengkap", "changed", "undated"])
def test_each_feed_is_what_the_standard_asks(name: str) -> None:
    """RFC 4287 §4.1.1, §4.1.2, §4.2.7: what is required, and once."""
    for path, content in feeds(name).items():
        root = etree.fromstring(content)
        assert root.tag == f"{ATOM}feed"
        assert root.get("{http://www.w3.org/XML/1998/namespace}lang") == "id"
        for part in (root, *root.iterfind(f"{ATOM}entry")):
            for required in ("id", "title", "updated"):
                (found,) = part.findall(ATOM + required)
                assert found.text
            assert TAG_URI.fullmatch(part.findtext(f"{ATOM}id") or "")
            moment = part.findtext(f"{ATOM}updated") or ""
            assert MOMENT.fullmatch(moment)
            assert datetime.fromisoformat(moment)
            (alternate,) = part.findall(f"{ATOM}link[@rel='alternate']")
            assert (alternate.get("href") or "").startswith(SITE_URL)
        assert root.findtext(f"{ATOM}author/{ATOM}name")
        (own,) = root.findall(f"{ATOM}link[@rel='self']")
        assert own.get("href") == SITE_URL + path
        ids = texts(content, "a:entry/a:id")
        assert len(ids) == len(set(ids))


@pytest.mark.parametrize("name", ["terang", "lengkap", "changed", "undated"])
def test_another_reader_finds_nothing_wrong(name: str) -> None:
    for content in feeds(name).values():
        read = feedparser.parse(content)
        assert not read.bozo
        assert read.version == "atom10"
        assert read.feed.language == "id"
        assert [each.id for each in read.entries] == texts(content, "a:entry/a:id")


def test_there_is_one_of_the_site_and_one_of_each_program() -> None:
    programs = {f"program/{each}/feed.atom" for each in registry("terang").programs}
    assert set(feeds("terang")) == {"koreksi/feed.atom", *programs}


def test_every_change_is_an_entry_newest_first() -> None:
    content = feeds("changed")["koreksi/feed.atom"]
    three, one = f"{TAG}contoh/targets/tiga/amount/", f"{TAG}contoh/targets/satu/amount/"
    assert list(
        zip(texts(content, "a:entry/a:id"), texts(content, "a:entry/a:updated"), strict=True)
    ) == [
        (f"{three}withdrawn", "2026-09-01T00:00:00+07:00"),
        (f"{three}r4", "2026-08-01T00:00:00+07:00"),
        (f"{three}r3", "2026-02-03T00:00:00+07:00"),
        (f"{three}r2", "2026-02-03T00:00:00+07:00"),
        (f"{one}r2", "2026-01-01T00:00:00+07:00"),
    ]
    assert texts(content, "a:updated") == ["2026-09-01T00:00:00+07:00"]
    assert texts(content, "a:entry/a:title") == [
        "Penarikan: Program Contoh – Klien <b>&: 33 orang (ditarik)",
        "Pembaruan: Program Contoh – Klien <b>&: 32 orang → 33 orang",
        "Penghapusan: Program Contoh – Klien <b>&: dihapus → 32 orang",
        "Koreksi: Program Contoh – Klien <b>&: 30 orang → dihapus",
        "Penyuntingan: Program Contoh – Satu: 7 orang (tetap)",
    ]
    assert texts(content, "a:entry/a:content")[0] == (
        "33 orang (ditarik). Alasan: Dokumen dicabut."
    )


def test_an_entry_leads_to_the_revision_that_it_made() -> None:
    root = etree.fromstring(feeds("changed")["program/contoh/feed.atom"])
    links = [each.get("href") for each in root.iterfind(f"{ATOM}entry/{ATOM}link")]
    address = f"{SITE_URL}program/contoh/#angka-targets-tiga-amount"
    assert links[:4] == [f"{address}-r4", f"{address}-r4", f"{address}-r3", f"{address}-r2"]


def test_what_was_redacted_is_in_no_feed() -> None:
    for content in feeds("changed").values():
        assert b"31 orang" not in content


def test_without_changes_a_feed_is_as_old_as_its_newest_figure() -> None:
    published = [each.figure.published for each in registry("terang").figures.values()]
    newest = max(each for each in published if each)
    assert texts(feeds("terang")["koreksi/feed.atom"], "a:updated") == [f"{newest}T00:00:00+07:00"]


def test_without_any_date_a_feed_is_of_today() -> None:
    for content in feeds("undated").values():
        assert texts(content, "a:updated") == [f"{TODAY}T00:00:00+07:00"]
        assert texts(content, "a:entry/a:id") == []
