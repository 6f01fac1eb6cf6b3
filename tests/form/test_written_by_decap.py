"""What Decap writes comes back into canonical form, and no digit is lost on the way."""

import pytest

from generator.load.layout import home
from generator.load.yaml_tree import read_yaml
from generator.staff.tidy import tidied

LONG = "9007199254740993"  # more than JavaScript can count: it stays a text in the form


@pytest.mark.parametrize(
    ("kind", "written", "line"),
    [
        ("agency", "id: a\nregion: 36.73\n", 'region: "36.73"'),
        ("agency", "id: a\nregion: 32.10\n", 'region: "32.10"'),
        ("agency", 'id: a\nregion: "32.10"\n', 'region: "32.10"'),
        ("law", "id: a\nyear: 2009\nnumber: 010\n", 'number: "010"'),
        ("source", "id: a\ndate: 2022-03-22\n", 'date: "2022-03-22"'),
        ("source", "id: a\ndate: 2022\n", 'date: "2022"'),
        ("program", 'cohorts:\n  - completed:\n      value: "1250"\n', "value: 1250"),
        ("program", f'cohorts:\n  - completed:\n      value: "{LONG}"\n', f"value: {LONG}"),
        ("program", 'targets:\n  - amount:\n      value: "2.5"\n', 'value: "2.5"'),
    ],
)
def test_codes_dates_and_amounts_are_written_as_they_should_be(
    kind: str, written: str, line: str
) -> None:
    made = tidied(written, home(kind)).text
    assert made is not None
    assert line in [each.strip() for each in made.splitlines()]
    assert tidied(made, home(kind)).text == made
    assert read_yaml(made, "x.yml").findings == []
