"""Personal data is refused where it is written; no message repeats it."""

from collections.abc import Iterable, Iterator
from pathlib import PurePosixPath
from typing import Any

from generator.check.acknowledged import lets_stand
from generator.check.strings import strings
from generator.check.subject import Subject
from generator.finding import Finding, Place
from generator.model.contact import EXAMPLE_PHONE
from generator.model.registry import Registry
from generator.privacy.detect import Match, everything, found, in_name, matches, plain_line
from generator.privacy.patterns import ACKNOWLEDGED_AS, said_of
from generator.record import Location, Record
from generator.text import Said

CAN_ACKNOWLEDGE = frozenset({"program", "agency", "partner", "source", "law", "service"})
OFFICE_FIELDS = frozenset({"phone", "whatsapp", "email"})
_IN_A_PAGE = Said(
    "tulis dengan kata lain, atau akui di catatan yang juga memuatnya (acknowledged).",
    "put it in other words, or acknowledge it in a record that says it too (acknowledged).",
)


def personal_data_stays_out(subject: Subject) -> Iterator[Finding]:
    """No NIK, KK, telephone, e-mail, home address, birth date or patronymic of a person is written.

    An office's lines have their own fields (contact, ppid, complaints, services); what stands
    there may be repeated elsewhere.
    """
    public = office_lines(subject.registry)
    for key, (whole, _) in subject.words.items():
        if not any(matches(whole, public)):
            continue
        record = subject.registry.records[key]
        for location, text in strings(record.value):
            if not _exempt(location):
                kept = (each for each in matches(text, public) if not lets_stand(record, each))
                for kind in _kinds(kept):
                    yield _finding(record.place(location), kind, _acknowledging(record, kind))


def personal_data_stays_out_beside(subject: Subject) -> Iterator[Finding]:
    """The same for what stands beside the values of records: comments, names, pages and files.

    A page may repeat what a record acknowledges as nobody's.
    """
    public = office_lines(subject.registry)
    shown = public | {plain_line(EXAMPLE_PHONE)}
    for record in subject.registry.records.values():
        for line, text in record.comments:
            for kind in _kinds(matches(text, shown)):
                yield _finding(Place(record.path, line, 1), kind)
    for place, name in _names(subject):
        for kind in _kinds(in_name(name, public)):
            yield _finding(place, kind)
    repeated = public | let_stand(subject.registry)
    for page in subject.prose:
        for kind, position in found(page.text, repeated):
            line = page.text.count("\n", 0, position) + 1
            column = position - page.text.rfind("\n", 0, position)
            yield _finding(Place(page.path, line, column), kind, _IN_A_PAGE)
    for file in subject.others:
        for kind in (
            *file.told,
            *_kinds(m for text in file.texts for m in everything(text, public)),
        ):
            yield _finding(Place(file.path), kind)


def _kinds(found: Iterable[Match]) -> Iterable[str]:
    """Each kind once."""
    return dict.fromkeys(match.kind for match in found)


def let_stand(registry: Registry) -> frozenset[str]:
    """What editors acknowledged as nobody's, each as it is spelt: the last look at the site lets
    it pass too."""
    return frozenset(
        match.spelt
        for record in registry.records.values()
        if record.value.get("acknowledged")
        for location, text in strings(record.value)
        for match in everything(text)
        if lets_stand(record, match)
    )


def _names(subject: Subject) -> Iterator[tuple[Place, str]]:
    """What people named themselves: files, words of vocabulary, and keys."""
    for (kind, record_id), record in subject.registry.records.items():
        if kind != "region" and record.value.get("id") != record_id:
            yield record.key_place(()), record_id
    yield from subject.keys
    for path in (*(page.path for page in subject.prose), *(file.path for file in subject.others)):
        yield Place(f"{PurePosixPath(path).parts[0]}/…"), path


def _acknowledging(record: Record, kind: str) -> Said | None:
    """How the editors of a record say that it is nobody's, where they can."""
    if record.kind not in CAN_ACKNOWLEDGE:
        return None
    rule = next(rule for rule, named in ACKNOWLEDGED_AS.items() if named == kind)
    return Said(
        f"tulis di acknowledged {{rule: {rule}, reason: …}}; peninjau melihatnya.",
        f"write {{rule: {rule}, reason: …}} in acknowledged; reviewers see it.",
    )


def _finding(place: Place, kind: str, if_nobodys: Said | None = None) -> Finding:
    what = said_of(kind)
    cure = Said(
        "Hapus (isinya sengaja tidak ditampilkan), juga dari riwayat git bila sudah disimpan. "
        "Nomor dan surel kantor: tulis di contact, ppid atau data/services/.",
        "Remove it (the content is withheld on purpose), from git's history too if committed. "
        "An office's lines belong in contact, ppid or data/services/.",
    )
    if if_nobodys is not None:
        cure = Said(
            f"{cure.id} Bila bukan milik siapa pun: {if_nobodys.id}",
            f"{cure.en} If it is nobody's: {if_nobodys.en}",
        )
    return Finding(
        place, "data-pribadi", Said(f"Di sini ada {what.id}.", f"Here is {what.en}."), cure
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
