"""What a program's own file holds: tables of the data set, and each figure's citation beside it."""

from generator.export.dataset.table import Column
from generator.export.dataset.tables import TABLES
from generator.model.field import Concept
from generator.text import Said

BY_NAME = {table.name: table for table in TABLES}
# The figures, their past, and every part of a program.
LISTS = (
    BY_NAME["figures"],
    BY_NAME["revisions"],
    *(table for table in TABLES if table.columns[0].name == "program"),
)
# In the order of LOCALES.
CITATIONS = (
    Column(
        "citation",
        "text",
        Concept(
            Said("Kutipan", "Citation"),
            Said("Kalimat untuk mengutip angka ini.", "The sentence that cites the figure."),
        ),
        required=True,
    ),
    Column(
        "citation_en",
        "text",
        Concept(
            Said("Kutipan (Inggris)", "Citation (English)"),
            Said(
                "Kalimat untuk mengutip angka ini, dalam bahasa Inggris.",
                "The sentence that cites the figure, in English.",
            ),
        ),
        required=True,
    ),
)
