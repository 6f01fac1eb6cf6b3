"""Names that must appear nowhere. They come from outside the repository and are never printed."""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import permutations
from pathlib import PurePosixPath

from generator.check.strings import strings
from generator.check.subject import Subject
from generator.finding import Finding, Place
from generator.text import Said

_WORD = re.compile(r"[^\W_]+")
_NOT_PLAIN = re.compile(r"[^a-z0-9]+")
_Spellings = Mapping[tuple[str, ...], frozenset[str]]
_ORDERED_WORDS = 5  # 120 orders; a longer name is looked for forwards and backwards


def protected_names_stay_out(subject: Subject) -> Iterator[Finding]:
    """No protected name is written, in any order, spelling of case, or spacing of its words."""
    names = _spellings(subject.protected)
    if not names:
        return
    for key, (whole, _) in subject.words.items():
        record = subject.registry.records[key]
        if _position(record.path, names) is not None:
            # The path itself is the name: only its folder can be shown.
            yield _finding(Place(f"{PurePosixPath(record.path).parts[0]}/"))
        if _possible(whole, names):
            for location, text in strings(record.value):
                if _position(text, names) is not None:
                    yield _finding(record.place(location))
        for line, text in record.comments:
            if _position(text, names) is not None:
                yield _finding(Place(record.path, line, 1))
    keys = (place for place, name in subject.keys if _position(name, names) is not None)
    yield from map(_finding, keys)
    for page in subject.prose:
        if _position(page.path, names) is not None:
            yield _finding(Place(f"{PurePosixPath(page.path).parts[0]}/"))
        position = _position(page.text, names)
        if position is not None:
            line = page.text.count("\n", 0, position) + 1
            column = position - page.text.rfind("\n", 0, position)
            yield _finding(Place(page.path, line, column))


def holds_protected_name(texts: Iterable[str], protected: Sequence[str]) -> bool:
    """Whether any of the texts spells a protected name."""
    names = _spellings(protected)
    return any(_position(text, names) is not None for text in texts)


def without_names(findings: Sequence[Finding], protected: Sequence[str]) -> list[Finding]:
    """The same findings, those that would repeat a protected name with neutral words instead."""
    names = _spellings(protected)
    if not names:
        return list(findings)
    return [_neutral(each, names) for each in findings]


def _neutral(finding: Finding, names: _Spellings) -> Finding:
    said = "\n".join((finding.problem.id, finding.problem.en, finding.cure.id, finding.cure.en))
    if _position(said, names) is not None:
        finding = replace(
            finding,
            problem=Said("Isi di sini tidak sesuai.", "What is written here does not fit."),
            cure=Said(
                "Periksa baris ini; isinya sengaja tidak ditampilkan.",
                "Look at this line; its content is withheld on purpose.",
            ),
        )
    if _position(finding.place.path, names) is not None:
        folder, *below = PurePosixPath(finding.place.path).parts
        shown = f"{folder}/" if below and _position(folder, names) is None else "…"
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


def _spellings(names: Sequence[str]) -> _Spellings:
    """The words of every name, and its letters without spaces, the words in any order."""
    found: dict[tuple[str, ...], frozenset[str]] = {}
    for name in names:
        words = tuple(plain for word in name.split() if (plain := _plain(word)))
        few = len(words) <= _ORDERED_WORDS
        orders = permutations(words) if few else (words, words[::-1])
        if words:
            found[words] = frozenset("".join(order) for order in orders)
    return found


def _plain(text: str) -> str:
    """Letters and digits only, without case and diacritics."""
    if text.isascii():
        return _NOT_PLAIN.sub("", text.lower())
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in decomposed if letter.isalnum())


def _possible(text: str, names: _Spellings) -> frozenset[str]:
    """The spellings of names whose words all occur, wherever words begin and end."""
    plain = _plain(text)
    likely = [all_ for words, all_ in names.items() if all(word in plain for word in words)]
    return frozenset(spelling for each in likely for spelling in each if spelling in plain)


def _position(text: str, names: _Spellings) -> int | None:
    """Where whole words of a text, however spaced, spell a name."""
    spellings = _possible(text, names)
    if not spellings:
        return None
    longest = max(len(spelling) for spelling in spellings)
    words = [(match.start(), _plain(match[0])) for match in _WORD.finditer(text)]
    for first, (position, _) in enumerate(words):
        spelt = ""
        for _, word in words[first:]:
            spelt += word
            if spelt in spellings:
                return position
            if len(spelt) >= longest:
                break
    return None
