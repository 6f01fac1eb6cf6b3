"""The theme's stylesheets without the rules that no page here can use.

A reader on a slow line waits for every stylesheet before the first word. Two thirds of the theme's
are for parts that our overrides do not have (its navigation, search, tabs …). What is used is read
off what the engine built and off our templates, scripts and styles: so a hand-written page keeps
whatever it uses. What the theme's script makes as it runs stands in no page; where a page keeps the
script, all that it names is kept too.

The theme's icons go as well. They are images inside a stylesheet, which our policy forbids, and a
browser asks for them where it has read the theme's styles before ours; ours draw signs of the font.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from hashlib import sha256
from itertools import pairwise
from pathlib import Path
from typing import Any

import msgpack
import tinycss2

from generator.cache import NO_CACHE, Cache
from generator.templates_folder import TEMPLATES

_WORD = re.compile(r"[\w-]+")
_READ = {".html", ".j2", ".js", ".css"}
_NESTING = {"media", "supports", "layer"}
_EMBEDDED = re.compile(r"url\(\s*[\"']?data:")
_ICON = re.compile(rf"(--[\w-]+)\s*:\s*{_EMBEDDED.pattern}")
_ASKED = re.compile(r"var\(\s*(--[\w-]+)")


def lighten(engine_site: Path, cache: Cache = NO_CACHE) -> None:
    """Rewrite every stylesheet of the theme in the engine's built folder.

    `cache` keeps them: the pages of the next build most often use the same.
    """
    drawn = (*engine_site.rglob("*.html"), *engine_site.glob("assets/javascripts/*.js"))
    used = frozenset(_words([*drawn, *TEMPLATES.rglob("*")]))
    _rewrite("theme's styles", sorted(engine_site.glob("assets/stylesheets/**/*.css")), used, cache)


def tighten(folder: Path, cache: Cache = NO_CACHE) -> None:
    """Rewrite our own stylesheets without comments; every rule stays. `cache` as of `lighten`."""
    sheets = sorted(folder.glob("*.css"))
    _rewrite("our styles", sheets, frozenset(_words(sheets)), cache)


def _rewrite(name: str, sheets: Sequence[Path], used: frozenset[str], cache: Cache) -> None:
    texts = [sheet.read_text(encoding="utf-8") for sheet in sheets]
    key = sha256(msgpack.packb((sorted(used), texts))).hexdigest()
    kept = cache.get(name, key)
    rewritten = msgpack.unpackb(kept) if kept else [lighter(css, used) for css in texts]
    if not kept:
        cache.put(name, key, msgpack.packb(rewritten))
    for sheet, css in zip(sheets, rewritten, strict=True):
        sheet.write_text(css, encoding="utf-8")


def lighter(css: str, used: frozenset[str]) -> str:
    """The rules of which some selector asks for no class outside `used`; such selectors alone.

    Images inside the sheet are left out, and with an icon whatever rule shows it: without its icon
    that would be a square.
    """
    rules = tinycss2.parse_stylesheet(css, skip_comments=True, skip_whitespace=True)
    return "".join(_kept(rules, used, frozenset(_ICON.findall(css))))


def _words(files: Iterable[Path]) -> Iterator[str]:
    for file in files:
        if file.suffix in _READ:
            yield from _WORD.findall(file.read_text(encoding="utf-8"))


def _kept(rules: Iterable[Any], used: frozenset[str], icons: frozenset[str]) -> Iterator[str]:
    for rule in rules:
        if rule.type == "qualified-rule":
            selectors = [each for each in _cut(rule.prelude, ",") if _classes(each) <= used]
            body = _without_images(rule.content)
            if selectors and body and icons.isdisjoint(_ASKED.findall(body)):
                names = ",".join(tinycss2.serialize(each).strip() for each in selectors)
                yield f"{names}{{{body}}}"
        elif rule.type == "at-rule" and rule.content and rule.lower_at_keyword in _NESTING:
            inner = tinycss2.parse_rule_list(rule.content, skip_comments=True, skip_whitespace=True)
            if body := "".join(_kept(inner, used, icons)):
                yield f"@{rule.at_keyword}{tinycss2.serialize(rule.prelude)}{{{body}}}"
        else:
            yield rule.serialize()


def _without_images(content: Iterable[Any]) -> str:
    """The declarations of a rule but for those that hold an image."""
    declarations = map(tinycss2.serialize, _cut(content, ";"))
    return ";".join(each for each in declarations if not _EMBEDDED.search(each))


def _cut(tokens: Iterable[Any], at: str) -> list[list[Any]]:
    """A list of selectors or declarations, cut at what parts them."""
    found: list[list[Any]] = [[]]
    for token in tokens:
        if token.type == "literal" and token.value == at:
            found.append([])
        else:
            found[-1].append(token)
    return found


def _classes(selector: Sequence[Any]) -> set[str]:
    """The classes that an element must have; what stands in `:not(…)` or `:is(…)` is none."""
    return {
        name.value
        for dot, name in pairwise(selector)
        if dot.type == "literal" and dot.value == "." and name.type == "ident"
    }
