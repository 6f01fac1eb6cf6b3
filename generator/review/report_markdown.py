"""A review as a comment on a pull request."""

from generator.review import Review
from generator.review.change import Change
from generator.review.change_words import TYPES, rests, subject, what
from generator.review.markdown import escaped, fenced
from generator.review.privacy import BLOT
from generator.review.refusal import Refusal
from generator.review.summary import (
    ADVICE,
    BROKEN,
    CHANGES,
    FROM_BELOW,
    SHOWN,
    advice,
    counts,
    left,
    problem,
    verdict,
    weightiest,
)
from generator.text import Locale, Said

MARKER = "<!-- terang-review -->"
"""By this a workflow finds the comment that it wrote before."""
_MUCH = 50_000  # a comment on GitHub takes 65,536 characters


def as_markdown(review: Review, locale: Locale) -> str:
    """The summary first. All that people wrote is escaped or fenced."""
    title = Said("Tinjauan perubahan", "Review of changes").in_(locale)
    verdict_line = escaped(verdict(review, locale))
    parts = [MARKER, f"## {title}", f"**{verdict_line}**"]
    notes = [f"- {escaped(each.in_(locale))}" for each in review.notes]
    notes += [f"- {name}: {count}" for name, count in counts(review, locale)]
    parts += ["\n".join(notes)] if notes else []
    if review.refusals:
        parts.append(f"### {(BROKEN if review.refused else ADVICE).in_(locale)}")
        parts.append(FROM_BELOW.in_(locale))
    size, told = 0, 0
    for each in review.refusals[:SHOWN]:
        said = _refusal_in_markdown(each, locale)
        size += len(said)
        if size > _MUCH:
            break
        parts.append(said)
        told += 1
    parts += left(len(review.refusals), locale, told)
    if review.changes:
        parts.append(f"### {CHANGES.in_(locale)}")
        parts.append(_table(weightiest(review), locale))
    parts += left(len(review.changes), locale)
    return "\n\n".join(parts)


def _table(shown: list[Change], locale: Locale) -> str:
    heads = Said("| Jenis | Yang berubah | Isi | Dipakai di |", "| Type | What | How | Used in |")
    rows = [
        f"| {TYPES[type(each)].in_(locale)} | {escaped(subject(each))} "
        f"| {escaped(what(each).in_(locale))} | {escaped(rests(each).in_(locale))} |"
        for each in shown
    ]
    return "\n".join((heads.in_(locale), "|---|---|---|---|", *rows))


def _refusal_in_markdown(each: Refusal, locale: Locale) -> str:
    finding = each.finding
    head = f"**{escaped(str(finding.place))}** · {advice(each, locale)}{finding.rule}  "
    parts = [f"{head}\n{escaped(problem(each, locale))}  \n→ {escaped(finding.cure.in_(locale))}"]
    if each.paste and each.paste.yaml != BLOT:
        parts += [escaped(each.paste.where.in_(locale)), fenced(each.paste.yaml)]
    return "\n\n".join(parts)
