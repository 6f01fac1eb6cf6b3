"""The quick judge of addresses that schemas ask for says what the grammar of RFC 3987 says."""

import importlib

import pytest

from tests import iri
from tests.torture import LONG

# The text, whether it is an IRI, whether it is a reference to one.
JUDGED = [
    ("https://terang.example/data/?a=b&c=%20#d", True, True),
    ("https://dinas.example/dokumen–resmi/é/漢字", True, True),
    ("pkg:pypi/jinja2@3.1.6", True, True),
    ("urn:cdx:f08a6ccd-4dce-4759-bd84-c626675d60a7/1", True, True),
    ("mailto:koreksi@contoh.example", True, True),
    ("dokumen.pdf", False, True),
    ("../data/é", False, True),
    ("", False, True),
    ("https://terang.example/dua kata", False, False),
    ("https://terang.example/<b>", False, False),
    ("https://terang.example/%zz", False, False),
    ("https://terang.example/\ufdd0", False, False),
    ("https://[terang.example/", False, False),
    ("https://terang.example:pintu/", False, False),
    ("a\nb", False, False),
]


@pytest.mark.torture
@pytest.mark.parametrize(("text", "whole", "reference"), JUDGED)
def test_an_address_is_judged_as_the_grammar_does(text: str, whole: bool, reference: bool) -> None:
    judges = [iri]
    if LONG:  # else it is `iri` that has this name
        judges.append(importlib.import_module("rfc3987_syntax"))
    for judge in judges:
        found = [judge.is_valid_syntax(term, text) for term in ("iri", "iri_reference")]
        assert found == [whole, reference], judge
