"""What `terang new` left to be filled in has been filled in."""

from collections.abc import Iterator

from generator.check.strings import strings
from generator.check.subject import Subject
from generator.finding import Finding
from generator.record import PLACEHOLDER
from generator.text import Said

TO_BE_FILLED_IN = "belum-diisi"


def nothing_is_left_to_fill_in(subject: Subject) -> Iterator[Finding]:
    """No value is still the placeholder of a new file."""
    for key, (whole, _) in subject.words.items():
        if PLACEHOLDER not in whole:
            continue
        record = subject.registry.records[key]
        for location, text in strings(record.value):
            if text == PLACEHOLDER:
                yield Finding(
                    record.place(location),
                    TO_BE_FILLED_IN,
                    Said("Bagian ini belum diisi.", "This is not filled in yet."),
                    Said(
                        "Ganti ISI dengan isinya; bila tidak disebut sumber, hapus bidangnya.",
                        "Replace ISI; if no source states it, remove the field.",
                    ),
                )
