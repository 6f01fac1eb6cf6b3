"""Cells in formats that have types of their own: a number where nothing is lost by it; a list."""

import json
from functools import lru_cache

# What readers of JSON in binary floating point still tell apart (RFC 8259, section 6).
SAFE_IN_JSON = 2**53 - 1
SAFE_IN_SQLITE = 2**63 - 1


def whole(text: str, limit: int) -> int | str:
    """`text` as an integer, if it is one of at most `limit`, else as it was written.

    A decimal stays text: most have no exact form in binary.
    """
    if "." in text:
        return text
    number = int(text)
    return number if -limit <= number <= limit else text


# Most lists are empty, or name one of a few sources.
@lru_cache(maxsize=1024)
def listed(items: tuple[str, ...]) -> str:
    """A list in a format that has none: JSON."""
    return json.dumps(items, ensure_ascii=False)
