"""Personal data is refused where it is written; no message repeats it."""

from collections.abc import Iterator
from typing import Any

from generator.check.strings import strings
from generator.check.subject import Subject
from generator.finding import Finding, Place
from generator.model.registry import Registry
from generator.privacy.detect import found, plain_line
from generator.privacy.patterns import PATTERNS
from generator.record import Location
from generator.text import Said

OFFICE_FIELDS = frozenset({"phone", "whatsapp", "email"})


def personal_data_stays_out(subject: Subject) -> Iterator[Finding]:
    """No NIK, KK, telephone, e-mail, home address, birth date or patronymic of a person is written.

    An office's lines have their own fields (contact, ppid, complaints, services); what stands
    there may be repeated elsewhere.
    """
    public = office_lines(subject.registry)
    for key, (whole, _) in subject.words.items():
        if not any(found(whole, public)):
            continue
        record = subject.registry.records[key]
        for location, text in strings(record.value):
            if not _exempt(location):
                for kind in dict.fromkeys(kind for kind, _ in found(text, public)):
                    yield _finding(record.place(location), kind)
    for place, name in _names(subject):
        for kind in dict.fromkeys(kind for kind, _ in found(name, public)):
            yield _finding(place, kind)
    for record in subject.registry.records.values():
        for line, text in record.comments:
            for kind in dict.fromkeys(kind for kind, _ in found(text, public)):
                yield _finding(Place(record.path, line, 1), kind)
    for page in subject.prose:
        for kind, position in found(page.text, public):
            line = page.text.count("\n", 0, position) + 1
            column = position - page.text.rfind("\n", 0, position)
            yield _finding(Place(page.path, line, column), kind)


def _names(subject: Subject) -> Iterator[tuple[Place, str]]:
    """What people named themselves: files, words of vocabulary, and keys."""
    for (kind, record_id), record in subject.registry.records.items():
        if kind != "region" and record.value.get("id") != record_id:
            yield record.key_place(()), record_id
    yield from subject.keys


def _finding(place: Place, kind: str) -> Finding:
    what = PATTERNS[kind][1]
    return Finding(
        place,
        "data-pribadi",
        Said(f"Di sini ada {what.id}.", f"Here is {what.en}."),
        Said(
            "Hapus (isinya sengaja tidak ditampilkan), juga dari riwayat git bila sudah disimpan. "
            "Nomor dan surel kantor: tulis di contact, ppid atau data/services/.",
            "Remove it (the content is withheld on purpose), from git's history too if committed. "
            "An office's lines belong in contact, ppid or data/services/.",
        ),
    )


def _exempt(location: Location) -> bool:
    """An office's own lines; and the value of a figure, for a national budget has 16 digits."""
    return bool(location) and location[-1] in (*OFFICE_FIELDS, "value")


def office_lines(registry: Registry) -> frozenset[str]:
    """Every telephone number and e-mail address of an office, each in one spelling."""
    return frozenset(
        plain_line(text)
        for key, record in registry.records.items()
        if key[0] in ("site", "program", "agency", "service")
        for text in _lines(record.value)
    )


def _lines(value: Any) -> Iterator[str]:
    """The contact fields of a record: of itself, and of the contacts it holds."""
    for name, part in value.items():
        if name in OFFICE_FIELDS and isinstance(part, str):
            yield part
        elif name in ("contact", "ppid", "complaints") and isinstance(part, dict):
            yield from _lines(part)
