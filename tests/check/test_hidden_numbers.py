"""Whatever a finding has to say of a line, it never repeats a NIK, a KK or a mobile number."""

from pathlib import Path

import pytest

from generator import pipeline
from generator.check.hidden_numbers import without_private_numbers
from generator.report import FORMATS
from tests.slips.good import PROJECT, TODAY

NIK, MOBILE = "1234561401900001", "081234567890"  # no such region; an invented number


@pytest.mark.parametrize(
    "line",
    [
        f"note Siti NIK {NIK}",
        f"note:Siti NIK {NIK}",
        f"hp:{MOBILE}",
        f'"{NIK}": x',
        f'"{NIK}": x\n"{NIK}": y',
        f'"{NIK}": x\n"{NIK}":\nname: y',
        f"level: {NIK}",
        f"status: {MOBILE}",
        f'parent: "{NIK}"',
        f'name: {{"{MOBILE}": x}}',
    ],
)
@pytest.mark.parametrize("name", ["dinas-contoh", f"dinas-{NIK}"])
def test_no_finding_repeats_a_private_number(tmp_path: Path, line: str, name: str) -> None:
    for path, text in PROJECT.items():
        file = tmp_path / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    file = tmp_path / f"data/agencies/{name}.yml"
    file.write_text(f"id: {name}\n{line}\n", encoding="utf-8")
    findings = pipeline.check(tmp_path, TODAY).findings
    assert [each for each in findings if each.place.path.startswith("data/agencies/dinas-")]
    for form in FORMATS.values():
        for said in (form(findings, "id"), form(findings, "en")):
            assert NIK not in said and MOBILE not in said and "Siti" not in said


@pytest.mark.parametrize(
    "text",
    [
        "62.800.000.000",
        "62800000000",
        "3842700000000000",
        "3.842.700.000.000.000",
        "1.01.02.2.01.0001",
        "UU 13/2011, 2023-01-01",
        "data/programs/bantuan-2024-2025.yml",
    ],
)
def test_amounts_and_codes_stay(text: str) -> None:
    assert without_private_numbers(text) == text
