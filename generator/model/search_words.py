"""SearchWords: what people type and the pages do not say."""

from typing import Annotated

from pydantic import StringConstraints

from generator.model.choices import SearchUse
from generator.model.field import Entity, optional, required
from generator.model.scalars import Id
from generator.text import Locale

Phrase = Annotated[
    str, StringConstraints(min_length=2, max_length=80, pattern=r"^[^\W\d_][\w'-]*( [\w'-]+)*$")
]
"""Words parted by one space, with no other marks between them: `rumah aman`, `DTKS`."""


class Phrases(Entity):
    """Phrases in both languages."""

    id: tuple[Phrase, ...] = required("Kata Indonesia", "Kata atau frasa.", ["rumah aman"])
    en: tuple[Phrase, ...] = optional(
        "Kata Inggris", "Kata atau frasa.", ["safe house"], default=()
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

    id: Id = required("Id", "Nama entri.", "kekerasan-pasangan")
    use: SearchUse = required("Guna", "help atau same.", "help")
    words: Phrases = required("Kata", "Yang diketik orang.", {"id": ["dipukul", "rumah aman"]})
    typed: Phrases | None = optional(
        "Sebutan yang tidak kami pakai",
        "Dikenali bila diketik, dicari sebagai kata pertama, dan tidak pernah ditampilkan.",
        {"id": ["penyandang cacat"]},
    )
