"""A review as people and programs read it: the summary first, and no more than can be read."""

import json
from collections import Counter
from collections.abc import Callable
from dataclasses import asdict
from typing import Any

from generator.review import Review
from generator.review.change import Change
from generator.review.change_words import TYPES, rests, slug, subject, what
from generator.review.privacy import BLOT
from generator.review.refusal import Refusal
from generator.review.report_markdown import as_markdown
from generator.review.summary import (
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
from generator.text import Locale


def as_text(review: Review, locale: Locale) -> str:
    """For a terminal."""
    parts = [verdict(review, locale), *(f"- {each.in_(locale)}" for each in review.notes)]
    parts += [f"- {name}: {count}" for name, count in counts(review, locale)]
    for each in review.refusals[:SHOWN]:
        finding = each.finding
        parts.append(f"\n{finding.place}  [{advice(each, locale)}{finding.rule}]")
        parts.append(f"  {problem(each, locale)}\n  → {finding.cure.in_(locale)}")
        if each.paste and each.paste.yaml != BLOT:
            parts.append(f"  {each.paste.where.in_(locale)}\n\n{each.paste.yaml}")
    parts += [f"\n{each}" for each in left(len(review.refusals), locale)]
    if any(each.paste for each in review.refusals):
        parts.append(f"\n{FROM_BELOW.in_(locale)}")
    shown = weightiest(review)
    if shown:
        parts.append(f"\n{CHANGES.in_(locale)}")
    for change in shown:
        parts.append(f"- {TYPES[type(change)].in_(locale)}: {_line(change, locale)}")
    parts += left(len(review.changes), locale)
    return "\n".join(parts)


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


def _line(change: Change, locale: Locale) -> str:
    said = f"{subject(change)}: {what(change).in_(locale)}".removesuffix(": ")
    resting = rests(change).in_(locale)
    return f"{said} [{resting}]" if resting else said


def _refusal_in_json(each: Refusal, locale: Locale) -> dict[str, Any]:
    finding, paste = each.finding, each.paste
    return {
        "path": finding.place.path,
        "line": finding.place.line,
        "column": finding.place.column,
        "rule": finding.rule,
        "severity": finding.severity,
        "problem": problem(each, locale),
        "cure": finding.cure.in_(locale),
        "paste": asdict(paste) if paste and paste.yaml != BLOT else None,
    }


def _localised(value: Any, locale: Locale) -> Any:
    """A text in both languages becomes one."""
    if isinstance(value, dict):
        if value.keys() == {"id", "en"}:
            return value[locale]
        return {key: _localised(part, locale) for key, part in value.items()}
    return [_localised(each, locale) for each in value] if isinstance(value, tuple) else value
