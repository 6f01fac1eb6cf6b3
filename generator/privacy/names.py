"""Protected names: whether a text spells one, however it is written. They are never printed."""

import html
import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from itertools import permutations

_WORD = re.compile(r"[^\W_]+")
_NOT_PLAIN = re.compile(r"[^a-z0-9]+")
# What a reader does not see: tags, comments, and the names of signs.
_MARKUP = re.compile(
    r"<!--.*?-->|</?[A-Za-z][^<>]*>|&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|\w{2,8});", re.S
)
_NOTHING = "\u00ad"  # a hyphen that shows at the end of a line only: no letter, and one character
_ORDERED_WORDS = 5  # 120 orders; a longer name is looked for forwards and backwards

Names = Mapping[tuple[str, ...], frozenset[str]]
"""The words of every name, and its letters without spaces, the words in any order."""


def names_of(protected: Sequence[str]) -> Names:
    """The names of a list, made ready to be looked for."""
    found: dict[tuple[str, ...], frozenset[str]] = {}
    for name in protected:
        words = tuple(plain for word in name.split() if (plain := _plain(word)))
        few = len(words) <= _ORDERED_WORDS
        orders = permutations(words) if few else (words, words[::-1])
        if words:
            found[words] = frozenset("".join(order) for order in orders)
    return found


def position_of_name(text: str, names: Names) -> int | None:
    """Where whole words of a text, however spaced and marked up, spell a name."""
    if not names:
        return None
    at = _position(text, names)
    if at is None and ("<" in text or "&" in text):
        at = _position(_MARKUP.sub(_seen, text), names)
    return at


def holds_protected_name(texts: Iterable[str], protected: Sequence[str]) -> bool:
    """Whether any of the texts spells a protected name."""
    names = names_of(protected)
    return any(position_of_name(text, names) is not None for text in texts)


def may_hold_name(text: str, names: Names) -> bool:
    """A quick look: whether the words of a name all occur in a text without markup."""
    return bool(names) and bool(_possible(text, names))


def _seen(markup: re.Match[str]) -> str:
    """A tag as nothing, the name of a sign as the sign: as long as before, so that places stay."""
    text = markup[0]
    sign = html.unescape(text) if text.startswith("&") else ""
    filled = sign + _NOTHING * (len(text) - len(sign))
    return filled if "\n" not in text else "".join("\n" if c == "\n" else _NOTHING for c in text)


def _plain(text: str) -> str:
    """Letters and digits only, without case and diacritics."""
    if text.isascii():
        return _NOT_PLAIN.sub("", text.lower())
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in decomposed if letter.isalnum())


def _possible(text: str, names: Names) -> frozenset[str]:
    """The spellings of names whose words all occur, wherever words begin and end."""
    plain = _plain(text)
    likely = [all_ for words, all_ in names.items() if all(word in plain for word in words)]
    return frozenset(spelling for each in likely for spelling in each if spelling in plain)


def _position(text: str, names: Names) -> int | None:
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
