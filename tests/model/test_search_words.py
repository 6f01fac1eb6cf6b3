"""Words for the search: which phrases staff may write."""

import pytest

from tests.model.invented import found


@pytest.mark.parametrize("phrase", ["dipukul", "rumah aman", "DTKS", "make-up", "dp2kbp3a"])
def test_a_phrase_is_words(phrase: str) -> None:
    text = f'{{use: help, words: {{id: ["{phrase}"]}}, id: contoh}}'
    assert found(text, "search_words") == []


@pytest.mark.parametrize("phrase", ["", "a", "rumah  aman", "rumah, aman", " rumah", "129"])
def test_marks_and_numbers_are_no_words(phrase: str) -> None:
    text = f'{{use: help, words: {{id: ["{phrase}"]}}, id: contoh}}'
    assert [each.rule for each in found(text, "search_words")] == ["bentuk"]


def test_a_use_is_help_or_same() -> None:
    text = "{use: lain, words: {id: [dipukul]}, id: contoh}"
    assert len(found(text, "search_words")) == 1
