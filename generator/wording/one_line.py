"""Text on one line: what feeds, citations and lists can hold without breaking."""

import re
from functools import lru_cache

# What XML 1.0 forbids, and the C1 controls; also halves of a character that lost the other half.
_UNPRINTABLE = re.compile("[\x00-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")


# The same names come again and again in the citations of one program.
@lru_cache(maxsize=4096)
def one_line(text: str) -> str:
    """Every run of white space is one space; control characters are gone."""
    # Nearly every text is one line already; then its only white space is the space.
    if text.isprintable() and "  " not in text and text == text.strip():
        return text
    return _UNPRINTABLE.sub("", " ".join(text.split()))
