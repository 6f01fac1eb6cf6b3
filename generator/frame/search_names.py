"""Short work for the reader's line: Pagefind's fragments are given names that count upwards.

The first search loads one list that names every page's fragment. Named by their hashes, as they
come, ten thousand names are some 50 KB that no compression shortens; counted, they are 10 KB.
A name also holds a part of the whole index's hash, so that no cache takes an old fragment for it.
"""

from pathlib import Path

from generator.frame.search_list import SearchList, search_lists

_DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"
_NAME_LENGTH = 10


def count_fragments(bundle: Path) -> int:
    """Rename the fragments of every language in `bundle`; give back how many.

    A list that does not name exactly the fragments that are there is left as it is.
    """
    return sum(_count(bundle, listed) for listed in search_lists(bundle))


def _count(bundle: Path, listed: SearchList) -> int:
    there = {path.stem for path in bundle.glob(f"fragment/{listed.language}_*.pf_fragment")}
    names = [name for name, _ in listed.pages]
    if set(names) != there or len(names) != len(there):
        return 0
    for number, (old, words) in enumerate(listed.pages):
        name = _name(listed.language, listed.index_hash, number)
        listed.pages[number] = [name, _rounded(words)]
        fragment = bundle / "fragment" / f"{old}.pf_fragment"
        fragment.rename(fragment.with_name(f"{name}.pf_fragment"))
    listed.write()
    return len(names)


def _rounded(words: int) -> int:
    """To two digits: ranking asks whether a page is long, and the list is a sixth shorter."""
    step = int(10 ** max(0, len(str(words)) - 2))
    return (words + step // 2) // step * step


def _name(language: str, index_hash: str, number: int) -> str:
    """`id1a2b000z`: language, index, number. It has no `_`, so it is no name that is still old."""
    digits = ""
    while number or not digits:
        number, digit = divmod(number, len(_DIGITS))
        digits = _DIGITS[digit] + digits
    room = _NAME_LENGTH - len(language) - 4
    return language + index_hash[:4] + digits.rjust(room, "0")
