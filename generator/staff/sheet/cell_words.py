"""What the model says of a field, in the words of somebody who sees cells and not YAML."""

import re
from collections.abc import Mapping
from dataclasses import replace

from generator.finding import Finding
from generator.staff.sheet.columns import Column
from generator.text import Said

_YAML = re.compile(r"`[\w]+: \"?([^`\"{}\[\]]*)\"?`")
_CODE = re.compile(r"`([^`{}]*)`")
_BRACES = re.compile(r" (?:Contoh|For example): `[^`]*`\.?")
_MEANT = re.compile(r'Maksud Anda "(\w+)"')
_FOLDER = re.compile(r"(Daftar|Known): data/\S+")
_NULL_FIRST = re.compile(r"(^|[.;] )null\b")
_QUOTES = re.compile(r",? (?:dalam tanda kutip|dalam kutip|in quotes)\b")


_HIDE = Said(
    'Kosongkan angkanya, kutipannya dan letaknya, lalu pilih "tidak ditampilkan demi melindungi '
    'orang" pada kolom "mengapa kosong".',
    'Empty the figure, its quote and its locator, and choose "not shown, to protect people" in '
    '"why there is no value".',
)
_LISTED = {"kosong": "Pilih dari daftar di selnya.", "empty": "Choose from the cell's list."}


CURES: Mapping[str, Said] = {
    "inggris-kosong": Said(
        "Isi kolom (Inggris) di baris ini bila terjemahannya ada. Sementara itu halaman Inggris "
        "memuat teks Indonesianya.",
        "Fill in the columns (English) of this row if there is a translation. Meanwhile the "
        "English page shows the Indonesian.",
    ),
    "tidak-dipakai": Said(
        'Sebut di sebuah program, atau isi kolom "Alasan tak dipakai".',
        'Name it in a program, or fill in "Reason for keeping it unused".',
    ),
    "angka-di-teks": Said(
        "Catat angka itu di lembar Anggaran atau Angkatan dengan sumbernya, atau tulis dengan "
        "huruf. Tanggal dan nomor peraturan boleh.",
        "Record it on the sheet of budgets or cohorts with its source, or write it in words. "
        "Dates and numbers of laws may stand.",
    ),
    "kosong-tanpa-alasan": Said(
        'Isi nilainya, atau pilih alasannya pada kolom "mengapa kosong".',
        'Fill in the value, or choose the reason in "why there is no value".',
    ),
    "angka-tidak-lengkap": Said(
        "Isi kolom sumber dan satuan angka ini.", "Fill in the source and the unit of this figure."
    ),
    "jumlah-kecil": _HIDE,
    "seluruh-kelompok": _HIDE,
    "jumlah-kecil-terhitung": Said(
        'Sembunyikan satu angka lagi: kosongkan, lalu pilih "tidak ditampilkan demi melindungi '
        'orang" pada kolom "mengapa kosong". Atau gabungkan bagiannya.',
        'Hide one more figure: empty it, and choose "not shown, to protect people" in "why there '
        'is no value". Or merge the parts.',
    ),
    "dicari-di-mana": Said(
        'Pilih "tidak disebut dalam sumber kami". Bila sudah dicari, beri tahu pengelola di mana '
        "dan kapan: itu dicatat di berkasnya, bukan di lembar ini.",
        'Choose "not stated by our sources". If it was searched for, tell whoever runs the site '
        "where and when: that is recorded in the file, not on this sheet.",
    ),
    "belum-dilaporkan-tanpa-bukti": Said(
        'Isi kolom sumber angka ini, atau pilih "tidak disebut dalam sumber kami".',
        'Fill in the source of this figure, or choose "not stated by our sources".',
    ),
    "berisi-tetapi-kosong": Said(
        'Kosongkan kolom "mengapa kosong" dengan (hapus), atau hapus angkanya.',
        'Empty "why there is no value" with (hapus), or remove the figure.',
    ),
    "nilai-tidak-di-kutipan": Said(
        "Periksa nilainya; kutip bagian yang memuatnya; atau, bila sumber tidak menyebut angka "
        'persis, pilih "sekitar" pada kolom ketelitian.',
        "Check the value; quote the part that holds it; or, if the source gives no exact number, "
        'choose "about" in the column precision.',
    ),
}
"""Rules whose own cure names keys of a file → what to do in a sheet."""

PROBLEMS: Mapping[str, Said] = {
    "angka-tidak-lengkap": Said(
        "Angka ini belum bersumber, bersatuan, atau bertanggal terbit.",
        "This figure lacks its source, its unit, or the day it was published here.",
    ),
    "dicari-di-mana": Said(
        '"Dicari, tidak ditemukan" tanpa tempat mencari.',
        '"Searched for, not found" without where.',
    ),
    "berisi-tetapi-kosong": Said(
        'Angka ini bernilai, tetapi kolom "mengapa kosong" terisi.',
        'This figure has a value, and "why there is no value" is filled in.',
    ),
}
"""The same for what is wrong."""


def in_cells(said: Said) -> Said:
    """`null` is an empty cell, `unit: IDR` is IDR, and nothing needs quotes."""
    return Said(_in_cells(said.id, "kosong"), _in_cells(said.en, "empty"))


def _in_cells(text: str, empty: str) -> str:
    text = _FOLDER.sub(_LISTED[empty], text)
    text = _CODE.sub(r"\1", _BRACES.sub("", _YAML.sub(r"\1", text)))
    text = _NULL_FIRST.sub(lambda match: match[1] + empty.capitalize(), text)
    return re.sub(r"\bnull\b", empty, _QUOTES.sub("", text)).replace("`", "")


def _choices(cure: Said, labels: Mapping[str, Said]) -> Said:
    """The words that people read, for cells take them; the one that was meant first."""
    meant = _MEANT.search(cure.id)
    guess = labels.get(meant[1]) if meant else None
    first = Said(f'Maksud Anda "{guess.id}"? ', f'Did you mean "{guess.en}"? ') if guess else None
    listed = Said(
        "; ".join(said.id for said in labels.values()),
        "; ".join(said.en for said in labels.values()),
    )
    return Said(
        f"{first.id if first else ''}Pilihan: {listed.id}.",
        f"{first.en if first else ''}Choices: {listed.en}.",
    )


def about_column(finding: Finding, column: Column) -> Finding:
    """The same finding, with the column's title for the field's name."""
    problem = PROBLEMS.get(finding.rule) or in_cells(finding.problem)
    cure = CURES.get(finding.rule) or in_cells(finding.cure)
    if finding.rule == "pilihan" and column.choices is not None:
        cure = _choices(finding.cure, column.choices.labels)
    for name in {*column.path, *(f"{each}[]" for each in column.path)}:
        problem = Said(
            problem.id.replace(f'"{name}"', f'"{column.title.id}"'),
            problem.en.replace(f'"{name}"', f'"{column.title.en}"'),
        )
    return replace(finding, problem=problem, cure=cure)
