"""A change in a sentence, and its type's name."""

import re
from collections.abc import Sequence
from typing import Any

from generator.review import change as kinds
from generator.review.change import Amount, Change, Resting
from generator.text import Said

TYPES: dict[type[Any], Said] = {
    kinds.FigureChanged: Said("Angka berubah", "Figures changed"),
    kinds.FigureGone: Said("Angka hilang", "Figures gone"),
    kinds.FigureWithdrawn: Said("Angka ditarik", "Figures withdrawn"),
    kinds.FigureRedacted: Said("Angka dihapus atas permintaan", "Figures erased"),
    kinds.FigureReinstated: Said("Penarikan dibatalkan", "Withdrawals undone"),
    kinds.FigureMoved: Said("Angka pindah kunci", "Figures moved"),
    kinds.RevisionRemoved: Said("Riwayat dihapus", "Revisions removed"),
    kinds.RevisionEdited: Said("Riwayat diubah", "Revisions edited"),
    kinds.RevisionRedacted: Said("Riwayat dikosongkan", "Revisions erased"),
    kinds.SourceRemovedUnderFigure: Said("Sumber dicabut", "Sources removed"),
    kinds.SourceChanged: Said("Sumber berganti", "Sources changed"),
    kinds.QuoteChanged: Said("Kutipan berubah", "Quotes changed"),
    kinds.PublishedChanged: Said("Tanggal terbit berubah", "Dates of publication changed"),
    kinds.RevisionAdded: Said("Riwayat bertambah", "Revisions added"),
    kinds.FigureAdded: Said("Angka baru", "Figures added"),
    kinds.DetailsChanged: Said("Keterangan berubah", "Details changed"),
    kinds.RecordRemoved: Said("Catatan hilang", "Records removed"),
    kinds.RecordRenamed: Said("Catatan diganti", "Records replaced"),
    kinds.RecordAdded: Said("Catatan baru", "Records added"),
    kinds.RecordChanged: Said("Catatan berubah", "Records changed"),
}
"""The weightiest first."""
_RETIRED = Said("; tercatat di retired.yml", "; recorded in retired.yml")
_NOT_RETIRED = Said("; tidak tercatat di retired.yml", "; not recorded in retired.yml")
_HOW = {
    "headline": Said("angka utama", "headline"),
    "response": Said("dijawab instansi", "answered by the office"),
    "page": Said("halaman", "page"),
}


def slug(change: Change) -> str:
    """`FigureChanged` → `figure-changed`: stable, in JSON."""
    return re.sub(r"(?<!^)(?=[A-Z])", "-", type(change).__name__).lower()


def subject(change: Change) -> str:
    """What changed: a figure's id, or `kind/id`."""
    figure: str | None = getattr(change, "figure", None)
    return figure if figure is not None else f"{getattr(change, 'kind', '')}/{_id(change)}"


def _id(change: Change) -> str:
    return str(getattr(change, "id", ""))


def what(change: Change) -> Said:
    """What happened to it."""
    match change:
        case kinds.FigureChanged(fields=fields, difference=step):
            parts = [_both(each.name, each.old, each.new) for each in fields]
            return _joined([*parts, step] if step else parts)
        case kinds.FigureAdded(now=now):
            return now.words
        case kinds.FigureGone(retired=retired) | kinds.RecordRemoved(retired=retired):
            tail = _RETIRED if retired else _NOT_RETIRED
            return Said(f"hilang{tail.id}", f"gone{tail.en}")
        case kinds.FigureWithdrawn(date=date):
            return Said(f"ditarik {date or '?'}", f"withdrawn {date or '?'}")
        case kinds.FigureRedacted(missing=missing):
            return Said(f"nilainya dihapus ({missing})", f"its value is erased ({missing})")
        case kinds.FigureReinstated():
            return Said("tidak lagi ditarik", "no longer withdrawn")
        case kinds.FigureMoved(old=old):
            return Said(f"dulu {old}", f"formerly {old}")
        case kinds.RecordRenamed(new=new):
            return Said(f"diganti {new}", f"replaced by {new}")
        case _:
            return _of_history(change)


def _of_history(change: Change) -> Said:
    match change:
        case kinds.RevisionAdded(number=number, type=kind, reason=reason):
            tail = f"{kind}: {reason}" if reason else kind
            return Said(f"revisi {number}, {tail}", f"revision {number}, {tail}")
        case (
            kinds.RevisionEdited(number=number)
            | kinds.RevisionRemoved(number=number)
            | kinds.RevisionRedacted(number=number)
        ):
            return Said(f"revisi {number}", f"revision {number}")
        case kinds.SourceRemovedUnderFigure(source=source):
            return Said(f"{source} dicabut", f"{source} removed")
        case (
            kinds.SourceChanged(old=before, new=after)
            | kinds.QuoteChanged(old=before, new=after)
            | kinds.PublishedChanged(old=before, new=after)
        ):
            return Said(*([f"{before or '—'} → {after or '—'}"] * 2))
        case kinds.DetailsChanged(fields=names) | kinds.RecordChanged(fields=names):
            return Said(*([", ".join(names)] * 2))
        case _:
            return Said("", "")


def rests(change: Change) -> Said:
    """Who shows it: `angka utama (data/…:12), halaman (content/…:4)`; and its source."""
    found: Sequence[Resting] = getattr(change, "rests", ())
    parts = [
        Said(f"{_HOW[each.how].id} ({each.where})", f"{_HOW[each.how].en} ({each.where})")
        for each in found
    ]
    source = change.source if isinstance(change, kinds.FigureChanged) else None
    if source:
        parts.append(Said(f"sumber {source}", f"source {source}"))
    return _joined(parts)


def _both(name: str, old: Amount, new: Amount) -> Said:
    label = "" if name == "value" else f"{name}: "
    if old.words == new.words:
        return Said(f"{label}{old.words.id}", f"{label}{old.words.en}")
    return Said(
        f"{label}{old.words.id} → {new.words.id}", f"{label}{old.words.en} → {new.words.en}"
    )


def _joined(parts: Sequence[Said]) -> Said:
    return Said("; ".join(each.id for each in parts), "; ".join(each.en for each in parts))
