"""content/{id,en}/**.md → ProsePages."""

import re
from pathlib import Path

from generator.finding import Finding, Place
from generator.load.faults import control_character, not_a_file, not_utf8
from generator.load.limits import MAX_VALUES, printable, too_many, unseen_name
from generator.load.opening import is_ours, paths_below, read_file
from generator.prose import ProsePage
from generator.text import LOCALES

# As in data, but for what editors write into Markdown: tabs and line ends.
_UNSEEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")


def load_prose(root: Path) -> tuple[list[ProsePage], list[Finding]]:
    """All hand-written pages in the order of their paths; a folder that is absent holds none."""
    pages: list[ProsePage] = []
    findings: list[Finding] = []
    if (root / "content").exists() and not is_ours(root / "content", root):
        return [], [not_a_file("content/")]
    for locale in LOCALES:
        folder = root / "content" / locale
        if not is_ours(folder, root):
            if folder.exists() or folder.is_symlink():
                return [], [not_a_file(f"content/{locale}/")]
            continue
        names = sorted(paths_below(folder, root, findings), key=lambda name: name.split("/"))
        for name in names:
            path = f"content/{locale}/{name}"
            if (folder / name).is_symlink() and (folder / name).is_dir():
                findings.append(not_a_file(path))
            elif not name.endswith(".md"):
                continue
            elif not name.isprintable():
                findings.append(unseen_name(printable(path)))
            else:
                docs_path = name if locale == "id" else f"en/{name}"
                text = _text(folder / name, root, path)
                if isinstance(text, Finding):
                    findings.append(text)
                    pages.append(ProsePage(path, docs_path, locale, "", read=False))
                else:
                    pages.append(ProsePage(path, docs_path, locale, text))
    return pages, findings


def _text(file: Path, root: Path, path: str) -> str | Finding:
    raw = read_file(file, root, path)
    if isinstance(raw, Finding):
        return raw
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        return not_utf8(path, f"0x{raw[error.start]:02X}", line)
    if text.count("\n") > MAX_VALUES:
        return too_many(Place(path))
    if bad := _UNSEEN.search(text):
        before = text[: bad.start()]
        place = Place(path, before.count("\n") + 1, bad.start() - before.rfind("\n"))
        return control_character(place)
    return text
