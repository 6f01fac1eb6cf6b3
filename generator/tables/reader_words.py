"""Definitions of fields for people who read the data: the model's are for those who write it.

The English ones never spoke of files or quotation marks, only of `null`, which a CSV file leaves
empty; the Indonesian ones stand in editors too.
"""

from generator.model.field import Concept
from generator.text import Said

# What is said to a writer → the same for a reader.
PHRASES = {
    "Bilangan bulat tanpa titik, atau desimal dalam tanda kutip.": (
        "Bilangan bulat tanpa pemisah ribuan, atau desimal persis seperti tertulis."
    ),
    "null = ": "Kosong (null dalam JSON) = ",
    "; wajib diisi ketika itu": "; selalu disebut ketika itu",
    ", sebagai teks dalam tanda kutip": ", sebagai teks",
    ", dalam tanda kutip": ", sebagai teks",
    "; sama dengan nama berkas, tidak pernah berubah": "; tidak pernah berubah",
    "vocabulary/budget-stages.yml": "daftar tahap",
    "vocabulary/figure-kinds.yml": "daftar jenis angka",
    "vocabulary/units.yml": "daftar satuan",
}


def for_readers(own: Concept) -> Concept:
    """The concept of a field as the dictionary of the data tells it."""
    indonesian = own.definition.id
    for written, read in PHRASES.items():
        indonesian = indonesian.replace(written, read)
    english = own.definition.en.replace("null = ", "Empty (null in JSON) = ")
    return own._replace(definition=Said(indonesian, english))
