"""Facets: what a list can be narrowed to, and how a row says to which choice it belongs."""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass

from generator.model.region import NATION
from generator.model.registry import Registry
from generator.text import Said
from generator.view.here import Here
from generator.view.parts import Absent
from generator.view.sources import source_line
from generator.wording.figure_words import NOT_STATED

# The choices of rows without a value: our sources do not say, or we do not show it. They stand
# last, as such rows do in every order; a key that begins with "-" is no value (daftar-isi.js).
MISSING, WITHHELD = "-", "-tidak-dimuat"
_WHY = {MISSING: NOT_STATED, WITHHELD: Said("tidak dimuat", "not shown")}


@dataclass(frozen=True, slots=True)
class Choice:
    """`key` stands in addresses, so it is the same in both languages."""

    key: str
    label: str


@dataclass(frozen=True, slots=True)
class Group:
    """Choices under one heading; none where `label` is empty."""

    label: str
    choices: tuple[Choice, ...]


@dataclass(frozen=True, slots=True)
class Facet:
    """`of` gives a row's key by its id; `groups` says the keys that occur, in reading order."""

    of: Callable[[Registry, str], str]
    groups: Callable[[Here, Collection[str]], tuple[Group, ...]]


def absent(here: Here, why: str = MISSING) -> Absent:
    """What the cell says where the row has no value."""
    return Absent(here.say(_WHY[why]))


def words(of: Callable[[Registry, str], str], said: Mapping[str, Said]) -> Facet:
    """A closed list of the model, in the model's order."""
    return Facet(
        of,
        lambda here, keys: _plain(
            [Choice(key, here.say(said[key])) for key in said if key in keys], here, keys
        ),
    )


def records(of: Callable[[Registry, str], str], kind: str) -> Facet:
    """Records of a kind, by name."""

    return _named(of, lambda here, key: here.entity(kind, key).name.text)


def sources(of: Callable[[Registry, str], str]) -> Facet:
    """Sources as cells name them, by publisher; the date tells those of one publisher apart."""

    def label(here: Here, key: str) -> str:
        line = source_line(here, key)
        return f"{line.short.text}, {line.date.text}" if line.date else line.short.text

    return _named(of, label)


def _named(of: Callable[[Registry, str], str], label: Callable[[Here, str], str]) -> Facet:
    def groups(here: Here, keys: Collection[str]) -> tuple[Group, ...]:
        named = [Choice(key, label(here, key)) for key in _values(keys)]
        return _plain(sorted(named, key=lambda each: (each.label.casefold(), each.key)), here, keys)

    return Facet(of, groups)


def years(of: Callable[[Registry, str], str]) -> Facet:
    """Years, the newest first."""
    return Facet(
        of,
        lambda here, keys: _plain(
            [Choice(key, key) for key in sorted(_values(keys), reverse=True)], here, keys
        ),
    )


def stages(of: Callable[[Registry, str], str]) -> Facet:
    """Budget stages, from plan to audited."""

    def groups(here: Here, keys: Collection[str]) -> tuple[Group, ...]:
        all_stages = here.registry.budget_stages.values()
        found = [
            Choice(each.id, each.name.in_(here.locale)) for each in all_stages if each.id in keys
        ]
        return _plain(found, here, keys)

    return Facet(of, groups)


def regions(of: Callable[[Registry, str], str]) -> Facet:
    """Provinces, each with its regencies and cities; a province's key also finds those inside."""

    def groups(here: Here, keys: Collection[str]) -> tuple[Group, ...]:
        all_regions = here.registry.regions
        codes = _values(keys) - {NATION.code}
        found = [Group("", (_nation(here),))] if NATION.code in keys else []
        for province in sorted({all_regions[code].parent or code for code in codes}):
            name = all_regions[province].title(here.locale)
            inside = sorted(code for code in codes if all_regions[code].parent == province)
            choices = [Choice(code, all_regions[code].title(here.locale)) for code in inside]
            if inside:
                whole = here.say(Said(f"Seluruh {name}", f"All of {name}"))
                found.append(Group(name, (Choice(province, whole), *choices)))
            else:
                found.append(Group("", (Choice(province, name),)))
        return (*found, *_plain([], here, keys))

    return Facet(of, groups)


def _nation(here: Here) -> Choice:
    return Choice(NATION.code, NATION.title(here.locale))


def _plain(choices: list[Choice], here: Here, keys: Collection[str]) -> tuple[Group, ...]:
    without = [Choice(key, here.say(why)) for key, why in _WHY.items() if key in keys]
    every = (*choices, *without)
    return (Group("", every),) if every else ()


def _values(keys: Collection[str]) -> set[str]:
    return set(keys) - set(_WHY)
