"""Hidden counts that can be computed: what the finding says, and what it never says."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

from .conftest import Edit, Look
from .project import PROGRAM

RULE = "tersembunyi-terhitung"
_WOMEN = 'value: 19, unit: orang, source: berita-contoh, published: "2026-06-01"'
_MEN = 'value: 11, unit: orang, source: berita-contoh, published: "2026-06-01"'
_HIDDEN = "value: null, missing: suppressed"
MEN_HIDDEN: Edit = (PROGRAM, _MEN, _HIDDEN)
_MEN_LINE = f"            amount: {{{_MEN}}}\n"
_ONE_MORE = f"          - {{key: lain, name: {{id: L, en: O}}, amount: {{{_HIDDEN}}}}}\n"
GUESSED: list[Edit] = [
    (PROGRAM, _MEN_LINE, _MEN_LINE.replace(_MEN, _HIDDEN) + _ONE_MORE),
    (PROGRAM, _WOMEN, _WOMEN.replace("19", "22")),
]
ROOT = Path(__file__).resolve().parents[2]


def test_the_finding_names_equations_by_path_and_line(look: Look) -> None:
    (finding,) = look(MEN_HIDDEN)
    assert (finding.rule, str(finding.place)) == (RULE, f"{PROGRAM}:73:29")
    rows = "cohorts/angkatan-1/gender"
    assert finding.problem.en == (
        f"What is hidden can be computed, or nearly: {rows}/laki-laki/amount (line 73). This is "
        f"how: the parts of {rows} (lines 70, 73) add up to cohorts/angkatan-1/participants "
        "(line 54)."
    )
    assert finding.problem.id == (
        f"Yang disembunyikan dapat dihitung, atau hampir: {rows}/laki-laki/amount (baris 73). "
        f"Caranya: bagian-bagian {rows} (baris 70, 73) berjumlah cohorts/angkatan-1/participants "
        "(baris 54)."
    )
    assert f"{rows}/perempuan/amount (line 70)" in finding.cure.en
    assert f"{rows}/perempuan/amount (baris 70)" in finding.cure.id


def test_its_cure_cures(look: Look) -> None:
    assert look(MEN_HIDDEN, (PROGRAM, _WOMEN, _HIDDEN)) == []


def test_no_number_but_of_lines_and_thresholds_is_said(look: Look) -> None:
    lines = re.compile(r"\((?:baris|lines?|riwayatnya, baris|its history, line) [\d, ]+\)")
    for edits in ([MEN_HIDDEN], GUESSED):
        (finding,) = look(*edits)
        assert finding.rule == RULE
        for said in (finding.problem, finding.cure):
            for text in (said.id, said.en):
                digits = re.findall(r"\d+", lines.sub("", text).replace("angkatan-1", ""))
                assert set(digits) <= {"5"}, text


def test_the_guess_is_named(look: Look) -> None:
    """Two are left to eight: four each, if one takes both for small."""
    (finding,) = look(*GUESSED)
    assert finding.problem.en.startswith("Whoever guesses that what is hidden is always below 5")
    assert finding.problem.id.startswith("Siapa yang menduga bahwa yang disembunyikan selalu di")


def test_former_values_are_named_with_their_line(look: Look) -> None:
    past = (
        f"{_HIDDEN}, revisions: [{{type: update, {_MEN}, "
        'replaced: "2026-07-01", reason: {id: Baru, en: New}}]'
    )
    (finding,) = look((PROGRAM, _MEN, past), (PROGRAM, _WOMEN, _HIDDEN))
    assert "nilai lama cohorts/angkatan-1/gender/laki-laki/amount (riwayatnya, baris 73)" in (
        finding.problem.id
    )
    assert "gender/laki-laki/amount (baris 73)" in finding.cure.id


def test_where_hiding_does_not_help_it_says_so(look: Look) -> None:
    rows = "".join(
        f"          - {{key: jenis-{n}, name: {{id: J, en: K}}, amount: {{{_HIDDEN}}}}}\n"
        for n in "abcdefgh"
    )
    participants = (PROGRAM, "      value: 30\n", "      value: null\n      missing: suppressed\n")
    quote = (PROGRAM, "      quote: peserta berjumlah tiga puluh orang\n", "")
    kinds = (
        PROGRAM,
        "targets:\n  - key: klien",
        f"      - by: type\n        rows:\n{rows}targets:\n  - key: klien",
    )
    done = (PROGRAM, "completed: {value: 20", "completed: {value: 5")
    women = (PROGRAM, _WOMEN, _HIDDEN)
    (finding,) = look(participants, quote, done, kinds, women, MEN_HIDDEN)
    assert finding.rule == RULE
    assert finding.cure.en.startswith("Hiding other figures does not help")


@pytest.mark.parametrize(
    ("quote", "refused"),
    [
        ("tiga puluh orang, di antaranya sebelas laki-laki", True),
        ("tiga puluh orang, 11 laki-laki", True),
        ("tiga puluh orang pada 11 Maret 2026 menurut UU 11/2009", False),
        ("tiga puluh orang selama 15 hari, dua puluh selesai", False),
        ("tiga puluh orang", False),
    ],
)
def test_a_quote_beside_it_does_not_state_it(look: Look, quote: str, refused: bool) -> None:
    old = "quote: peserta berjumlah tiga puluh orang"
    edits = [MEN_HIDDEN, (PROGRAM, _WOMEN, _HIDDEN), (PROGRAM, old, f'quote: "{quote}"')]
    found = look(*edits)
    assert [each.rule for each in found] == ["kutipan-membuka"] * refused
    assert not any(re.search(r"\d", each.problem.id + each.cure.id) for each in found)
    assert look((PROGRAM, old, f'quote: "{quote}"')) == []


def test_the_solver_is_not_even_loaded_where_nothing_is_hidden() -> None:
    code = (
        "import sys\nfrom pathlib import Path\nfrom generator import pipeline\n"
        "pipeline.check(Path('.'), '2026-11-21', ())\nprint('highspy' in sys.modules)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "False"
