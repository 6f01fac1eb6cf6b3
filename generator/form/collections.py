"""The collections of the form: one a kind of data file, and the lists that fields choose from."""

from collections.abc import Iterator
from typing import Any

from generator.finding import CannotRun
from generator.form.fields import FOLDERS, fields
from generator.load.layout import HOMES, Home
from generator.model.code_lists import CODE_LISTS
from generator.model.entities import ENTITIES
from generator.model.registry import Registry
from generator.text import Said

Option = dict[str, str]
# A new program's file stands in a folder of its agency: CODEOWNERS can then speak of folders.
_PROGRAM_PATH = "{{agency}}/{{slug}}"
# With a path of its own a collection would take its neighbours' files for pictures.
_NO_MEDIA = {"media_folder": "/content/gambar", "public_folder": "/content/gambar"}
_NAMED_BY = {"law": "title", "source": "title"}


def collections(registry: Registry) -> list[dict[str, Any]]:
    """What the form can edit. Vocabulary is left to editors: its files are maps, not records."""
    _refuse_deep_folders(registry)
    homes = [home for home in HOMES if home.shape == "one"]
    homes.sort(key=lambda home: home.kind not in FOLDERS)  # programs first, settings last
    return [_folder(home) if home.kind in FOLDERS else _file(home) for home in homes]


def options(registry: Registry, made: list[dict[str, Any]]) -> dict[str, list[Option]]:
    """The lists that `made` collections name, each written once."""
    return {name: list(_options(registry, name)) for name in sorted(_named(made))}


def _folder(home: Home) -> dict[str, Any]:
    entity = ENTITIES[home.kind]
    named = _NAMED_BY.get(home.kind, "name")
    return {
        "name": home.kind,
        "label": entity.concept.title.id,
        "label_singular": entity.concept.title.id.lower(),
        "description": entity.concept.definition.id,
        "folder": f"data/{home.path.rstrip('/')}",
        "extension": "yml",
        "format": "yaml",
        "create": True,
        "delete": False,
        "identifier_field": "id",
        "slug": "{{id}}",
        "summary": f"{{{{{named}.id}}}} ({{{{id}}}})",
        "sortable_fields": ["id"],
        "editor": {"preview": False},
        "fields": fields(entity),
        **({"path": _PROGRAM_PATH, **_NO_MEDIA} if home.nested else {}),
    }


def _file(home: Home) -> dict[str, Any]:
    entity = ENTITIES[home.kind]
    file = {
        "name": home.kind,
        "label": entity.concept.title.id,
        "file": f"data/{home.path}",
        "fields": fields(entity),
    }
    return {
        "name": f"{home.kind}-file",
        "label": entity.concept.title.id,
        "description": entity.concept.definition.id,
        "delete": False,
        "format": "yaml",
        "editor": {"preview": False},
        "files": [file],
    }


def _refuse_deep_folders(registry: Registry) -> None:
    """Decap looks as deep as the path of new entries is."""
    deepest = len(("data/programs/" + _PROGRAM_PATH).split("/"))
    for program in registry.programs:
        path = registry.records["program", program].path
        if len(path.split("/")) > deepest:
            raise CannotRun(
                Said(
                    f"{path}: formulir hanya melihat satu tingkat folder di data/programs/.",
                    f"{path}: the form sees one level of folders in data/programs/ only.",
                ),
                Said(
                    "Pindahkan berkas itu ke data/programs/<folder>/; alamatnya tidak berubah.",
                    "Move the file to data/programs/<folder>/; its address stays the same.",
                ),
            )


def _named(part: Any) -> Iterator[str]:
    """Every list that fields name in their `options`."""
    if isinstance(part, list):
        for each in part:
            yield from _named(each)
    elif isinstance(part, dict):
        if isinstance(part.get("options"), str):
            yield part["options"]
        yield from _named(list(part.values()))


def _options(registry: Registry, name: str) -> Iterator[Option]:
    source, _, names = name.partition(":")
    if source == "list":
        for value, said in CODE_LISTS[names].labels.items():
            yield {"value": value, "label": said.id}
        return
    for kind in names.split("+"):
        for record_id, entity in registry.entities[kind].items():
            yield {"value": record_id, "label": _label(record_id, entity)}


def _label(record_id: str, entity: Any) -> str:
    said = getattr(entity, "name", None) or getattr(entity, "label", None)
    text = getattr(said, "id", said)
    return f"{text} ({record_id})" if text else record_id
