"""What is wrong only because something else is: said once, where the slip was made."""

from collections.abc import Iterable

from generator.check.subject import Subject
from generator.finding import Finding

_OF_THE_VALUE = "nilai-tidak-di-kutipan"


def without_follow_ups(subject: Subject, findings: Iterable[Finding]) -> list[Finding]:
    """A value that is refused is not looked for in its quote as well."""
    kept = list(findings)
    quoted = {each.place for each in kept if each.rule == _OF_THE_VALUE}
    if not quoted:
        return kept
    refused = {each.place for each in kept if each.severity == "error"}
    spoilt = {
        place
        for record, _, _, location, _ in subject.statements
        if (place := record.place((*location, "quote"))) in quoted
        and record.place((*location, "value")) in refused
    }
    return [each for each in kept if each.rule != _OF_THE_VALUE or each.place not in spoilt]
