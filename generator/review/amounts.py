"""Values and their differences in words."""

from collections.abc import Mapping
from decimal import ROUND_HALF_UP, Decimal
from typing import Any

from generator.model.choices import MISSING_REASONS
from generator.model.vocabulary import Unit
from generator.private_numbers import quoted
from generator.review.change import Amount
from generator.review.equality import canonical, number
from generator.review.side import Side
from generator.text import Locale, Said
from generator.wording.numbers import plain, with_unit

NOT_SHOWN = Said("tidak ditampilkan demi melindungi orang", "not shown, to protect people")
_SLIP = 1_000_000  # per cent: more says nothing but that zeros slipped in
_NOTHING = Said("tidak ada", "none")


def amount(stated: Mapping[str, Any], side: Side, *, hidden: bool = False) -> Amount:
    """`Rp37.000.000.000`, or why there is no value."""
    if hidden:
        return Amount(NOT_SHOWN)
    value, unit = stated.get("value"), stated.get("unit")
    exact = number(value)
    if value is None:
        missing = stated.get("missing") or "not_stated"
        return Amount(MISSING_REASONS.get(str(missing), Said(str(missing), str(missing))))
    if exact is None:
        return Amount(Said("bukan bilangan", "not a number"))
    known = side.registry.units.get(unit) if isinstance(unit, str) else None
    written = int(exact) if exact == exact.to_integral_value() else str(exact)
    words = Said(with_unit(written, known, None, "id"), with_unit(written, known, None, "en"))
    return Amount(words, written, unit if known else None)


def words(value: Any) -> Amount:
    """A unit, stage, year or period as it is written: ids and dates."""
    said = canonical(value)
    if said in (None, {}, ""):
        return Amount(_NOTHING)
    text = f"{said.get('from', '…')} – {said.get('to', '…')}" if isinstance(said, dict) else said
    shown = quoted(str(text))
    return Amount(Said(shown, shown))


def difference(old: Mapping[str, Any], new: Mapping[str, Any], unit: Unit | None) -> Said | None:
    """`naik 2 orang (6,7%)`; None where there is nothing to compare."""
    before, after = number(old.get("value")), number(new.get("value"))
    if before is None or after is None or before == after:
        return None
    if old.get("unit") != new.get("unit"):
        return Said("satuannya lain: tidak dibandingkan", "another unit: not compared")
    return Said(_risen(before, after, unit, "id"), _risen(before, after, unit, "en"))


def _risen(before: Decimal, after: Decimal, unit: Unit | None, locale: Locale) -> str:
    step = abs(after - before)
    verb = Said("naik", "up") if after > before else Said("turun", "down")
    if before == 0:
        share = Said("dari nol, jadi tanpa persentase", "from zero, so without a percentage")
        part = share.in_(locale)
    else:
        part = _percent(step / abs(before) * 100, locale)
    return f"{verb.in_(locale)} {with_unit(str(step), unit, None, locale)} ({part})"


def _percent(share: Decimal, locale: Locale) -> str:
    """One decimal: `6,7%`; never 0% for what did change."""
    if share > _SLIP:
        return Said("lebih dari", "over").in_(locale) + f" {plain(_SLIP, locale)}%"
    rounded = share.quantize(Decimal("0.1"), ROUND_HALF_UP)
    if rounded == 0:
        return Said("kurang dari 0,1%", "under 0.1%").in_(locale)
    return f"{plain(rounded.normalize() if rounded % 1 else int(rounded), locale)}%"
