"""Links from hand-written pages to record pages, which the engine cannot know.

Such a link is written as the reader's browser needs it (`../program/`). MkDocs leaves it alone,
Zensical takes it for a source file's path and rewrites it. So it goes through the engine with a
scheme that no engine touches, and loses it afterwards.
"""

import re

_SCHEME = "terang:"
_TO_RECORDS = re.compile(r"""(href="|\]\()(?=\.\.?/)(?![^")\s]*\.md["#)\s])""")
_SHIELDED = re.compile(re.escape(_SCHEME) + r"(?=\.\.?/)")


def shielded(markdown: str) -> str:
    return _TO_RECORDS.sub(rf"\1{_SCHEME}", markdown)


def unshielded(html: str) -> str:
    return _SHIELDED.sub("", html)
