"""What the search in the browser knows before it asks the index: one small file a language.

`bantuan`: the phrases of people in need. `kata`: the site's own words, by which a slip of the
finger is set right. Nothing of a reader's ever goes the other way.
"""

import json
import re
from collections import Counter
from collections.abc import Iterator

from generator.artifact import Artifact
from generator.export.subject import Subject
from generator.model.field import Entity
from generator.model.registry import Registry
from generator.model.words import texts_of
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
        }
        text = json.dumps(told, ensure_ascii=False, separators=(",", ":"))
        yield Artifact(localised(FILE, locale).lstrip("/"), text.encode() + b"\n")


def _help(registry: Registry, locale: Locale) -> list[str]:
    entries = (each for each in registry.search_words.values() if each.use == "help")
    phrases = (phrase.casefold() for each in entries for phrase in each.words.in_(locale))
    return sorted(dict.fromkeys(phrases))


def _words(registry: Registry, locale: Locale) -> list[str]:
    """The commonest words of names, then of all texts, at most MOST_WORDS, sorted."""
    names, texts = Counter[str](), Counter[str]()
    for entry in registry.search_words.values():
        for phrase in entry.words.in_(locale):
            names.update(_split(phrase))
    for entity in _public(registry):
        for field in type(entity).model_fields:
            counted = names if field in _NAMES else texts
            for text in texts_of(getattr(entity, field), locale):
                counted.update(_split(text))
    ranked = [*_ranked(names), *_ranked(texts)]
    return sorted(list(dict.fromkeys(ranked))[:MOST_WORDS])


def _public(registry: Registry) -> Iterator[Entity]:
    """The records with pages; of regions, those that a record names and their provinces."""
    for kind in _KINDS:
        yield from registry.entities[kind].values()
    named = {code for kind, code in registry.used_by if kind == "region"}
    named |= {code[:2] for code in named}
    yield from (registry.regions[code] for code in sorted(named) if code in registry.regions)


def _split(text: str) -> list[str]:
    return [word.casefold() for word in _WORD.findall(text)]


def _ranked(words: Counter[str]) -> list[str]:
    return sorted(words, key=lambda word: (-words[word], word))
