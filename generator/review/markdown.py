"""Text that people wrote, safe inside Markdown: it can begin nothing, link nowhere, call nobody."""

import re

_SIGNS = re.compile(r"://|[^\w\s.,;:()/\-–—→…“”'%?]|_")
_BACKTICKS = re.compile(r"`+")
# Forges look for @names and #numbers after character references are resolved: an empty space
# after the sign keeps them from finding any.
_CALLS = {"@": "&#64;&#8203;", "#": "&#35;&#8203;", "://": "&#58;//"}


def escaped(text: str) -> str:
    """One line in which every sign with a meaning is a character reference."""
    return _SIGNS.sub(_reference, " ".join(text.split()))


def _reference(sign: re.Match[str]) -> str:
    return _CALLS.get(sign[0]) or f"&#{ord(sign[0])};"


def fenced(text: str) -> str:
    """A block of YAML in a fence that nothing inside it can close."""
    longest = max((len(run) for run in _BACKTICKS.findall(text)), default=0)
    fence = "`" * max(3, longest + 1)
    return f"{fence}yaml\n{text}\n{fence}"
