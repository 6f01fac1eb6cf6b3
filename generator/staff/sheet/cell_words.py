"""What the model says of a field, in the words of somebody who sees cells and not YAML."""

import re
from collections.abc import Mapping
from dataclasses import replace

from generator.finding import Finding
from generator.model.plain_words import without_yaml
from generator.staff.sheet.columns import Column
from generator.text import Said

_MEANT = re.compile(r'Maksud Anda "(\w+)"')
_FOLDER = re.compile(r"(Daftar|Known): data/\S+")

_HIDE = Said(
    'Kosongkan angkanya, kutipannya dan letaknya, lalu pilih "tidak ditampilkan demi melindungi '
    'orang" pada kolom "mengapa kosong".',
    'Empty the figure, its quote and its locator, and choose "not shown, to protect people" in '
    '"why there is no value".',
)
REMOVE = Said(
    "Hapus dari lembar ini dan dari salinan yang sudah dikirim; isinya sengaja tidak ditampilkan.",
    "Remove it from this sheet and from the copies that were sent; it is withheld on purpose.",
)
"""What is private."""
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
    "kutipan-membuka": Said(
        "Pendekkan kutipannya sampai hanya memuat angka ini, atau kosongkan dengan (hapus).",
        "Shorten the quote until it holds this figure alone, or empty it with (hapus).",
    ),
    "tersembunyi-terhitung": Said(
        "Angka yang disembunyikan ini dapat dihitung dari angka lain. Sembunyikan satu lagi di "
        'rincian yang sama: kosongkan, lalu pilih "tidak ditampilkan demi melindungi orang" pada '
        'kolom "mengapa kosong". Atau gabungkan bagiannya.',
        "This hidden figure can be computed from others. Hide one more of the same breakdown: "
        'empty it, and choose "not shown, to protect people" in "why there is no value". Or merge '
        "the parts.",
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
    "kosong-berkutipan": Said(
        "Kosongkan sel ini dengan (hapus): sel itu pun dapat memuat angkanya.",
        "Empty this cell with (hapus): it may hold the number too.",
    ),
    "satuan-tidak-dijelaskan": Said(
        'Isi kolom "kata sumber" dengan kata yang dipakai sumber, dan "catatan bagi pembaca" '
        "dengan yang belum jelas.",
        'Write the word of the source in "source\'s word", and what is not clear in "caveat".',
    ),
    "penghapusan-belum-bersih": Said(
        "Penghapusan demi orang dilakukan di berkasnya, bukan di lembar ini: beri tahu pengelola.",
        "What is erased to protect people is erased in the file: tell whoever runs the site.",
    ),
    "nol-tanpa-bukti": Said(
        'Bila sumber tidak menyebut jumlahnya: tulis (hapus), lalu pilih "tidak disebut dalam '
        'sumber kami". Bila memang nol: kutip kata sumbernya.',
        'If the source states no number: write (hapus), and choose "not stated by our sources". If '
        "it is nought: quote the source.",
    ),
    "nilai-bertentangan": Said(
        "Pilih yang benar, atau isi kolom yang membedakan keduanya: nama, tahap, masa, wilayah, "
        "dokumen, per tanggal.",
        "Choose the right one, or fill in what tells them apart: name, stage, period, region, "
        "document, as of.",
    ),
    "realisasi-melebihi-pagu": Said(
        'Periksa kedua nilainya; bila memang begitu, jelaskan di "catatan bagi pembaca".',
        'Check both values; if true, explain it in "caveat".',
    ),
    "nilai-negatif": Said(
        'Hapus tanda kurang; uraikan di "catatan bagi pembaca".',
        'Remove the minus sign; explain it in "caveat".',
    ),
    "masa-terbalik": Said("Tukar mulai dan sampai, atau betulkan.", "Swap them, or mend one."),
    "riwayat-terbalik": Said(
        'Tanggal "terbit di sini" tidak lebih awal daripada tanggal nilai lamanya diganti.',
        'A value is not "published here" before the value that it replaces was.',
    ),
    "sumber-lebih-tua": Said(
        'Betulkan kolom "per tanggal", tanggal sumbernya, atau sumbernya.',
        'Mend "as of", the date of the source, or the source.',
    ),
    "kutipan-sumber-ditahan": Said(
        "Kosongkan kutipannya dengan (hapus): kutipan dapat dicari sampai ke sumbernya.",
        "Empty the quote with (hapus): it leads to the source that is withheld.",
    ),
    "bidang-ditahan-terisi": Said(
        "Kosongkan sel ini dengan (hapus), atau hapus namanya dari kolom yang ditahan.",
        "Empty this cell with (hapus), or take its name out of what is withheld.",
    ),
    "id-dipakai-lagi": Said(
        "Beri id baru: alamat lama tetap milik catatan lama.",
        "Choose a new id: the old address stays that of the old record.",
    ),
    "angka-ditarik": Said(
        'Angka yang ditarik tidak tampil paling atas: hapus dari kolom "Angka utama" di lembar '
        "Program. Tulis di sana yang tersisa, atau (hapus).",
        'A withdrawn figure is not shown first: take it out of "Headline figures" on the sheet of '
        "programs. Write there what is left, or (hapus).",
    ),
    "data-pribadi": REMOVE,
    "nama-dilindungi": REMOVE,
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
    "kosong-berkutipan": Said(
        "Angka ini kosong, tetapi sel ini terisi.",
        "This figure has no value, yet this cell is filled in.",
    ),
    "satuan-tidak-dijelaskan": Said(
        'Satuan "tidak dijelaskan" memerlukan kata sumber dan catatan bagi pembaca.',
        'The unit "not explained" needs the source\'s word and a caveat.',
    ),
    "bidang-ditahan-terisi": Said(
        "Isi ini ditahan, tetapi selnya masih terisi.",
        "This is withheld, yet its cell is filled in.",
    ),
    "satuan-salah-tempat": Said(
        "Satuan ini tidak cocok untuk angka itu.", "This unit does not fit that figure."
    ),
    "pembayar-bukan-advertorial": Said(
        'Kolom "Dibayar oleh" terisi, tetapi jenis sumber ini bukan advertorial.',
        '"Paid by" is filled in, but this source is no advertorial.',
    ),
}
"""The same for what is wrong."""


def in_cells(said: Said) -> Said:
    """`null` is an empty cell, `unit: IDR` is IDR, and nothing needs quotes."""
    return Said(_in_cells(said.id, "kosong"), _in_cells(said.en, "empty"))


def _in_cells(text: str, empty: str) -> str:
    return without_yaml(_FOLDER.sub(_LISTED[empty], text), empty)


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
        if problem.id.startswith(f'{name} "'):  # the name of a field, before what it holds
            rest = Said(problem.id.removeprefix(name), problem.en.removeprefix(name))
            problem = Said(f"{column.title.id}:{rest.id}", f"{column.title.en}:{rest.en}")
        problem = Said(
            problem.id.replace(f'"{name}"', f'"{column.title.id}"'),
            problem.en.replace(f'"{name}"', f'"{column.title.en}"'),
        )
    return replace(finding, problem=problem, cure=cure)
