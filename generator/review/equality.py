"""When two pieces of YAML say the same, however they are laid out."""

from collections.abc import Mapping
from decimal import Decimal, InvalidOperation
from typing import Any

from generator.record import LooseNumber

_DIGITS = 20


def canonical(value: Any) -> Any:
    """Without what says nothing: nulls, empty lists, defaults, line breaks in a folded text."""
    if isinstance(value, LooseNumber):
        return value.raw
    if isinstance(value, str):
        return " ".join(value.split())
    if isinstance(value, tuple):
        return tuple(canonical(each) for each in value)
    if not isinstance(value, Mapping):
        return value
    said = {key: canonical(part) for key, part in value.items()}
    if "value" in said and (exact := number(said["value"])) is not None:
        said["value"] = exact
    if said.get("precision") == "exact":
        del said["precision"]
    return {key: part for key, part in said.items() if part not in (None, (), {})}


def same(one: Any, other: Any) -> bool:
    """Whether two values say the same; `30` and `"30"` are one number."""
    return bool(canonical({"value": one}) == canonical({"value": other}))


def same_but_translated(old: Any, new: Any) -> bool:
    """Whether nothing changed but that English was added to texts that had none."""
    old, new = canonical(old), canonical(new)
    if isinstance(old, dict) and isinstance(new, dict):
        added = new.keys() - old.keys()
        return (
            old.keys() <= new.keys()
            and (not added or (added == {"en"} and "id" in old))
            and all(same_but_translated(old[key], new[key]) for key in old)
        )
    if isinstance(old, tuple) and isinstance(new, tuple):
        return len(old) == len(new) and all(map(same_but_translated, old, new))
    return bool(old == new)


def number(value: Any) -> Decimal | None:
    """The exact number written, if it is one."""
    written = value.raw if isinstance(value, LooseNumber) else value
    if isinstance(written, bool) or not isinstance(written, int | str | Decimal):
        return None
    try:
        exact = Decimal(written)
    except InvalidOperation:
        return None
    # No budget has more digits; written out, `1e999999999` would fill the memory.
    return exact if exact.is_finite() and abs(exact.adjusted()) < _DIGITS else None
