"""Text that people read, in both languages."""

from collections.abc import Iterable
from typing import Any

from generator.model.field import Concept, Entity, optional, required
from generator.text import Locale, Said

MAX_QUOTE = 300


def verbatim(example: str) -> Any:
    """The field for a source's own words."""
    return optional(
        "Kutipan",
        "Kata-kata sumber, persis, paling panjang tiga ratus karakter. null = tidak dikutip.",
        example,
        en=(
            "Quote",
            "The source's own words, verbatim and in its language, at most three hundred "
            "characters. null = not quoted.",
        ),
        min_length=1,
        max_length=MAX_QUOTE,
    )


class Text(Entity):
    """A text of the record: Indonesian always, English where somebody has written it."""

    concept = Concept(
        Said("Teks", "Text"),
        Said(
            "Teks biasa: selalu dalam bahasa Indonesia, dalam bahasa Inggris bila sudah ditulis.",
            "Plain text: always in Indonesian, in English where somebody has written it.",
        ),
    )

    id: str = required(
        "Teks Indonesia",
        "Teks dalam bahasa Indonesia.",
        "Kota Serang",
        en=("Indonesian text", "The text in Indonesian."),
        min_length=1,
    )
    en: str | None = optional(
        "Teks Inggris",
        "Teks dalam bahasa Inggris. null = belum ditulis; halaman Inggris memakai teks Indonesia.",
        "Serang City",
        en=(
            "English text",
            "The text in English. null = not written yet; English pages use the Indonesian text.",
        ),
        min_length=1,
    )

    def in_(self, locale: Locale) -> str:
        """What a reader of this locale gets; English falls back to Indonesian."""
        return self.en if locale == "en" and self.en else self.id

    def language(self, locale: Locale) -> Locale:
        """The language that `in_` answers in."""
        return "en" if locale == "en" and self.en else "id"


class Paragraphs(Text):
    """A longer text that takes safe Markdown: emphasis, links, lists."""

    concept = Concept(
        Said("Teks panjang", "Longer text"),
        Said(
            "Teks dua bahasa yang boleh memakai tekanan, tautan, dan daftar (Markdown).",
            "Text in two languages that may use emphasis, links and lists (Markdown).",
        ),
    )


def texts_of(part: Entity, locale: Locale) -> list[str]:
    """Everything a record says to readers of a language; ids too, web addresses not."""
    found: list[str] = []
    _gather(vars(part).values(), locale, found)
    return found


def _gather(parts: Iterable[Any], locale: Locale, found: list[str]) -> None:
    for part in parts:
        if isinstance(part, str):
            if not part.startswith("http"):
                found.append(part)
        elif isinstance(part, Text):
            found.append(part.in_(locale))
        elif isinstance(part, Entity):
            _gather(vars(part).values(), locale, found)
        elif isinstance(part, tuple):
            _gather(part, locale, found)
