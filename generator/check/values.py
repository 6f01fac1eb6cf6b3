"""A value is possible where it stands, in the unit it is given in."""

from collections.abc import Iterator

from generator.check.subject import Statement, Subject
from generator.finding import Finding
from generator.text import Said

_TIMES = frozenset({"jam", "hari", "minggu", "bulan", "tahun"})
_NOT_PEOPLE = _TIMES | {"IDR", "persen", "ton"}
# Things that come one by one; weights, areas and shares do not.
_WHOLE = frozenset({"IDR", "kpm", "kk", "kasus", "kepala_desa", "desa", "jenis", "unit", "hari"})


def units_fit(subject: Subject) -> Iterator[Finding]:
    """Money is in rupiah, a duration in units of time, and people in neither."""
    for statement in subject.statements:
        unit = statement.stated.unit
        wanted = _wanted(statement)
        if unit is not None and wanted is not None and unit in subject.ids["unit"]:
            yield Finding(
                statement.record.place((*statement.location, "unit")),
                "satuan-salah-tempat",
                Said(
                    f'Satuan "{unit}" tidak cocok untuk {statement.placed.field}.',
                    f'The unit "{unit}" does not fit {statement.placed.field}.',
                ),
                wanted,
            )


def _wanted(statement: Statement) -> Said | None:
    """What the unit should be, if it is not that."""
    placed, unit = statement.placed, statement.stated.unit
    if placed.stage is not None:
        return None if unit == "IDR" else Said("Tulis `unit: IDR`.", "Write `unit: IDR`.")
    if placed.field == "duration":
        if unit in _TIMES:
            return None
        return Said("Tulis satuan waktu: `unit: hari`.", "Write a unit of time: `unit: hari`.")
    if placed.location[0] in ("cohorts", "events"):
        share_of_cohort = placed.row is not None and unit == "persen"
        if unit not in _NOT_PEOPLE or share_of_cohort:
            return None
        return Said("Tulis yang dihitung: `unit: orang`.", "Write what is counted: `unit: orang`.")
    return None


def values_are_possible(subject: Subject) -> Iterator[Finding]:
    """No count is negative or in parts, no percentage is over 100."""
    units = subject.registry.units
    for record, _, stated, location, number in subject.statements:
        unit = stated.unit
        if number is None or unit is None:
            continue
        whole = unit in _WHOLE or (unit in units and units[unit].counts_people)
        if number < 0:
            yield Finding(
                record.place((*location, "value")),
                "nilai-negatif",
                Said("Nilai ini di bawah nol.", "This value is below zero."),
                Said("Hapus tanda kurang; uraikan di caveat.", "Drop the minus; say it in caveat."),
            )
        elif whole and number != int(number):
            yield Finding(
                record.place((*location, "value")),
                "bukan-bilangan-bulat",
                Said(
                    f'Satuan "{unit}" dihitung satu per satu, tanpa pecahan.',
                    f'The unit "{unit}" is counted one by one, without parts.',
                ),
                Said("Tulis bilangan bulat dari sumber.", "Write the whole number of the source."),
            )
        elif unit == "persen" and number > 100:
            yield Finding(
                record.place((*location, "value")),
                "persen-melebihi-100",
                Said("Persen ini lebih dari 100.", "This percentage is over 100."),
                Said("Periksa nilai atau satuannya.", "Check the value or its unit."),
            )
