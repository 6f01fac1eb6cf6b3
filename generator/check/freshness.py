"""What was checked long ago is said to be."""

from collections.abc import Iterator

from generator.check.subject import Subject
from generator.finding import Finding
from generator.quality.freshness import check_is_due, service_is_due
from generator.text import Said


def programs_are_checked_again(subject: Subject) -> Iterator[Finding]:
    """A program was checked within the months that the site promises."""
    if subject.site is None:
        return
    promise = subject.site.stale_after_months
    for record, program in subject.programs:
        if program.checked is not None and check_is_due(program, promise, subject.today):
            yield Finding(
                record.place(("checked", "date")),
                "pemeriksaan-basi",
                Said(
                    f"Terakhir diperiksa {program.checked.date}; janji kami {promise} bulan.",
                    f"Last checked {program.checked.date}; we promise {promise} months.",
                ),
                Said(
                    "Minta instansi memeriksa lagi, lalu perbarui checked.",
                    "Ask the office to check again, then update checked.",
                ),
                "warning",
            )


def services_are_still_valid(subject: Subject) -> Iterator[Finding]:
    """A help line is checked again before it expires."""
    for record, service in subject.each("service"):
        if service_is_due(service, subject.today):
            yield Finding(
                record.place(("expires",)),
                "layanan-kedaluwarsa",
                Said(
                    f"Layanan ini harus diperiksa lagi sejak {service.expires}.",
                    f"This service has been due for checking since {service.expires}.",
                ),
                Said(
                    "Hubungi nomornya, lalu perbarui verified dan expires.",
                    "Call the number, then update verified and expires.",
                ),
                "warning",
            )
