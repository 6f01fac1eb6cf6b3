"""The two languages the site speaks, and a sentence said in both."""

from dataclasses import dataclass
from typing import Literal

Locale = Literal["id", "en"]
LOCALES: tuple[Locale, ...] = ("id", "en")


@dataclass(frozen=True, slots=True)
class Said:
    """One sentence of ours in both languages: a label, a problem, a cure."""

    id: str
    en: str

    def in_(self, locale: Locale) -> str:
        return self.id if locale == "id" else self.en
