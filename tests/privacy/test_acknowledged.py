"""A false alarm can be let stand, by kind and with a reason; an identity number cannot."""

from pathlib import Path

import pytest

from generator import pipeline
from generator.check.private_data import let_stand
from generator.guard import Expected, look_at, site_of
from tests.check.conftest import Edit, Look, checked
from tests.check.project import FILES, PROGRAM

ALARM = "Rekening 000000004321 dipakai dalam contoh"
NIK = "3699010101900000"  # no such regency, and no such serial
SOURCE, PAGE = "data/sources/berita-contoh.yml", "content/id/tentang.md"


def _program(text: str, rule: str) -> list[Edit]:
    return [
        (PROGRAM, "id: Ringkasan contoh", f'id: "{text}"\n  # '),
        (PROGRAM, "acknowledged:\n", f"acknowledged:\n  - {{rule: {rule}, reason: Contoh.}}\n"),
    ]


def test_the_message_says_how(look: Look) -> None:
    [finding] = look((PROGRAM, "id: Ringkasan contoh", f'id: "{ALARM}"\n  # '))
    assert "data-pribadi/rekening" in finding.cure.id
    assert "4321" not in f"{finding.problem} {finding.cure}"


def test_an_alarm_is_let_stand_by_its_kind(look: Look, tmp_path: Path) -> None:
    assert look(*_program(ALARM, "data-pribadi/rekening")) == []
    assert [each.rule for each in look(*_program(ALARM, "data-pribadi/telepon"))] == [
        "data-pribadi"
    ]


def test_in_a_source_too(look: Look) -> None:
    title = "title: {id: Berita Contoh, en: Example News}"
    alarm = f"title: {{id: {ALARM}, en: Example News}}"
    said = "\nacknowledged: [{rule: data-pribadi/rekening, reason: Contoh.}]"
    assert [each.rule for each in look((SOURCE, title, alarm))] == ["data-pribadi"]
    assert look((SOURCE, title, alarm + said)) == []


def test_an_identity_number_is_never_let_stand(look: Look) -> None:
    """What has the region and the date of an NIK; sixteen digits without them may be a number."""
    rules = [each.rule for each in look(*_program(f"NIK {NIK}", "data-pribadi/nik"))]
    assert rules == ["data-pribadi"]
    assert look(*_program("register 1234567890123456", "data-pribadi/nik")) == []


def test_a_page_may_repeat_it(look: Look) -> None:
    """And nothing else: what no record acknowledges, no page says either."""
    page = (PAGE, "", f"{FILES[PAGE]}\n{ALARM}\n")
    [finding] = look(page)
    assert finding.place.path == PAGE and "acknowledged" in finding.cure.id
    known = _program(ALARM, "data-pribadi/rekening")
    assert look(*known, page) == []
    [finding] = look(*known, (PAGE, "", page[2].replace("4321", "9876")))
    assert finding.place.path == PAGE


@pytest.mark.parametrize("rule", ["data-pribadi", "data-pribadi/apa-saja", "nama-dilindungi"])
def test_nothing_else_can_be(look: Look, rule: str) -> None:
    rules = {each.rule for each in look(*_program(ALARM, rule))}
    assert rules == {"data-pribadi", "rujukan-tidak-dikenal"}


def test_the_last_look_lets_pass_what_was_let_stand(tmp_path: Path) -> None:
    """And that alone: another account of the same file is found."""
    files = dict(FILES)
    for path, old, new in _program(ALARM, "data-pribadi/rekening"):
        files[path] = files[path].replace(old, new, 1)
    for path, text in files.items():
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_text(text, encoding="utf-8")
    assert checked(tmp_path) == []
    stands = let_stand(pipeline.check(tmp_path, "2026-11-21").registry)
    site = site_of([], Expected({}, "https://terang.example/", let_stand=stands))
    page = f"<!doctype html><html lang=id><body><p>{ALARM}</p></body></html>".encode()
    assert "data-pribadi" not in {each.rule for each in look_at("a/index.html", page, site)[0]}
    other = page.replace(b"4321", b"9876")
    assert "data-pribadi" in {each.rule for each in look_at("a/index.html", other, site)[0]}
