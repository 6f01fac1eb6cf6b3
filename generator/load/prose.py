"""content/{id,en}/**.md → ProsePages."""

from pathlib import Path

from generator.finding import Finding
from generator.load.faults import MAX_BYTES, not_a_file, not_utf8, too_large
from generator.prose import ProsePage
from generator.text import LOCALES


def load_prose(root: Path) -> tuple[list[ProsePage], list[Finding]]:
    """All hand-written pages in the order of their paths; a folder that is absent holds none."""
    pages: list[ProsePage] = []
    findings: list[Finding] = []
    for locale in LOCALES:
        folder = root / "content" / locale
        for file in sorted(folder.rglob("*.md")):
            path = file.relative_to(root).as_posix()
            if not file.resolve().is_relative_to(root.resolve()) or not file.is_file():
                findings.append(not_a_file(path))
                continue
            raw = file.read_bytes()
            if len(raw) > MAX_BYTES:
                findings.append(too_large(path, len(raw)))
                continue
            try:
                text = raw.decode("utf-8")
            except UnicodeDecodeError:
                findings.append(not_utf8(path, "?"))
                continue
            name = file.relative_to(folder).as_posix()
            docs_path = name if locale == "id" else f"en/{name}"
            pages.append(ProsePage(path, docs_path, locale, text))
    return pages, findings
