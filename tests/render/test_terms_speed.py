"""What explaining terms costs a page, on the real records: printed, and held to a wide bound."""

import dataclasses
import sys
from collections.abc import Sequence
from time import process_time
from typing import Any

import pytest

from generator.render import render
from tests.view.real import real, seen

MOST = 1.6  # × the page without them, in processor time; about 1.3 when this was written


def milliseconds(pages: Sequence[Any]) -> float:
    """The quickest of some rounds, a page."""
    rounds = []
    for _ in range(5):
        start = process_time()
        for page in pages:
            render(page)
        rounds.append(process_time() - start)
    return 1000 * min(rounds) / len(pages)


def test_explaining_terms_costs_little(capsys: pytest.CaptureFixture[str]) -> None:
    explaining = [page for page in seen(real()) if page.head.terms]
    silent = [
        dataclasses.replace(page, head=dataclasses.replace(page.head, terms=None))
        for page in explaining
    ]
    without, with_terms = milliseconds(silent), milliseconds(explaining)
    with capsys.disabled():
        sys.stdout.write(f"\nTerms: {without:.2f} → {with_terms:.2f} ms a page\n")
    assert with_terms < MOST * without
