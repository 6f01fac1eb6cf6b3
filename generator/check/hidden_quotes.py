"""Words that are quoted beside a hidden count, and state it after all. No value is printed."""

from collections.abc import Iterator
from decimal import Decimal

from generator import digits
from generator.check.number_words import numbers_in
from generator.check.small_counts import counts_people
from generator.check.subject import Statement, Subject
from generator.disclosure import HIDDEN
from generator.finding import Finding
from generator.record import Location
from generator.text import Said


def quotes_state_no_hidden_count(subject: Subject) -> Iterator[Finding]:
    """Beside a hidden count of people, a quote states no number that is published nowhere else."""
    hiding = _hiding(subject)
    if not hiding:
        return
    shown = _shown(subject, {program for program, _ in hiding})
    for record, placed, stated, location, _ in subject.statements:
        if stated.quote is None or (placed.program.id, placed.location[:2]) not in hiding:
            continue
        if _stated(stated.quote) - shown[placed.program.id]:
            yield Finding(
                record.place((*location, "quote")),
                "kutipan-membuka",
                Said(
                    "Kutipan ini menyebut bilangan lain, di samping jumlah orang yang "
                    "disembunyikan: pembaca dapat menemukannya di sini.",
                    "This quote states another number, beside a count of people that is hidden: "
                    "readers may find it here.",
                ),
                Said(
                    "Pendekkan kutipannya sampai hanya memuat nilai angka ini, atau hapus.",
                    "Shorten the quote until it holds no more than the value of this figure, or "
                    "remove it.",
                ),
            )


def _hiding(subject: Subject) -> set[tuple[str, Location]]:
    """The items that keep a count of people back: program, and place in it."""
    return {
        (each.placed.program.id, each.placed.location[:2])
        for each in subject.statements
        if each.stated.missing in HIDDEN and _counts(subject, each)
    }


def _counts(subject: Subject, statement: Statement) -> bool:
    placed, stated = statement.placed, statement.stated
    if placed.location[0] not in ("cohorts", "events", "targets") or placed.field == "duration":
        return False
    return stated.unit is None or counts_people(subject, placed, stated)


def _shown(subject: Subject, programs: set[str]) -> dict[str, set[Decimal]]:
    """What a program's figures say, or said, in numbers."""
    found: dict[str, set[Decimal]] = {each: set() for each in programs}
    for _, placed, _, _, number in subject.statements:
        if number is not None and placed.program.id in found:
            found[placed.program.id].add(number)
    return found


def _stated(quote: str) -> set[Decimal]:
    """The numbers of a quote that are no dates and no numbers of laws."""
    words = (each.text for each in digits.pieces(quote) if each.role in ("words", "stray"))
    return numbers_in(" ".join(words)) - {Decimal(0)}
