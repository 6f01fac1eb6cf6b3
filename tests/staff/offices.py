"""An invented office: what it answered, and the Terang that it was made with."""

from generator.model.region import NATION
from generator.staff.office.answers import Answers
from generator.staff.office.origin import Origin

DAY = "2026-12-01"
HERE = Origin("terang==9", here_only=True)


def answered(title: str = "Uji", official: bool = False) -> Answers:
    return Answers(title, "Redaksi Uji", NATION, "https://uji.example/a/", official, "2026")
