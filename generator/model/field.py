"""How a field is declared: once, with what people need to know about it.

The editor schema, the form, the data dictionary and the template of `terang new` are all made
from these declarations.
"""

from collections.abc import Iterator
from typing import Any, ClassVar, NamedTuple, TypeVar, get_args

from pydantic import BaseModel, ConfigDict, Field, GetJsonSchemaHandler
from pydantic.fields import FieldInfo
from pydantic_core import CoreSchema

from generator.text import Said

M = TypeVar("M")
_NOT_TOLD: set[str] = set()


class Concept(NamedTuple):
    """What something of the model is called, and in a sentence or two what it is."""

    title: Said
    definition: Said


class Entity(BaseModel):
    """What every part of the model is: frozen, strict, and closed to unknown keys."""

    model_config = ConfigDict(
        frozen=True, strict=True, extra="forbid", validate_by_alias=True, validate_by_name=False
    )

    concept: ClassVar[Concept]
    """What a record or part of this class is. Each class has its own."""

    example: ClassVar[dict[str, Any]]
    """What YAML would hold, of the parts that stand in lists: shown where the list is declared."""

    def model_post_init(self, _: Any) -> None:
        """Which fields were written is asked of no part, and a set in each of them took a third
        of the memory of all records: they share one. A copy of a part gets its own."""
        object.__setattr__(self, "__pydantic_fields_set__", _NOT_TOLD)

    @classmethod
    def __get_pydantic_json_schema__(
        cls, schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> dict[str, Any]:
        """Editors show the concept, in Indonesian; the docstring is for those who read the code."""
        made = handler(schema)
        said = cls.concept
        handler.resolve_ref_schema(made).update(title=said.title.id, description=said.definition.id)
        return made


def required(
    title: str, description: str, example: Any, *, en: tuple[str, str], **limits: Any
) -> Any:
    """A field that must be given; the example is what YAML would hold.

    `title` and `description` are Indonesian, `en` says both in English.
    """
    return _said(Field(title=title, description=description, examples=[example], **limits), en)


def optional(
    title: str,
    description: str,
    example: Any,
    default: Any = None,
    *,
    en: tuple[str, str],
    **limits: Any,
) -> Any:
    """A field that may be absent; absent means `default`: not known, or none."""
    info = Field(default, title=title, description=description, examples=[example], **limits)
    return _said(info, en)


def _said(info: Any, en: tuple[str, str]) -> Any:
    """Keep both languages as a mark: the JSON Schema for editors stays in Indonesian alone."""
    title, definition = Said(info.title, en[0]), Said(info.description, en[1])
    info.metadata.append(Concept(title, definition))
    return info


def concept(info: FieldInfo) -> Concept:
    """What a field is called and what it is, in both languages."""
    return next(mark for mark in info.metadata if isinstance(mark, Concept))


def marks(info: FieldInfo, kind: type[M]) -> Iterator[M]:
    """The marks of one kind on a field, or deeper in its type: `tuple[Annotated[str, mark], …]`."""
    yield from (mark for mark in info.metadata if isinstance(mark, kind))
    yield from _marks(info.annotation, kind)


def _marks(annotation: Any, kind: type[M]) -> Iterator[M]:
    inner = getattr(annotation, "__metadata__", ())
    yield from (mark for mark in inner if isinstance(mark, kind))
    for part in get_args(annotation):
        yield from _marks(part, kind)
