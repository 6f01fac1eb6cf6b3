"""A figure says enough to be believed, and an empty one says why it is empty."""

from collections.abc import Iterator

from generator.check.subject import Statement, Subject
from generator.finding import Finding
from generator.model.choices import MISSING_REASONS
from generator.model.figure import Revision
from generator.model.stated import WITH_A_VALUE
from generator.text import Said

_UNEXPLAINED = "tidak_dijelaskan"


def empty_figures_say_why(subject: Subject) -> Iterator[Finding]:
    """A figure has a value, or a reason why it has none, and never both."""
    for record, _, stated, location, _ in subject.statements:
        if stated.value is None and stated.missing is None:
            yield Finding(
                record.place((*location, "value")),
                "kosong-tanpa-alasan",
                Said("Angka ini kosong tanpa alasan.", "This figure is empty without a reason."),
                Said(
                    f"Tambahkan `missing:`, satu dari {', '.join(MISSING_REASONS)}.",
                    f"Add `missing:`, one of {', '.join(MISSING_REASONS)}.",
                ),
            )
        elif stated.value is not None and stated.missing is not None:
            yield Finding(
                record.place((*location, "missing")),
                "berisi-tetapi-kosong",
                Said(
                    "Angka ini bernilai, tetapi `missing` berkata kosong.",
                    "This figure has a value, while `missing` says that it has none.",
                ),
                Said("Hapus `missing`, atau tulis `value: null`.", "Drop `missing`, or the value."),
            )


def values_are_sourced(subject: Subject) -> Iterator[Finding]:
    """A value names its source, its unit, and when it was published here."""
    for record, _, stated, location, _ in subject.statements:
        lacking = [name for name in WITH_A_VALUE if not getattr(stated, name)]
        if stated.value is None or not lacking:
            continue
        yield Finding(
            record.place((*location, "value")),
            "angka-tidak-lengkap",
            Said(
                f"Angka ini belum menyebut: {', '.join(lacking)}.",
                f"This figure does not state: {', '.join(lacking)}.",
            ),
            Said(
                "Setiap nilai punya sumber (source), satuan (unit) dan tanggal terbit di sini "
                "(published).",
                "Every value has a source, a unit, and the date it was published here.",
            ),
        )


def empty_figures_are_not_quoted(subject: Subject) -> Iterator[Finding]:
    """A figure without value has no quote, a hidden one no locator: both lead to the value."""
    for record, _, stated, location, _ in subject.statements:
        if stated.missing in (None, "not_reported") or stated.value is not None:
            continue
        hidden = stated.missing in ("suppressed", "erased")
        for name in ("quote", "locator") if hidden else ("quote",):
            if getattr(stated, name) is not None:
                yield Finding(
                    record.place((*location, name)),
                    "kosong-berkutipan",
                    Said(
                        f"Angka ini kosong ({MISSING_REASONS[stated.missing].id}) tetapi `{name}` "
                        "terisi.",
                        f"This figure is empty ({MISSING_REASONS[stated.missing].en}), "
                        f"yet `{name}` is filled in.",
                    ),
                    Said(f"Hapus `{name}`.", f"Remove `{name}`."),
                )


def absences_are_shown(subject: Subject) -> Iterator[Finding]:
    """ "Searched for, not found" says where; "not reported yet" rests on a reply or document."""
    for record, _, stated, location, _ in subject.statements:
        if stated.missing == "not_found" and not stated.searched:
            yield Finding(
                record.place((*location, "missing")),
                "dicari-di-mana",
                Said("not_found tanpa tempat mencari.", "not_found without where was searched."),
                Said(
                    'Tambahkan `searched: [{where: "JDIH …", date: "2026-11-20"}]`, '
                    "atau tulis `missing: not_stated`.",
                    'Add `searched: [{where: "JDIH …", date: "2026-11-20"}]`, '
                    "or write `missing: not_stated`.",
                ),
            )
        elif stated.missing == "not_reported" and stated.source is None:
            yield Finding(
                record.place((*location, "missing")),
                "belum-dilaporkan-tanpa-bukti",
                Said(
                    '"Belum dilaporkan" memerlukan jawaban atau dokumen sebagai sumber.',
                    '"Not reported yet" needs a reply or document as its source.',
                ),
                Said(
                    "Tambahkan `source:`, atau tulis `missing: not_stated`.",
                    "Add `source:`, or write `missing: not_stated`.",
                ),
            )


def unexplained_units_are_explained(subject: Subject) -> Iterator[Finding]:
    """A figure whose unit the source leaves open keeps the source's word and warns the reader."""
    for record, _, stated, location, _ in subject.statements:
        if stated.unit == _UNEXPLAINED and not (stated.source_term and stated.caveat):
            yield Finding(
                record.place((*location, "unit")),
                "satuan-tidak-dijelaskan",
                Said(
                    "Satuan tidak_dijelaskan memerlukan source_term dan caveat.",
                    "The unit tidak_dijelaskan needs source_term and caveat.",
                ),
                Said(
                    'Tulis kata sumbernya (source_term: "klien") dan yang belum jelas (caveat).',
                    'Write the source\'s word (source_term: "klien") and what is unclear (caveat).',
                ),
            )


def redactions_are_clean(subject: Subject) -> Iterator[Finding]:
    """A redaction erases the value, quote and locator that it is about."""
    for statement in subject.statements:
        stated = statement.stated
        if isinstance(stated, Revision) and stated.type == "redaction" and _tells(statement):
            yield Finding(
                statement.record.place(statement.location),
                "penghapusan-belum-bersih",
                Said(
                    "Riwayat berjenis redaction masih memuat isi yang dihapus.",
                    "A revision of type redaction still holds what was erased.",
                ),
                Said(
                    "Tulis `value: null` dan `missing: erased`; hapus quote dan locator.",
                    "Write `value: null` and `missing: erased`; remove quote and locator.",
                ),
            )


def _tells(statement: Statement) -> bool:
    stated = statement.stated
    return stated.missing != "erased" or not (
        stated.value is None and stated.quote is None and stated.locator is None
    )
