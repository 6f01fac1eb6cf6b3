"""Whether a text holds personal data, and where: never what it is."""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from ahocorasick_rs import BytesAhoCorasick, Implementation

from generator.privacy.patterns import CHECKSUM, LIKE_NIK, PATTERNS, SIGNS
from generator.private_numbers import private_numbers

_SHAPE = bytes.maketrans(b"123456789", b"000000000")
Sign = bytes | re.Pattern[str]
_LETTERS = re.compile(r"(?:\\?[./+]|[\w @=])+", re.ASCII)


def _quick(sign: str | re.Pattern[str]) -> tuple[bytes, Sign]:
    """The sign, and before it the letters it begins with: most texts do not even hold those."""
    if isinstance(sign, str):
        return (shaped := sign.encode("latin-1")), shaped
    first = _LETTERS.match(sign.pattern)
    assert first, sign.pattern
    written = re.sub(r"\\d?|\\w", "", first[0])
    if sign.pattern[first.end() :].startswith(("?", "*", "{")):
        written = written[:-1]
    return written.encode("latin-1").translate(_SHAPE), sign


_SIGNS = {kind: tuple(map(_quick, signs)) for kind, signs in SIGNS.items()}
# All that signs begin with is looked for in one pass, but for what stands in every number.
_FIRST = sorted({first for signs in _SIGNS.values() for first, _ in signs})
_COMMON = tuple(first for first in _FIRST if len(first) < 4 and not first.strip(b"0."))
_RARE = tuple(first for first in _FIRST if first not in _COMMON)
_FINDER = BytesAhoCorasick(_RARE, implementation=Implementation.DFA)
# What else must be near a sign: banks are named often, account numbers hardly ever.
_NEEDED = {"account": re.compile(rb"0[0 .-]{7}")}
_DIGITS = frozenset({"identity", "npwp", "phone", "account", "birth"})  # which they all have
_LONGEST = 200  # no pattern reaches further from its sign
# What a number is a part of, such as an address of the web; some files are a single line.
_WORD_BEFORE, _WORD_AFTER = re.compile(r"""[^\s"',]*\Z"""), re.compile(r"""[^\s"',]*""")
_LONGEST_WORD = 500
# Of files' names: no part of an address of e-mail.
ENDINGS = frozenset(
    ("jpg", "jpeg", "png", "webp", "gif", "tif", "tiff", "avif", "heic", "svg", "pdf", "xlsx",
     "xls", "csv", "docx", "doc", "odt", "ods", "zip", "html", "htm", "md", "txt", "json", "yml",
     "yaml", "xml", "mp3", "mp4", "mov")
)  # fmt: skip


class Match(NamedTuple):
    """One finding in a text. `spelt` is what was found, in one spelling: it is compared with what
    offices and editors let stand, and printed nowhere."""

    kind: str
    position: int
    end: int
    spelt: str


def matches(text: str, public: frozenset[str]) -> Iterator[Match]:
    """Each piece of personal data in a text; `public` lines (as of `spelling`) may stand."""
    lower = text.lower()
    shape = lower.encode("latin-1", "replace").translate(_SHAPE)
    has_digits = b"0" in shape
    begun = _begun(shape)
    for kind, signs in _SIGNS.items():
        if not has_digits and kind in _DIGITS:
            continue
        near = {sign: begun[first] for first, sign in signs if first in begun}
        if near:
            yield from _of_kind(kind, text, _around(near, lower, shape, len(text)), shape, public)


def _begun(shape: bytes) -> Mapping[bytes, Sequence[int]]:
    """What of `_FIRST` is in a text, and where; of what stands in every number it is not told."""
    begun: dict[bytes, list[int]] = {first: [] for first in _COMMON if first in shape}
    for number, start, _ in _FINDER.find_matches_as_indexes(shape, overlapping=True):
        begun.setdefault(_RARE[number], []).append(start)
    return begun


def _of_kind(
    kind: str, text: str, around: list[tuple[int, int]], shape: bytes, public: frozenset[str]
) -> Iterator[Match]:
    needed = _NEEDED.get(kind)
    for start, end in around:
        if needed and not needed.search(shape, start, end):
            continue
        for match in PATTERNS[kind][0].finditer(text, start, end):
            if match.end() + _LONGEST // 4 > end < len(text):
                continue  # cut off; where it belongs it is found whole
            spelt = spelling(kind, match[0])
            if spelt not in public and not is_running_number(text, *match.span()):
                yield Match(kind, *match.span(), spelt)


def _around(
    signs: Mapping[Sign, Sequence[int]], lower: str, shape: bytes, length: int
) -> list[tuple[int, int]]:
    """The stretches of a text in which a kind may be: around each of its signs."""
    whole = length < 2 * _LONGEST or len(lower) != length
    stretches: list[tuple[int, int]] = []
    for position in sorted(_places(signs, lower, shape)):
        if whole:
            return [(0, length)]
        start, end = max(0, position - _LONGEST), min(length, position + _LONGEST)
        if stretches and start <= stretches[-1][1]:
            start, _ = stretches.pop()
        stretches.append((start, end))
    return stretches


def _places(signs: Mapping[Sign, Sequence[int]], lower: str, shape: bytes) -> Iterator[int]:
    """Where the signs are; given for each is where its letters are, if that is known."""
    for sign, begun in signs.items():
        if isinstance(sign, bytes):
            yield from begun or _positions(sign, shape)
        elif begun:
            yield from (start for start in begun if sign.match(lower, start))
        else:
            yield from (match.start() for match in sign.finditer(lower))


def _positions(sign: bytes, shape: bytes) -> Iterator[int]:
    position = shape.find(sign)
    while position >= 0:
        yield position
        position = shape.find(sign, position + 1)


def found(text: str, public: frozenset[str]) -> Iterator[tuple[str, int]]:
    """Each kind of personal data in a text, with its position."""
    for match in matches(text, public):
        yield match.kind, match.position


def everything(text: str, public: frozenset[str] = frozenset()) -> Iterator[Match]:
    """The same, and numbers as they stand in tables and addresses: without a plus sign, say."""
    found = list(matches(text, public))
    yield from found
    for match in plain_numbers(text, public):
        if not any(each.position <= match.position < each.end for each in found):
            yield match


def plain_numbers(text: str, public: frozenset[str] = frozenset()) -> Iterator[Match]:
    """Numbers of people alone, as `private_numbers` finds them."""
    for kind, digits, position in private_numbers(text):
        end = position + len(digits)
        if digits in public:
            continue
        if kind == "mobile":
            yield Match("phone", position, end, digits)
        elif not is_running_number(text, position, end):
            yield Match(kind, position, end, digits)


def holds_personal_data(text: str) -> bool:
    """Whether a text would be refused: other rules need not say more of it."""
    return any(matches(text, frozenset()))


def spelling(kind: str, written: str) -> str:
    """One spelling for all: the number that is dialled, an e-mail in small letters."""
    if kind == "phone":
        return plain_line(written)
    if kind == "identity":
        return re.sub(r"\D", "", written)
    return " ".join(written.casefold().split())


def plain_line(line: str) -> str:
    """A telephone number or e-mail of an office in the same one spelling."""
    if "@" in line:
        return line.casefold()
    digits = re.sub(r"\D", "", line)
    return "62" + digits[1:] if digits.startswith("0") else digits


def in_name(name: str, public: frozenset[str] = frozenset()) -> Iterator[Match]:
    """What the name of a file gives away: `foto-siti-binti-amat.jpg`, `KTP_….pdf`."""
    stem, dot, ending = name.rpartition(".")
    name = stem if dot and ending.lower() in ENDINGS else name
    words = re.sub(r"_|(?<!\d)-|-(?!\d)", " ", name)
    words = re.sub(r"(\w+) (binti|bin|bt\.?|bte) (\w+)", _capital, words)
    for text in dict.fromkeys((name, words)):
        yield from everything(text, public)


def _capital(found: re.Match[str]) -> str:
    return f"{found[1].capitalize()} {found[2]} {found[3].capitalize()}"


def is_structured(digits: str) -> bool:
    """Whether digits have the region and the date of an NIK or a KK."""
    return bool(LIKE_NIK.fullmatch(digits))


def is_running_number(text: str, start: int, end: int) -> bool:
    """Whether digits are part of a checksum, or of a web address and unlike an NIK; or nothing
    but zeros, which are nobody's."""
    digits = text[start:end]
    if not digits.isdigit():
        return False
    if not digits.strip("0"):
        return True
    before = _WORD_BEFORE.search(text[max(0, start - _LONGEST_WORD) : start])
    after = _WORD_AFTER.match(text, start, end + _LONGEST_WORD)
    word = f"{before[0] if before else ''}{after[0] if after else ''}"
    return bool(CHECKSUM.search(word)) or ("://" in word and not LIKE_NIK.fullmatch(digits))
