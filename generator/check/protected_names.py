"""Names that must appear nowhere. They come from outside the repository and are never printed."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import PurePosixPath

from generator.check.strings import strings
from generator.check.subject import Subject
from generator.finding import Finding, Place
from generator.privacy.names import Names, names_of, position_of_name
from generator.text import Said


def protected_names_stay_out(subject: Subject) -> Iterator[Finding]:
    """No protected name is written, in any order, spelling of case, or spacing of its words."""
    names = names_of(subject.protected)
    if not names:
        return
    yield from _in_records(subject, names)
    for page in subject.prose:
        if position_of_name(page.path, names) is not None:
            yield _finding(Place(f"{PurePosixPath(page.path).parts[0]}/"))
        position = position_of_name(page.text, names)
        if position is not None:
            line = page.text.count("\n", 0, position) + 1
            column = position - page.text.rfind("\n", 0, position)
            yield _finding(Place(page.path, line, column))
    for file in subject.others:
        if any(position_of_name(text, names) is not None for text in (file.path, *file.texts)):
            yield _finding(Place(f"{PurePosixPath(file.path).parts[0]}/"))


def _in_records(subject: Subject, names: Names) -> Iterator[Finding]:
    for key, (whole, _) in subject.words.items():
        record = subject.registry.records[key]
        if position_of_name(record.path, names) is not None:
            # The path itself is the name: only its folder can be shown.
            yield _finding(Place(f"{PurePosixPath(record.path).parts[0]}/"))
        if position_of_name(whole, names) is not None or "<" in whole or "&" in whole:
            for location, text in strings(record.value):
                if position_of_name(text, names) is not None:
                    yield _finding(record.place(location))
        for line, text in record.comments:
            if position_of_name(text, names) is not None:
                yield _finding(Place(record.path, line, 1))
    keys = (place for place, name in subject.keys if position_of_name(name, names) is not None)
    yield from map(_finding, keys)


def without_names(findings: Sequence[Finding], protected: Sequence[str]) -> list[Finding]:
    """The same findings, those that would repeat a protected name with neutral words instead."""
    names = names_of(protected)
    if not names:
        return list(findings)
    return [_neutral(each, names) for each in findings]


def _neutral(finding: Finding, names: Names) -> Finding:
    said = "\n".join((finding.problem.id, finding.problem.en, finding.cure.id, finding.cure.en))
    if position_of_name(said, names) is not None:
        finding = replace(
            finding,
            problem=Said("Isi di sini tidak sesuai.", "What is written here does not fit."),
            cure=Said(
                "Periksa baris ini; isinya sengaja tidak ditampilkan.",
                "Look at this line; its content is withheld on purpose.",
            ),
        )
    if position_of_name(finding.place.path, names) is not None:
        folder, *below = PurePosixPath(finding.place.path).parts
        shown = f"{folder}/" if below and position_of_name(folder, names) is None else "…"
        finding = replace(finding, place=Place(shown))
    return finding


def _finding(place: Place) -> Finding:
    return Finding(
        place,
        "nama-dilindungi",
        Said("Di sini ada nama yang dilindungi.", "A protected name is written here."),
        Said(
            "Hapus, juga dari riwayat git bila sudah disimpan. Namanya sengaja tidak ditampilkan; "
            "tanyakan kepada pengelola daftar.",
            "Remove it, from git's history too if committed. The name is withheld on purpose; ask "
            "who keeps the list.",
        ),
    )
