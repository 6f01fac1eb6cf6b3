"""How one value is written, and which slips of the hand have one right spelling."""

import json
import re
from functools import lru_cache
from typing import Literal, NamedTuple

import yaml

from generator.load.yaml_tree import read_yaml
from generator.model.spelling import decimal_spelling, plain_spelling
from generator.record import LooseNumber
from generator.text import Said

WIDTH = 100
# Digits in groups, as people write amounts; words such as "miliar" are for a person to spell out.
_LIKE_A_NUMBER = re.compile(r"[+0-9][-+0-9 .,:/()]*\Z")
_GROUPED = re.compile(r"(Rp\.?\s*)?[0-9][0-9.,_ ]*(,-)?\Z")
Wanted = Literal["number", "text", "other"]
"""What a field takes."""


_BARE = {"None": "null", "True": "true", "False": "false"}
# Files repeat themselves: names of fields, kinds, units, ids.
_remembered = lru_cache(maxsize=1 << 14)


class Spelt(NamedTuple):
    """A value as YAML: `bare` stands as it is (numbers, null, true); else `text` is to be quoted,
    folded or left plain. `mended` says what was put right."""

    bare: str | None
    text: str
    mended: Said | None = None


def spelt(written: str, quoted: bool, wanted: Wanted) -> Spelt:
    """What stands in the file → how it should stand there."""
    read = written if quoted else _read(written)
    if wanted == "number" and isinstance(read, str | LooseNumber) and (made := _number(written)):
        return made
    if isinstance(read, str):
        return Spelt(None, read)
    if wanted == "text" and isinstance(read, int | LooseNumber) and not isinstance(read, bool):
        said = Said(f'{written} diberi tanda kutip: "{written}".', f"{written} was quoted.")
        return Spelt(None, written, said)
    if isinstance(read, LooseNumber):
        return Spelt(written, written)
    bare = _BARE.get(str(read), written)
    return Spelt(bare, bare)


def _number(written: str) -> Spelt | None:
    """A number as people write it, where it can be read in one way alone."""
    plain, decimal = plain_spelling(written), decimal_spelling(written)
    if plain and not decimal and _GROUPED.match(written):
        said = Said(f"{written} ditulis {plain}.", f"{written} is written {plain}.")
        return Spelt(plain, plain, said)
    return None


@_remembered
def _read(written: str) -> str | int | bool | LooseNumber | None:
    tree = read_yaml(f"x: {written}\n", "")
    value: str | int | bool | LooseNumber | None = (
        tree.value["x"] if isinstance(tree.value, dict) and not tree.findings else written
    )
    return value


def inline(text: str, flow: bool) -> str:
    """A text on one line: plain where nobody could take it for anything else, else quoted."""
    return text if _plain(text, flow) else json.dumps(text, ensure_ascii=False)


@_remembered
def _plain(text: str, flow: bool) -> bool:
    if not text or "\n" in text or _LIKE_A_NUMBER.match(text):
        return False
    # YAML 1.1, which other programs read, sees dates, times and truth values in more texts.
    made = yaml.safe_dump([text], allow_unicode=True, width=10**9, default_flow_style=flow)
    unquoted = made.rstrip("\n")[1:-1] if flow else made.rstrip("\n")[2:]
    return unquoted == text and _read(text) == text


def folded(text: str, indent: int) -> list[str] | None:
    """A long text as the lines below `>-`; None where folding would change it, or not help."""
    if (
        " " not in text
        or any(part != part.strip() or "  " in part for part in text.split("\n"))
        or not text
    ):
        return None
    lines: list[str] = []
    for part in text.split("\n"):
        if lines:
            lines.append("")
        lines += _wrapped(part, indent) if part else []
    return None if text.startswith("\n") or text.endswith("\n") else lines


def _wrapped(text: str, indent: int) -> list[str]:
    lines = [" " * indent]
    for word in text.split(" "):
        if len(lines[-1]) > indent and len(lines[-1]) + 1 + len(word) > WIDTH:
            lines.append(" " * indent)
        lines[-1] += word if len(lines[-1]) == indent else f" {word}"
    return lines


def wrapped_list(head: str, values: list[str], indent: int) -> list[str]:
    """A list of values too long for one line: broken between them."""
    lines = [f"{head} [{values[0]}"]
    for value in values[1:]:
        lines[-1] += ","
        if len(lines[-1]) + len(value) + 2 > WIDTH:
            lines.append(" " * indent + value)
        else:
            lines[-1] += f" {value}"
    lines[-1] += "]"
    return lines
