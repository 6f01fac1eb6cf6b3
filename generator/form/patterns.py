"""How a value is written, as the form can tell by itself: a pattern, and what to say otherwise."""

from typing import Any, NamedTuple

from annotated_types import MaxLen
from pydantic.fields import FieldInfo

from generator.model.field import marks
from generator.model.scalars import MAX_ID, DateText, ExactNumber, Id, Key, Url, YearText


class Pattern(NamedTuple):
    """`expression` as JavaScript reads it; `said` ends the sentence "…: %{said}"."""

    expression: str
    said: str


def _mark(annotated: Any) -> Any:
    """What makes a type of the model out of a plain one."""
    return annotated.__metadata__[0]


_SLUG = rf"^(?=.{{1,{MAX_ID}}}$)[a-z0-9]+(-[a-z0-9]+)*$"
_SLUG_SAID = "huruf kecil a–z, angka, dan tanda hubung, misalnya pelatihan-menjahit-serang"
# The mark that makes each of these types what it is → how it is written.
_OF_TYPE = {
    _mark(Id): Pattern(_SLUG, _SLUG_SAID),
    _mark(Key): Pattern(_SLUG, "huruf kecil a–z, angka, dan tanda hubung: angkatan-1"),
    _mark(DateText): Pattern(
        "^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$",
        "tanggal sejauh diketahui, misalnya 2022-03-22, 2020-12, atau 2022",
    ),
    _mark(YearText): Pattern("^[0-9]{4}$", "tahun dengan empat angka, misalnya 2022"),
    _mark(Url): Pattern(
        r"^https?://[^\s<>\"'`\\]+$", "alamat lengkap, misalnya https://contoh.go.id/berita"
    ),
}
NUMBER = _mark(ExactNumber)
_NUMBER = Pattern(
    r"^-?(0|[1-9][0-9]{0,18}|(0|[1-9][0-9]{0,17})\.[0-9]{0,5}[1-9])$",
    "bilangan tanpa titik ribuan (37000000000), atau desimal dengan titik (2.5)",
)


def is_number(info: FieldInfo) -> bool:
    """Whether a field takes an exact number."""
    return NUMBER in marks(info, object)


def pattern(info: FieldInfo) -> Pattern | None:
    """How a field's text is written; None where any text will do."""
    if is_number(info):
        return _NUMBER
    for mark in marks(info, object):
        if isinstance(mark, MaxLen):
            said = f"paling panjang {mark.max_length} huruf dan tanda"
            return Pattern(rf"^[\s\S]{{0,{mark.max_length}}}$", said)
        if written := getattr(mark, "pattern", None):
            return Pattern(str(written), f"misalnya {(info.examples or [''])[0]}")
    return of_type(info)


def of_type(info: FieldInfo) -> Pattern | None:
    """How ids, keys, dates, years and addresses are written, which people are told beforehand."""
    found = (_OF_TYPE.get(mark) for mark in marks(info, object) if hasattr(mark, "func"))
    return next(filter(None, found), None)
