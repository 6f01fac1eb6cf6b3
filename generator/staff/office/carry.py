"""Old data carried to the present model: every step of UPGRADES that it has not taken yet."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from generator.finding import CannotRun
from generator.load.layout import home
from generator.load.yaml_tree import read_yaml
from generator.model.version import MODEL_VERSION
from generator.staff.tidy import tidied
from generator.staff.upgrades import UPGRADES
from generator.text import Said

SITE = "site.yml"
_VERSION = re.compile(r"(?m)^model_version:[ \t]*[^\s#]*")
_ID = re.compile(r"(?m)^id:[^\n]*\n")


@dataclass(frozen=True, slots=True)
class Carried:
    """`files`: path below data/ → new text, of what changes. `steps`: what was done, in order."""

    files: Mapping[str, str]
    steps: tuple[Said, ...]


def carried(files: Mapping[str, str]) -> Carried:
    """Take every YAML file of data/ to the present version; idempotent."""
    version = _version(files.get(SITE, ""))
    if version > MODEL_VERSION:
        raise _too_new(version)
    new = dict(files)
    steps = [step for step in UPGRADES if version < step.TO]
    for step in steps:
        new |= step.upgraded(new)
        new[SITE] = _stating(new[SITE], step.TO)
    changed = {path: text for path, text in new.items() if text != files[path]}
    return Carried(changed, tuple(step.SAID for step in steps))


def _version(site: str) -> int:
    tree = read_yaml(site, SITE)
    if not isinstance(tree.value, dict):
        raise _unreadable()
    written = tree.value.get("model_version", 0)
    if not isinstance(written, int) or isinstance(written, bool):
        raise _unreadable()
    return written


def _stating(site: str, version: int) -> str:
    """site.yml with this version, in canonical form: its place is the model's business."""
    line = f"model_version: {version}"
    text = _VERSION.sub(line, site)
    if not _VERSION.search(site):  # at the end it would part the last comment from its field
        begin = _ID.search(site)
        at = begin.end() if begin else 0
        text = f"{site[:at]}{line}\n{site[at:]}"
    made = tidied(text, home("site")).text
    if made is None:
        raise _unreadable()
    return made


def _unreadable() -> CannotRun:
    return CannotRun(
        Said("data/site.yml belum dapat dibaca.", "data/site.yml cannot be read yet."),
        Said("Jalankan terang check, lalu betulkan.", "Run terang check, and mend what it says."),
    )


def _too_new(version: int) -> CannotRun:
    return CannotRun(
        Said(
            f"Data ini ditulis untuk versi model {version}; Terang di sini mengenal sampai "
            f"{MODEL_VERSION}.",
            f"This data is written for version {version} of the model; this Terang knows up to "
            f"{MODEL_VERSION}.",
        ),
        Said(
            "Pasang Terang yang lebih baru, yang dipakai waktu data ini ditulis.",
            "Install a newer Terang, the one this data was written with.",
        ),
    )
