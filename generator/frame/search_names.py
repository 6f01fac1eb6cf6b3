"""Short work for the reader's line: Pagefind's fragments are given names that count upwards.

The first search loads one list that names every page's fragment. Named by their hashes, as they
come, ten thousand names are some 50 KB that no compression shortens; counted, they are 10 KB.
A name also holds a part of the whole index's hash, so that no cache takes an old fragment for it.
"""

import gzip
import re
from pathlib import Path

_DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"
_NAME_LENGTH = 10  # `id_1a2b3c4`; what replaces it is as long, and the list's lengths stay true
# In CBOR: an array of two, whose first is a text of ten bytes.
_ENTRY = re.compile(rb"\x82\x6a([a-z]{2}_[0-9a-f]{7})")


def count_fragments(bundle: Path) -> int:
    """Rename the fragments of every language in `bundle`; give back how many.

    A list that another version of Pagefind wrote otherwise is left as it is: it works as well.
    """
    return sum(_count(bundle, meta) for meta in sorted(bundle.glob("pagefind.*_*.pf_meta")))


def _count(bundle: Path, meta: Path) -> int:
    language, _, index_hash = meta.name.split(".")[1].partition("_")
    there = {path.stem for path in bundle.glob(f"fragment/{language}_*.pf_fragment")}
    content = gzip.decompress(meta.read_bytes())
    names = [each.decode() for each in _ENTRY.findall(content) if each.decode() in there]
    if set(names) != there or len(names) != len(there):
        return 0
    new = {name: _name(language, index_hash, number) for number, name in enumerate(names)}
    counted = _ENTRY.sub(lambda entry: _entry(entry, new), content)
    meta.write_bytes(gzip.compress(counted, 9, mtime=0))
    for old, name in new.items():
        fragment = bundle / "fragment" / f"{old}.pf_fragment"
        fragment.rename(fragment.with_name(f"{name}.pf_fragment"))
    return len(new)


def _entry(entry: re.Match[bytes], new: dict[str, str]) -> bytes:
    name = entry[1].decode()
    return b"\x82\x6a" + new.get(name, name).encode()


def _name(language: str, index_hash: str, number: int) -> str:
    """`id1a2b000z`: language, index, number. It has no `_`, so it is no name that is still old."""
    digits = ""
    while number or not digits:
        number, digit = divmod(number, len(_DIGITS))
        digits = _DIGITS[digit] + digits
    room = _NAME_LENGTH - len(language) - 4
    return language + index_hash[:4] + digits.rjust(room, "0")
