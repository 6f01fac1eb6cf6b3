"""What is kept back of a source stays back, and paid text is called so."""

from collections.abc import Iterator

from generator.check.subject import Subject
from generator.finding import Finding, Place
from generator.text import Said


def withheld_fields_are_empty(subject: Subject) -> Iterator[Finding]:
    """What is withheld of a source is not in its file, since the repository is public."""
    for record, source in subject.each("source"):
        for name in source.withheld.fields if source.withheld else ():
            # The title is then a neutral description.
            if name != "title" and getattr(source, name) is not None:
                yield Finding(
                    record.place((name,)),
                    "bidang-ditahan-terisi",
                    Said(
                        f"`{name}` ditahan, tetapi masih terisi.",
                        f"`{name}` is withheld, yet filled in.",
                    ),
                    Said(
                        f"Hapus `{name}` dari berkas ini: isi repositori dapat dibaca siapa saja.",
                        f"Remove `{name}` from this file: anyone can read the repository.",
                    ),
                )


def withheld_sources_are_not_quoted(subject: Subject) -> Iterator[Finding]:
    """Nothing that rests on a withheld source carries a quote: a search would find the source."""
    withheld = {key for key, source in subject.registry.sources.items() if source.withheld}
    if not withheld:
        return
    for record, _, stated, location, _ in subject.statements:
        if stated.quote is not None and stated.source in withheld:
            yield _quoted(record.place((*location, "quote")))
    for record, program in subject.programs:
        for name in ("partners", "events", "claims"):
            for number, item in enumerate(getattr(program, name)):
                if item.quote is not None and item.source in withheld:
                    yield _quoted(record.place((name, number, "quote")))


def _quoted(place: Place) -> Finding:
    return Finding(
        place,
        "kutipan-sumber-ditahan",
        Said(
            "Kutipan ini berasal dari sumber yang ditahan.",
            "This quotes a source that is withheld.",
        ),
        Said(
            "Hapus quote dan tulis dengan kata sendiri: kutipan dapat dicari sampai ke sumbernya.",
            "Remove the quote and paraphrase: a quote can be searched back to its source.",
        ),
    )


def paid_sources_are_advertorials(subject: Subject) -> Iterator[Finding]:
    """A source that somebody paid for is an advertorial."""
    for record, source in subject.each("source"):
        if source.paid_by is not None and source.type != "advertorial":
            yield Finding(
                record.place(("type",)),
                "pembayar-bukan-advertorial",
                Said(
                    f'Sumber ini berpembayar (paid_by), tetapi jenisnya "{source.type}".',
                    f'This source has a payer (paid_by), yet its type is "{source.type}".',
                ),
                Said("Tulis `type: advertorial`.", "Write `type: advertorial`."),
            )
