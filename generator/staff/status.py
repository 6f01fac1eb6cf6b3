"""`terang status`: what the record lacks, office by office, for people and for machines."""

import json
from collections.abc import Iterator
from typing import Any

from generator.finding import Place
from generator.model.registry import Registry
from generator.quality import Office, Quality, RecordQuality
from generator.quality.lacks import Lack
from generator.quality.measures import MEASURES
from generator.text import Locale, Said

_SHARED = Said("Tanpa satu instansi (layanan, sumber, istilah …)", "No single office (services, …)")
_HEAD = Said(
    "Mutu catatan pada {day}. Ini mengukur catatan kami, bukan instansinya.",
    "Quality of the record on {day}. It measures our record, not the offices.",
)
_DUE = Said("lewat janji", "past our promise")
_ON_TIME = Said(
    "Tidak ada catatan yang melewati janji pemeriksaannya.",
    "No record is past the check we promised.",
)
_LATE = Said(
    "Catatan yang melewati janji pemeriksaannya: {due}.",
    "Records past the check we promised: {due}.",
)


def as_text(registry: Registry, quality: Quality, locale: Locale) -> str:
    """Each record that lacks something, below its office; where, what, and what to do."""
    lines = [_HEAD.in_(locale).format(day=quality.today), ""]
    for office in quality.offices:
        lacking = [record for record in office.records if record.lacks]
        if lacking:
            lines.append(_office_line(registry, office, locale))
            for record in lacking:
                lines += _record_lines(registry, record, locale)
            lines.append("")
    counts = (f"{each.name.in_(locale)}: {quality.lacking(each)}" for each in MEASURES)
    last = _LATE.in_(locale).format(due=quality.due) if quality.due else _ON_TIME.in_(locale)
    return "\n".join([*lines, " · ".join(counts), last])


def _office_line(registry: Registry, office: Office, locale: Locale) -> str:
    counted = Said(f"{office.whole} program dan layanan", f"{office.whole} programs and services")
    return f"{_office_name(registry, office, locale)} · {counted.in_(locale)}"


def _office_name(registry: Registry, office: Office, locale: Locale) -> str:
    if office.agency is None:
        return _SHARED.in_(locale)
    return registry.agencies[office.agency].name.in_(locale)


def _record_lines(registry: Registry, record: RecordQuality, locale: Locale) -> Iterator[str]:
    yield f"  {registry.place(*record.key).path}"
    for lack in record.lacks:
        named = "; ".join(each.in_(locale) for each in lack.named)
        due = f" · {_DUE.in_(locale)}" if lack.due else ""
        # A lack that is only there or not, such as a check, has nothing to count.
        counted = f"{lack.count} {lack.measure.counted.in_(locale)}" if named and lack.count else ""
        said = ": ".join(each for each in (counted, named) if each)
        yield f"    [{lack.measure.name.in_(locale)}{due}] {said}".rstrip()
        yield f"      → {lack.measure.action.in_(locale)}"


def as_json(registry: Registry, quality: Quality, locale: Locale) -> str:
    """One object: the day, what is past its promise, and every office with its records."""
    content = {
        "date": quality.today,
        "stale_after_months": registry.site.stale_after_months,
        "overdue": quality.due,
        "records_lacking": {each.key: quality.lacking(each) for each in MEASURES},
        "offices": [
            {
                "id": office.agency,
                "name": _office_name(registry, office, locale),
                "overdue": office.due,
                "programs_and_services": office.whole,
                "records_lacking": {each.key: office.lacking(each) for each in MEASURES},
                "records": [_record(registry, each, locale) for each in office.records],
            }
            for office in quality.offices
        ],
    }
    return json.dumps(content, ensure_ascii=False, indent=2)


def _record(registry: Registry, record: RecordQuality, locale: Locale) -> dict[str, Any]:
    kind, record_id = record.key
    return {
        "kind": kind,
        "id": record_id,
        "path": registry.place(kind, record_id).path,
        "overdue": record.due,
        "lacks": [
            _lack(registry.place(kind, record_id, lack.location), lack, locale)
            for lack in record.lacks
        ],
    }


def _lack(place: Place, lack: Lack, locale: Locale) -> dict[str, Any]:
    return {
        "measure": lack.measure.key,
        "count": lack.count,
        "overdue": lack.due,
        "line": place.line,
        "named": [each.in_(locale) for each in lack.named],
        "action": lack.measure.action.in_(locale),
    }


FORMATS = {"text": as_text, "json": as_json}
