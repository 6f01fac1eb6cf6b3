"""Words that people search by and a page may not print: old and new names, long and short ones."""

import re
from collections.abc import Iterable
from functools import lru_cache

from generator.model.registry import Registry
from generator.text import Locale

# A word that is on every page out of sight. Pagefind answers an empty query by reading the whole
# index; asked for this word, it reads one part. `xq<kind>` does the same for the pages of a kind.
EVERY_PAGE = "xqsemua"

_Groups = tuple[tuple[str, ...], ...]


def other_words(registry: Registry, locale: Locale, texts: Iterable[str]) -> tuple[str, ...]:
    """All phrases of each entry `same` of which the texts say one, less those they say."""
    groups = tuple(
        each.words.in_(locale) for each in registry.search_words.values() if each.use == "same"
    )
    if not groups:
        return ()
    pattern, homes = _pattern(groups)
    said = set(pattern.findall("\n".join(texts).casefold()))
    wanted = dict.fromkeys(place for phrase in sorted(said) for place in homes[phrase])
    phrases = (phrase for place in sorted(wanted) for phrase in groups[place])
    return tuple(dict.fromkeys(each for each in phrases if each.casefold() not in said))


def help_words(registry: Registry, locale: Locale) -> tuple[str, ...]:
    """The single words of people in need: by them the page of help is found without a script's aid.

    Phrases are left to the script: their words alone (“anak”, “takut”) would be everybody's.
    """
    phrases = (
        phrase
        for each in registry.search_words.values()
        if each.use == "help"
        for phrase in each.words.in_(locale)
    )
    return tuple(dict.fromkeys(phrase for phrase in phrases if " " not in phrase))


@lru_cache(maxsize=4)
def _pattern(groups: _Groups) -> tuple[re.Pattern[str], dict[str, list[int]]]:
    """One expression for all phrases in lower case, and the groups that each stands in.

    Longest first; by first letter, because most words of a text fail at that.
    """
    homes: dict[str, list[int]] = {}
    for place, phrases in enumerate(groups):
        for phrase in phrases:
            homes.setdefault(phrase.casefold(), []).append(place)
    letters: dict[str, list[str]] = {}
    for phrase in sorted(homes, key=lambda phrase: (-len(phrase), phrase)):
        letters.setdefault(phrase[0], []).append(re.escape(phrase[1:]))
    choice = "|".join(f"{re.escape(each)}(?:{'|'.join(rest)})" for each, rest in letters.items())
    return re.compile(rf"(?<!\w)({choice})(?!\w)"), homes
