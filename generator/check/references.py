"""What a record names must exist."""

from collections.abc import Iterator
from dataclasses import replace

from generator.check.naming import NOUNS, noun, unknown
from generator.check.subject import Subject
from generator.finding import Finding, Place
from generator.load.layout import home
from generator.model.entities import ENTITIES
from generator.model.field import Entity
from generator.model.program import Program
from generator.model.references import references, written_references
from generator.model.region import NATION, Region
from generator.model.retired import Retired
from generator.model.scalars import Ref
from generator.model.spelling import bare
from generator.model.words import Text
from generator.record import PLACEHOLDER, Location, Record
from generator.text import Said

# A vocabulary without a single entry is missing, broken or empty: `load` said so, once.
_VOCABULARIES = frozenset({"unit", "budget_stage", "figure_kind", "target_group", "region", "term"})
_OFFICIAL = Said("kunci pejabat", "key of an official")


def references_resolve(subject: Subject) -> Iterator[Finding]:
    """Every reference names a record that exists; a name is said once a record, with its lines."""
    for record, entity in subject.every():
        named = subject.registry.named_by[(record.kind, record.id)]
        if not all(_exists(subject, kinds, name) for kinds, name in named):
            yield from _missing(subject, record, references(entity))
    # What a record names counts also where something else in it is wrong.
    for record in subject.broken:
        written = written_references(ENTITIES[record.kind], record.value)
        yield from _missing(subject, record, written)


def kinds_of_figures_are_told(subject: Subject) -> Iterator[Finding]:
    """The vocabulary names every kind of figure that the model gives: pages print its name."""
    used = {placed.kind for _, placed in subject.figures if not placed.stage}
    known = subject.ids["figure_kind"]
    if known and (lost := sorted(used - known)):
        names = ", ".join(f'"{name}"' for name in lost)
        yield Finding(
            Place(f"data/{home('figure_kind').path}"),
            "jenis-angka-hilang",
            Said(
                f"Jenis angka ini dipakai dan tidak ada di sini: {names}.",
                f"These kinds of figures are used and not listed here: {names}.",
            ),
            Said(
                "Pulihkan isinya dari git (git checkout), atau jalankan terang upgrade --write: ia "
                "menulis yang kurang, atau menunjukkannya bila berkas ini pernah Anda ubah.",
                "Restore them from git (git checkout), or run terang upgrade --write: it writes "
                "what is lacking, or shows it if you ever changed the file.",
            ),
        )


def _missing(
    subject: Subject, record: Record, named_there: Iterator[tuple[Location, Ref, str]]
) -> Iterator[Finding]:
    missing: dict[tuple[Ref, str], list[Place]] = {}
    for location, ref, name in named_there:
        if not _exists(subject, ref.kinds, name) and name != PLACEHOLDER:
            missing.setdefault((ref, name), []).append(record.place(location))
    for (ref, name), places in missing.items():
        first, *others = sorted(places)
        yield _with_lines(_unresolved(subject, ref, name, first), others)


def _with_lines(finding: Finding, others: list[Place]) -> Finding:
    if not others:
        return finding
    lines = ", ".join(str(place.line) for place in others)
    return replace(
        finding,
        problem=Said(
            f"{finding.problem.id} Juga di baris {lines}.",
            f"{finding.problem.en} Also on lines {lines}.",
        ),
    )


def _exists(subject: Subject, kinds: tuple[str, ...], name: str) -> bool:
    for kind in kinds:
        ids = subject.ids[kind]
        if name in ids or (kind in _VOCABULARIES and not ids - {NATION.code}):
            return True
    return False


def _unresolved(subject: Subject, ref: Ref, named: str, place: Place) -> Finding:
    for kind in ref.kinds:
        if f"{kind}/{named}" in subject.ids["retired"]:
            return _retired(subject, kind, named, place)
    known = frozenset[str]().union(*(subject.ids[kind] for kind in ref.kinds))
    listed = ", ".join(f"data/{home(kind).path}" for kind in ref.kinds)
    meant = _by_its_name(subject, ref, named)
    return unknown(place, noun(ref.kinds), named, known, listed=listed, meant=meant)


def _by_its_name(subject: Subject, ref: Ref, named: str) -> str | None:
    """The id of the only record that is called so: people write names where ids belong."""
    wanted = bare(named).casefold()
    found = {
        entity_id
        for kind in ref.kinds
        for entity_id, entity in subject.registry.entities[kind].items()
        if wanted == entity_id.casefold() or wanted in _names(entity)
    }
    return found.pop() if len(found) == 1 else None


def _names(entity: Entity) -> Iterator[str]:
    """What an entity is called, in small letters."""
    for field in ("name", "short_name", "title", "symbol"):
        said = getattr(entity, field, None)
        if isinstance(said, Text):
            yield said.id.casefold()
        elif isinstance(said, str):
            yield said.casefold()
    if isinstance(entity, Region):
        yield entity.title("id").casefold()


def _retired(subject: Subject, kind: str, named: str, place: Place) -> Finding:
    retired = subject.registry.retired.get(f"{kind}/{named}")
    instead = retired.replaced_by if retired else None
    cure = (
        Said(f'Tulis penggantinya: "{instead}".', f'Write its replacement: "{instead}".')
        if instead
        else Said("Hapus rujukan ini; lihat data/retired.yml.", "Remove it; see data/retired.yml.")
    )
    return Finding(
        place,
        "rujukan-tidak-dikenal",
        Said(
            f'{NOUNS[kind].id.capitalize()} "{named}" sudah ditarik.',
            f'The {NOUNS[kind].en} "{named}" is retired.',
        ),
        cure,
    )


def speakers_resolve(subject: Subject) -> Iterator[Finding]:
    """A `said_by` that is a key names an official of the same program."""
    for record, placed, stated, location, _ in subject.statements:
        if isinstance(stated.said_by, str):
            known = _officials(placed.program)
            if stated.said_by not in known:
                yield _unknown_speaker(record.place((*location, "said_by")), stated.said_by, known)
    for record, program in subject.programs:
        for number, claim in enumerate(program.claims):
            if isinstance(claim.said_by, str) and claim.said_by not in _officials(program):
                place = record.place(("claims", number, "said_by"))
                yield _unknown_speaker(place, claim.said_by, _officials(program))


def _officials(program: Program) -> set[str]:
    return {key for official in program.officials for key in (official.key, *official.former_keys)}


def _unknown_speaker(place: Place, written: str, known: set[str]) -> Finding:
    if known:
        return unknown(place, _OFFICIAL, written, known)
    return Finding(
        place,
        "rujukan-tidak-dikenal",
        Said(
            f'Tidak ada kunci pejabat bernama "{written}".',
            f'There is no key of an official "{written}".',
        ),
        Said(
            'Catat di officials, atau tulis perannya sebagai teks: {id: "Kepala dinas"}.',
            'Record them in officials, or write the role as text: {id: "Kepala dinas"}.',
        ),
    )


def headlines_resolve(subject: Subject) -> Iterator[Finding]:
    """Every headline names a figure of the program that is not withdrawn."""
    for record, program in subject.programs:
        if not program.headline:
            continue
        for number, path in enumerate(program.headline):
            placed = subject.registry.figures.get(f"{program.id}/{path}")
            if placed is None:
                known = [placed.path for placed in subject.registry.figures_of(program.id)]
                where = record.place(("headline", number))
                yield unknown(where, Said("angka", "figure"), path, known)
            elif placed.figure.withdrawn is not None:
                yield withdrawn_figure(record.place(("headline", number)), path)


def withdrawn_figure(place: Place, path: str, instead: str | None = None) -> Finding:
    """A figure that no longer stands is printed again; `instead`: what took its place, a figure or
    a program."""
    cure = Said("Pakai angka lain, atau hapus.", "Use another figure, or remove it.")
    if instead:
        cure = Said(
            f'Pakai angka penggantinya ("{instead}"), atau hapus.',
            f'Use the figure that replaced it ("{instead}"), or remove it.',
        )
    return Finding(
        place,
        "angka-ditarik",
        Said(f'Angka "{path}" sudah ditarik.', f'The figure "{path}" is withdrawn.'),
        cure,
    )


def responses_resolve(subject: Subject) -> Iterator[Finding]:
    """A response answers a figure or a claim of its program."""
    for record, program in subject.programs:
        if not any(response.to for response in program.responses):
            continue
        known = {placed.path for placed in subject.registry.figures_of(program.id)}
        known |= {claim.key for claim in program.claims}
        for number, response in enumerate(program.responses):
            if response.to is not None and response.to not in known:
                place = record.place(("responses", number, "to"))
                yield unknown(
                    place, Said("angka atau pernyataan", "figure or claim"), response.to, known
                )


def replacements_resolve(subject: Subject) -> Iterator[Finding]:
    """A retired id is of a known kind, and what replaces it exists."""
    for record, retired in subject.each("retired"):
        if retired.kind == "figure":
            yield from _retired_figures(subject, record, retired)
        elif retired.kind not in NOUNS:
            known = (*NOUNS, "figure")
            yield unknown(record.place(("kind",)), Said("jenis", "kind"), retired.kind, known)
        elif retired.replaced_by is not None:
            yield from _replacement(subject, record, retired.kind, retired.replaced_by)


def _retired_figures(subject: Subject, record: Record, retired: Retired) -> Iterator[Finding]:
    """Their program lives on; what replaces them, if anything, is a figure."""
    if retired.id not in subject.ids["program"]:
        place, what = record.place(("id",)), Said("program", "program")
        yield unknown(place, what, retired.id, subject.ids["program"], listed="data/programs/")
    if retired.replaced_by is not None and retired.replaced_by not in subject.registry.figures:
        place, what = record.place(("replaced_by",)), Said("angka", "figure")
        yield unknown(place, what, retired.replaced_by, subject.registry.figures)


def _replacement(subject: Subject, record: Record, kind: str, named: str) -> Iterator[Finding]:
    ref = Ref(kind)
    if not _exists(subject, ref.kinds, named):
        yield _unresolved(subject, ref, named, record.place(("replaced_by",)))
