"""What the model says of a place in a file: the order of its keys, and what a value should be."""

from dataclasses import dataclass

from pydantic import BaseModel

from generator.load.layout import Home
from generator.model.annotations import leaves
from generator.model.entities import ENTITIES
from generator.model.field import marks
from generator.model.references import models_at
from generator.model.scalars import ExactNumber
from generator.record import Location
from generator.staff.tidy.scalars import Wanted

_NUMBER = ExactNumber.__metadata__[0]  # type: ignore[attr-defined]


@dataclass(frozen=True, slots=True)
class Shape:
    """A place in a file of one kind; `location` leads to it from the record."""

    kind: str
    location: Location
    record: bool = True

    @classmethod
    def of(cls, home: Home) -> "Shape":
        """The top of a file: the record itself, or what holds many of them."""
        return cls(home.kind, (), record=home.shape == "one")

    def below(self, part: str | int) -> "Shape":
        """One step deeper; below a list or map of records stands a record."""
        return Shape(self.kind, (*self.location, part) if self.record else ())

    @property
    def order(self) -> dict[str, int]:
        """Key → its place; a place that the model does not know has no order."""
        if not self.record:
            return {}
        names = [
            info.alias or name
            for model in self._models(self.location)
            for name, info in model.model_fields.items()
        ]
        return {name: place for place, name in enumerate(dict.fromkeys(names))}

    @property
    def wanted(self) -> Wanted:
        """What the field takes that stands here."""
        location = self.location
        while location and isinstance(location[-1], int):
            location = location[:-1]
        for model in self._models(location[:-1]) if location else ():
            for name, info in model.model_fields.items():
                if (info.alias or name) == location[-1]:
                    if _NUMBER in marks(info, object):
                        return "number"
                    return "text" if str in leaves(info.annotation) else "other"
        return "other"

    def _models(self, location: Location) -> list[type[BaseModel]]:
        return models_at(ENTITIES[self.kind], location)
