"""Personal data is refused where it is written; no message repeats it."""

import re
from collections.abc import Iterator
from typing import Any

from generator.check.strings import strings
from generator.check.subject import Subject
from generator.finding import Finding, Place
from generator.model.registry import Registry
from generator.record import Location
from generator.text import Said

_MONTHS = "jan|feb|mar|apr|mei|may|jun|jul|agu|agt|aug|sep|okt|oct|nov|des|dec"  # how each begins
_DATE = (
    rf"(?:\d{{1,2}}[-/. ](?:\d{{1,2}}|(?:{_MONTHS})[a-z]*)[-/. ]\d{{2,4}}|\d{{4}}-\d{{2}}-\d{{2}})"
)
# People sign for an office: "a.n. Gubernur" names nobody.
_OFFICE = (
    r"(?i:gubernur|bupati|wali|kepala|sekretaris|menteri|direktur|ketua|presiden|camat|lurah"
    r"|plt|plh)"
)
PATTERNS: dict[str, tuple[re.Pattern[str], Said]] = {
    # NIK and KK: 16 digits, often in groups; a group of four years must not look like one.
    "identity": (
        re.compile(r"(?<!\d)(?<!\d[.,])(?:\d{16}|\d{6}([ .-])\d{6}\1\d{4})(?!\d)"),
        Said("deretan 16 digit seperti NIK atau nomor KK", "16 digits, like an identity number"),
    ),
    "phone": (
        re.compile(
            r"(?<![\d.,/-])(?:\+62|0)[ .\u00a0-]?8(?:[ .()\u00a0\u2010-\u2013-]{0,2}\d){8,11}(?!\d)"
            r"|\+62(?:[ .()\u00a0\u2010-\u2013-]{0,2}\d){8,12}(?!\d)"
        ),
        Said("nomor telepon", "a telephone number"),
    ),
    "email": (
        re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+"),
        Said("alamat surel", "an e-mail address"),
    ),
    "address": (
        re.compile(r"\bR[TW](?:[ .:/]{0,2}R[TW])?[ .:]{0,2}\d{1,3}\b", re.IGNORECASE),
        Said("alamat RT/RW", "a home address (RT/RW)"),
    ),
    "on_behalf": (
        re.compile(rf"(?<![\w.])a\.? ?n\. (?!{_OFFICE})[A-Z]\w+"),
        Said('nama sesudah "a.n."', 'a name after "a.n."'),
    ),
    "descent": (
        re.compile(r"\b[A-Z]\w+ (?:[Bb]in|[Bb]inti) [A-Z]\w+"),
        Said("nama dengan bin/binti", "a name with bin/binti"),
    ),
    "birth": (
        re.compile(
            rf"\b(?:lahir|born)\b[^.;\n]{{0,40}}?{_DATE}|\bTTL\b[^.;\n]{{0,40}}?{_DATE}",
            re.IGNORECASE,
        ),
        Said("tanggal lahir", "a date of birth"),
    ),
}
OFFICE_FIELDS = frozenset({"phone", "whatsapp", "email"})
# The running numbers of news sites have 16 digits too; of those only what begins like an NIK
# counts: province, day and month of birth (40 is added to the day for women).
LIKE_NIK = re.compile(
    r"(?:1[1-9]|21|3[1-6]|5[1-3]|6[1-5]|7[1-6]|8[12]|9[1-7])\d{4}"
    r"(?:[04][1-9]|[1256]\d|[37][01])(?:0[1-9]|1[0-2])\d{6}"
)
# A quick look, in small letters: where its sign is missing, there is nothing of the kind.
SIGNS: dict[str, str | re.Pattern[str]] = {
    "identity": re.compile(r"[0-9][0-9]{5}[ .-]?[0-9]{6}"),
    "phone": re.compile(r"\+62|0[ .\u00a0-]?8(?:[ .()\u00a0\u2010-\u2013-]{0,2}\d){8}"),
    "email": "@",
    "address": re.compile(r"r[tw][ .:/]{0,2}[r\d]"),
    "on_behalf": re.compile(r"a(?<![\w.]a)\.? ?n\. "),
    "descent": " bin",
    "birth": re.compile(r"lahir|born|ttl"),
}
CHECKSUM = re.compile(r"\b(?=[0-9a-f]*[a-f])[0-9a-f]{32,}\b")


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


def holds_personal_data(text: str) -> bool:
    """Whether a text would be refused here: other rules need not say more of it."""
    return any(found(text, frozenset()))


def personal_data(text: str, public: frozenset[str]) -> tuple[Said, ...]:
    """What a text holds that may not be written, in words that do not repeat it; `public` lines
    may stand anywhere."""
    return tuple(PATTERNS[kind][1] for kind in dict.fromkeys(k for k, _ in found(text, public)))


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
        _plain(text)
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


def _plain(line: str) -> str:
    if "@" in line:
        return line.casefold()
    digits = re.sub(r"\D", "", line)
    return "62" + digits[1:] if digits.startswith("0") else digits


def found(text: str, public: frozenset[str]) -> Iterator[tuple[str, int]]:
    """Each kind of personal data in a text, with its position."""
    lower = text.lower()
    for kind, (pattern, _) in PATTERNS.items():
        sign = SIGNS[kind]
        if not (sign in lower if isinstance(sign, str) else sign.search(lower)):
            continue
        for match in pattern.finditer(text):
            repeats_an_office = kind in ("phone", "email") and _plain(match[0]) in public
            if not repeats_an_office and not _is_running_number(text, match):
                yield kind, match.start()


def _is_running_number(text: str, match: re.Match[str]) -> bool:
    """Whether digits are part of a checksum, or of a web address and unlike an NIK."""
    if not match[0].isdigit():
        return False
    before = text[: match.start()]
    word = before[re.search(r"\S*\Z", before).start() :]  # type: ignore[union-attr]
    word += re.match(r"\S*", text[match.start() :])[0]  # type: ignore[index]
    return bool(CHECKSUM.search(word)) or ("://" in word and not LIKE_NIK.fullmatch(match[0]))
