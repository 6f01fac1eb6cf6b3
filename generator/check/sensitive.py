"""Of a group that needs protection, no place is given below regency or city."""

import re
from collections.abc import Iterator

from generator.check.subject import Subject
from generator.finding import Finding
from generator.model.program import Program
from generator.model.words import Text
from generator.record import Location
from generator.text import Said

_BELOW_REGENCY = re.compile(
    r"\b(?:kecamatan|kelurahan|desa|dusun|kampung|jalan|gang|komplek|perumahan|village|district"
    r"|street|alley)\b|\b(?:kec|kel|jl|jln|gg|rt|rw)\b\.?",
    re.IGNORECASE,
)


def sensitive_places_are_coarse(subject: Subject) -> Iterator[Finding]:
    """For a sensitive group, `place` stops at regency or city."""
    for record, program in subject.programs:
        if not subject.registry.sensitive(program):
            continue
        for location, place in _places(program):
            if any(_BELOW_REGENCY.search(text) for text in (place.id, place.en or "")):
                yield Finding(
                    record.place(location),
                    "tempat-terlalu-rinci",
                    Said(
                        "Tempat ini lebih rinci daripada kabupaten/kota, untuk kelompok peka.",
                        "This place is finer than regency or city, for a sensitive group.",
                    ),
                    Said(
                        "Tulis nama kabupaten atau kotanya saja.",
                        "Write no more than the name of the regency or city.",
                    ),
                )


def _places(program: Program) -> Iterator[tuple[Location, Text]]:
    if program.place is not None:
        yield ("place",), program.place
    for name in ("cohorts", "events"):
        for number, item in enumerate(getattr(program, name)):
            if item.place is not None:
                yield (name, number, "place"), item.place


def sensitive_groups_are_not_split_by_place(subject: Subject) -> Iterator[Finding]:
    """For a sensitive group, nothing is broken down by region."""
    for record, program in subject.programs:
        if not subject.registry.sensitive(program):
            continue
        for number, cohort in enumerate(program.cohorts):
            for part, breakdown in enumerate(cohort.breakdown):
                by_region = breakdown.by == "region"
                if by_region or any(row.region is not None for row in breakdown.rows):
                    yield Finding(
                        record.place(("cohorts", number, "breakdown", part)),
                        "rincian-wilayah-peka",
                        Said(
                            "Kelompok peka tidak dirinci menurut wilayah.",
                            "A sensitive group is not broken down by region.",
                        ),
                        Said("Hapus rincian ini.", "Remove this breakdown."),
                    )
