"""How a finding names the kinds of things, and the name that was probably meant."""

from collections.abc import Collection

from generator.finding import Finding, Place
from generator.model.scalars import MAX_ID
from generator.model.spelling import bare, nearest
from generator.private_numbers import quoted
from generator.text import Said

NOUNS = {
    "program": Said("program", "program"),
    "agency": Said("instansi", "agency"),
    "partner": Said("mitra", "partner"),
    "source": Said("sumber", "source"),
    "law": Said("dasar hukum", "law"),
    "service": Said("layanan", "service"),
    "region": Said("wilayah", "region"),
    "target_group": Said("kelompok sasaran", "target group"),
    "unit": Said("satuan", "unit"),
    "budget_stage": Said("tahap anggaran", "budget stage"),
    "figure_kind": Said("jenis angka", "kind of figure"),
    "term": Said("istilah", "term"),
}

_SHOWN = 12


def noun(kinds: Collection[str]) -> Said:
    """`mitra atau instansi`."""
    known = [NOUNS[kind] for kind in kinds]
    return Said(" atau ".join(one.id for one in known), " or ".join(one.en for one in known))


def unknown(
    place: Place,
    what: Said,
    written: str,
    known: Collection[str],
    *,
    listed: str | None = None,
    meant: str | None = None,
    rule: str = "rujukan-tidak-dikenal",
) -> Finding:
    """A name that nothing bears. `listed` is the file or folder that lists the known ones;
    `meant` the one that was surely meant."""
    shown = quoted(written, MAX_ID)
    return Finding(
        place,
        rule,
        Said(f'Tidak ada {what.id} bernama "{shown}".', f'There is no {what.en} "{shown}".'),
        _known_names(written, known, listed, meant),
    )


def _known_names(
    written: str, known: Collection[str], listed: str | None, meant: str | None
) -> Said:
    """The likeliest name; without one, or where they have a home, where to look for all."""
    names = sorted(known)
    word = bare(written).rpartition("/")[2].removesuffix(".yml")
    if word in known and word != written:
        return Said(
            f'Tulis "{word}" dengan tanda kutip lurus, tanpa tanda lain.',
            f'Write "{word}" in straight quotes, and no other sign.',
        )
    guess = meant or nearest(written, names)
    shown = listed or ", ".join(names[:_SHOWN]) + (" …" if len(names) > _SHOWN else "")
    listing = Said(f"Daftar: {shown}", f"Known: {shown}")
    if guess is None:
        return listing
    asked = Said(f'Maksud Anda "{guess}"?', f'Did you mean "{guess}"?')
    return Said(f"{asked.id} {listing.id}", f"{asked.en} {listing.en}") if listed else asked
