"""classifications: every closed list and vocabulary of the data, with what each word means."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from generator import urls
from generator.model.code_lists import CODE_LISTS
from generator.model.registry import Registry
from generator.model.vocabulary import BudgetStage, FigureKind
from generator.tables import TABLES
from generator.text import Said
from generator.view.dictionary import crumbs
from generator.view.dictionary_table import FRAME, VOCABULARIES
from generator.view.here import Here
from generator.view.parts import Link, Name, PageHead, Prose, Subject, Words

ADDRESS = "/data/kamus/klasifikasi/"


@dataclass(frozen=True, slots=True)
class Value:
    """One word of a classification: how data writes it, what people read, what it means."""

    anchor: str
    code: str
    name: Name
    meaning: tuple[Words | Prose, ...]


@dataclass(frozen=True, slots=True)
class Classification:
    """One closed list or vocabulary; `whole` leads to all of its values where there are too many
    for this page; `used` are the columns that hold its words."""

    anchor: str
    title: str
    definition: str
    values: tuple[Value, ...]
    whole: str | None
    used: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class ClassificationsPage:
    """Vocabularies first: they are edited with the data; closed lists belong to the format."""

    head: PageHead
    classifications: tuple[Classification, ...]


def subjects(registry: Registry) -> Iterator[Subject]:
    """The one page of classifications."""
    yield Subject(ADDRESS, FRAME, None)


def view(here: Here, _: None) -> ClassificationsPage:
    """Every closed list and vocabulary."""
    return ClassificationsPage(
        PageHead(
            locale=here.locale,
            address=ADDRESS,
            frame=FRAME,
            template="pages/classifications.html.j2",
            title=here.say(Said("Klasifikasi", "Classifications")),
            description=here.say(
                Said(
                    "Setiap daftar kata baku dalam data: kodenya, namanya, dan artinya.",
                    "Every list of standard words in the data: its codes, names and meanings.",
                )
            ),
            crumbs=crumbs(here),
        ),
        (
            *(_vocabulary(here, name) for name in VOCABULARIES),
            *(_list(here, name) for name in CODE_LISTS),
        ),
    )


def _vocabulary(here: Here, name: str) -> Classification:
    concept = next(table.concept for table in TABLES if table.name == name)
    listed = name != "regions"
    return Classification(
        name,
        here.say(concept.title),
        here.say(concept.definition),
        tuple(_values(here, name)) if listed else (),
        None if listed else here.to("/wilayah/"),
        _used(here, name),
    )


def _values(here: Here, name: str) -> Iterator[Value]:
    registry = here.registry
    for unit in registry.units.values() if name == "units" else ():
        yield _value(name, unit.id, here.name(unit.name), here.words(unit.description))
    explained: dict[str, Iterable[BudgetStage | FigureKind]] = {
        "budget_stages": registry.budget_stages.values(),
        "figure_kinds": registry.figure_kinds.values(),
    }
    for each in explained.get(name, ()):
        meanings = here.prose(each.meaning), here.prose(each.not_for)
        yield _value(name, each.id, here.name(each.name), *meanings)
    for group in registry.target_groups.values() if name == "target_groups" else ():
        label = here.name(group.label or group.name)
        yield _value(name, group.id, label, here.words(group.gloss))


def _value(name: str, code: str, words: Name, *meaning: Words | Prose) -> Value:
    return Value(f"{name}-{code}", code, words, meaning)


def _list(here: Here, name: str) -> Classification:
    words = CODE_LISTS[name]
    return Classification(
        name,
        here.say(words.concept.title),
        here.say(words.concept.definition),
        tuple(_value(name, code, Name(here.say(label))) for code, label in words.labels.items()),
        None,
        _used(here, name),
    )


def _used(here: Here, name: str) -> tuple[Link, ...]:
    return tuple(
        Link(Name(f"{table.name}.{column.name}"), here.to(urls.data_table(table.name, column.name)))
        for table in TABLES
        for column in table.columns
        if name in (column.code_list, column.references)
    )
