"""Every change between two sides. A diff is a generator of typed changes."""

from collections.abc import Iterator, Mapping
from typing import Any

from generator.private_numbers import quoted
from generator.review import change as kinds
from generator.review.amounts import amount, difference, words
from generator.review.change import Change, FieldChange
from generator.review.comparison import Comparison
from generator.review.equality import canonical, same, same_but_translated
from generator.review.raw_figure import HELD, RawFigure
from generator.review.record_changes import record_changes

_DETAILS = (
    "caveat",
    "precision",
    "kind",
    "assertion",
    "as_of",
    "stated_on",
    "said_by",
    "source_term",
    "searched",
    "corroborated_by",
    "locator",
)


def changes(compared: Comparison) -> Iterator[Change]:
    """Figures first, then the records that hold and carry them."""
    for old in compared.gone:
        retired = old.id in compared.head.retired_figures
        yield kinds.FigureGone(old.id, retired, compared.rests(old))
    for old, new in compared.pairs:
        yield from _of_pair(compared, old, new)
    for new in compared.added:
        hidden = compared.privacy.hides(new)
        yield kinds.FigureAdded(new.id, amount(new.stated, compared.head, hidden=hidden))
    yield from record_changes(compared)


def differing(old: RawFigure, new: RawFigure) -> tuple[str, ...]:
    """What a citation rests on and that is not the same any more."""
    both = old.has_value() and new.has_value()
    either = old.has_value() or new.has_value()
    own = ("value", "unit") if both else ("value",) if either else ("missing",)
    return (
        *(name for name in own if not same(old.stated.get(name), new.stated.get(name))),
        *(name for name in HELD if not same(old.held.get(name), new.held.get(name))),
    )


def source_is_gone(compared: Comparison, old: RawFigure, new: RawFigure) -> bool:
    """Whether a value lost its source: none is named, or the one named was removed."""
    before, after = _text(old.stated.get("source")), _text(new.stated.get("source"))
    if not before or not old.has_value() or not new.has_value():
        return False
    head = compared.head
    key = ("source", after or "")
    stands = key in head.records or key in head.unreadable
    return not after or (key in compared.base.records and not stands)


def _of_pair(compared: Comparison, old: RawFigure, new: RawFigure) -> Iterator[Change]:
    if old.id != new.id:
        yield kinds.FigureMoved(new.id, old.id)
    hidden = compared.privacy.hides(old, new)
    yield from _of_history(old, new, hidden)
    if new.hidden and not old.hidden:
        missing = str(new.stated["missing"])
        yield kinds.FigureRedacted(new.id, missing, compared.rests(old, new))
        return
    if names := differing(old, new):
        yield _changed(compared, old, new, names, hidden)
    withdrawn = new.stated.get("withdrawn")
    if withdrawn and not old.stated.get("withdrawn"):
        date = withdrawn.get("date") if isinstance(withdrawn, Mapping) else None
        rests = compared.rests(old, new)
        yield kinds.FigureWithdrawn(new.id, date if isinstance(date, str) else None, rests)
    elif old.stated.get("withdrawn") and not withdrawn:
        yield kinds.FigureReinstated(new.id)
    yield from _of_source(compared, old, new, hidden)
    details = tuple(
        name
        for name in _DETAILS
        if canonical({name: old.stated.get(name)}) != canonical({name: new.stated.get(name)})
    )
    if details:
        yield kinds.DetailsChanged(new.id, details)


def _changed(
    compared: Comparison, old: RawFigure, new: RawFigure, names: tuple[str, ...], hidden: bool
) -> Change:
    fields = tuple(
        FieldChange(name, words(old.held.get(name)), words(new.held.get(name)))
        for name in names
        if name in HELD
    )
    if any(name not in HELD for name in names):
        before = amount(old.stated, compared.base, hidden=hidden)
        after = amount(new.stated, compared.head, hidden=hidden)
        fields = (FieldChange("value", before, after), *fields)
        if "unit" in names:
            units = words(old.stated.get("unit")), words(new.stated.get("unit"))
            fields = (*fields, FieldChange("unit", *units))
    unit = compared.head.registry.units.get(str(new.stated.get("unit")))
    step = None if hidden else difference(old.stated, new.stated, unit)
    source = canonical(new.stated.get("source"))
    rests = compared.rests(old, new)
    return kinds.FigureChanged(new.id, fields, step, str(source) if source else None, rests)


def _of_history(old: RawFigure, new: RawFigure, hidden: bool) -> Iterator[Change]:
    before, after = old.revisions, new.revisions
    for number, past in enumerate(before, start=1):
        if number > len(after):
            yield kinds.RevisionRemoved(new.id, number)
        elif not same_but_translated(past, after[number - 1]):
            redacted = is_redaction(after[number - 1])
            kind = kinds.RevisionRedacted if redacted else kinds.RevisionEdited
            yield kind(new.id, number)
    for number, added in enumerate(after[len(before) :], start=len(before) + 1):
        reason = added.get("reason")
        text = reason.get("id") if isinstance(reason, Mapping) else None
        shown = quoted(text, 200) if isinstance(text, str) and not hidden else None
        yield kinds.RevisionAdded(new.id, number, quoted(str(added.get("type"))), shown)


def is_redaction(revision: Mapping[str, Any]) -> bool:
    """Whether a revision was erased, and nothing of it is left."""
    kept = any(revision.get(name) is not None for name in ("value", "quote", "locator"))
    return revision.get("type") == "redaction" and revision.get("missing") == "erased" and not kept


def _of_source(
    compared: Comparison, old: RawFigure, new: RawFigure, hidden: bool
) -> Iterator[Change]:
    one, other = (
        {name: _text(each.stated.get(name)) for name in ("source", "quote", "published")}
        for each in (old, new)
    )
    if source_is_gone(compared, old, new):
        yield kinds.SourceRemovedUnderFigure(new.id, one["source"] or "")
    elif one["source"] != other["source"]:
        yield kinds.SourceChanged(new.id, one["source"], other["source"])
    if one["quote"] != other["quote"]:
        silent = hidden or any(_is_withheld(compared, each["source"]) for each in (one, other))
        both = (None, None) if silent else (one["quote"], other["quote"])
        yield kinds.QuoteChanged(new.id, *(quoted(each, 300) if each else None for each in both))
    if one["published"] != other["published"]:
        yield kinds.PublishedChanged(new.id, one["published"], other["published"])


def _is_withheld(compared: Comparison, source: str | None) -> bool:
    """Whether nobody is to find a source: its words would lead to it."""
    record = compared.head.records.get(("source", source or ""))
    return bool(record and record.value.get("withheld"))


def _text(value: Any) -> str | None:
    said = canonical(value)
    return str(said) if said not in (None, "") else None
