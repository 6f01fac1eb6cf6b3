"""Where a link leads: read as a browser reads it, but never trusting one place of hosting."""

import re
from functools import lru_cache
from typing import Literal, NamedTuple
from urllib.parse import unquote, urlsplit

# own: "", "#x", "?q" · relative: "../x/" · root: "/x/" · absolute: "https://our.site/x/"
Form = Literal["own", "relative", "root", "absolute"]

# Browsers ignore these inside an address, so `java\nscript:` is still a script.
_TRIMMED = "".join(map(chr, range(0x21)))
_TRANSLATED = str.maketrans("\\", "/", "\t\n\r")
_SCHEME = re.compile(r"([a-zA-Z][a-zA-Z0-9+.-]*):")


class Target(NamedTuple):
    """A place inside the site. `path` is the file that answers, None when outside its root."""

    form: Form
    path: str | None
    fragment: str


class _Relative(NamedTuple):
    """What a relative address says by itself: so many folders up, then this path."""

    up: int
    path: str
    fragment: str


class _Own(NamedTuple):
    """An address without a path: the page itself."""

    fragment: str


# The same links stand in the frames of all pages: each is taken apart once.
_remembered = lru_cache(maxsize=1 << 14)


@_remembered
def as_browsers_read(url: str) -> str:
    """The address without the characters that browsers drop; `\\` is `/` to them."""
    return url.strip(_TRIMMED).translate(_TRANSLATED)


def scheme(url: str) -> str:
    """`mailto:x` → `mailto`; "" for an address without one."""
    found = _SCHEME.match(url)
    return found[1].lower() if found else ""


def target(url: str, page: str, site_url: str) -> Target | None:
    """Where `url`, met on `page`, leads inside the site; None when it leaves the site.

    A relative link may not climb above the site's root: it would work without a base path,
    and break under one.
    """
    read = _read(url, site_url)
    if isinstance(read, _Own):
        return Target("own", page, read.fragment)
    if not isinstance(read, _Relative):
        return read
    folders = page.count("/") - read.up
    if folders < 0:
        path = None
    else:
        path = (page.rsplit("/", read.up + 1)[0] + "/" if folders else "") + read.path
    return Target("relative", path, read.fragment)


@_remembered
def _read(url: str, site_url: str) -> Target | _Relative | _Own | None:
    address, _, fragment = url.partition("#")
    # What follows :~: asks the browser to search the text; it is not an id.
    fragment = fragment.partition(":~:")[0]
    path = address.partition("?")[0]
    if not path:
        return _Own(fragment)
    if scheme(path) or path.startswith("//"):
        return _absolute(path, fragment, site_url)
    path = unquote(path)
    if path.startswith("/"):
        base = urlsplit(site_url).path.rstrip("/") + "/"
        inside = path.startswith(base)
        return Target("root", _below_root(path.removeprefix(base)) if inside else None, fragment)
    return _Relative(*_answering_file(path), fragment)


def _absolute(url: str, fragment: str, site_url: str) -> Target | None:
    home = urlsplit(site_url)
    try:
        there = urlsplit(url, scheme=home.scheme)
    except ValueError:  # such as "http://[": no browser goes anywhere with it
        return None
    base = home.path.rstrip("/") + "/"
    same_host = (there.scheme, there.netloc.lower()) == (home.scheme, home.netloc.lower())
    if not same_host or not (there.path or "/").startswith(base):
        return None
    path = unquote(there.path.removeprefix(base)) if there.path else ""
    return Target("absolute", _below_root(path), fragment)


def _below_root(path: str) -> str | None:
    up, file = _answering_file(path)
    return None if up else file


def _answering_file(path: str) -> tuple[int, str]:
    """How far up, and from there the file a static server sends: folders answer with their
    index.html."""
    up = 0
    steps: list[str] = []
    *passed, last = path.split("/")
    for step in passed if last not in {".", ".."} else [*passed, last]:
        if step == "..":
            if steps:
                steps.pop()
            else:
                up += 1
        elif step != ".":
            steps.append(step)
    steps.append("index.html" if last in {"", ".", ".."} else last)
    return up, "/".join(steps)
