"""How much one file may hold, and what is said of more: nobody writes so, but a bomb is made so."""

from generator.finding import Finding, Place
from generator.text import Said

MAX_BYTES = 1024 * 1024
"""In one file."""
MAX_TEXT = 20_000
"""Characters in one text: six printed pages."""
MAX_VALUES = 20_000
"""Values in one file, and lines."""


def too_large(path: str, size: int) -> Finding:
    return Finding(
        Place(path),
        "berkas-terlalu-besar",
        Said(
            f"Berkas ini {size} bita; batasnya {MAX_BYTES}.", f"{size} bytes; at most {MAX_BYTES}."
        ),
        Said("Bagi menjadi beberapa catatan.", "Split it into several records."),
    )


def too_long(place: Place, length: int) -> Finding:
    return Finding(
        place,
        "teks-terlalu-panjang",
        Said(
            f"Teks ini {length} karakter; batasnya {MAX_TEXT}.",
            f"This text has {length} characters; at most {MAX_TEXT}.",
        ),
        Said(
            "Ringkas teksnya. Tulisan panjang tempatnya di halaman content/.",
            "Shorten the text. Long writing belongs on a page in content/.",
        ),
    )


def too_many(place: Place) -> Finding:
    return Finding(
        place,
        "berkas-terlalu-besar",
        Said(
            f"Berkas ini memuat lebih dari {MAX_VALUES} baris atau isian.",
            f"This file holds over {MAX_VALUES} lines or values.",
        ),
        Said("Bagi menjadi beberapa catatan.", "Split it into several records."),
    )


def unseen_name(path: str) -> Finding:
    """`path` as `printable` makes it."""
    return Finding(
        Place(path),
        "nama-berkas",
        Said(
            "Nama berkas atau folder ini memuat tanda yang tidak dapat ditampilkan.",
            "The name of this file or folder holds signs that cannot be shown.",
        ),
        Said(
            "Ganti namanya: huruf kecil, angka, dan tanda hubung saja.",
            "Rename it: lower-case letters, digits and hyphens only.",
        ),
    )


def printable(path: str) -> str:
    """The path with what cannot be shown, or would turn the writing around, as codes."""
    return "".join(
        sign if sign.isprintable() else sign.encode("unicode_escape").decode() for sign in path
    )
