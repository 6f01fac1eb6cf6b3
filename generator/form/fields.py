"""A field of the model → a field of the form: the widget, its words, and what it takes."""

from typing import Any, get_args

from pydantic.fields import FieldInfo

from generator.form.patterns import Pattern, is_number, of_type, pattern
from generator.load.layout import HOMES
from generator.model.annotations import entities, is_list
from generator.model.code_lists import code_list
from generator.model.field import Concept, Entity, concept
from generator.model.plain_words import without_yaml
from generator.model.references import reference_kinds
from generator.model.stated import WITH_A_VALUE, Stated
from generator.model.words import Paragraphs, Text

Field = dict[str, Any]
"""A field of Decap's configuration, with words of ours that Decap passes over: `wajib` (needed as
soon as its part is there), or only `bilaBernilai`, `bilaKosong` (its figure has a value, has none);
`angka` (an exact number) and `options` as the name of a list."""

# Kinds with a file a record: the form finds them in the repository, those just made included.
FOLDERS = frozenset(home.kind for home in HOMES if home.path.endswith("/"))
_LONG = frozenset({"quote", "purpose", "eligibility", "reason"})
# Decap calls it optional, for it may stay empty as long as all of its part does.
_NEEDED = " Wajib bila bagian ini diisi."
_LABELS = {"law": "title.id", "source": "title.id"}


def fields(entity: type[Entity], *, sure: bool = True) -> list[Field]:
    """Every field of an entity, in the order of the model.

    `sure`: this part is always there. Decap asks for what is required in a part even where the
    part itself is left out; there `wajib` is looked at when the entry is saved.
    """
    return [_field(info.alias or name, info, sure) for name, info in entity.model_fields.items()]


def _field(name: str, info: FieldInfo, sure: bool) -> Field:
    said = concept(info)
    needed = info.is_required()
    # No default: Decap would make parts out of nothing but the defaults in them. Absent means it.
    return {
        "name": name,
        "label": said.title.id,
        "hint": _hint(said, of_type(info)) + (_NEEDED if needed and not sure else ""),
        "required": needed and sure,
        **({"wajib": True} if needed else {}),
        **_widget(name, info, sure and needed),
    }


def _hint(said: Concept, written: Pattern | None) -> str:
    """The definition for one who fills in a form; and how it is written, before it is refused."""
    text = without_yaml(said.definition.id, "kosong")
    return f"{text} Ditulis sebagai: {written.said}." if written else text


def _widget(name: str, info: FieldInfo, sure: bool) -> Field:
    many = is_list(info)
    if choices := code_list(info):
        return {"widget": "select", "options": f"list:{choices}", **_multiple(many)}
    if kinds := reference_kinds(info):
        return {**_reference(kinds), **_multiple(many)}
    if parts := list(entities(info.annotation)):
        if _text_or_key(info.annotation):
            return {"widget": "terang-disebut-oleh"}
        return _part(parts[0], many, sure)
    if many:
        return {"widget": "list", "field": {"name": name, "label": concept(info).title.id}}
    if info.annotation is bool:
        return {"widget": "boolean"}
    if info.annotation is int:
        return {"widget": "number", "value_type": "int"}
    return {"widget": "text" if name in _LONG else "string", **_written(name, info)}


def _reference(kinds: tuple[str, ...]) -> Field:
    """Records with a file of their own are looked up; the words of vocabulary are a list."""
    if len(kinds) > 1 or kinds[0] not in FOLDERS:
        return {"widget": "select", "options": f"kind:{'+'.join(kinds)}"}
    label = _LABELS.get(kinds[0], "name.id")
    return {
        "widget": "relation",
        "collection": kinds[0],
        "value_field": "id",
        "search_fields": ["id", label],
        "display_fields": [f"{{{{{label}}}}} ({{{{id}}}})"],
    }


def _part(entity: type[Entity], many: bool, sure: bool) -> Field:
    if issubclass(entity, Text):
        below = _text(entity, sure or many)
    else:
        below = fields(entity, sure=sure or many)
    if issubclass(entity, Stated):
        below = [_of_a_figure(each) for each in below]
    if not many:
        return {"widget": "object", "collapsed": not sure, "fields": below}
    names = {each["name"] for each in below}
    summary = "{{fields.key}}" if "key" in names else f"{{{{fields.{below[0]['name']}}}}}"
    return {"widget": "list", "collapsed": True, "summary": summary, "fields": below}


def _of_a_figure(field: Field) -> Field:
    """What a value needs beside it, and what stands in its place."""
    if field["name"] in WITH_A_VALUE:
        return {**field, "bilaBernilai": True}
    return {**field, "bilaKosong": True} if field["name"] == "missing" else field


def _text(entity: type[Text], sure: bool) -> list[Field]:
    """Both languages of a text; paragraphs have room for more than a line."""
    widget = "text" if issubclass(entity, Paragraphs) else "string"
    return [
        {**each, "widget": widget, "hint": ""}
        for each in (_field(name, info, sure) for name, info in entity.model_fields.items())
    ]


def _written(name: str, info: FieldInfo) -> Field:
    found = pattern(info)
    made: Field = {"pattern": list(found)} if found else {}
    return {**made, "angka": True} if is_number(info) else made


def _multiple(many: bool) -> Field:
    return {"multiple": True} if many else {}


def _text_or_key(annotation: Any) -> bool:
    """Whether a text in two languages or the key of something may stand there."""
    arms = get_args(annotation)
    return Text in arms and any(str in get_args(each) for each in arms)
