"""A review as people and programs read it: the summary first, and no more than can be read."""

import json
from collections import Counter
from collections.abc import Callable
from dataclasses import asdict
from typing import Any

from generator.review import Review
from generator.review.change import Change
from generator.review.change_words import TYPES, rests, slug, subject, what
from generator.review.markdown import escaped, fenced
from generator.review.privacy import BLOT
from generator.review.refusal import Refusal
from generator.text import Locale, Said

SHOWN = 20
MARKER = "<!-- terang-review -->"
_MUCH = 50_000  # a comment on GitHub takes 65,536 characters
_BROKEN = Said("Janji yang dilanggar", "Promises broken")
_CHANGES = Said("Perubahan", "Changes")
_FROM_BELOW = Said(
    "Nomor baris menurut berkas sekarang: tempel mulai dari yang paling bawah.",
    "Line numbers are of the files as they are: paste from the bottom up.",
)


def as_text(review: Review, locale: Locale) -> str:
    """For a terminal."""
    parts = [verdict(review, locale), *(f"- {each.in_(locale)}" for each in review.notes)]
    parts += [f"- {name}: {count}" for name, count in counts(review, locale)]
    for each in review.refusals[:SHOWN]:
        finding = each.finding
        parts.append(f"\n{finding.place}  [{_severity(each, locale)}{finding.rule}]")
        parts.append(f"  {_problem(each, locale)}\n  → {finding.cure.in_(locale)}")
        if each.paste and each.paste.yaml != BLOT:
            parts.append(f"  {each.paste.where.in_(locale)}\n\n{each.paste.yaml}")
    parts += [f"\n{each}" for each in _left(len(review.refusals), locale)]
    if any(each.paste for each in review.refusals):
        parts.append(f"\n{_FROM_BELOW.in_(locale)}")
    shown = _weightiest(review)[:SHOWN]
    if shown:
        parts.append(f"\n{_CHANGES.in_(locale)}")
    for change in shown:
        parts.append(f"- {TYPES[type(change)].in_(locale)}: {_line(change, locale)}")
    parts += _left(len(review.changes), locale)
    return "\n".join(parts)


def as_markdown(review: Review, locale: Locale) -> str:
    """For a comment on a pull request. All that people wrote is escaped or fenced."""
    title = Said("Tinjauan perubahan", "Review of changes").in_(locale)
    verdict_line = escaped(verdict(review, locale))
    parts = [MARKER, f"## {title}", f"**{verdict_line}**"]
    notes = [f"- {escaped(each.in_(locale))}" for each in review.notes]
    notes += [f"- {name}: {count}" for name, count in counts(review, locale)]
    parts += ["\n".join(notes)] if notes else []
    if review.refusals:
        parts.append(f"### {_BROKEN.in_(locale)}")
        parts.append(_FROM_BELOW.in_(locale))
    size, told = 0, 0
    for each in review.refusals[:SHOWN]:
        said = _refusal_in_markdown(each, locale)
        size += len(said)
        if size > _MUCH:
            break
        parts.append(said)
        told += 1
    parts += _left(len(review.refusals), locale, told)
    if review.changes:
        parts.append(f"### {_CHANGES.in_(locale)}")
        parts.append(_table(_weightiest(review)[:SHOWN], locale))
    parts += _left(len(review.changes), locale)
    return "\n\n".join(parts)


def as_json(review: Review, locale: Locale) -> str:
    """Everything, with stable keys."""
    made = {
        "base": review.base,
        "commit": review.commit,
        "refused": len(review.refused),
        "summary": dict(Counter(slug(each) for each in review.changes)),
        "notes": [each.in_(locale) for each in review.notes],
        "refusals": [_refusal_in_json(each, locale) for each in review.refusals],
        "changes": [
            {"type": slug(each), **_localised(asdict(each), locale)} for each in review.changes
        ],
    }
    return json.dumps(made, ensure_ascii=False, indent=2)


FORMATS: dict[str, Callable[[Review, Locale], str]] = {
    "text": as_text,
    "markdown": as_markdown,
    "json": as_json,
}


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


def _weightiest(review: Review) -> list[Change]:
    order = list(TYPES)
    return sorted(review.changes, key=lambda each: order.index(type(each)))


def _line(change: Change, locale: Locale) -> str:
    said = f"{subject(change)}: {what(change).in_(locale)}".removesuffix(": ")
    resting = rests(change).in_(locale)
    return f"{said} [{resting}]" if resting else said


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
    head = f"**{escaped(str(finding.place))}** · {_severity(each, locale)}{finding.rule}  "
    parts = [f"{head}\n{escaped(_problem(each, locale))}  \n→ {escaped(finding.cure.in_(locale))}"]
    if each.paste and each.paste.yaml != BLOT:
        parts += [escaped(each.paste.where.in_(locale)), fenced(each.paste.yaml)]
    return "\n\n".join(parts)


def _refusal_in_json(each: Refusal, locale: Locale) -> dict[str, Any]:
    finding, paste = each.finding, each.paste
    return {
        "path": finding.place.path,
        "line": finding.place.line,
        "column": finding.place.column,
        "rule": finding.rule,
        "severity": finding.severity,
        "problem": _problem(each, locale),
        "cure": finding.cure.in_(locale),
        "paste": asdict(paste) if paste and paste.yaml != BLOT else None,
    }


def _problem(each: Refusal, locale: Locale) -> str:
    said = each.finding.problem.in_(locale)
    if each.amounts is None:
        return said
    old, new = (amount.words.in_(locale) for amount in each.amounts)
    return f"{said} ({old} → {new})"


def _severity(each: Refusal, locale: Locale) -> str:
    advice = Said("saran · ", "advice · ").in_(locale)
    return advice if each.finding.severity == "warning" else ""


def _left(total: int, locale: Locale, shown: int = SHOWN) -> list[str]:
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


def _localised(value: Any, locale: Locale) -> Any:
    """A text in both languages becomes one."""
    if isinstance(value, dict):
        if value.keys() == {"id", "en"}:
            return value[locale]
        return {key: _localised(part, locale) for key, part in value.items()}
    return [_localised(each, locale) for each in value] if isinstance(value, tuple) else value
