"""What every form of the report says: the verdict, the counts, the weightiest changes."""

from collections import Counter

from generator.review import Review
from generator.review.change import Change
from generator.review.change_words import TYPES
from generator.review.refusal import Refusal
from generator.text import Locale, Said

SHOWN = 20
BROKEN = Said("Yang harus dibetulkan", "What has to be mended")
ADVICE = Said("Saran", "Advice")
CHANGES = Said("Perubahan", "Changes")
FROM_BELOW = Said(
    "Nomor baris menurut berkas sekarang: tempel mulai dari yang paling bawah.",
    "Line numbers are of the files as they are: paste from the bottom up.",
)


def verdict(review: Review, locale: Locale) -> str:
    """In one line: against what, and whether it may go on."""
    since = f"{review.base} ({review.commit[:10]})"
    refused, changed = len(review.refused), len(review.changes)
    said = (
        Said(
            f"Ditolak: {refused} janji dilanggar; {changed} perubahan sejak {since}.",
            f"Refused: {refused} promises broken; {changed} changes since {since}.",
        )
        if refused
        else Said(
            f"Tidak ada janji yang dilanggar; {changed} perubahan sejak {since}.",
            f"No promise is broken; {changed} changes since {since}.",
        )
    )
    return said.in_(locale)


def counts(review: Review, locale: Locale) -> list[tuple[str, int]]:
    """How many changes of each type, the weightiest type first."""
    found = Counter(type(each) for each in review.changes)
    return [(said.in_(locale), found[kind]) for kind, said in TYPES.items() if found[kind]]


def weightiest(review: Review) -> list[Change]:
    """As many changes as a report shows, the weightiest first."""
    order = list(TYPES)
    return sorted(review.changes, key=lambda each: order.index(type(each)))[:SHOWN]


def problem(each: Refusal, locale: Locale) -> str:
    """What is wrong, with the value as it was and as it is."""
    said = each.finding.problem.in_(locale)
    if each.amounts is None:
        return said
    old, new = (amount.words.in_(locale) for amount in each.amounts)
    return f"{said} ({old} → {new})"


def advice(each: Refusal, locale: Locale) -> str:
    """The mark of what is not a refusal."""
    marked = Said("saran · ", "advice · ").in_(locale)
    return marked if each.finding.severity == "warning" else ""


def left(total: int, locale: Locale, shown: int = SHOWN) -> list[str]:
    """What a long list leaves out, and where all of it is."""
    if total <= shown:
        return []
    more = total - shown
    return [
        Said(
            f"… dan {more} lagi; seluruhnya: terang review BASE --format json",
            f"… and {more} more; all of them: terang review BASE --format json",
        ).in_(locale)
    ]
