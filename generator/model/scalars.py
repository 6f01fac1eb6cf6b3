"""The simple values that fields hold, each with its own refusal."""

import re
from calendar import monthrange
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Annotated, Any

from pydantic import AfterValidator, GetCoreSchemaHandler, GetJsonSchemaHandler, WithJsonSchema
from pydantic_core import CoreSchema, PydanticCustomError, core_schema

from generator.model.field import Concept
from generator.record import LooseNumber
from generator.text import Said
from generator.urls import RESERVED_IDS

_SLUG = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*\Z")
_REVISION_KEY = re.compile(r"r[0-9]+\Z")
_DATE = re.compile(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?\Z")
_YEAR = re.compile(r"[0-9]{4}\Z")
_DECIMAL = re.compile(r"-?(0|[1-9][0-9]{0,17})\.[0-9]{0,5}[1-9]\Z")
_URL = re.compile(r"""https?://[^\s<>"'`\\]+\Z""")
MAX_ID = 80
KINDS_MARK = "x-kinds"
"""The mark in a JSON Schema of a text that names a record of one of these kinds."""
# A thousand times all the money of the nation: beyond it stands a slip of the hand.
TOO_LARGE = 10**19


def _slug(text: str) -> str:
    if len(text) > MAX_ID or not _SLUG.match(text):
        raise PydanticCustomError("slug", "not an id", {"written": text})
    if text in RESERVED_IDS:
        raise PydanticCustomError("slug_reserved", "a reserved id", {"written": text})
    return text


def _key(text: str) -> str:
    if _REVISION_KEY.match(text):
        raise PydanticCustomError("key_revision", "a revision's name", {"written": text})
    return _slug(text)


@lru_cache(4096)
def _date(text: str) -> str:
    match = _DATE.match(text)
    year, month, day = (
        (int(part) if part else None for part in match.groups()) if match else (0,) * 3
    )
    possible = bool(year) and (
        month is None
        or (1 <= month <= 12 and (day is None or 1 <= day <= monthrange(year or 1, month)[1]))
    )
    if not possible:
        raise PydanticCustomError("date", "not a date", {"written": text})
    return text


def _year(text: str) -> str:
    if not _YEAR.match(text):
        raise PydanticCustomError("year", "not a year", {"written": text})
    return text


def _url(text: str) -> str:
    if not _URL.match(text) or len(text) > 2000:
        raise PydanticCustomError("url", "not a web address", {"written": text})
    return text


def _written(pattern: re.Pattern[str], cure: str, **more: Any) -> WithJsonSchema:
    """The same for editors: what a text must look like, and what they say of one that does not."""
    shape = "^(?:" + pattern.pattern.removesuffix(r"\Z") + ")$"
    return WithJsonSchema({"type": "string", "pattern": shape, "patternErrorMessage": cure, **more})


_ID_SHAPE = _written(
    _SLUG,
    "Huruf kecil a–z, angka, dan tanda hubung, misalnya: pelatihan-menjahit-serang.",
    maxLength=MAX_ID,
)

Id = Annotated[str, AfterValidator(_slug), _ID_SHAPE]
"""A record's id: `[a-z0-9]+(-[a-z0-9]+)*`, at most 80 characters."""

Key = Annotated[str, AfterValidator(_key), _ID_SHAPE]
"""The permanent key of a list item."""

DateText = Annotated[
    str,
    AfterValidator(_date),
    _written(_DATE, 'Tanggal dalam kutip: "2022-03-22", "2020-12", atau "2022".'),
]
"""A date at the precision that is known: "2022-03-22", "2020-12" or "2022"."""

YearText = Annotated[
    str, AfterValidator(_year), _written(_YEAR, 'Tahun empat angka dalam kutip: "2022".')
]
"""A year, as text: "2022"."""

Url = Annotated[
    str,
    AfterValidator(_url),
    _written(_URL, "Alamat lengkap yang diawali https:// atau http://."),
]
"""An http or https address."""


@dataclass(frozen=True)
class _ExactNumber:
    """An integer, or a decimal kept as the exact string that was written."""

    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        return core_schema.no_info_plain_validator_function(self._validate)

    def __get_pydantic_json_schema__(
        self, schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> dict[str, Any]:
        return {
            "anyOf": [
                {"type": "integer"},
                {
                    "type": "string",
                    "pattern": "^" + _DECIMAL.pattern.removesuffix(r"\Z") + "$",
                    "patternErrorMessage": "Bilangan bulat tanpa titik dan tanpa kutip "
                    '(12000000000), atau desimal dalam kutip dengan titik ("2.5").',
                },
            ]
        }

    @staticmethod
    def _validate(value: Any) -> int | str:
        if isinstance(value, int) and not isinstance(value, bool) and abs(value) < TOO_LARGE:
            return value
        if isinstance(value, str) and _DECIMAL.match(value):
            return value
        written = value.raw if isinstance(value, LooseNumber) else str(value)
        raise PydanticCustomError("number", "not an exact number", {"written": written})


ExactNumber = Annotated[int | str, _ExactNumber()]
"""`37000000000`, or `"2.5"`: quoted, with a point, at most six places, no trailing zero."""


@dataclass(frozen=True, eq=False)
class Choices:
    """A closed list of words, each with what people read for it. Marks a `str` field."""

    labels: Mapping[str, Said]
    concept: Concept

    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        return core_schema.no_info_after_validator_function(self._validate, handler(source))

    def __get_pydantic_json_schema__(
        self, schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> dict[str, Any]:
        return {
            "type": "string",
            "enum": list(self.labels),
            "markdownEnumDescriptions": [said.id for said in self.labels.values()],
            "errorMessage": "Pilih salah satu: "
            + ", ".join(f"{word} ({said.id})" for word, said in self.labels.items()),
        }

    def _validate(self, value: str) -> str:
        if value not in self.labels:
            raise PydanticCustomError(
                "choice", "not one of", {"written": value, "labels": self.labels}
            )
        return value


@dataclass(frozen=True)
class Ref:
    """Marks a `str` field that names a record of one of these kinds. Resolved by `check`."""

    kinds: tuple[str, ...]

    def __init__(self, *kinds: str) -> None:
        object.__setattr__(self, "kinds", kinds)

    def __get_pydantic_json_schema__(
        self, schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> dict[str, Any]:
        return {**handler(schema), KINDS_MARK: list(self.kinds)}


AgencyRef = Annotated[str, Ref("agency")]
RegionRef = Annotated[str, Ref("region")]
SourceRef = Annotated[str, Ref("source")]
