"""A project that says hostile things wherever a person may write, and is accepted: nothing in it
breaks a rule, so that all of it is built and shown."""

import shutil
from itertools import cycle
from pathlib import Path
from random import Random
from typing import Any

import yaml

from tests.hostile.mutations import NASTY

ROOT = Path(__file__).resolve().parents[2]
CASE = ROOT / "tests/cases/lengkap"
# No digit (a text states no number), and nothing that is refused where it stands.
TRAPS = (
    "<script>alert()</script>",
    "</script><script src=//jahat.example/a.js></script>",
    "<img src=x onerror=alert()>",
    "<svg/onload=alert()>",
    "<iframe src=javascript:alert()>",
    "<style>*{background:url(//jahat.example/a)}</style>",
    "<link rel=stylesheet href=//jahat.example/a.css>",
    "<base href=//jahat.example/>",
    "<meta http-equiv=refresh content=;url=//jahat.example>",
    '" onmouseover="alert()" style="color:red',
    "' autofocus onfocus='alert()",
    "]]><script>alert()</script>",
    "--><script>alert()</script><!--",
    "</title></textarea></style></script><b onclick=alert()>",
    "{ { page.__class__ } } {# x #}",
    "<!--terang:body--><!--terang:title-->",
    "&lt;script&gt;alert()&lt;/script&gt;&#xc;&NewLine;",
    "javascript:alert() data:text/html,x",
    "\\x\\ucscript\\uealert()",
    "${alert()} `alert()` %Cscript%E",
)
ADDRESSES = (
    "https://contoh.example/?a=%22%3E%3Cscript%3Ealert()%3C/script%3E",
    "https://contoh.example/?b=javascript:alert();//&c=&lt;script&gt;",
    "https://contoh.example/#]]--{alert()}",
    "https://contoh.example:8443/a;b=c/../../d?e#f",
)
_LANGUAGES = frozenset({"id", "en"})


def write(folder: Path, chance: Random | None = None) -> Path:
    """The golden case with a trap in each of its texts; by chance, also longer ones that nobody
    thought of. mkdocs.yml is the repository's own."""
    for name in ("data", "content"):
        shutil.copytree(CASE / name, folder / name)
    shutil.copy(ROOT / "mkdocs.yml", folder)
    traps = cycle(TRAPS)

    def trap() -> str:
        if chance is None:
            return next(traps)
        return "".join(chance.choices([*TRAPS, *_by_chance()], k=chance.randint(1, 3)))

    addresses = cycle(ADDRESSES)
    for file in sorted((folder / "data").rglob("*.yml")):
        if "search-words" in file.name or file.name == "retired.yml":
            continue
        tree = yaml.safe_load(file.read_text("utf-8"))
        spoilt = _spoilt(tree, trap, lambda: next(addresses))
        text = yaml.safe_dump(spoilt, allow_unicode=True, sort_keys=False, width=10**6)
        file.write_text(text, "utf-8")
    return folder


def _by_chance() -> list[str]:
    """Those of all traps that hold no number, no control and no link that is refused."""
    return [
        each
        for each in NASTY
        if each.isprintable() and not any(sign.isdigit() or sign in "[]@" for sign in each)
    ]


def _spoilt(node: Any, trap: Any, address: Any) -> Any:
    if isinstance(node, list):
        return [_spoilt(each, trap, address) for each in node]
    if not isinstance(node, dict):
        return node
    if node.keys() <= _LANGUAGES and all(isinstance(each, str) for each in node.values()):
        return {locale: f"{text} {trap()}" for locale, text in node.items()}
    made = {}
    for key, value in node.items():
        if key in ("url", "website") and isinstance(value, str):
            made[key] = address()
        elif key in ("publisher", "author", "locator", "source_term") and isinstance(value, str):
            made[key] = f"{value} {trap()}"
        else:
            made[key] = _spoilt(value, trap, address)
    return made
