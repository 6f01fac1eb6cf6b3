"""Citations to take away: every figure of a program, in the formats of reference managers.

Once, without /en/: in Indonesian, as the data is.
"""

from collections.abc import Iterator, Mapping

from generator import urls
from generator.artifact import Artifact
from generator.export.subject import Subject
from generator.model.program import Program
from generator.wording.citation import cited
from generator.wording.citation_styles import STYLES

# The file below the program's address → its style.
FILES: Mapping[str, str] = {
    "kutipan.bib": "bibtex",
    "kutipan.ris": "ris",
    "kutipan.csl.json": "csl-json",
}


def of_program(subject: Subject, program: Program) -> Iterator[Artifact]:
    """Three files; those of a program without figures are empty lists."""
    registry = subject.registry
    citations = [
        cited(registry, placed, subject.site_url, "id")
        for placed in registry.figures_of(program.id)
    ]
    folder = urls.record("program", program.id).lstrip("/")
    for name, style in FILES.items():
        text = STYLES[style].write(citations)
        if style == "ris":
            text = text.replace("\n", "\r\n")  # as the format asks of its files
        yield Artifact(folder + name, text.encode("utf-8"))
