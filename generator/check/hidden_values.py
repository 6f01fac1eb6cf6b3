"""Counts that are kept back, and that a reader finds out all the same. No value is printed."""

from collections.abc import Iterator

from generator.check.hidden_value_words import Named, Names, listed
from generator.check.small_counts import counts_people
from generator.check.subject import Subject
from generator.disclosure import HIDDEN, Disclosure, disclosures, telling_of_the_same
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
_APART = Said(
    "Bila yang disebut sama atau bagian wilayah itu sebenarnya lain, tulis apa yang membedakannya "
    "(nama, masa, wilayah, as_of).",
    "If what is said to be the same, or in the region, is something else, write what sets it apart "
    "(name, period, region, as_of).",
)


def hidden_counts_cannot_be_computed(subject: Subject) -> Iterator[Finding]:
    """No count that is kept back follows from all that all programs publish, exactly or nearly."""
    for names, found in _found(subject):
        yield _finding(names, found)


def figures_that_tell(subject: Subject) -> Iterator[tuple[Record, Place]]:
    """Where the values stand from which a hidden count can be computed, and where that stands."""
    for names, found in _found(subject):
        told = dict.fromkeys(cell for each in found.equations for cell, _ in each.terms)
        yield from (
            (names.record(cell.place), names.place(cell)) for cell in told if names.knows(cell)
        )


def _found(subject: Subject) -> Iterator[tuple[Names, Disclosure]]:
    hiding = [
        each.placed
        for each in subject.statements
        if each.stated.missing in HIDDEN and each.placed.stage is None
    ]
    if not hiding:
        return
    everything = (placed for _, placed in subject.figures)
    figures = tuple(telling_of_the_same(hiding, everything))
    named = Named({record.id: record for record, _ in subject.programs}, figures)
    for found in disclosures(
        figures,
        subject.registry.regions,
        lambda *stated: counts_people(subject, *stated),
        subject.threshold,
    ):
        yield Names(named, found.opened[0].place[0]), found


def _finding(names: Names, found: Disclosure) -> Finding:
    hidden = listed(names.cell(each) for each in found.opened)
    why = listed(filter(None, map(names.equation, found.equations)), "; ")
    if found.guessed:
        most = [str(each) for each in found.thresholds]
        problem = Said(
            f"Siapa yang menduga bahwa yang disembunyikan selalu di bawah {' atau '.join(most)} "
            f"dapat menghitung {hidden.id}. Caranya: {why.id}.",
            f"Whoever guesses that what is hidden is always below {' or '.join(most)} can compute "
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
    if any(each.kind in ("same", "region") for each in found.equations):
        cure = Said(f"{cure.id} {_APART.id}", f"{cure.en} {_APART.en}")
    return Finding(names.place(found.opened[0]), "tersembunyi-terhitung", problem, cure)
