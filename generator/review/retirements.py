"""retired.yml: what it promised stays, and how a new entry of it is written."""

from collections.abc import Iterator

from generator.finding import Place
from generator.review import yaml_text
from generator.review.comparison import Comparison
from generator.review.paste import REASON, Paste
from generator.review.refusal import Refusal, refusal
from generator.review.side import Retirement
from generator.text import Said

RETIRED = "data/retired.yml"
_MEND = Said("Betulkan dulu menurut: terang check", "Mend it first: terang check")


def retirements_stay(compared: Comparison) -> Iterator[Refusal]:
    """An entry of retired.yml stays, with every figure that it names."""
    head = compared.head
    if RETIRED in head.faulty:
        return
    kept = {(each.kind, each.id) for each in head.retired}
    for was in compared.base.retired:
        figures = {f"{was.program}/{path}" for path in was.figures} if was.program else set()
        back = (was.kind, was.id) in head.records
        lost = figures - head.retired_figures - head.figures.keys()
        if back or ((was.kind, was.id) in kept and not lost):
            continue
        yield refusal(
            Place(RETIRED, 1, 1),
            "penarikan-dihapus",
            Said(
                f'Catatan penarikan "{was.kind}/{was.id}" dihapus atau berkurang; alamatnya mati.',
                f'The retirement of "{was.kind}/{was.id}" was removed or cut; its address is dead.',
            ),
            Said("Kembalikan seperti semula.", "Put it back as it was."),
            Paste(yaml_text.lines(was.record.value, 0, item=True), RETIRED, None),
        )


def retirements_are_explained(compared: Comparison) -> Iterator[Refusal]:
    """A new entry of retired.yml says why; asked for, as of a figure."""
    known = {(each.kind, each.id) for each in compared.base.retired}
    for each in compared.head.retired:
        if (each.kind, each.id) not in known and each.record.value.get("reason") == REASON:
            yield refusal(
                each.record.place(("reason",)),
                "alasan-belum-ditulis",
                Said(
                    f'"{each.id}": alasannya masih "…".', f'"{each.id}": the reason is still "…".'
                ),
                Said("Tulis mengapa catatan ini ditutup.", "Write why this record is closed."),
                severity="warning",
            )


def files_can_be_read(compared: Comparison) -> Iterator[Refusal]:
    """A published file can still be read: what it holds could not be compared."""
    if RETIRED in compared.head.faulty:
        yield refusal(
            Place(RETIRED, 1, 1),
            "berkas-tidak-terbaca",
            Said("Berkas ini tidak terbaca.", "This file cannot be read."),
            _MEND,
        )
    for key, record in compared.head.unreadable.items():
        if key in compared.base.records:
            yield refusal(
                Place(record.path, 1, 1),
                "berkas-tidak-terbaca",
                Said(
                    "Berkas ini tidak terbaca, jadi angkanya tidak dapat dibandingkan.",
                    "This file cannot be read, so its figures cannot be compared.",
                ),
                _MEND,
            )


def new_retirement(
    today: str,
    kind: str,
    record_id: str,
    figures: tuple[str, ...],
    *,
    replaced_by: bool = False,
) -> Paste:
    """An entry for what is gone."""
    entry = {
        "kind": kind,
        "id": record_id,
        **({"figures": figures} if figures else {}),
        "since": today,
        "reason": REASON,
        **({"replaced_by": None} if replaced_by else {}),
    }
    return Paste(yaml_text.lines(entry, 0, item=True), RETIRED, None)


def longer_retirement(retirement: Retirement, paths: tuple[str, ...]) -> Paste:
    """The entry of a retired program with the figures that it left out."""
    record = retirement.record
    entry = {**record.value, "figures": (*sorted(retirement.figures), *paths)}
    place = record.place()
    return Paste(yaml_text.lines(entry, 0, item=True), RETIRED, place.line, "item", place.column)
