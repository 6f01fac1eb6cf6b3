"""A figure's quote shows the figure."""

import re
from collections.abc import Iterator

from generator.check.number_words import numbers_in
from generator.check.subject import Subject
from generator.finding import Finding
from generator.text import Said

_NONE = re.compile(r"\b0\b|\bnol\b|\bnihil\b|\btidak ada\b|\bbelum ada\b|\bnone\b|\bzero\b", re.I)


def quotes_hold_their_value(subject: Subject) -> Iterator[Finding]:
    """An exact value stands in its quote, in digits or in words."""
    for record, _, stated, location, number in subject.statements:
        if number is None or stated.quote is None or stated.precision != "exact":
            continue
        # "None" is said in many ways; the second look is quick, the last one thorough.
        if (
            number != 0
            and f" {stated.value} " not in f" {stated.quote} "
            and number not in numbers_in(stated.quote)
        ):
            yield Finding(
                record.place((*location, "quote")),
                "nilai-tidak-di-kutipan",
                Said("Nilai ini tidak ada di dalam kutipannya.", "The value is not in its quote."),
                Said(
                    "Periksa nilainya; kutip bagian yang memuatnya; atau, bila sumber tidak "
                    "menyebut angka persis, tulis `precision: approximate`.",
                    "Check the value; quote the part that holds it; or, if the source gives no "
                    "exact number, write `precision: approximate`.",
                ),
                "warning",
            )


def zero_is_counted(subject: Subject) -> Iterator[Finding]:
    """A zero is quoted: nothing was counted and found, which is not the same as not known."""
    for record, _, stated, location, number in subject.statements:
        if number != 0 or (stated.quote and _NONE.search(stated.quote)):
            continue
        yield Finding(
            record.place((*location, "value")),
            "nol-tanpa-bukti",
            Said(
                "Nol berarti dihitung dan hasilnya tidak ada; kutipannya tidak berkata begitu.",
                "Zero means counted and none found; the quote does not say so.",
            ),
            Said(
                "Bila sumber tidak menyebut jumlahnya: `value: null` dan `missing: not_stated`. "
                "Bila memang nol: kutip kata sumbernya.",
                "If the source states no number: `value: null` and `missing: not_stated`. If it "
                "is zero indeed: quote the source's words.",
            ),
        )
