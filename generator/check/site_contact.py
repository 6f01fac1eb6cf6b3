"""Readers can reach whoever publishes."""

from collections.abc import Iterator

from generator.check.subject import Subject
from generator.finding import Finding
from generator.text import Said


def the_publisher_can_be_reached(subject: Subject) -> Iterator[Finding]:
    """site.yml gives an e-mail or WhatsApp number to which errors are reported."""
    for record, site in subject.each("site"):
        if site.contact is None or not (site.contact.email or site.contact.whatsapp):
            yield Finding(
                record.place(("contact",)),
                "kontak-kosong",
                Said(
                    "Pembaca belum dapat melaporkan kekeliruan secara tertutup.",
                    "Readers cannot report an error in private yet.",
                ),
                Said(
                    "Isi contact di data/site.yml: {email: …} atau {whatsapp: …}.",
                    "Fill in contact in data/site.yml: {email: …} or {whatsapp: …}.",
                ),
                "warning",
            )
