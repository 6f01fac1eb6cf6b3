"""Counts that are kept back, and that a reader finds out all the same. No value is printed."""

from collections.abc import Iterator

from generator.check.hidden_value_words import Names, listed
from generator.check.small_counts import counts_people
from generator.check.subject import Subject
from generator.disclosure import HIDDEN, Disclosure, disclosures
from generator.finding import Finding, Place
from generator.record import Record
from generator.text import Said

_HIDE = Said(
    "Sembunyikan juga, beserta riwayatnya (value: null, missing: suppressed, tanpa quote dan "
    "locator): {}. Atau gabungkan bagian-bagiannya.",
    "Hide as well, history and all (value: null, missing: suppressed, without quote and locator): "
    "{}. Or merge the parts.",
)
_GIVE_UP = Said(
    "Menyembunyikan angka lain tidak menolong: hapus rinciannya, atau gabungkan bagian-bagiannya.",
    "Hiding other figures does not help: remove the breakdown, or merge its parts.",
)


def hidden_counts_cannot_be_computed(subject: Subject) -> Iterator[Finding]:
    """No count that is kept back follows from all that is published, exactly or nearly."""
    for names, found in _found(subject):
        yield _finding(names, found)


def figures_that_tell(subject: Subject) -> Iterator[tuple[Record, Place]]:
    """Where the values stand from which a hidden count can be computed, and where that stands."""
    for names, found in _found(subject):
        told = dict.fromkeys(cell for each in found.equations for cell, _ in each.terms)
        yield from ((names.record, names.place(cell)) for cell in told if names.knows(cell))


def _found(subject: Subject) -> Iterator[tuple[Names, Disclosure]]:
    hiding = {
        statement.record.id
        for statement in subject.statements
        if statement.stated.missing in HIDDEN and statement.placed.stage is None
    }
    for record, program in subject.programs if hiding else ():
        if record.id in hiding:
            figures = subject.registry.figures_of(record.id)
            names = Names(record, figures)
            for each in disclosures(
                figures, lambda *stated: counts_people(subject, *stated), subject.threshold(program)
            ):
                yield names, each


def _finding(names: Names, found: Disclosure) -> Finding:
    hidden = listed(names.cell(each) for each in found.opened)
    why = listed(filter(None, map(names.equation, found.equations)), "; ")
    if found.guessed:
        problem = Said(
            f"Siapa yang menduga bahwa yang disembunyikan selalu di bawah {found.threshold} dapat "
            f"menghitung {hidden.id}. Caranya: {why.id}.",
            f"Whoever guesses that what is hidden is always below {found.threshold} can compute "
            f"{hidden.en}. This is how: {why.en}.",
        )
    else:
        problem = Said(
            f"Yang disembunyikan dapat dihitung, atau hampir: {hidden.id}. Caranya: {why.id}.",
            f"What is hidden can be computed, or nearly: {hidden.en}. This is how: {why.en}.",
        )
    cure = _GIVE_UP
    if found.hide is not None:
        more = listed(map(names.figure, found.hide))
        cure = Said(_HIDE.id.format(more.id), _HIDE.en.format(more.en))
    return Finding(names.place(found.opened[0]), "tersembunyi-terhitung", problem, cure)
