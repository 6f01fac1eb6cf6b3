"""A quick sieve before the search for personal numbers, which takes longer than all other rules.

Whatever private_numbers finds in a text, its bytes do not pass here: some necessary condition is
met in them. Most pages meet none.
"""

import re

# The references that our templates write: for signs that are part of no number.
_OTHER_REFERENCE = re.compile(rb"&(?!#34;|amp;|#39;|#x27;|lt;|gt;|quot;)")
# In UTF-8 no digit but the common ten starts with C2, C3 or E2, as dashes and quotes do.
_NO_DIGITS_ELSEWHERE = bytes({*range(0xC0), 0xC2, 0xC3, 0xE2})
# The points of a drawing are cut out before the search, which may join what stands around them.
_JOINED = (
    re.compile(rb" d=(?<=[\d .()\xa0\x90-\x93-] d=)"),
    re.compile(rb" points=(?<=[\d .()\xa0\x90-\x93-] points=)"),
)
_REST_OF_MOBILE = rb"\d{1,2}(?:(?:[ .()-]|\xc2\xa0|\xe2\x80[\x90-\x93]){0,2}\d{2,5}){2}"
_MOBILES = (
    re.compile(rb"08(?<!\d08)(?<!\d[.-]08)" + _REST_OF_MOBILE),
    re.compile(rb"62(?<!\d62)(?<!\d[.-]62)(?:[ .-]|\xc2\xa0)?8" + _REST_OF_MOBILE),
)
_SHAPE = bytes.maketrans(b"123456789.-", b"000000000  ")
_TWO_GROUPS = b"0000 0000"
_GROUPS = (b"0000 0000 0000 0000", b"000000 000000 0000")


def may_hold_numbers(content: bytes) -> bool:
    """Whether a file may hold a NIK, a KK or a mobile number, as text or as markup."""
    if any(pattern.search(content) for pattern in (_OTHER_REFERENCE, *_JOINED, *_MOBILES)):
        return True
    if content.translate(None, _NO_DIGITS_ELSEWHERE):
        return True
    shape = content.translate(_SHAPE)
    return b"0" * 16 in shape or (
        _TWO_GROUPS in shape and any(groups in shape for groups in _GROUPS)
    )
