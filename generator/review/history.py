"""What a revision has to hold, and when a date is new."""

from collections.abc import Mapping
from typing import Any

from generator.quality.freshness import earlier
from generator.review.changes import differing, is_redaction
from generator.review.equality import canonical, same
from generator.review.raw_figure import HELD, RawFigure

_KEPT = ("value", "missing", "unit", "source", "published")


def new_revisions(old: RawFigure, new: RawFigure) -> tuple[Mapping[str, Any], ...]:
    """Revisions that were added behind the old ones."""
    return new.revisions[len(old.revisions) :]


def needs_revision(old: RawFigure, new: RawFigure) -> bool:
    """Whether a citation of the old state would no longer say what stands here."""
    return bool(differing(old, new)) or quote_changed(old, new)


def quote_changed(old: RawFigure, new: RawFigure) -> bool:
    """Whether the words of the source changed, and the source did not."""
    before, after = old.stated, new.stated
    return (
        canonical(before.get("quote")) not in (None, "")
        and not same(before.get("quote"), after.get("quote"))
        and same(before.get("source"), after.get("source"))
    )


def lacking(entry: Mapping[str, Any], old: RawFigure, new: RawFigure) -> list[str]:
    """The fields in which a revision is not what the figure was; a redaction holds nothing."""
    wrong = [
        name for name in ("reason", "replaced") if canonical(entry.get(name)) in (None, "", {})
    ]
    if is_redaction(entry):
        return wrong
    for name in _KEPT:
        was = old.stated.get(name)
        known = was is not None or name in ("value", "missing")
        if known and not same(entry.get(name), was):
            wrong.append(name)
    quote = entry.get("quote")
    only_quote = quote_changed(old, new) and not differing(old, new)
    if (only_quote or quote is not None) and not same(quote, old.stated.get("quote")):
        wrong.append("quote")
    changed = set(differing(old, new))
    for name in HELD:
        said = canonical(entry.get(name)) not in (None, "", {})
        if (said or name in changed) and not same(entry.get(name), old.held.get(name)):
            wrong.append(name)
    return wrong


def fresh_date(old: RawFigure, new: RawFigure, today: str) -> str:
    """When the old value was replaced: the day given for the new one if it is new, else today."""
    before, after = _date(old), _date(new)
    if after and after != before and is_fresh(after, before) and not earlier(today, after):
        return after
    return before if before and earlier(today, before) else today


def is_fresh(published: Any, since: str | None) -> bool:
    """Whether a value was published when the one before it was replaced, or later."""
    return isinstance(published, str) and (since is None or not earlier(published, since))


def _date(figure: RawFigure) -> str | None:
    published = figure.stated.get("published")
    return published if isinstance(published, str) else None
