"""The findings of reading files: each says what is wrong and how to write it instead."""

import re

from generator.finding import Finding, Place
from generator.text import Said

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


def no_entries(path: str) -> Finding:
    """A list of the shared vocabulary, of which pages take their words."""
    return Finding(
        Place(path),
        "berkas-kosong",
        Said("Daftar ini tidak memuat satu entri pun.", "This list holds no entry at all."),
        Said(
            "Pulihkan dari git (git checkout), atau salin dari proyek baru (terang init).",
            "Restore it from git (git checkout), or copy it from a new project (terang init).",
        ),
    )


def control_character(place: Place, found: str = "") -> Finding:
    """A character that nobody sees; a tab mostly came with a second cell of Excel."""
    if found == "\t":
        problem = Said(
            "Ada tab di dalam isi, biasanya sel Excel lain yang ikut tertempel.",
            "There is a tab in the value, mostly another cell pasted from Excel.",
        )
        cure = Said(
            "Hapus tab dan sel yang lain, atau ganti tab dengan spasi.",
            "Delete the tab and the other cell, or replace the tab with a space.",
        )
        return Finding(place, "karakter-kendali", problem, cure)
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


def hard_space(place: Place) -> Finding:
    return Finding(
        place,
        "karakter-kendali",
        Said(
            "Ada spasi keras (dari Word atau web) di awal atau akhir isi.",
            "The value begins or ends with a hard space (from Word or the web).",
        ),
        Said(
            "Jalankan terang fmt, atau hapus dan ketik ulang.",
            "Run terang fmt, or delete and retype it.",
        ),
    )


def pasted_html(place: Place) -> Finding:
    return Finding(
        place,
        "html-dalam-data",
        Said(
            "Baris ini memuat HTML, biasanya tertempel dari Word atau web.",
            "This line holds HTML, mostly pasted from Word or the web.",
        ),
        Said(
            "Hapus semua tanda <…>; tempel sebagai teks biasa (Ctrl+Shift+V).",
            "Delete every <…>; paste as plain text (Ctrl+Shift+V).",
        ),
    )


def not_indented(place: Place, key: str) -> Finding:
    """A key that stands twice because the second belongs below the line above it."""
    return Finding(
        place,
        "kunci-ganda",
        Said(
            f'Kunci "{key}" tidak menjorok ke dalam bidang di atasnya, sehingga terbaca dua kali.',
            f'The key "{key}" is not indented below the field above it, and so stands twice.',
        ),
        Said(
            "Beri jorokan dua spasi, juga pada baris lain di bidang itu.",
            "Indent it by two spaces, and the other lines of that field too.",
        ),
    )


def not_utf8(path: str, what: str, line: int = 1) -> Finding:
    return Finding(
        Place(path, line, 1),
        "bukan-utf8",
        Said(f"Berkas ini tidak tersimpan sebagai UTF-8 ({what}).", f"Not UTF-8 ({what})."),
        Said(
            'Simpan ulang: di Notepad "Simpan Sebagai", Penyandian "UTF-8" (tanpa BOM).',
            'Save again: in Notepad "Save As", Encoding "UTF-8" (without BOM).',
        ),
    )


def not_a_file(path: str) -> Finding:
    return Finding(
        Place(path),
        "bukan-berkas",
        Said(
            "Ini tautan simbolis ke luar foldernya, atau bukan berkas biasa.",
            "This is a link out of its folder, or not an ordinary file.",
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
        Said(
            f"Ganti nama menjadi {wanted}; bila bukan data, hapus.",
            f"Rename it to {wanted}; if it is no data, delete it.",
        )
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


def bad_file_name(path: str) -> Finding:
    name = path.rpartition("/")[2].removesuffix(".yml")
    good = "-".join(re.findall("[a-z0-9]+", name.casefold())) or "nama-baru"
    return Finding(
        Place(path),
        "nama-berkas",
        Said(
            f'Nama berkas "{name}" tidak dapat menjadi id: huruf kecil, angka, tanda hubung saja.',
            f'The file name "{name}" cannot be an id: lower-case letters, digits, hyphens only.',
        ),
        Said(
            f"Ganti nama menjadi {good}.yml; bila ini salinan atau berkas sementara, hapus.",
            f"Rename it to {good}.yml; if it is a copy or a temporary file, delete it.",
        ),
    )


def other_separator(place: Place, sign: str) -> Finding:
    said = Said("tab", "tabs") if sign == "\t" else Said("titik koma", "semicolons")
    return Finding(
        place,
        "baris-csv",
        Said(f"Tabel ini dipisah dengan {said.id}.", f"This table is separated by {said.en}."),
        Said(
            "Simpan lagi sebagai CSV UTF-8 dengan pemisah koma; semua kolom sebagai teks.",
            "Save it again as CSV UTF-8 with commas between; every column as text.",
        ),
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
