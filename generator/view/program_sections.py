"""The sections of a program's page, in the order of a reader's questions.

Headings and table of contents are made from one list, so that neither names what the other lacks.
An anchor once published stays.
"""

from generator.model.placed_figure import PlacedFigure
from generator.model.program import Program
from generator.text import Said
from generator.view.here import Here

SECTIONS: dict[str, Said] = {
    "untuk-siapa": Said("Untuk siapa", "Who it is for"),
    "layanan": Said("Apa yang dilakukan", "What it does"),
    "cara-mendaftar": Said("Cara mendaftar", "How to apply"),
    "uang": Said("Uang", "Money"),
    "jangkauan": Said("Orang dan kegiatan dalam angka", "People and activities in figures"),
    "mitra": Said("Mitra", "Partners"),
    "kegiatan": Said("Kegiatan", "Events"),
    "pernyataan": Said("Pernyataan, bukan fakta", "Statements, not facts"),
    "tanggapan": Said("Tanggapan instansi", "The office’s response"),
    "dasar-hukum": Said("Dasar hukum yang disebut", "Legal bases named"),
    "dokumen": Said("Dokumen", "Documents"),
    "pejabat": Said("Pejabat yang disebut, dalam jabatannya", "Officials named, in their function"),
    "belum-diketahui": Said("Yang belum diketahui", "What is not known yet"),
    "periksa-sendiri": Said("Periksa sendiri", "Check it yourself"),
    "sumber": Said("Sumber", "Sources"),
    "catatan-redaksi": Said("Catatan redaksi", "Editors’ note"),
    "riwayat": Said("Riwayat catatan ini", "History of this record"),
}


def headings(here: Here, program: Program, figures: tuple[PlacedFigure, ...]) -> dict[str, str]:
    """Anchor → title of the sections that this program has something to say in."""
    empty = {
        "layanan": not (
            program.description or program.purpose or program.assistance or program.steps
        ),
        "jangkauan": not program.cohorts and all(placed.stage for placed in figures),
        "mitra": not program.partners,
        "kegiatan": not program.events,
        "pernyataan": not program.claims,
        "tanggapan": not program.responses,
        "dasar-hukum": not program.laws,
        "dokumen": not program.documents,
        "pejabat": not program.officials,
        "catatan-redaksi": not program.note,
    }
    return {key: here.say(title) for key, title in SECTIONS.items() if not empty.get(key)}
