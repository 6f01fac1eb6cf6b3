"""The findings of reading files: each says what is wrong and how to write it instead."""

from typing import Any

from generator.finding import Finding, Place
from generator.text import Said

MAX_BYTES = 1024 * 1024

_UNSAFE = {
    "alias": (
        Said("Rujukan YAML (*nama) tidak dipakai di sini.", "YAML aliases (*name) are not used."),
        Said("Tulis isinya sekali lagi di tempat ini.", "Write the content out once more here."),
    ),
    "anchor": (
        Said("Jangkar YAML (&nama) tidak dipakai di sini.", "YAML anchors (&name) are not used."),
        Said(
            "Hapus &nama. Bila maksudnya teks, apit dengan tanda kutip.",
            "Remove &name. If it is meant as text, put it in quotes.",
        ),
    ),
    "tag": (
        Said("Tag YAML (!jenis) tidak dipakai di sini.", "YAML tags (!type) are not used."),
        Said(
            "Hapus !jenis. Bila maksudnya teks, apit dengan tanda kutip.",
            "Remove !type. If it is meant as text, put it in quotes.",
        ),
    ),
    "merge": (
        Said("Kunci gabung (<<) tidak dipakai di sini.", "Merge keys (<<) are not used."),
        Said("Tulis setiap kunci satu per satu.", "Write each key out."),
    ),
    "key": (
        Said("Kunci harus berupa kata.", "A key must be a word."),
        Said(
            "Tulis `kunci: isi`. Bila tanda [ atau { bagian dari teks, apit dengan tanda kutip.",
            "Write `key: value`. If [ or { belongs to a text, put it in quotes.",
        ),
    ),
}


def unsafe(place: Place, what: str) -> Finding:
    return Finding(place, "yaml-tidak-aman", *_UNSAFE[what])


def duplicate_key(place: Place, key: str, first_line: int) -> Finding:
    return Finding(
        place,
        "kunci-ganda",
        Said(
            f'Kunci "{key}" ditulis dua kali; yang pertama di baris {first_line}.',
            f'The key "{key}" is written twice; first on line {first_line}.',
        ),
        Said("Hapus salah satunya, atau gabungkan isinya.", "Remove one, or join their content."),
    )


def second_document(place: Place) -> Finding:
    return Finding(
        place,
        "dokumen-kedua",
        Said("Berkas ini memuat dokumen kedua (---).", "The file holds a second document (---)."),
        Said("Satu berkas, satu catatan: pindahkan ke berkas lain.", "One file, one record."),
    )


def too_deep(place: Place) -> Finding:
    return Finding(
        place,
        "terlalu-dalam",
        Said("Susunan ini terlalu dalam.", "This is nested too deeply."),
        Said("Periksa jorokan (indentasi) baris ini.", "Check the indentation of this line."),
    )


def empty_file(path: str) -> Finding:
    return Finding(
        Place(path),
        "berkas-kosong",
        Said("Berkas ini kosong.", "The file is empty."),
        Said("Isi, atau hapus berkasnya.", "Fill it in, or delete the file."),
    )


def control_character(place: Place) -> Finding:
    return Finding(
        place,
        "karakter-kendali",
        Said(
            "Ada karakter tak terlihat yang tidak boleh ada di dalam teks.",
            "There is an invisible character that text must not hold.",
        ),
        Said(
            "Hapus lalu ketik ulang baris ini; jangan tempel langsung dari Word, Excel atau web.",
            "Delete and retype the line; do not paste it straight from Word, Excel or the web.",
        ),
    )


def not_yaml(path: str, error: Any, text: str) -> Finding:
    mark = error.problem_mark or error.context_mark
    lines = text.split("\n")
    line = lines[mark.line] if mark and mark.line < len(lines) else ""
    place = Place(path, mark.line + 1, mark.column + 1) if mark else Place(path)
    return Finding(
        place,
        "yaml-rusak",
        Said(
            "Susunan YAML tidak dapat dibaca di sini.",
            f"The YAML cannot be read here ({error.problem}).",
        ),
        _syntax_cure(lines, line, lines[mark.line - 1] if mark and mark.line else ""),
    )


def _syntax_cure(lines: list[str], line: str, before: str) -> Said:
    """The likeliest slip of the hand on the line where the parser stopped."""
    if any(each.startswith(("<<<<<<< ", ">>>>>>> ")) for each in lines):
        return Said(
            "Ini sisa penggabungan git. Pilih salah satu isi, lalu hapus baris <<<, === dan >>>.",
            "This is left from a git merge. Keep one side; delete the <<<, === and >>> lines.",
        )
    if "\t" in line or "\t" in before:
        return Said("Ganti setiap tab dengan dua spasi.", "Replace each tab with two spaces.")
    if ": " in line.partition(": ")[2]:
        return Said(
            "Teks yang memuat tanda titik dua harus diapit tanda kutip.",
            "A text that holds a colon must be put in quotes.",
        )
    return Said(
        "Periksa tanda kutip, titik dua, dan jorokan (indentasi) baris ini serta baris di atasnya.",
        "Check the quotes, colon and indentation of this line and the one above.",
    )


def not_utf8(path: str, what: str) -> Finding:
    return Finding(
        Place(path, 1, 1),
        "bukan-utf8",
        Said(f"Berkas ini tidak tersimpan sebagai UTF-8 ({what}).", f"Not UTF-8 ({what})."),
        Said(
            'Simpan ulang: di Notepad "Simpan Sebagai", Penyandian "UTF-8" (tanpa BOM).',
            'Save again: in Notepad "Save As", Encoding "UTF-8" (without BOM).',
        ),
    )


def too_large(path: str, size: int) -> Finding:
    return Finding(
        Place(path),
        "berkas-terlalu-besar",
        Said(
            f"Berkas ini {size} bita; batasnya {MAX_BYTES}.", f"{size} bytes; at most {MAX_BYTES}."
        ),
        Said("Bagi menjadi beberapa catatan.", "Split it into several records."),
    )


def not_a_file(path: str) -> Finding:
    return Finding(
        Place(path),
        "bukan-berkas",
        Said(
            "Ini tautan simbolis keluar dari data/ atau bukan berkas biasa.",
            "This is a link out of data/, or not an ordinary file.",
        ),
        Said("Ganti dengan berkas biasa.", "Replace it with an ordinary file."),
    )


def unreadable(path: str, reason: str) -> Finding:
    return Finding(
        Place(path),
        "tidak-terbaca",
        Said(f"Berkas ini tidak dapat dibaca: {reason}.", f"The file cannot be read: {reason}."),
        Said("Periksa izin berkas.", "Check the file's permissions."),
    )


def stray_file(path: str, wanted: str | None) -> Finding:
    cure = (
        Said(f"Ganti nama menjadi {wanted}.", f"Rename it to {wanted}.")
        if wanted
        else Said(
            "Pindahkan ke folder yang sesuai (programs/, agencies/, partners/, sources/, laws/, "
            "services/, vocabulary/) atau hapus.",
            "Move it to its folder (programs/, agencies/, partners/, sources/, laws/, services/, "
            "vocabulary/) or delete it.",
        )
    )
    return Finding(
        Place(path),
        "berkas-asing",
        Said("Berkas ini tidak dikenal di sini.", "This file is not known here."),
        cure,
    )


def interrupted_import(path: str) -> Finding:
    """Some files have what an import brought, others do not."""
    return Finding(
        Place(path),
        "impor-terputus",
        Said("Sebuah impor terputus di tengah jalan.", "An import was interrupted halfway."),
        Said(
            "Jalankan lagi `terang import` dengan berkasnya: semua dikembalikan seperti semula "
            "lebih dahulu.",
            "Run `terang import` with its file again: first everything is put back as it was.",
        ),
    )


def wrong_top(place: Place, wanted: str) -> Finding:
    shapes = {
        "mapping": Said("pasangan `kunci: isi`", "`key: value` pairs"),
        "list": Said("daftar yang tiap butirnya diawali `- `", "a list, each item after `- `"),
    }
    shape = shapes[wanted]
    return Finding(
        place,
        "bentuk-berkas",
        Said(f"Bagian ini harus berisi {shape.id}.", f"This must hold {shape.en}."),
        Said("Lihat contoh berkas sejenis di data/.", "See a file of the same kind in data/."),
    )


def bad_row(place: Place, columns: str) -> Finding:
    return Finding(
        place,
        "baris-csv",
        Said("Baris ini tidak lengkap atau berlebih.", "The row has too few or too many cells."),
        Said(f"Tiap baris berisi: {columns}.", f"Each row holds: {columns}."),
    )


def missing_data(path: str) -> Finding:
    return Finding(
        Place(path),
        "berkas-hilang",
        Said("Berkas atau folder ini tidak ada.", "This file or folder is missing."),
        Said(
            "Pulihkan dari git (git checkout), atau buat baru.",
            "Restore it from git (git checkout), or make it anew.",
        ),
    )
