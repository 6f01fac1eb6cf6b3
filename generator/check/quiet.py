"""Quiet records: by themselves they broke no rule when they were last looked at.

As long as a record says the same, and what all records share does, it breaks none now: after an
edit, one in ten thousand is looked at. Damage is never trusted: all are looked at then.
"""

from collections.abc import Iterable
from dataclasses import replace
from functools import cached_property
from hashlib import blake2b

from generator.cache import Cache
from generator.check.private_data import office_lines
from generator.check.subject import Subject
from generator.finding import Finding
from generator.load.layout import HOMES
from generator.model.entities import RecordKey
from generator.record import Record

_KEPT = "quiet records"
_SIZE = 16
# What lies in a folder of such files; all else is shared: settings and vocabulary.
_MANY = frozenset(home.kind for home in HOMES if home.path.endswith("/"))


class Quiet:
    """The quiet records of a subject, as far as `cache`, which is of this program, knows them."""

    def __init__(self, subject: Subject, cache: Cache) -> None:
        self._subject, self._cache = subject, cache
        self._shared = _shared(subject)
        kept = cache.get(_KEPT, self._shared) or b""
        self._known = {kept[at : at + _SIZE] for at in range(0, len(kept), _SIZE)}

    @cached_property
    def others(self) -> Subject:
        """The same subject, to go through the records that are not known to be quiet."""
        if not self._known:
            return self._subject
        records = self._subject.registry.records
        loud = frozenset(key for key in records if self._marks[key] not in self._known)
        return replace(self._subject, only=loud)

    def remember(self, found: Iterable[Finding]) -> None:
        """Quiet is from now on whatever is not in a file in which something was found."""
        paths = {each.place.path for each in found}
        records = self._subject.registry.records.items()
        quiet = {self._marks[key] for key, record in records if record.path not in paths} - {b""}
        if quiet != self._known:
            self._cache.put(_KEPT, self._shared, b"".join(sorted(quiet)))

    @cached_property
    def _marks(self) -> dict[RecordKey, bytes]:
        return {key: _mark(record) for key, record in self._subject.registry.records.items()}


def _mark(record: Record) -> bytes:
    """Of a record and its file; none of what has no seal or was refused."""
    if not record.seal:
        return b""
    return blake2b(f"{record.path}\0".encode() + record.seal, digest_size=_SIZE).digest()


def _shared(subject: Subject) -> str:
    """The seal of all that a rule on one record may ask for beside it: the day, the site's
    settings, the vocabulary, and the lines of offices."""
    seal = blake2b(subject.today.encode())
    for (kind, name), record in subject.registry.records.items():
        if kind not in _MANY:
            seal.update(repr((kind, name, record.seal or record.value)).encode())
    seal.update(repr(sorted(office_lines(subject.registry))).encode())
    return seal.hexdigest()
