"""Records in which nothing was wrong are not gone through again, and nothing escapes by that."""

from dataclasses import replace
from pathlib import Path

import pytest

from generator import check as checks
from generator import pipeline
from generator.cache import Cache
from generator.check import OF_ONE
from generator.check.quiet import Quiet
from generator.check.subject import Subject
from generator.finding import Finding
from generator.load import load
from generator.load.content import load_content
from generator.model import build_registry
from tests.slips.good import PROGRAM, PROJECT, PROTECTED, TODAY

CASES = Path(__file__).resolve().parents[1] / "cases"


def subject_of(root: Path) -> Subject:
    loaded = load(root)
    registry, _ = build_registry(loaded.records, loaded.unreadable)
    prose, others, _ = load_content(root)
    return Subject(registry, prose, TODAY, (), others)


@pytest.fixture(scope="module")
def good(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The good project, and what a check of it kept."""
    root = tmp_path_factory.mktemp("proyek")
    for path, text in PROJECT.items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_text(text, encoding="utf-8")
    assert found(root, root / "simpan") == []
    return root


def found(root: Path, kept: Path | None = None) -> list[Finding]:
    return list(pipeline.check(root, TODAY, PROTECTED, kept).findings)


def test_what_was_wrong_is_told_until_it_is_mended(good: Path) -> None:
    """Every other slip is made in a project that was good before, in `tests/slips/`."""
    text = PROJECT[PROGRAM]
    wrong = text.replace("Pelatihan menjahit bagi", "Pelatihan 12 kali bagi", 1)
    (good / PROGRAM).write_text(wrong, encoding="utf-8")
    said = found(good)
    assert [each.rule for each in said] == ["angka-di-teks"]
    assert found(good, good / "simpan") == said
    assert found(good, good / "simpan") == said
    (good / PROGRAM).write_text(text, encoding="utf-8")
    assert found(good, good / "simpan") == []


@pytest.mark.parametrize("case", ["wrong", "lengkap"])
def test_what_a_rule_finds_in_a_record_follows_from_it_alone(case: str) -> None:
    whole = subject_of(CASES / case)
    for rule in OF_ONE:
        by_one = [
            finding
            for key in whole.registry.records
            for finding in rule(replace(whole, only=frozenset({key})))
        ]
        assert sorted(by_one, key=lambda each: each.order) == sorted(
            rule(whole), key=lambda each: each.order
        ), rule.__name__


def test_only_the_record_that_changed_is_gone_through(good: Path, tmp_path: Path) -> None:
    cache = Cache(tmp_path)
    checks.check(subject_of(good).registry, (), TODAY, cache=cache)
    shared = {"site", "region", "unit", "target_group", "budget_stage", "figure_kind"}
    before = Quiet(subject_of(good), cache).others.only
    assert before is not None
    assert {kind for kind, _ in before} <= shared | {"term", "search_words", "retired"}
    text = PROJECT[PROGRAM]
    (good / PROGRAM).write_text(text.replace("summary:", "summary: # catatan", 1), "utf-8")
    assert Quiet(subject_of(good), cache).others.only == before
    (good / PROGRAM).write_text(text.replace("Pelatihan menjahit", "Latihan menjahit"), "utf-8")
    after = Quiet(subject_of(good), cache).others.only
    (good / PROGRAM).write_text(text, "utf-8")
    assert after is not None
    assert {kind for kind, _ in after - before} == {"program"}
    assert len(after - before) == 1


def test_on_another_day_and_by_other_settings_all_are_gone_through(
    good: Path, tmp_path: Path
) -> None:
    cache = Cache(tmp_path)
    subject = subject_of(good)
    checks.check(subject.registry, (), TODAY, cache=cache)
    assert Quiet(subject, cache).others.only is not None
    assert Quiet(replace(subject, today="2026-11-23"), cache).others.only is None
    text = PROJECT["data/site.yml"]
    (good / "data/site.yml").write_text(f"{text}share_cards: false\n", encoding="utf-8")
    other = subject_of(good)
    (good / "data/site.yml").write_text(text, encoding="utf-8")
    assert Quiet(other, cache).others.only is None
