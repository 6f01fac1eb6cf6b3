"""Wishes → drafts: the records as they would be, and which field of which row changes."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from generator.load.layout import home
from generator.model.registry import Registry
from generator.record import Location, Record
from generator.staff.sheet.book import Address, Findings, plain
from generator.staff.sheet.columns import PARTS, Column, is_figure
from generator.staff.sheet.reading import DELETE
from generator.staff.sheet.wishes import Wish
from generator.text import Said

State = Literal["added", "changed", "same"]


@dataclass(frozen=True, slots=True)
class Change:
    """One field of one row: what it said and what it would say; None = nothing."""

    column: Column
    address: Address
    old: Any
    new: Any


@dataclass(slots=True)
class Row:
    """A wish and what it comes to; `location` is where its record or part stands in the draft."""

    wish: Wish
    location: Location
    is_new: bool
    changes: list[Change] = field(default_factory=list)

    @property
    def state(self) -> State:
        if self.is_new:
            return "added"
        return "changed" if self.changes else "same"


@dataclass(slots=True)
class Draft:
    """A record as it is (`record`, None where it is new) and as it would be (`value`)."""

    kind: str
    id: str
    path: str
    record: Record | None
    value: dict[str, Any]
    rows: list[Row] = field(default_factory=list)

    @property
    def changed(self) -> bool:
        return self.record is None or frozen(self.value) != self.record.value


def drafts(
    wishes: Iterable[Wish], registry: Registry, today: str, found: Findings
) -> dict[tuple[str, str], Draft]:
    """Every record that a row names, with the rows applied in their order."""
    made: dict[tuple[str, str], Draft] = {}
    for wish in wishes:
        key = (wish.kind.kind, wish.record_id)
        if key not in made:
            made[key] = _draft(*key, registry.records.get(key))
        _apply(made[key], wish, today, found)
    return made


def _draft(kind: str, record_id: str, record: Record | None) -> Draft:
    path = record.path if record else f"data/{home(kind).path}{record_id}.yml"
    value = thawed(record.value) if record else {"id": record_id}
    return Draft(kind, record_id, path, record, value)


def _apply(draft: Draft, wish: Wish, today: str, found: Findings) -> None:
    item, row = _target(draft, wish)
    draft.rows.append(row)
    before = thawed(item)
    deleted = {
        c.path[:-1] for c, (v, _) in wish.values.items() if v == DELETE and _is_text(c, "id")
    }
    for column in wish.kind.columns:  # in the model's order, whatever that of the sheet
        value, at = wish.values.get(column, (None, wish.row))
        if column not in wish.values or not column.path:
            continue
        if _is_text(column, "en") and column.path[:-1] in deleted:
            continue  # a text goes as a whole
        old, new = value_at(before, column), None if value == DELETE else value
        if _same(old, new, column) or _is_of_the_past(before, column, new):
            continue
        if column.many and _is_text(column, "en") and not _fits(item, column, new):
            _uneven(at, found)
            continue
        row.changes.append(Change(column, at, old, new))
        _put(item, column, new)
    _tell_stale_english(row, item, found)
    if wish.kind.part is not None:
        for name in item:
            if is_figure(PARTS[wish.kind.part], name) and isinstance(item[name], dict):
                _complete(item[name], wish, name, today)


def _is_text(column: Column, language: str) -> bool:
    """Whether a column is this half of a text."""
    return len(column.path) > 1 and column.path[-1] == language and column.type == "text"


def _tell_stale_english(row: Row, item: Mapping[str, Any], found: Findings) -> None:
    """A translation that stayed as it was says what the Indonesian text said before."""
    changed = {each.column.path for each in row.changes}
    for change in row.changes:
        english = (*change.column.path[:-1], "en")
        stays = _is_text(change.column, "id") and not change.column.many and english not in changed
        if stays and change.old is not None and _inside(item, english):
            found.add(
                change.address,
                "inggris-lama",
                Said(
                    "Teks Indonesianya berubah, terjemahan Inggrisnya tidak.",
                    "The Indonesian text changes, its English translation does not.",
                ),
                Said(
                    f'Betulkan kolom "{change.column.title.id} (Inggris)", atau tulis {DELETE} '
                    "di sana.",
                    f'Mend the column "{change.column.title.en} (English)", or write {DELETE} '
                    "there.",
                ),
                "warning",
            )


def _target(draft: Draft, wish: Wish) -> tuple[dict[str, Any], Row]:
    part = wish.kind.part
    if part is None:
        return draft.value, Row(wish, (), draft.record is None)
    listed = draft.value.get(part)
    if not isinstance(listed, list):
        draft.value[part] = listed = []
    for number, item in enumerate(listed):
        if isinstance(item, dict) and item.get("key") == wish.key:
            return item, Row(wish, (part, number), False)
    listed.append({"key": wish.key})
    return listed[-1], Row(wish, (part, len(listed) - 1), True)


def value_at(item: Mapping[str, Any], column: Column) -> Any:
    """What a column's field holds: a value, a list, or None."""
    value: Any = item
    if column.many and column.path[-1] in ("id", "en"):
        texts = _inside(item, column.path[:-1])
        if not isinstance(texts, list | tuple):
            return None
        halves = [each.get(column.path[-1]) or "" for each in texts if isinstance(each, Mapping)]
        return halves if any(halves) else None
    value = _inside(item, column.path)
    if isinstance(value, Mapping):  # the text of a speaker, not the key of one
        return None
    return list(value) or None if isinstance(value, list | tuple) else value


def _inside(value: Any, path: tuple[str, ...]) -> Any:
    for part in path:
        value = value.get(part) if isinstance(value, Mapping) else None
    return value


def _same(old: Any, new: Any, column: Column) -> bool:
    if isinstance(old, str):
        old = plain(old)
    if isinstance(old, list):
        old = [plain(each) if isinstance(each, str) else each for each in old if each]
    return bool(old == new or (old is None and new in (column.default, [])))


def _is_of_the_past(item: Mapping[str, Any], column: Column, new: Any) -> bool:
    """Whether this is the date that an earlier value of the figure was published on: the sheet
    that changed the value still holds it."""
    if column.path[-1:] != ("published",):
        return False
    revisions = _inside(item, (*column.path[:-1], "revisions")) or ()
    return any(isinstance(each, Mapping) and each.get("published") == new for each in revisions)


def _put(item: dict[str, Any], column: Column, value: Any) -> None:
    *holders, last = column.path
    if column.many and last in ("id", "en"):
        _put_texts(item, holders, last, value)
        return
    if value is None and last == "id" and holders:
        *holders, last = holders  # a text goes as a whole
    here = item
    for name in holders:
        if not isinstance(here.get(name), dict):
            if value is None:
                return
            here[name] = {}
        here = here[name]
    here[last] = value
    if value is None and holders and not any(each is not None for each in here.values()):
        _put(item, _of(column, tuple(holders)), None)


def _of(column: Column, path: tuple[str, ...]) -> Column:
    return Column(column.label, column.concept, path, "text")


def _put_texts(item: dict[str, Any], holders: list[str], language: str, value: Any) -> None:
    """A list of texts in two languages; English stays with the Indonesian it belongs to."""
    here = item
    for name in holders[:-1]:
        here = here.setdefault(name, {})
    old = here.get(holders[-1]) or []
    if language == "en":
        english = value or [None] * len(old)
        here[holders[-1]] = [
            {**each, "en": en or None} for each, en in zip(old, english, strict=True)
        ]
    else:
        known = {each["id"]: each for each in old if isinstance(each, dict) and "id" in each}
        here[holders[-1]] = [known.get(each, {"id": each}) for each in value or []]


def _fits(item: Mapping[str, Any], column: Column, english: Any) -> bool:
    texts = _inside(item, column.path[:-1])
    return english is None or (isinstance(texts, list) and len(texts) == len(english))


def _uneven(at: Address, found: Findings) -> None:
    found.add(
        at,
        "jumlah-butir",
        Said(
            "Jumlah butir Inggris tidak sama dengan butir Indonesianya.",
            "There are not as many English items as Indonesian ones.",
        ),
        Said(
            "Tulis satu butir Inggris bagi setiap butir Indonesia, atau kosongkan sel ini.",
            "Write one English item for each Indonesian one, or empty this cell.",
        ),
    )


def _complete(figure: dict[str, Any], wish: Wish, name: str, today: str) -> None:
    """What follows from giving a value: no reason for its absence, rupiah for a budget, and the
    day it appears here."""
    if figure.get("value") is None:
        return
    given = {column.path for column in wish.values}
    if figure.get("missing") and (name, "missing") not in given:
        figure["missing"] = None
    if wish.kind.part == "budgets" and not figure.get("unit"):
        figure["unit"] = "IDR"
    if not figure.get("published"):
        figure["published"] = today


def thawed(value: Any) -> Any:
    """A copy that can be changed."""
    if isinstance(value, Mapping):
        return {key: thawed(part) for key, part in value.items()}
    return [thawed(part) for part in value] if isinstance(value, tuple) else value


def frozen(value: Any) -> Any:
    """As `load` gives it."""
    if isinstance(value, Mapping):
        return {key: frozen(part) for key, part in value.items()}
    return tuple(frozen(part) for part in value) if isinstance(value, list) else value
