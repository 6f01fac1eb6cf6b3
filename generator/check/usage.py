"""Nothing is recorded for nothing."""

from collections.abc import Iterator
from typing import Any

from generator.check.naming import NOUNS
from generator.check.subject import Subject
from generator.finding import Finding
from generator.model.spelling import bare
from generator.text import Said


def everything_is_used(subject: Subject) -> Iterator[Finding]:
    """Every source, partner, agency and law is named by another record, or says why it stays.

    While a name of its kind stands for nothing, that may have been meant.
    """
    if any(not record.value for record in subject.broken):
        return  # a file that cannot be read may name anything
    used = subject.registry.used_by
    # What a broken record names cannot be told from its other words: they all count as used.
    perhaps = {word for record in subject.broken for word in _words(record.value)}
    for kind in ("agency", "partner", "source", "law"):
        for record, entity in subject.each(kind):
            me = (kind, record.id)
            if entity.unused_reason is not None or record.id in perhaps:
                continue
            if not any(user != me for user in used.get(me, ())) and kind not in subject.misnamed:
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


def _words(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
        yield from (bare(word) for word in value.split())
    elif isinstance(value, dict | tuple):
        for part in value.values() if isinstance(value, dict) else value:
            yield from _words(part)
