"""Text that people read, in both languages."""

from collections.abc import Iterator
from typing import Any

from generator.model.field import Entity, optional, required
from generator.text import Locale

MAX_QUOTE = 300


class Text(Entity):
    """A text of the record: Indonesian always, English where somebody has written it."""

    id: str = required(
        "Teks Indonesia", "Teks dalam bahasa Indonesia.", "Kota Serang", min_length=1
    )
    en: str | None = optional(
        "Teks Inggris", "Teks dalam bahasa Inggris.", "Serang City", min_length=1
    )

    def in_(self, locale: Locale) -> str:
        """What a reader of this locale gets; English falls back to Indonesian."""
        return self.en if locale == "en" and self.en else self.id

    def language(self, locale: Locale) -> Locale:
        """The language that `in_` answers in."""
        return "en" if locale == "en" and self.en else "id"


class Paragraphs(Text):
    """A longer text that takes safe Markdown: emphasis, links, lists."""


def texts_of(part: Any, locale: Locale) -> Iterator[str]:
    """Everything a record says to readers of a language; ids too, web addresses not."""
    if isinstance(part, Text):
        yield part.in_(locale)
    elif isinstance(part, str):
        if not part.startswith("http"):
            yield part
    elif isinstance(part, tuple):
        for each in part:
            yield from texts_of(each, locale)
    elif isinstance(part, Entity):
        for name in type(part).model_fields:
            yield from texts_of(getattr(part, name), locale)
