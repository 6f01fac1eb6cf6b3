"""Every kind of record, and the class that reads it. A new kind is one line here."""

from typing import TypeAlias

from generator.model.agency import Agency
from generator.model.field import Entity
from generator.model.law import Law
from generator.model.partner import Partner
from generator.model.program import Program
from generator.model.region import Region
from generator.model.retired import Retired
from generator.model.search_words import SearchWords
from generator.model.service import Service
from generator.model.site import Site
from generator.model.source import Source
from generator.model.vocabulary import BudgetStage, FigureKind, TargetGroup, Term, Unit

ENTITIES: dict[str, type[Entity]] = {
    "site": Site,
    "program": Program,
    "agency": Agency,
    "partner": Partner,
    "source": Source,
    "law": Law,
    "service": Service,
    "region": Region,
    "target_group": TargetGroup,
    "unit": Unit,
    "budget_stage": BudgetStage,
    "figure_kind": FigureKind,
    "term": Term,
    "search_words": SearchWords,
    "retired": Retired,
}

RecordKey: TypeAlias = tuple[str, str]
"""A record's kind and id."""
