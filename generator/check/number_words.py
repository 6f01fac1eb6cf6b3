"""Which numbers a piece of Indonesian text states, in digits or in words."""

import re
from decimal import Decimal

_TOKEN = re.compile(r"\d+(?:[.,]\d+)*|[^\W\d_]+")
_UNITS = {
    word: number
    for number, word in enumerate(
        ("nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan")
    )
}
_WHOLE = {"sepuluh": 10, "sebelas": 11, "seratus": 100}
_GROUP = {"belas": (1, 10), "puluh": (10, 0), "ratus": (100, 0)}
# No number in words begins otherwise.
_BEGINNINGS = _UNITS.keys() | _WHOLE.keys() | {"seribu"}
_SCALES = {
    "ribu": 10**3,
    "rb": 10**3,
    "juta": 10**6,
    "jt": 10**6,
    "miliar": 10**9,
    "milyar": 10**9,
    "m": 10**9,
    "triliun": 10**12,
    "t": 10**12,
}


def numbers_in(text: str) -> set[Decimal]:
    """`37.000.000.000`, `Rp37 miliar`, `2,5 ton`, `sembilan`, `dua puluh lima ribu`."""
    found: set[Decimal] = set()
    tokens = _TOKEN.findall(text.casefold().replace("rp", " "))
    for token, following in zip(tokens, [*tokens, ""][1:], strict=True):
        if token[0].isdecimal():
            readings = _readings(token)
            found |= readings
            if following in _SCALES:
                found |= {reading * _SCALES[following] for reading in readings}
    return found if _BEGINNINGS.isdisjoint(tokens) else found | _spoken(tokens)


def states_few(text: str, few: int) -> bool:
    """Whether a text may state a whole number below `few`: `2 orang`, `3-5`, `tiga orang`."""
    return any(0 < each < few and each == int(each) for each in numbers_in(text))


def _readings(token: str) -> set[Decimal]:
    """What a run of digits, points and commas may mean; `223.142` may mean two things."""
    if token.isdecimal():
        return {Decimal(token)}
    groups = re.split(r"[.,]", token)
    grouped = all(len(group) == 3 for group in groups[1:])
    readings = {Decimal("".join(groups))} if grouped else set()
    last = max(token.rfind("."), token.rfind(","))
    if last > 0 and token.count(token[last]) == 1:
        whole = re.sub(r"[.,]", "", token[:last])
        readings.add(Decimal(f"{whole}.{token[last + 1 :]}"))
    return readings


def _spoken(tokens: list[str]) -> set[Decimal]:
    """Numbers in words: `tiga puluh tujuh miliar` is one, `dua tiga orang` are two."""
    found: set[Decimal] = set()
    total = group = 0
    unit: int | None = None
    started = False
    for token in [*tokens, ""]:
        if token in _UNITS and unit is None:
            unit = _UNITS[token]
        elif token in _WHOLE:
            group += _WHOLE[token]
        elif token in _GROUP and unit is not None:
            times, plus = _GROUP[token]
            group, unit = group + unit * times + plus, None
        elif token == "seribu":
            total += 1000
        elif token in _SCALES and started:
            total, group, unit = total + (group + (unit or 0)) * _SCALES[token], 0, None
        else:
            if started:
                found.add(Decimal(total + group + (unit or 0)))
            total = group = 0
            unit = _UNITS.get(token)
        started = bool(total or group or unit is not None)
    return found
