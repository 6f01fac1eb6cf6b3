"""Figure: anything countable, with its source, its words and its history."""

from decimal import Decimal
from operator import is_
from typing import Annotated, ClassVar, Self, TypeVar

from generator.model.code_lists import RevisionType
from generator.model.field import Concept, Entity, optional, required
from generator.model.period import Period
from generator.model.scalars import DateText, Ref
from generator.model.stated import Stated
from generator.model.words import Paragraphs
from generator.text import Said

S = TypeVar("S", bound=Stated)


class Revision(Stated):
    """The figure as it was, and why it no longer is."""

    concept = Concept(
        Said("Revisi", "Revision"),
        Said(
            "Angka sebagaimana adanya dulu, kapan diganti, dan mengapa.",
            "A figure as it was before, when it was replaced, and why.",
        ),
    )

    type: RevisionType = required(
        "Jenis perubahan",
        "Apakah nilai ini diganti sebagai koreksi, pembaruan, penyuntingan, atau penghapusan.",
        "correction",
        en=(
            "Type of change",
            "Whether the value was replaced by a correction, update, editorial change or "
            "redaction.",
        ),
    )
    replaced: DateText = required(
        "Diganti",
        "Tanggal nilai ini diganti di situs ini.",
        "2027-01-15",
        en=("Replaced", "The date this value was replaced on this site."),
    )
    reason: Paragraphs = required(
        "Alasan",
        "Mengapa nilai ini diganti.",
        {"id": "Salah ketik."},
        en=("Reason", "Why this value was replaced."),
    )
    stage: Annotated[str, Ref("budget_stage")] | None = optional(
        "Tahap",
        "Tahap anggaran saat itu. null = bukan jumlah anggaran.",
        "pagu_murni",
        en=(
            "Budget stage",
            "The budget stage at that time. null = not a budget amount.",
        ),
    )
    period: Period | None = optional(
        "Masa",
        "Masa angka ini saat itu. null = tidak diketahui.",
        {"from": "2023"},
        en=(
            "Period",
            "The period of the figure at that time. null = not known.",
        ),
    )
    fiscal_year: str | None = optional(
        "Tahun anggaran",
        "Tahun anggaran saat itu. null = tidak disebut dalam sumber kami.",
        "2023",
        en=("Fiscal year", "The fiscal year at that time. null = not stated by our sources."),
    )


class Withdrawal(Entity):
    """The figure stays at its address, and says that it no longer stands."""

    concept = Concept(
        Said("Penarikan", "Withdrawal"),
        Said(
            "Pernyataan bahwa suatu angka tidak berlaku lagi; alamatnya tetap ada.",
            "A statement that a figure no longer stands; its address remains.",
        ),
    )

    date: DateText = required(
        "Tanggal",
        "Tanggal angka ini ditarik.",
        "2027-01-15",
        en=("Date", "The date the figure was withdrawn."),
    )
    reason: Paragraphs = required(
        "Alasan",
        "Mengapa angka ini ditarik.",
        {"id": "Sumber dicabut."},
        en=("Reason", "Why the figure was withdrawn."),
    )


class Figure(Stated):
    """The current value; it is revision number `len(revisions) + 1`."""

    concept = Concept(
        Said("Angka", "Figure"),
        Said(
            "Apa pun yang dapat dihitung, dengan satuan, jenis, sumber, kutipan, dan riwayatnya.",
            "Anything that can be counted, with its unit, kind, source, quote and history.",
        ),
    )
    example: ClassVar = {
        "value": 30,
        "unit": "orang",
        "source": "laporan-dinas-2025",
        "published": "2026-11-21",
    }

    revisions: tuple[Revision, ...] = optional(
        "Riwayat",
        "Nilai-nilai sebelumnya, yang tertua dahulu. Kosong = belum ada yang diganti di situs ini.",
        [
            {
                "type": "correction",
                "value": 28,
                "unit": "orang",
                "source": "laporan-dinas-2025",
                "published": "2026-01-10",
                "replaced": "2026-11-21",
                "reason": {"id": "Salah salin."},
            }
        ],
        default=(),
        en=(
            "History",
            "The earlier values, oldest first. Empty = none was replaced on this site.",
        ),
    )
    withdrawn: Withdrawal | None = optional(
        "Ditarik",
        "Kapan dan mengapa angka ini ditarik. null = tidak ditarik.",
        {"date": "2027-01-15", "reason": {"id": "Sumber dicabut."}},
        en=("Withdrawn", "When and why the figure was withdrawn. null = not withdrawn."),
    )

    @property
    def number(self) -> Decimal | None:
        """The exact value, or None when there is none."""
        return None if self.value is None else Decimal(self.value)

    @property
    def revision(self) -> int:
        """The number of the current value."""
        return len(self.revisions) + 1

    @property
    def status(self) -> str:
        """Of the code list `figure_status`; an erased or edited value is an `updated` one."""
        if self.withdrawn:
            return "withdrawn"
        if not self.revisions:
            return "current"
        corrected = any(past.type == "correction" for past in self.revisions)
        return "corrected" if corrected else "updated"

    def public(self) -> Self:
        """Without what must not be seen beside a hidden value; erased is erased in history too."""
        erased = self.missing == "erased"
        revisions = tuple(
            _hidden(each, "erased")
            if erased or each.type == "redaction"
            else _hidden(each, each.missing)
            for each in self.revisions
        )
        shown = _hidden(self, self.missing)
        if all(map(is_, revisions, self.revisions)):
            return shown
        return shown.model_copy(update={"revisions": revisions})


def _hidden(stated: S, missing: str | None) -> S:
    if missing not in ("suppressed", "erased"):
        return stated
    hidden = {"value": None, "missing": missing, "quote": None, "locator": None}
    return stated.model_copy(update=hidden)
