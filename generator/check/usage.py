"""Nothing is recorded for nothing."""

from collections.abc import Iterator

from generator.check.naming import NOUNS
from generator.check.subject import Subject
from generator.finding import Finding
from generator.text import Said


def everything_is_used(subject: Subject) -> Iterator[Finding]:
    """Every source, partner, agency and law is named by another record, or says why it stays.

    Nothing is said while a record cannot be read or a name stands for nothing: they may have
    meant it.
    """
    if subject.broken:
        return
    used = subject.registry.used_by
    for kind in ("agency", "partner", "source", "law"):
        for record, entity in subject.each(kind):
            me = (kind, record.id)
            if entity.unused_reason is not None or any(user != me for user in used.get(me, ())):
                continue
            if kind not in subject.misnamed:
                yield Finding(
                    record.place(),
                    "tidak-dipakai",
                    Said(
                        f'{NOUNS[kind].id.capitalize()} "{record.id}" tidak dirujuk catatan lain.',
                        f'No record names the {NOUNS[kind].en} "{record.id}".',
                    ),
                    Said(
                        "Rujuk dari sebuah program, atau tulis unused_reason: mengapa disimpan.",
                        "Name it in a program, or write unused_reason: why it is kept.",
                    ),
                    "warning",
                )
