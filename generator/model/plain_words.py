"""What the model says of a field, for somebody who sees fields or cells, and no YAML."""

import re

_YAML = re.compile(r"`[\w]+: \"?([^`\"{}\[\]]*)\"?`")
_CODE = re.compile(r"`([^`{}]*)`")
_BRACES = re.compile(r" (?:Contoh|For example): `[^`]*`\.?")
_NULL_FIRST = re.compile(r"(^|[.;] )null\b")
_QUOTES = re.compile(r",? (?:dalam tanda kutip|dalam kutip|in quotes)\b")
_FILE = re.compile(r",? (?:dari|from) vocabulary/[\w-]+\.yml")
# Keys and words of files that definitions name → what people see instead.
_SEEN = (
    ("missing adalah not_found", '"mengapa kosong" berisi "dicari, tidak ditemukan"'),
    ("missing is not_found", '"why there is no value" says "searched for, not found"'),
    ("alasannya di missing", 'alasannya di "mengapa kosong"'),
    ("missing says why", '"why there is no value" says why'),
    ("sasaran di bawah targets", "jumlah sasaran di bagian Sasaran"),
    ("target below targets", "target in the part Targets"),
    ("unknown = status tidak disebut", '"Status tidak disebut" = tidak ada'),
    ("unknown = not stated by", '"Status not stated" = not stated by'),
)


def without_yaml(text: str, empty: str) -> str:
    """`null` is what `empty` says, `unit: IDR` is IDR, keys go by their titles, and nothing needs
    quotes."""
    text = _FILE.sub("", text)
    for key, seen in _SEEN:
        text = text.replace(key, seen)
    text = _CODE.sub(r"\1", _BRACES.sub("", _YAML.sub(r"\1", text)))
    text = _NULL_FIRST.sub(lambda match: match[1] + empty.capitalize(), text)
    return re.sub(r"\bnull\b", empty, _QUOTES.sub("", text)).replace("`", "")
