"""What is promised of every published id and anchor: it stands, or retired.yml says why not."""

from collections.abc import Iterator, Mapping

from generator.check.naming import NOUNS
from generator.finding import Place
from generator.review.comparison import Comparison
from generator.review.moved_figures import moved_refusal, twins
from generator.review.raw_figure import RawFigure
from generator.review.refusal import Refusal, refusal
from generator.review.retirements import RETIRED, longer_retirement, new_retirement
from generator.text import Said

WITH_PAGES = ("program", "agency", "partner", "source", "law")
"""Kinds whose ids are addresses that an office may one day want to give up."""
_SHOWN = 3


def records_stay(compared: Comparison) -> Iterator[Refusal]:
    """A record with a page stays, or is retired."""
    head, lost = compared.head, _lost_paths(compared)
    if RETIRED in head.faulty:
        return
    for kind, record_id in compared.base.records:
        key = (kind, record_id)
        if kind not in WITH_PAGES or key in head.records or key in head.unreadable:
            continue
        if key in head.retired_records:
            continue
        figures = lost.get(record_id, ()) if kind == "program" else ()
        noun = NOUNS[kind]
        yield refusal(
            Place(RETIRED, 1, 1),
            "catatan-hilang",
            Said(
                f'{noun.id.capitalize()} "{record_id}" sudah terbit dan hilang dari data/.',
                f'The {noun.en} "{record_id}" was published and is gone from data/.',
            ),
            Said(
                "Kembalikan berkasnya (folder dan nama folder bebas), atau catat di retired.yml; "
                "bila isinya masih [], ganti dengan:",
                "Put its file back, in any folder, or record it in retired.yml; where that is "
                "still [], replace it by:",
            ),
            new_retirement(compared.today, kind, record_id, figures, replaced_by=True),
        )


def figures_stay(compared: Comparison) -> Iterator[Refusal]:
    """A figure stays, moves with its old key in former_keys, or is retired."""
    for program, lost in _lost_paths(compared).items():
        record = compared.head.records.get(("program", program))
        retirement = compared.head.retired_records.get(("program", program))
        if record is None and retirement is None:
            continue  # said of the record
        moved = [each for each in twins(compared, program) if each[0].path in lost]
        said = [moved_refusal(each) for each in moved]  # all figures of an item move together
        yield from {(each.finding.place, each.paste): each for each in said}.values()
        followed = {path for old, _ in moved for path in _paths(old)}
        rest = tuple(path for path in lost if path not in followed)
        if rest:
            holder = record or (retirement.record if retirement else None)
            name = rest[0].partition("/")[0] if record else "figures"
            place = holder.place((name,)) if holder else Place(RETIRED, 1, 1)
            named = ", ".join(rest[:_SHOWN]) + (" …" if len(rest) > _SHOWN else "")
            yield refusal(
                place,
                "angka-hilang",
                Said(
                    f'"{program}": {len(rest)} alamat angka yang sudah terbit hilang: {named}.',
                    f'"{program}": {len(rest)} published figure addresses are gone: {named}.',
                ),
                Said(
                    "Kembalikan angkanya dan tandai `withdrawn`; atau, bila kuncinya berganti, "
                    "tulis kunci lama di former_keys; atau catat di retired.yml.",
                    "Put the figure back, marked `withdrawn`; or, if its key changed, write the "
                    "old one in former_keys; or record it in retired.yml.",
                ),
                longer_retirement(retirement, rest)
                if retirement and record is None
                else new_retirement(compared.today, "figure", program, rest),
            )


def ids_are_not_reused(compared: Comparison) -> Iterator[Refusal]:
    """What was retired before this branch began does not come back as something else."""
    for kind, record_id in compared.base.retired_records:
        record = compared.head.records.get((kind, record_id))
        if record is not None:
            yield _reused(record.place(("id",)), record_id)
    for figure_id in compared.base.retired_figures:
        figure = compared.head.figures.get(figure_id)
        if figure is not None and figure_id not in compared.base.figures:
            yield _reused(figure.record.place(figure.location), figure_id)


def _paths(figure: RawFigure) -> tuple[str, ...]:
    """The paths whose anchors are published: now, and under former keys."""
    return tuple(each.partition("/")[2] for each in (figure.id, *figure.former_ids))


def _lost_paths(compared: Comparison) -> Mapping[str, tuple[str, ...]]:
    """Program → paths that the base answers and the head does not."""
    head = compared.head
    lost: dict[str, dict[str, None]] = {}
    for figure in compared.base.figures.values():
        if head.cannot_tell(figure.id):
            continue
        for path in _paths(figure):
            program = figure.record.id
            each = f"{program}/{path}"
            if head.find(each) is None and each not in head.retired_figures:
                lost.setdefault(program, {})[path] = None
    return {program: tuple(paths) for program, paths in lost.items()}


def _reused(place: Place, named: str) -> Refusal:
    return refusal(
        place,
        "id-dipakai-lagi",
        Said(f'"{named}" sudah ditarik dan dipakai lagi.', f'"{named}" was retired, and is back.'),
        Said(
            "Beri id atau kunci baru; alamat lama tetap milik yang lama (data/retired.yml).",
            "Give it a new id or key; the old address stays with the old one (data/retired.yml).",
        ),
    )
