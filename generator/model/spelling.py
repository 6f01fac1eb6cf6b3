"""How a value should have been written: the one right spelling, where there is one."""

import re
import unicodedata
from collections.abc import Collection
from decimal import Decimal

from rapidfuzz import process
from rapidfuzz.distance import DamerauLevenshtein

_GROUPED = re.compile(r"(?:Rp\.?\s*)?([0-9]{1,3}(?:([.,_ ])[0-9]{3})(?:\2[0-9]{3})*)(?:,-|,00)?\Z")
_DIGITS = re.compile(r"(?:Rp\.?\s*)?\+?([0-9]+)(?:,-|,00)?\Z")
_DECIMAL = re.compile(r"(-?)([0-9]+)[.,]([0-9]{1,6})\Z")
_POWER = re.compile(r"[0-9]+(?:\.[0-9]+)?[eE]\+?[0-9]{1,2}\Z")
_WORDS = re.compile(
    r"(?:Rp\.?\s*)?([0-9]+)(?:[.,]([0-9]{1,2}))?\s*(ribu|juta|miliar|milyar|triliun)"
    r"(?:\s+rupiah)?\Z",
    re.I,
)
_ZEROS = {"ribu": 3, "juta": 6, "miliar": 9, "milyar": 9, "triliun": 12}


def plain_spelling(written: str) -> str | None:
    """The integer that was meant, where there is one reading of it."""
    if match := _WORDS.match(written):
        whole, part, word = match[1], match[2] or "", match[3].lower()
        return whole + part.ljust(_ZEROS[word], "0")
    if (match := _GROUPED.match(written)) and not match[1].startswith("0"):
        return re.sub(r"[^0-9]", "", match[1])
    if match := _DIGITS.match(written):
        return match[1].lstrip("0") or "0"
    if _POWER.match(written):
        value = Decimal(written)
        return str(int(value)) if value < 10**18 and value == int(value) else None
    return None


def decimal_spelling(written: str) -> str | None:
    """The exact decimal that may have been meant: quoted, with a point; whole ones are bare."""
    if not (match := _DECIMAL.match(written)):
        return None
    sign, whole, part = match[1], int(match[2]), match[3].rstrip("0")
    return f'"{sign}{whole}.{part}"' if part else f"{sign if whole else ''}{whole}"


_AROUND = re.compile("^[\\s\"'`“”„‘’‚«»;,.•–—*-]+|[\\s\"'`“”„‘’‚«»;,.]+$")
_NUMBERED = re.compile(r"^[0-9]{1,2}[.)]\s+")


def nearest(written: str, known: Collection[str]) -> str | None:
    """The known name that a slip of the hand most likely meant."""
    found = process.extractOne(
        written, known, scorer=DamerauLevenshtein.normalized_similarity, score_cutoff=0.6
    )
    return found[0] if found else None


def bare(written: str) -> str:
    """A word without what Word, Excel and commas of other formats leave around it."""
    return _AROUND.sub("", _NUMBERED.sub("", written))


def slug(words: str, longest: int = 60) -> str | None:
    """`Pelatihan & Kafé "Ibu"` → `pelatihan-dan-kafe-ibu`, cut between words; None of no letter."""
    plain = unicodedata.normalize("NFKD", words.replace("&", " dan ")).encode("ascii", "ignore")
    made = "-".join(re.findall("[a-z0-9]+", plain.decode().lower()))
    if len(made) > longest:
        made = made[: longest + 1].rpartition("-")[0] or made[:longest]
    return made or None
