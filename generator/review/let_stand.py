"""What a change lets stand although it looks like personal data: shown, so that somebody looks."""

from collections.abc import Iterator
from typing import Any

from generator.privacy.patterns import ACKNOWLEDGED_AS, PATTERNS
from generator.record import Record
from generator.review.comparison import Comparison
from generator.review.refusal import Refusal, refusal
from generator.text import Said


def false_alarms_are_seen(compared: Comparison) -> Iterator[Refusal]:
    """Personal data that is newly said to be nobody's is looked at by a reviewer."""
    for key, record in compared.head.records.items():
        before = compared.base.records.get(key)
        known = {rule for _, rule in _let_stand(before)} if before else set()
        for number, rule in _let_stand(record):
            if rule in known:
                continue
            what = PATTERNS[ACKNOWLEDGED_AS[rule]][1]
            yield refusal(
                record.place(("acknowledged", number)),
                "data-pribadi-dibiarkan",
                Said(
                    f"Catatan ini membiarkan {what.id}: katanya bukan milik siapa pun.",
                    f"This record lets {what.en} stand: it says that it is nobody's.",
                ),
                Said(
                    "Lihat sendiri isinya sebelum menyetujui. Bila milik orang: tolak, dan hapus "
                    "dari riwayat cabang ini.",
                    "Look at the content yourself before you approve. If it is somebody's: refuse, "
                    "and remove it from this branch's history.",
                ),
                severity="warning",
            )


def _let_stand(record: Record) -> Iterator[tuple[int, str]]:
    listed: Any = record.value.get("acknowledged")
    for number, each in enumerate(listed if isinstance(listed, tuple) else ()):
        if isinstance(each, dict) and str(each.get("rule")) in ACKNOWLEDGED_AS:
            yield number, str(each["rule"])
