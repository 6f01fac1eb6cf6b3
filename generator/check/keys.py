"""Keys and ids are addresses: one thing each, for ever."""

from collections.abc import Iterator, Sequence

from generator.check.naming import NOUNS
from generator.check.subject import Subject
from generator.finding import Finding, Place
from generator.model.item import Item
from generator.model.placed_figure import PlacedFigure
from generator.record import Location, Record
from generator.text import Said
from generator.urls import anchor

_LISTS = (
    "steps",
    "budgets",
    "cohorts",
    "targets",
    "assistance",
    "events",
    "documents",
    "claims",
    "officials",
    "responses",
)


def keys_are_unique(subject: Subject) -> Iterator[Finding]:
    """A key stands once in its list, former keys included."""
    for record, program in subject.programs:
        for name in _LISTS:
            items = getattr(program, name)
            yield from _repeated(record, [((name, n), item) for n, item in enumerate(items)])
        for number, cohort in enumerate(program.cohorts):
            for by in dict.fromkeys(each.by for each in cohort.breakdown):
                rows: list[tuple[Location, Item]] = [
                    (("cohorts", number, "breakdown", part, "rows", n), row)
                    for part, breakdown in enumerate(cohort.breakdown)
                    if breakdown.by == by
                    for n, row in enumerate(breakdown.rows)
                ]
                yield from _repeated(record, rows)


def _repeated(record: Record, items: Sequence[tuple[Location, Item]]) -> Iterator[Finding]:
    every = [key for _, item in items for key in (item.key, *item.former_keys)]
    if len(set(every)) == len(every):
        return
    first: dict[str, Place] = {}
    for location, item in items:
        keys = [(item.key, (*location, "key"))]
        keys += [(key, (*location, "former_keys", n)) for n, key in enumerate(item.former_keys)]
        for key, where in keys:
            place = record.place(where)
            if first.setdefault(key, place) != place:
                yield Finding(
                    place,
                    "kunci-butir-ganda",
                    Said(
                        f'Kunci "{key}" sudah dipakai di daftar ini, baris {first[key].line}.',
                        f'The key "{key}" is taken in this list, on line {first[key].line}.',
                    ),
                    Said(
                        "Beri butir ini kunci lain; kunci yang sudah terbit jangan diubah.",
                        "Give this item another key; leave the published one as it is.",
                    ),
                )


def anchors_are_unique(subject: Subject) -> Iterator[Finding]:
    """No two figures of a program share an address, the addresses of former keys included."""
    first: dict[tuple[str, str], str] = {}
    for record, placed in subject.figures:
        for path in _paths(placed):
            name = anchor(path)
            known = first.setdefault((record.id, name), path)
            if known != path:
                yield Finding(
                    record.place(placed.location),
                    "alamat-angka-ganda",
                    Said(
                        f'Angka "{path}" dan "{known}" beralamat sama (#{name}).',
                        f'"{path}" and "{known}" share one address (#{name}).',
                    ),
                    Said("Ganti kunci butir yang baru.", "Change the key of the newer item."),
                )


def _paths(placed: PlacedFigure) -> Iterator[str]:
    """A figure's path, as it is and as it was under former keys."""
    row_keys = (placed.row.key, *placed.row.former_keys) if placed.row else ()
    if not placed.item.former_keys and len(row_keys) < 2:
        yield placed.path
        return
    list_name, key, *rest = placed.path.split("/")
    for item_key in (key, *placed.item.former_keys):
        if not row_keys:
            yield "/".join((list_name, item_key, *rest))
        for row_key in row_keys:
            yield "/".join((list_name, item_key, rest[0], row_key, rest[-1]))


def retired_ids_stay_retired(subject: Subject) -> Iterator[Finding]:
    """An id that was retired is not used again."""
    for _, retired in subject.each("retired"):
        record = subject.registry.records.get((retired.kind, retired.id))
        if record is not None:
            noun = NOUNS.get(retired.kind, Said("catatan", "record"))
            yield Finding(
                record.place(("id",)),
                "id-dipakai-lagi",
                Said(
                    f'Id {noun.id} "{record.id}" sudah ditarik sejak {retired.since}.',
                    f'The {noun.en} id "{record.id}" has been retired since {retired.since}.',
                ),
                Said(
                    "Beri id baru: alamat lama tetap milik catatan lama (data/retired.yml).",
                    "Give it a new id: the old address belongs to the old record "
                    "(data/retired.yml).",
                ),
            )


def retired_figures_stay_retired(subject: Subject) -> Iterator[Finding]:
    """A figure that was retired is not used again, and its entry names the figures."""
    figures = subject.registry.figures
    for record, retired in subject.each("retired"):
        if retired.kind != "figure":
            continue
        if not retired.figures:
            yield Finding(
                record.place(),
                "id-dipakai-lagi",
                Said("Angka mana yang ditarik belum disebut.", "No retired figure is named."),
                Said(
                    "Isi figures, misalnya [cohorts/angkatan-1/participants].",
                    "Fill figures in, such as [cohorts/angkatan-1/participants].",
                ),
            )
        for index, path in enumerate(retired.figures):
            if f"{retired.id}/{path}" in figures:
                yield Finding(
                    record.place(("figures", index)),
                    "id-dipakai-lagi",
                    Said(f'Angka "{path}" masih dipakai.', f'The figure "{path}" is still in use.'),
                    Said(
                        "Hapus dari daftar ini, atau beri angka yang baru kunci lain.",
                        "Remove it from this list, or give the new figure another key.",
                    ),
                )


def partners_are_not_agencies(subject: Subject) -> Iterator[Finding]:
    """No id names both a partner and an agency, since programs name either by it."""
    for partner_id in sorted(subject.ids["partner"] & subject.ids["agency"]):
        yield Finding(
            subject.registry.records[("partner", partner_id)].place(("id",)),
            "id-mitra-dan-instansi",
            Said(
                f'"{partner_id}" sudah menjadi id sebuah instansi.',
                f'"{partner_id}" is the id of an agency already.',
            ),
            Said(
                "Hapus dari partners/, atau beri id lain: mitra dan instansi dirujuk bersama.",
                "Remove it from partners/ or rename it: both are named in one field.",
            ),
        )


def parents_do_not_circle(subject: Subject) -> Iterator[Finding]:
    """No agency is, through its parents, its own parent."""
    agencies = subject.registry.agencies
    for record, agency in subject.each("agency"):
        seen: set[str] = set()
        above = agency.parent
        while above in agencies and above not in seen:
            seen.add(above)
            above = agencies[above].parent
        if record.id in seen:
            yield Finding(
                record.place(("parent",)),
                "induk-melingkar",
                Said(
                    f'Instansi "{record.id}" menjadi induk dirinya sendiri.',
                    f'The agency "{record.id}" is its own parent.',
                ),
                Said("Betulkan parent; hapus pada instansi teratas.", "Correct the parent."),
            )
