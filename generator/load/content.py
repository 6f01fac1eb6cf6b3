"""content/**: the hand-written pages, and what lies beside them."""

from pathlib import Path

from generator.finding import Finding
from generator.load.other_files import load_other_files
from generator.load.prose import load_prose
from generator.prose import OtherFile, ProsePage


def load_content(root: Path) -> tuple[list[ProsePage], list[OtherFile], list[Finding]]:
    """Pages, other files, and what is wrong with reading either."""
    pages, page_findings = load_prose(root)
    others, other_findings = load_other_files(root)
    return pages, others, [*page_findings, *other_findings]
