"""A number in a shape that could be misread: what is wrong with it, and its one right spelling."""

import re

from generator.model.spelling import decimal_spelling, plain_spelling
from generator.text import Said

_CURRENCY = re.compile(r"^(?:Rp|IDR)\.? *", re.IGNORECASE)
# Groups with one sign, a part with the other: "1.250.000,50"; "3,7E+10" is Excel's.
_CENTS = re.compile(
    r"([0-9]{1,3}(?:\.[0-9]{3})+),([0-9]{1,2})|([0-9]{1,3}(?:,[0-9]{3})+)\.([0-9]{1,2})"
)
_POWER = re.compile(r"([0-9]),([0-9]+)(E\+?[0-9]+)", re.IGNORECASE)
_QUOTES = " \"'“”„‘’"
_NOTHING = re.compile(
    r"\W*|n/?a|nihil|tbd|tba|null|kosong|tidak (?:ada|tahu|disebut|diketahui)|belum (?:ada|tahu)",
    re.IGNORECASE,
)
_AMOUNT = r"(?P<amount>(?:Rp\.? ?)?[0-9][0-9.,]*(?: (?:ribu|juta|miliar|triliun))?)"
_ABOUT = re.compile(
    rf"(?:sekitar|kurang lebih|kira-kira|±|~|\+/-|about) *{_AMOUNT}|([0-9]+)-an", re.I
)
_LEAST = re.compile(rf"(?:lebih dari|minimal|paling sedikit|>=?|≥) *{_AMOUNT}|([0-9]+) ?\+", re.I)
_RANGE = re.compile(r"([0-9]+) *(?:-|–|—|s/d|sampai|hingga) *([0-9]+)", re.I)
_SHARE = re.compile(r"([0-9]+(?:[.,][0-9]+)?) ?(?:%|persen|per ?cent)", re.I)
_WITH_UNIT = re.compile(rf"{_AMOUNT} +(?!ribu|juta|mil[iy]ar|triliun)[A-Za-z][A-Za-z ]*", re.I)
_SHORT = re.compile(r"(?:Rp\.? ?)?([0-9]+) ?M")
_LETTERS = re.compile(r"[0-9OoIl]*[0-9][0-9OoIl]*")


def number_fault(written: str) -> tuple[Said, Said]:
    """Problem and cure; the cure is the right spelling wherever there is one."""
    if _NOTHING.fullmatch(written):
        return Said(f'"{written}" bukan bilangan.', f'"{written}" is no number.'), Said(
            "Bila sumber tidak menyebutnya: `value: null` dan `missing: not_stated`.",
            "If the source does not state it: `value: null` and `missing: not_stated`.",
        )
    problem = Said(
        f"{written} bukan bilangan yang dapat dibaca dengan pasti.",
        f"{written} is not a number that can be read with certainty.",
    )
    return problem, _cure(written.strip(_QUOTES)) or Said(
        'Tulis bilangan bulat tanpa titik (37000000000), atau desimal dalam kutip ("2.5").',
        'Write a bare integer (37000000000), or a decimal in quotes ("2.5").',
    )


def _cure(written: str) -> Said | None:
    return _spelling(written) or _spelling(_plain(written)) or _vague(written) or _unit(written)


def _plain(written: str) -> str:
    """Without its currency, in whatever letters; the two signs of a number with cents made one."""
    written = _CURRENCY.sub("", written)
    if match := _CENTS.fullmatch(written):
        whole, part = match[1] or match[3], match[2] or match[4]
        return re.sub("[.,]", "", whole) + ("." + part if part.strip("0") else "")
    if match := _POWER.fullmatch(written):
        return f"{match[1]}.{match[2]}{match[3]}"
    return written


def _spelling(written: str) -> Said | None:
    plain, decimal = plain_spelling(written), decimal_spelling(written)
    if plain and decimal:
        return Said(
            f"Tulis {plain} bila maksudnya ribuan, atau {decimal} bila desimal.",
            f"Write {plain} if thousands are meant, or {decimal} for a decimal.",
        )
    if one := plain or decimal:
        return Said(f"Tulis {one}.", f"Write {one}.")
    if _LETTERS.fullmatch(written):
        digits = written.translate(str.maketrans("OoIl", "0011"))
        return Said(
            f"Ada huruf di antara angkanya. Tulis {digits}.",
            f"There is a letter among the digits. Write {digits}.",
        )
    return None


def _vague(written: str) -> Said | None:
    """About so much, at least so much, from so much to so much."""
    for pattern, precision in ((_ABOUT, "approximate"), (_LEAST, "at_least")):
        if match := pattern.fullmatch(written):
            amount = match["amount"] or match[2]
            value = plain_spelling(amount) or decimal_spelling(amount) or amount
            return Said(
                f"Tulis `value: {value}` dan `precision: {precision}`.",
                f"Write `value: {value}` and `precision: {precision}`.",
            )
    if match := _RANGE.fullmatch(written):
        return Said(
            f"Tulis `value: {match[1]}` dan `precision: at_least`; rentangnya di caveat.",
            f"Write `value: {match[1]}` and `precision: at_least`; the range goes in caveat.",
        )
    return None


def _unit(written: str) -> Said | None:
    """A number with its unit beside it, which has a field of its own."""
    if match := _SHARE.fullmatch(written):
        value = plain_spelling(match[1]) or decimal_spelling(match[1])
        return Said(
            f"Tulis `value: {value}` dan `unit: persen`.",
            f"Write `value: {value}` and `unit: persen`.",
        )
    if match := _SHORT.fullmatch(written):
        billion, million = f"{match[1]}000000000", f"{match[1]}000000"
        return Said(
            f"Tulis {billion} bila M berarti miliar, atau {million} bila juta.",
            f"Write {billion} if M means billion, or {million} if million.",
        )
    if match := _WITH_UNIT.fullmatch(written):
        value = plain_spelling(match["amount"]) or decimal_spelling(match["amount"])
        if value:
            return Said(
                f"Tulis `value: {value}` saja; satuannya di `unit`.",
                f"Write `value: {value}` alone; its unit goes in `unit`.",
            )
    return None
