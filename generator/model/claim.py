"""Claims and responses: what is said without a number, and what the office answers."""

from typing import ClassVar

from generator.model.code_lists import ClaimType
from generator.model.field import Concept, optional, required
from generator.model.item import Item
from generator.model.scalars import AgencyRef, DateText, Key, SourceRef
from generator.model.words import Paragraphs, Text, verbatim
from generator.text import Said


class Claim(Item):
    """A statement without a number: shown apart from facts."""

    concept = Concept(
        Said("Pernyataan", "Statement"),
        Said(
            "Pernyataan tanpa angka dalam sumber; dimuat terpisah, bukan sebagai fakta.",
            "A statement without a number in a source; shown apart, and not as a fact.",
        ),
    )
    example: ClassVar = {
        "key": "rutin",
        "type": "claim",
        "text": {"id": "Dilakukan setahun sekali."},
        "source": "laporan-dinas-2025",
    }

    type: ClaimType = required(
        "Jenis",
        "Klaim, niat, harapan, atau sikap.",
        "claim",
        en=("Type", "Claim, intention, hope or position."),
    )
    text: Text = required(
        "Isi",
        "Isi pernyataan dengan kata-kata kami.",
        {"id": "Dilakukan setahun sekali."},
        en=("Content", "What is stated, in our words."),
    )
    said_by: Text | Key | None = optional(
        "Disebut oleh",
        "Peran yang menyatakannya, atau kunci pejabat program ini. null = narasi penulis sumber.",
        "kepala-dinas",
        en=(
            "Said by",
            "The role that stated it, or the key of an official of the program. null = the "
            "source's own narration.",
        ),
    )
    source: SourceRef = required(
        "Sumber",
        "Id sumber yang memuat pernyataan ini.",
        "berita-pelatihan",
        en=("Source", "Id of the source that holds the statement."),
    )
    quote: str | None = verbatim("setiap setahun sekali")


class Response(Item):
    """The office's answer, shown in the same size as what it answers."""

    concept = Concept(
        Said("Tanggapan", "Response"),
        Said(
            "Jawaban instansi atas suatu angka, suatu pernyataan, atau seluruh catatan program.",
            "An agency's answer to a figure, a statement, or the record of the program as a whole.",
        ),
    )
    example: ClassVar = {
        "key": "jawaban",
        "by": "dinsos-contoh",
        "text": {"id": "Jumlahnya sudah benar."},
    }

    to: str | None = optional(
        "Menjawab",
        "Alamat angka atau kunci pernyataan yang dijawab. null = seluruh catatan program.",
        "budgets/a/amount",
        en=(
            "Answers",
            "The path of the figure or the key of the statement answered. null = the whole record.",
        ),
    )
    by: AgencyRef = required(
        "Dari",
        "Id instansi yang menjawab.",
        "dinsos-contoh",
        en=("From", "Id of the agency that answers."),
    )
    date: DateText | None = optional(
        "Tanggal",
        "Tanggal jawaban. null = tidak diketahui.",
        "2026-12-01",
        en=("Date", "The date of the answer. null = not known."),
    )
    text: Paragraphs = required(
        "Jawaban",
        "Isi jawaban instansi.",
        {"id": "Jumlahnya sudah benar."},
        en=("Answer", "What the agency answers."),
    )
    source: SourceRef | None = optional(
        "Sumber",
        "Id sumber yang memuat jawaban ini. null = tidak dicatat.",
        "laporan-dinas-2025",
        en=("Source", "Id of the source that holds the answer. null = not recorded."),
    )
