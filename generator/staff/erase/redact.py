"""The records without what is erased: each keeps its address, and says that something is gone."""

from collections.abc import Iterator, Mapping
from typing import Any

from generator.model.choices import WITHHELD_FIELDS
from generator.model.registry import Registry
from generator.record import Location, Record
from generator.review.history import fresh_date
from generator.review.paste import erased
from generator.review.raw_figure import RawFigure, raw_figures
from generator.staff.erase.target import Target
from generator.staff.sheet.drafts import thawed

Reason = Mapping[str, str]
Values = dict[tuple[str, str], dict[str, Any]]
"""Records as they would be."""

_STAYS = ("unit", "kind")  # of an erased figure: what it counted, not how many
_QUOTED = ("partners", "events", "claims")
_NEUTRAL = {"id": "Sumber yang keterangannya ditahan", "en": "A source whose details are withheld"}
_NO_NAME = "(nama dihapus atas permintaan · name erased on request)"
_NO_ANSWER = {
    "id": "Tanggapan ini dihapus atas permintaan.",
    "en": "This response was erased on request.",
}


def redacted(target: Target, registry: Registry, today: str, reason: Reason) -> Values:
    """Every record that changes."""
    values: Values = {}
    if target.figure is not None:
        _erase_figure(_value(values, target.record), target.figure, today, reason)
    elif target.kind == "source":
        _withhold(_value(values, target.record), reason)
        _unquote(values, registry, target.record.id, today, reason)
    else:
        item = _at(_value(values, target.record), target.location)
        if target.kind == "official":
            item["name"] = _NO_NAME
            item.pop("aliases", None)
        else:
            item["text"] = dict(_NO_ANSWER)
            item.pop("source", None)
    return values


def _value(values: Values, record: Record) -> dict[str, Any]:
    return values.setdefault((record.kind, record.id), thawed(record.value))


def _at(value: Any, location: Location) -> Any:
    for part in location:
        value = value[part]
    return value


def _erase_figure(value: dict[str, Any], figure: RawFigure, today: str, reason: Reason) -> None:
    """The value, all that was, and the words it rested on; the number of revisions stays."""
    date = fresh_date(figure, figure, today)
    stated = _at(value, figure.location)
    past = [_erased_revision(each) for each in stated.get("revisions") or ()]
    if figure.has_value():
        past.append({**erased(figure, date), "reason": dict(reason)})
    kept = {name: stated[name] for name in _STAYS if stated.get(name)}
    stated.clear()
    stated |= {"value": None, "missing": "erased", **kept, "published": date}
    if past:
        stated["revisions"] = past


def _erased_revision(was: Mapping[str, Any]) -> dict[str, Any]:
    names = ("unit", "published", "replaced", "reason")
    kept = {name: was[name] for name in names if was.get(name)}
    return {"type": "redaction", "value": None, "missing": "erased", **kept}


def _withhold(value: dict[str, Any], reason: Reason) -> None:
    """Its type stays, and that facts rest on it."""
    for name in (*WITHHELD_FIELDS, "label_quote", "paid_by", "note"):
        value.pop(name, None)
    value["title"] = dict(_NEUTRAL)
    value["withheld"] = {"fields": list(WITHHELD_FIELDS), "reason": dict(reason)}


def _unquote(values: Values, registry: Registry, source: str, today: str, reason: Reason) -> None:
    """No words of a source that nobody is to find. A figure that loses them was published with
    them: a revision says that something is gone."""
    for record in list(registry.records.values()):
        if record.kind != "program":
            continue
        for figure in raw_figures(record):
            now = figure.stated.get("source") == source and _quotes(figure.stated)
            past = [
                number
                for number, each in enumerate(figure.revisions)
                if each.get("source") == source and _quotes(each)
            ]
            if not now and not past:
                continue
            stated = _at(_value(values, record), figure.location)
            for number in past:
                stated["revisions"][number] = _erased_revision(stated["revisions"][number])
            if now:
                _without_words(stated, figure, today, reason)
        for name, number in _quoting(record, source):
            del _at(_value(values, record), (name, number))["quote"]


def _without_words(stated: dict[str, Any], figure: RawFigure, today: str, reason: Reason) -> None:
    date = fresh_date(figure, figure, today)
    gone = {**erased(figure, date), "reason": dict(reason)}
    stated["revisions"] = [*(stated.get("revisions") or ()), gone]
    stated["published"] = date
    stated.pop("quote", None)
    stated.pop("locator", None)


def _quotes(stated: Mapping[str, Any]) -> bool:
    return bool(stated.get("quote") or stated.get("locator"))


def _quoting(record: Record, source: str) -> Iterator[tuple[str, int]]:
    for name in _QUOTED:
        listed = record.value.get(name)
        for number, item in enumerate(listed if isinstance(listed, tuple) else ()):
            if isinstance(item, dict) and item.get("source") == source and item.get("quote"):
                yield name, number
