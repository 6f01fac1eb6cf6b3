"""The English half of the site."""

from collections.abc import Iterator

from generator.check.subject import Subject
from generator.finding import Finding
from generator.quality.lacks import without_english
from generator.text import Said


def english_is_there(subject: Subject) -> Iterator[Finding]:
    """Every text of a record is there in English too; what lacks is counted once a record."""
    for record, entity in subject.every():
        if lacking := without_english(entity):
            yield Finding(
                record.place(lacking[0]),
                "inggris-kosong",
                Said(
                    f"{len(lacking)} teks catatan ini belum berbahasa Inggris; ini yang pertama.",
                    f"{len(lacking)} texts of this record have no English; this is the first.",
                ),
                Said(
                    "Tambahkan `en:` di samping `id:`. Sementara itu halaman Inggris memuat teks "
                    "Indonesianya.",
                    "Add `en:` beside `id:`. Meanwhile the English page shows the Indonesian.",
                ),
                "warning",
            )
