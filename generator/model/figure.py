"""Figure: anything countable, with its source, its words and its history."""

from decimal import Decimal
from typing import Annotated, Self, TypeVar

from generator.model.choices import Assertion, MissingReason, Precision, RevisionType
from generator.model.field import Entity, optional, required
from generator.model.scalars import DateText, ExactNumber, Key, Ref
from generator.model.words import MAX_QUOTE, Paragraphs, Text

S = TypeVar("S", bound="Stated")


class Period(Entity):
    """From when until when; an end that is not known is null."""

    from_: DateText | None = optional("Mulai", "Awal masa.", "2023", alias="from")
    to: DateText | None = optional("Sampai", "Akhir masa.", "2026")


class Search(Entity):
    """Where a value was looked for in vain."""

    where: str = required("Di mana", "Tempat mencari.", "JDIH Provinsi Banten")
    date: DateText = required("Tanggal", "Kapan dicari.", "2026-11-20")
    by: str | None = optional("Oleh", "Peran yang mencari.", "redaksi")


class Stated(Entity):
    """What a figure says at one time: shared by the current value and its revisions."""

    value: ExactNumber | None = optional(
        "Nilai",
        "Bilangan bulat tanpa titik, atau desimal dalam tanda kutip. null = tidak ada nilai.",
        37000000000,
    )
    missing: MissingReason | None = optional(
        "Mengapa kosong", "Alasan bila nilai null. Kosong bukan nol.", "not_stated"
    )
    searched: tuple[Search, ...] = optional(
        "Tempat mencari",
        "Di mana nilai ini dicari, untuk not_found.",
        [{"where": "JDIH Provinsi Banten", "date": "2026-11-20"}],
        default=(),
    )
    unit: Annotated[str, Ref("unit")] | None = optional(
        "Satuan", "Satuan dari vocabulary/units.yml.", "orang"
    )
    source_term: str | None = optional(
        "Kata sumber", "Kata yang dipakai sumber untuk hal yang dihitung.", "sasaran"
    )
    kind: Annotated[str, Ref("figure_kind")] | None = optional(
        "Jenis angka",
        "Dari vocabulary/figure-kinds.yml; biasanya sudah jelas dari letaknya.",
        "target",
    )
    assertion: Assertion | None = optional(
        "Sifat", "Direncanakan, dilaporkan terlaksana, atau diaudit.", "planned"
    )
    precision: Precision = optional(
        "Ketelitian", "Tepat, sekitar, atau paling sedikit.", "exact", default="exact"
    )
    as_of: DateText | None = optional("Per tanggal", "Tanggal keadaan yang dihitung.", "2022-12-31")
    stated_on: DateText | None = optional(
        "Disebut pada",
        "Tanggal angka ini disebut. Tanggal rapat bukan tanggal angka.",
        "2022-03-22",
    )
    said_by: Text | Key | None = optional(
        "Disebut oleh", "Peran, atau kunci pejabat; null = narasi penulis.", "kepala-dinas"
    )
    source: Annotated[str, Ref("source")] | None = optional(
        "Sumber", "Id sumber di sources/.", "bantennews-rakor-2022"
    )
    corroborated_by: tuple[Annotated[str, Ref("source")], ...] = optional(
        "Dikuatkan oleh",
        "Sumber lain yang memuat nilai yang sama.",
        ["laporan-dinas-2025"],
        default=(),
    )
    quote: str | None = optional(
        "Kutipan",
        "Kata-kata sumber, persis, paling panjang 300 karakter.",
        "berjumlah 30 orang",
        min_length=1,
        max_length=MAX_QUOTE,
    )
    locator: str | None = optional("Letak", "Halaman, paragraf, lembar dan sel.", "paragraf 4")
    caveat: Paragraphs | None = optional(
        "Catatan", "Apa yang bisa disalahpahami pembaca.", {"id": "Rencana, bukan belanja."}
    )
    published: DateText | None = optional(
        "Terbit di sini", "Kapan nilai ini mulai tampil di situs ini.", "2026-11-21"
    )


class Revision(Stated):
    """The figure as it was, and why it no longer is."""

    type: RevisionType = required("Jenis", "Jenis perubahan.", "correction")
    replaced: DateText = required("Diganti", "Tanggal diganti.", "2027-01-15")
    reason: Paragraphs = required("Alasan", "Mengapa diganti.", {"id": "Salah ketik."})
    stage: Annotated[str, Ref("budget_stage")] | None = optional(
        "Tahap", "Tahap saat itu.", "pagu_murni"
    )
    period: Period | None = optional("Masa", "Masa saat itu.", {"from": "2023"})
    fiscal_year: str | None = optional("Tahun anggaran", "Tahun anggaran saat itu.", "2023")


class Withdrawal(Entity):
    """The figure stays at its address, and says that it no longer stands."""

    date: DateText = required("Tanggal", "Kapan ditarik.", "2027-01-15")
    reason: Paragraphs = required("Alasan", "Mengapa ditarik.", {"id": "Sumber dicabut."})


class Figure(Stated):
    """The current value; it is revision number `len(revisions) + 1`."""

    revisions: tuple[Revision, ...] = optional(
        "Riwayat",
        "Nilai-nilai sebelumnya, yang tertua dahulu.",
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
    )
    withdrawn: Withdrawal | None = optional(
        "Ditarik",
        "Bila angka ini ditarik.",
        {"date": "2027-01-15", "reason": {"id": "Sumber dicabut."}},
    )

    @property
    def number(self) -> Decimal | None:
        """The exact value, or None when there is none."""
        return None if self.value is None else Decimal(self.value)

    @property
    def revision(self) -> int:
        """The number of the current value."""
        return len(self.revisions) + 1

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
        return shown.model_copy(update={"revisions": revisions}) if revisions else shown


def _hidden(stated: S, missing: str | None) -> S:
    if missing not in ("suppressed", "erased"):
        return stated
    hidden = {"value": None, "missing": missing, "quote": None, "locator": None}
    return stated.model_copy(update=hidden)
