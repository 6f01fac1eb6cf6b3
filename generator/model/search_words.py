"""SearchWords: what people type and the pages do not say."""

from typing import Annotated

from pydantic import StringConstraints

from generator.model.code_lists import SearchUse
from generator.model.field import Concept, Entity, optional, required
from generator.model.scalars import Id
from generator.text import Locale, Said

Phrase = Annotated[
    str, StringConstraints(min_length=2, max_length=80, pattern=r"^[^\W\d_][\w'-]*( [\w'-]+)*$")
]
"""Words parted by one space, with no other marks between them: `rumah aman`, `DTKS`."""


class Phrases(Entity):
    """Phrases in both languages."""

    concept = Concept(
        Said("Kata dan frasa", "Words and phrases"),
        Said(
            "Kata dan frasa yang diketik orang, dalam bahasa Indonesia dan Inggris.",
            "Words and phrases that people type, in Indonesian and English.",
        ),
    )

    id: tuple[Phrase, ...] = required(
        "Kata Indonesia",
        "Kata atau frasa dalam bahasa Indonesia, dipakai pada pencarian kedua bahasa.",
        ["rumah aman"],
        en=("Indonesian words", "Words or phrases in Indonesian; used when searching in either."),
    )
    en: tuple[Phrase, ...] = optional(
        "Kata Inggris",
        "Kata atau frasa dalam bahasa Inggris. Kosong = tidak ada.",
        ["safe house"],
        default=(),
        en=("English words", "Words or phrases in English. Empty = none."),
    )

    def in_(self, locale: Locale) -> tuple[str, ...]:
        """English pages are searched in Indonesian terms too, the other way round not."""
        return self.id if locale == "id" else tuple(dict.fromkeys((*self.en, *self.id)))


class SearchWords(Entity):
    """An entry of vocabulary/search-words.yml.

    `help`: a query with all the words of one phrase, in any order and with any affixes, brings the
    page of help first. `same`: a page that says one of the phrases is found by all of them. `typed`
    phrases are understood as the first phrase of `words`, and neither printed nor suggested.
    """

    concept = Concept(
        Said("Kata pencarian", "Search words"),
        Said(
            "Kata yang diketik orang tetapi tidak tertulis di halaman yang dicari.",
            "Words that people type and that the page they look for does not say.",
        ),
    )

    id: Id = required(
        "Id",
        "Nama tetap entri dalam daftar.",
        "kekerasan-pasangan",
        en=("Identifier", "The permanent name of the entry in its list."),
    )
    use: SearchUse = required(
        "Guna",
        "help: halaman bantuan tampil paling atas; same: kata lain untuk hal yang sama.",
        "help",
        en=("Use", "help: the help page comes first; same: other words for the same thing."),
    )
    words: Phrases = required(
        "Kata",
        "Kata dan frasa yang diketik orang.",
        {"id": ["dipukul", "rumah aman"]},
        en=("Words", "The words and phrases that people type."),
    )
    typed: Phrases | None = optional(
        "Sebutan yang tidak kami pakai",
        "Dikenali bila diketik, dicari sebagai kata pertama, dan tidak pernah ditampilkan.",
        {"id": ["penyandang cacat"]},
        en=(
            "Words that we do not use",
            "Understood when typed, searched as the first of the words, and never shown.",
        ),
    )
