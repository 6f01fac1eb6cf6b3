"""Registry: all entities, typed, found by kind and id, with the place each was written at."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from operator import is_
from typing import Any, TypeVar, cast

from generator.finding import Place
from generator.model.agency import Agency
from generator.model.entities import RecordKey
from generator.model.field import Entity
from generator.model.figure import Figure
from generator.model.glossary import Glossary
from generator.model.law import Law
from generator.model.partner import Partner
from generator.model.parts import fields_towards
from generator.model.placed_figure import PlacedFigure, placed_figures
from generator.model.program import Program
from generator.model.references import Named, named_records
from generator.model.region import NATION, Region
from generator.model.retired import Retired
from generator.model.search_words import SearchWords
from generator.model.service import Service
from generator.model.site import Site
from generator.model.snapshot import Archived
from generator.model.source import Source
from generator.model.vocabulary import BudgetStage, FigureKind, TargetGroup, Term, Unit
from generator.record import Location, Record

E = TypeVar("E", bound=Entity)


@dataclass(frozen=True, eq=False)
class Registry:
    """`records` also holds the records that did not fit the model, so that rules know their ids.

    `snapshots`: earlier states of the data that are kept, in the order of their dates.
    """

    entities: Mapping[str, Mapping[str, Entity]]
    records: Mapping[RecordKey, Record]
    snapshots: tuple[Archived, ...] = ()

    def _of(self, kind: str, entity: type[E]) -> Mapping[str, E]:
        return cast(Mapping[str, E], self.entities[kind])

    @cached_property
    def site(self) -> Site:
        return self._of("site", Site)["site"]

    @cached_property
    def programs(self) -> Mapping[str, Program]:
        return self._of("program", Program)

    @cached_property
    def agencies(self) -> Mapping[str, Agency]:
        return self._of("agency", Agency)

    @cached_property
    def partners(self) -> Mapping[str, Partner]:
        return self._of("partner", Partner)

    @cached_property
    def sources(self) -> Mapping[str, Source]:
        return self._of("source", Source)

    @cached_property
    def laws(self) -> Mapping[str, Law]:
        return self._of("law", Law)

    @cached_property
    def services(self) -> Mapping[str, Service]:
        return self._of("service", Service)

    @cached_property
    def regions(self) -> Mapping[str, Region]:
        return self._of("region", Region)

    @cached_property
    def target_groups(self) -> Mapping[str, TargetGroup]:
        return self._of("target_group", TargetGroup)

    @cached_property
    def units(self) -> Mapping[str, Unit]:
        return self._of("unit", Unit)

    @cached_property
    def budget_stages(self) -> Mapping[str, BudgetStage]:
        return self._of("budget_stage", BudgetStage)

    @cached_property
    def figure_kinds(self) -> Mapping[str, FigureKind]:
        return self._of("figure_kind", FigureKind)

    @cached_property
    def terms(self) -> Mapping[str, Term]:
        return self._of("term", Term)

    @cached_property
    def glossary(self) -> Glossary:
        """The terms, as words of texts are looked up in them."""
        return Glossary(self.terms)

    @cached_property
    def search_words(self) -> Mapping[str, SearchWords]:
        return self._of("search_words", SearchWords)

    @cached_property
    def retired(self) -> Mapping[str, Retired]:
        return self._of("retired", Retired)

    @cached_property
    def _placed(self) -> Mapping[str, tuple[PlacedFigure, ...]]:
        return {key: tuple(placed_figures(program)) for key, program in self.programs.items()}

    @cached_property
    def figures(self) -> Mapping[str, PlacedFigure]:
        """Every figure by its id, in the order of programs and of their files."""
        return {placed.id: placed for each in self._placed.values() for placed in each}

    def figures_of(self, program_id: str) -> tuple[PlacedFigure, ...]:
        """One program's figures, in the order of its file."""
        return self._placed[program_id]

    @cached_property
    def figures_by_source(self) -> Mapping[str, tuple[PlacedFigure, ...]]:
        """The figures that rest on each source, alone or among others."""
        resting: dict[str, list[PlacedFigure]] = {}
        for placed in self.figures.values():
            for source in {placed.figure.source, *placed.figure.corroborated_by} - {None}:
                resting.setdefault(str(source), []).append(placed)
        return {source: tuple(each) for source, each in resting.items()}

    @cached_property
    def named_by(self) -> Mapping[RecordKey, tuple[Named, ...]]:
        """What each record names, once each, whether it is there or not."""
        return {key: named_records(entity) for key, entity in self.each()}

    @cached_property
    def used_by(self) -> Mapping[RecordKey, tuple[RecordKey, ...]]:
        """For each record, the records that name it, once each, in order."""
        users: dict[RecordKey, dict[RecordKey, None]] = {}
        for user, named in self.named_by.items():
            for kinds, record_id in named:
                for kind in kinds:
                    if record_id in self.entities[kind]:
                        users.setdefault((kind, record_id), {})[user] = None
                        break
        return {key: tuple(each) for key, each in users.items()}

    @cached_property
    def programs_by_region(self) -> Mapping[str, tuple[str, ...]]:
        """The programs that name each region or, for a province, a part of it, in order."""
        naming: dict[str, set[str]] = {}
        for (kind, code), users in self.used_by.items():
            programs = {user_id for user_kind, user_id in users if user_kind == "program"}
            if kind == "region" and code != NATION.code and programs:
                for each in dict.fromkeys((code, self.regions[code].parent or code)):
                    naming.setdefault(each, set()).update(programs)
        order = {program_id: place for place, program_id in enumerate(self.programs)}
        return {code: tuple(sorted(each, key=order.__getitem__)) for code, each in naming.items()}

    @cached_property
    def named_by_program(self) -> Mapping[str, Mapping[str, tuple[str, ...]]]:
        """For each program, the ids it names, by kind: `used_by` read the other way."""
        named: dict[str, dict[str, tuple[str, ...]]] = {each: {} for each in self.programs}
        for (kind, record_id), users in self.used_by.items():
            for user_kind, user_id in users:
                if user_kind == "program":
                    of = named[user_id]
                    of[kind] = (*of.get(kind, ()), record_id)
        return named

    def each(self) -> Iterator[tuple[RecordKey, Entity]]:
        """Every entity with its key."""
        for kind, entities in self.entities.items():
            for entity_id, entity in entities.items():
                yield (kind, entity_id), entity

    def place(self, kind: str, entity_id: str, location: Location = ()) -> Place:
        """Where something of an entity was written."""
        return self.records[(kind, entity_id)].place(location)

    def public_lines(self) -> Iterator[str]:
        """The telephone numbers and e-mail of offices and services, which may be printed."""
        contacts = [self.site.contact, self.site.complaints]
        contacts += [each.contact for each in self.programs.values()]
        for agency in self.agencies.values():
            contacts += [agency.contact, agency.ppid]
        for each in filter(None, contacts):
            yield from filter(None, (each.phone, each.whatsapp, each.email))
        for service in self.services.values():
            yield from filter(None, (service.phone, service.whatsapp))

    def sensitive(self, program: Program) -> bool:
        """Whether a program is for people who need more protection: by group, or by case."""
        return program.kind == "case_service" or any(
            self.target_groups[group].sensitive
            for group in program.target_groups
            if group in self.target_groups
        )

    def public(self) -> "Registry":
        """Minus what is withheld, redacted or suppressed: all that views and exports may see."""
        sources = {key: source.public() for key, source in self.sources.items()}
        programs = {key: _public(program) for key, program in self.programs.items()}
        public = replace(self, entities={**self.entities, "source": sources, "program": programs})
        # What is known already and stays true: nothing that is hidden names a record, and the
        # figures of a program stand where they stood unless one of them was changed.
        vars(public)["used_by"] = self.used_by
        vars(public)["named_by"] = {
            key: names if entity is self.entities[key[0]].get(key[1]) else named_records(entity)
            for (key, entity), names in zip(public.each(), self.named_by.values(), strict=True)
        }
        vars(public)["_placed"] = {
            key: self._placed[key] if program is self.programs[key] else (*placed_figures(program),)
            for key, program in programs.items()
        }
        return public


def _public(part: Any) -> Any:
    """The same part of a program, every figure of which went through `Figure.public`."""
    if isinstance(part, Figure):
        return part.public()
    model: type[Entity] = type(part)
    changed = {}
    for name, _ in fields_towards(model, Figure):
        value = getattr(part, name)
        if isinstance(value, tuple):
            new: Any = tuple(map(_public, value))
            if not all(map(is_, new, value)):
                changed[name] = new
        elif value is not None and (new := _public(value)) is not value:
            changed[name] = new
    return part.model_copy(update=changed) if changed else part
