"""What was true on a day and has to be looked at again. Only what both dates know is compared."""

from collections.abc import Iterator

from generator.model.program import Program
from generator.model.service import Service
from generator.text import Said

_OPEN = ("planned", "approved", "running", "unknown")


def earlier(one: str, other: str) -> bool:
    """Whether a date is surely before another: `2022` is not before `2022-03`."""
    shared = min(len(one), len(other))
    return one[:shared] < other[:shared]


def check_is_due(program: Program, promise: int, today: str) -> bool:
    """Whether the office's check is older than the months we promise."""
    return program.checked is not None and earlier(_after(program.checked.date, promise), today)


def service_is_due(service: Service, today: str) -> bool:
    """Whether a service should have been checked again by now."""
    return service.expires is not None and earlier(service.expires, today)


def outlived(program: Program, today: str) -> Iterator[Said]:
    """What the record still says of days that have passed."""
    until = program.valid_until
    if until and program.status in _OPEN and earlier(until, today):
        yield Said(
            f"berlaku sampai {until}; sesudahnya belum tercatat",
            f"valid until {until}; nothing recorded since",
        )
    for event in program.events:
        if event.status == "planned" and event.date and earlier(event.date, today):
            yield Said(
                f'kegiatan "{event.key}" direncanakan {event.date}; kelanjutannya belum tercatat',
                f'event "{event.key}" was planned for {event.date}; nothing recorded since',
            )


def _after(date: str, months: int) -> str:
    """The date so many months later, as exact as it was; a year alone counts to its end."""
    year, month = divmod(int(date[:4]) * 12 + int(date[5:7] or 12) - 1 + months, 12)
    return f"{year:04}-{month + 1:02}{date[7:]}"
