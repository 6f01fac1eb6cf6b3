"""Exact numbers in formats that have numbers of their own: a number where nothing is lost by it."""

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
