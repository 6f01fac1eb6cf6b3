"""Numbers that state a fact are figures; running text may hold only dates and numbers of laws."""

import re
from collections.abc import Iterator

from generator.check.strings import LANGUAGES, NAMES, strings
from generator.check.subject import Subject
from generator.digits import pieces
from generator.finding import Finding
from generator.privacy.detect import holds_personal_data
from generator.record import Location
from generator.text import Said

_DIGIT = re.compile("[0-9]")
# Where a Markdown link leads is not read.
_LINK_TARGET = re.compile(r"\]\([^)\s]*\)|<[a-z]+:[^>\s]*>")


def texts_hold_no_figures(subject: Subject) -> Iterator[Finding]:
    """No text states a number that is not a date or the number of a law."""
    for key, (_, said) in subject.words.items():
        if not any(map(_states_a_number, said)):
            continue
        record = subject.registry.records[key]
        for location, text in strings(record.value):
            if _is_text(location) and _states_a_number(text) and not holds_personal_data(text):
                yield Finding(
                    record.place(location),
                    "angka-di-teks",
                    Said("Teks ini menyebut sebuah angka.", "This text states a number."),
                    Said(
                        "Catat angka itu sebagai figur (budgets, cohorts, targets, …) dengan "
                        "sumbernya, atau tulis dengan huruf. Tanggal dan nomor peraturan boleh.",
                        "Record it as a figure (budgets, cohorts, targets, …) with its source, or "
                        "write it in words. Dates and numbers of laws may stand.",
                    ),
                )


def _states_a_number(text: str) -> bool:
    return bool(_DIGIT.search(text)) and any(
        role == "stray" for _, role in pieces(_LINK_TARGET.sub("", text))
    )


def _is_text(location: Location) -> bool:
    """Whether this is one language of a text that is read as running words."""
    if len(location) < 2 or location[-1] not in LANGUAGES:
        return False
    return not (len(location) == 2 and location[0] in NAMES)
