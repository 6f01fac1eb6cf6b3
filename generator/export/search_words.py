"""What the search in the browser knows before it asks the index: one small file a language.

`bantuan`: the phrases of people in need. `kata`: the site's own words, by which a slip of the
finger is set right: nobody is offered a word of people in need, or one that stigmatises.
`sebutan`: what those are understood as. Nothing of a reader's ever goes the other way.
"""

import json
import re
from collections import Counter
from collections.abc import Iterator
from typing import Any

from generator.artifact import Artifact
from generator.export.subject import Subject
from generator.model.field import Entity
from generator.model.registry import Registry
from generator.model.vocabulary import TargetGroup
from generator.model.words import Text
from generator.text import LOCALES, Locale
from generator.urls import localised

FILE = "/cari/kata.json"
MOST_WORDS = 4000
SHORTEST = 4
# Names come before running text: where the list is full, what has a page is kept.
_NAMES = ("name", "short_name", "title", "aliases", "former_name", "term", "expansion", "label")
_WORD = re.compile(rf"[^\W\d_]{{{SHORTEST},}}")
_KINDS = ("program", "agency", "partner", "law", "target_group", "term", "source")


def artifacts(subject: Subject) -> Iterator[Artifact]:
    """One file a language."""
    for locale in LOCALES:
        told = {
            "bantuan": _help(subject.registry, locale),
            "kata": _words(subject.registry, locale),
            "sebutan": _understood(subject.registry, locale),
        }
        text = json.dumps(told, ensure_ascii=False, separators=(",", ":"))
        yield Artifact(localised(FILE, locale).lstrip("/"), text.encode() + b"\n")


def _help(registry: Registry, locale: Locale) -> list[str]:
    entries = (each for each in registry.search_words.values() if each.use == "help")
    phrases = (phrase.casefold() for each in entries for phrase in each.words.in_(locale))
    return sorted(dict.fromkeys(phrases))


def _understood(registry: Registry, locale: Locale) -> dict[str, str]:
    """Each phrase that is typed and not printed → the phrase that is searched for instead."""
    return {
        phrase.casefold(): each.words.in_(locale)[0]
        for each in registry.search_words.values()
        if each.typed
        for phrase in each.typed.in_(locale)
    }


def _words(registry: Registry, locale: Locale) -> list[str]:
    """The commonest words of names, then of all texts, at most MOST_WORDS, sorted."""
    names, texts = Counter[str](), Counter[str]()
    for entry in registry.search_words.values():
        if entry.use == "same":
            for phrase in entry.words.in_(locale):
                names.update(_split(phrase))
    for entity in _public(registry):
        names_alone = _of_a_labelled_group(registry, entity)
        for field in type(entity).model_fields:
            if field in _NAMES:
                names.update(_split(" ".join(_said(getattr(entity, field), locale, all_of=True))))
            elif not names_alone:
                texts.update(_split(" ".join(_said(getattr(entity, field), locale))))
    never = _never_offered(registry, locale) - set(names)
    ranked = [each for each in (*_ranked(names), *_ranked(texts)) if each not in never]
    return sorted(list(dict.fromkeys(ranked))[:MOST_WORDS])


def _of_a_labelled_group(registry: Registry, entity: Entity) -> bool:
    """Whether its running text tells of people whose official name stigmatises."""
    groups = registry.target_groups
    return any(groups[each].label for each in getattr(entity, "target_groups", ()))


def _never_offered(registry: Registry, locale: Locale) -> set[str]:
    """The words of phrases that are typed and not printed, and of names that a label replaces."""
    phrases = list(_understood(registry, locale))
    for group in registry.target_groups.values():
        if group.label:
            phrases += [group.name.id, group.former_name or "", *group.aliases]
    return set(_split(" ".join(phrases)))


def _said(part: Any, locale: Locale, *, all_of: bool = False) -> Iterator[str]:
    """The texts and names in a part of a record; all strings in it where it is a name itself.

    Keys, choices and codes are words of the records, and stand on no page.
    """
    if isinstance(part, Text):
        yield part.in_(locale)
    elif isinstance(part, str):
        if all_of:
            yield part
    elif isinstance(part, tuple):
        for each in part:
            yield from _said(each, locale, all_of=all_of)
    elif isinstance(part, Entity):
        for name in type(part).model_fields:
            yield from _said(getattr(part, name), locale, all_of=name in _NAMES)


def _public(registry: Registry) -> Iterator[Entity]:
    """The records with pages; of regions, those that a record names and their provinces."""
    for kind in _KINDS:
        for entity in registry.entities[kind].values():
            # A group with a neutral label goes by that alone.
            if not (isinstance(entity, TargetGroup) and entity.label):
                yield entity
    named = {code for kind, code in registry.used_by if kind == "region"}
    named |= {code[:2] for code in named}
    yield from (registry.regions[code] for code in sorted(named) if code in registry.regions)


def _split(text: str) -> list[str]:
    return [word.casefold() for word in _WORD.findall(text)]


def _ranked(words: Counter[str]) -> list[str]:
    return sorted(words, key=lambda word: (-words[word], word))
