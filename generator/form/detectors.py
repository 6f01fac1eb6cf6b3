"""What looks like a private person's data, for the browser: the patterns of `check` and `guard`.

They are written once, in Python; here each is spelt as JavaScript reads it. What is done with them
stands in templates/admin/pribadi.js, which a test holds against Python in a real browser.
"""

import re
from typing import Any

from generator import private_numbers as numbers
from generator.check import private_data as written
from generator.model.registry import Registry
from generator.privacy import patterns

# Python's \d, \w and \b know every alphabet, JavaScript's know English alone.
_WORD = r"\p{L}\p{N}_"
_CLASSES = {"d": r"\p{Nd}", "w": _WORD}
_BOUNDARY = f"(?:(?<=[{_WORD}])(?![{_WORD}])|(?<![{_WORD}])(?=[{_WORD}]))"
_TOKEN = re.compile(
    r"\\(?P<escaped>.)|(?P<group>\(\?P<)|\(\?P=(?P<again>\w+)\)|(?P<anycase>\(\?i:)"
    r"|(?P<other>.)",
    re.DOTALL,
)


def detectors(registry: Registry) -> dict[str, Any]:
    """All that pribadi.js needs, as JSON. `registry` is public: its lines are offices' own."""
    return {
        "patterns": {
            kind: {"find": javascript(pattern), "said": said.id}
            for kind, (pattern, said) in patterns.PATTERNS.items()
        },
        "signs": {
            kind: [each if isinstance(each, str) else javascript(each) for each in signs]
            for kind, signs in patterns.SIGNS.items()
        },
        "likeNik": javascript(patterns.LIKE_NIK),
        "checksum": javascript(patterns.CHECKSUM),
        "officeFields": sorted(written.OFFICE_FIELDS),
        "officeLines": sorted(written.office_lines(registry)),
        "numbers": {
            "stretch": javascript(numbers.STRETCH),
            "private": javascript(numbers.PRIVATE),
            "dated": javascript(numbers.DATED),
            "checksum": javascript(numbers.CHECKSUM),
            "said": {
                "identity": patterns.PATTERNS["identity"][1].id,
                "mobile": patterns.PATTERNS["phone"][1].id,
            },
        },
    }


def javascript(pattern: re.Pattern[str]) -> list[str]:
    """A pattern as [source, flags] of a RegExp that decides alike."""
    flags = "gui" if pattern.flags & re.IGNORECASE else "gu"
    return [_spelt(pattern.pattern), flags]


def _spelt(source: str) -> str:
    made: list[str] = []
    inside = False  # of [...]
    depth = 0  # of groups
    anycase: int | None = None  # the depth at which letters of any case began
    for token in _TOKEN.finditer(source):
        other = token["other"] or ""
        if token["escaped"]:
            made.append(_escaped(token["escaped"], inside))
        elif token["group"] or token["anycase"]:
            depth += 1
            anycase = depth if token["anycase"] else anycase
            made.append("(?<" if token["group"] else "(?:")
        elif token["again"]:
            made.append(rf"\k<{token['again']}>")
        elif anycase and other.isalpha() and not inside:
            made.append(f"[{other.lower()}{other.upper()}]")
        else:
            inside = other == "[" or (inside and other != "]")
            if not inside and other in "()":
                anycase = None if anycase == depth and other == ")" else anycase
                depth += 1 if other == "(" else -1
            made.append(other)
    return "".join(made)


def _escaped(letter: str, inside: bool) -> str:
    if letter == "b":
        return _BOUNDARY
    if letter in _CLASSES:
        return _CLASSES[letter] if inside or letter == "d" else f"[{_CLASSES[letter]}]"
    # With the flag "u" nothing is escaped that need not be.
    return rf"\{letter}" if letter in r"^$\.*+?()[]{}|/-0123456789nrtuSs" else letter
