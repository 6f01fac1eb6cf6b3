"""Numbers as people write them: `37.000.000.000` in Indonesian, `37,000,000,000` in English."""

from decimal import Decimal
from functools import lru_cache

from babel import Locale as BabelLocale
from babel.numbers import get_decimal_symbol, get_group_symbol

from generator.model.choices import MISSING_REASONS, PRECISIONS
from generator.model.stated import Stated
from generator.model.vocabulary import Unit
from generator.text import LOCALES, Locale

_SYMBOLS = {
    locale: str.maketrans({",": get_group_symbol(locale), ".": get_decimal_symbol(locale)})
    for locale in LOCALES
}
_IN_WORDS_FROM = 1_000_000
_IN_WORDS_TO = 10**15  # beyond, the names of numbers help nobody
# Locale and power of ten → the pattern "0 juta". Asked once: what looks it up for each amount
# takes longer than the rest of a figure's card.
_NAMED = {
    (locale, power): formats["other"][str(10**power)].pattern
    for locale in LOCALES
    for formats in [BabelLocale.parse(locale).compact_decimal_formats["long"]]
    for power in (6, 9, 12)
}


# One figure is printed many times on its page, in citations and in lists.
@lru_cache(maxsize=4096)
def plain(value: int | str | Decimal, locale: Locale) -> str:
    """Every digit of the exact value, grouped; never rounded."""
    # The first is the same for an integer, and takes a third of the time.
    text = f"{value:,}" if isinstance(value, int) else f"{Decimal(value):,f}"
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    return text.translate(_SYMBOLS[locale])


def with_unit(value: int | str, unit: Unit | None, term: str | None, locale: Locale) -> str:
    """`Rp37.000.000.000`, `30 orang`, `223.142 sasaran` (the source's word)."""
    before, after = _beside(unit, term, locale)
    return f"{before}{plain(value, locale)}{after}"


def stated(figure: Stated, unit: Unit | None, locale: Locale) -> str:
    """A figure's value as its source states it: `sekitar 5.000 orang`; why not, where missing."""
    if figure.value is None:
        return MISSING_REASONS[figure.missing or "not_stated"].in_(locale)
    before, after = around(figure.precision, unit, figure.source_term, locale)
    return f"{before}{plain(figure.value, locale)}{after}"


def around(precision: str, unit: Unit | None, term: str | None, locale: Locale) -> tuple[str, str]:
    """What `stated` has before and after the number, the same for many figures."""
    before, after = _beside(unit, term, locale)
    if precision == "exact":
        return before, after
    return f"{PRECISIONS[precision].in_(locale)} {before}", after


def _beside(unit: Unit | None, term: str | None, locale: Locale) -> tuple[str, str]:
    if unit is None:
        return "", ""
    if unit.symbol:
        return unit.symbol, ""
    return "", f" {unit_word(unit, term, locale)}"


def unit_word(unit: Unit, term: str | None, locale: Locale) -> str:
    """The unit's name; where the source does not explain its unit, the source's own word."""
    if unit.id == "tidak_dijelaskan" and term:
        return f"“{term}”"
    return unit.name.in_(locale)


def in_words(value: int | str, unit: Unit | None, locale: Locale) -> str | None:
    """`37 miliar rupiah` for large amounts; `sekitar 37,5 miliar` where that is rounded."""
    number = _in_words(value, locale)
    return f"{number} rupiah" if number and unit is not None and unit.id == "IDR" else number


@lru_cache(maxsize=4096)
def _in_words(value: int | str, locale: Locale) -> str | None:
    amount = Decimal(value)
    if not _IN_WORDS_FROM <= abs(amount) < _IN_WORDS_TO:
        return None
    power = _power(amount)
    # To two decimals; else 999.999.999 is 1000 juta.
    step = Decimal(10) ** (power - 2)
    rounded = (amount / step).to_integral_value() * step
    power = _power(rounded)
    short = _NAMED[locale, power].replace("0", plain(rounded.scaleb(-power), locale))
    about = "" if rounded == amount else ("sekitar " if locale == "id" else "about ")
    return f"{about}{short}"


def _power(amount: Decimal) -> int:
    """The largest named power of a thousand in it."""
    return min(amount.adjusted() // 3 * 3, 12)
