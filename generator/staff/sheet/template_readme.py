"""The first sheet of the template: how to fill it in, in both languages."""

from xlsxwriter import Workbook
from xlsxwriter.worksheet import Worksheet

from generator.staff.sheet.columns import SHEETS
from generator.staff.sheet.reading import DELETE
from generator.staff.sheet.wishes import EXAMPLE
from generator.text import Said

README, LISTS = "Baca saya", "Pilihan"

_LINES = (
    Said(
        "Isi satu baris untuk setiap program, anggaran, angkatan, mitra, atau sumber. Kolom hijau "
        "wajib bagi baris baru; klik sebuah sel untuk melihat petunjuknya.",
        "Fill in one row for each program, budget, cohort, partner or source. Green columns are "
        "required in new rows; click a cell to see its hint.",
    ),
    Said(
        f"Baris bertanda {EXAMPLE} hanya contoh dan tidak pernah diimpor; boleh dihapus.",
        f"The row marked {EXAMPLE} is an example and never imported; delete it if you like.",
    ),
    Said(
        f"Sel kosong berarti: biarkan seperti adanya. Untuk menghapus isi sebuah bidang, tulis "
        f"{DELETE}. Catatan dan baris tidak pernah dihapus oleh impor.",
        f"An empty cell means: leave it as it is. To remove what a field holds, write {DELETE}. "
        "An import never removes a record or a row.",
    ),
    Said(
        "Yang sudah ada dikenali dari Id; anggaran dan angkatan dari Program dan Kunci. Id dan "
        "kunci tidak pernah berubah: huruf kecil, angka, tanda hubung.",
        "What exists is told by its id; budgets and cohorts by program and key. Ids and keys "
        "never change: small letters, digits, hyphens.",
    ),
    Said(
        "Angka: tulis angkanya saja, 37000000000, tanpa Rp, titik ribuan, atau kata miliar. "
        "Setiap angka perlu sumber; kutip kata-kata sumbernya dan sebut letaknya.",
        "Numbers: write the digits alone, 37000000000, with no Rp, separators or words. Every "
        "figure needs a source; quote its words and say where they stand.",
    ),
    Said(
        "Angka yang tidak disebut sumber: kosongkan dan pilih alasannya. Kosong bukan nol.",
        "A number that no source states: leave it empty and choose the reason. Missing is not "
        "zero.",
    ),
    Said(
        "Tanggal: 2022-03-22, 2022-03, atau 2022, seteliti yang disebut sumber.",
        "Dates: 2022-03-22, 2022-03 or 2022, as precise as the source.",
    ),
    Said(
        "Mengubah angka yang sudah terbit: isi juga Jenis perubahan dan Alasan perubahan di baris "
        "itu. Nilai lama tetap tercatat.",
        "To change a published figure, fill in the type and reason of the change too. The old "
        "value is kept.",
    ),
    Said(
        "Menarik angka yang tidak dapat dipertahankan: isi kolom “ditarik: tanggal” dan “ditarik: "
        "alasan” angka itu; nilainya biarkan. Bila angka itu ada di kolom Angka utama (lembar "
        "Program), hapus dari sana.",
        "To withdraw a figure that cannot stand, fill in the columns “withdrawn: date” and "
        "“withdrawn: reason” of that figure; leave its value. If the figure stands in Headline "
        "figures (sheet Program), remove it there.",
    ),
    Said(
        "Menutup seluruh catatan tidak lewat berkas ini: beri tahu pengelola nama programnya, "
        "alasannya, dan penggantinya bila ada.",
        "A whole record is not closed here: tell whoever runs the site which program, why, and "
        "which one takes its place, if any.",
    ),
    Said(
        "Beberapa isi dalam satu sel (sumber, kelompok sasaran): pisahkan dengan titik koma (;).",
        "Several items in one cell (sources, target groups): separate them by semicolons (;).",
    ),
    Said(
        "Jangan tulis data pribadi di mana pun dalam berkas ini: nama peserta atau korban, NIK, "
        "nomor telepon orang, alamat rumah, tanggal lahir. Juga tidak di komentar.",
        "Write no personal data anywhere in this file: names of participants or victims, identity "
        "numbers, people's telephones, home addresses, dates of birth. Not in comments either.",
    ),
    Said(
        "Tempel dari berkas lain selalu sebagai nilai (Ctrl+Shift+V). Rumus dan sel gabung "
        "ditolak.",
        "Always paste as values (Ctrl+Shift+V). Formulas and merged cells are refused.",
    ),
    Said(
        "Langkah layanan, kegiatan, pernyataan, rincian dan pejabat tidak ada di sini; itu diubah "
        "di berkas programnya.",
        "Steps, events, statements, breakdowns and officials are not here; they are edited in the "
        "program's file.",
    ),
)


def readme(page: Worksheet, book: Workbook) -> None:
    """Two columns of text, and what each sheet is."""
    bold = book.add_format({"bold": True, "valign": "top"})
    wrapped = book.add_format({"text_wrap": True, "valign": "top"})
    page.set_column(0, 0, 14)
    page.set_column(1, 2, 70, wrapped)
    page.write_string(0, 1, "Cara mengisi templat ini", bold)
    page.write_string(0, 2, "How to fill in this template", bold)
    for number, said in enumerate(_LINES, start=1):
        page.write_number(number, 0, number, bold)
        page.write_string(number, 1, said.id, wrapped)
        page.write_string(number, 2, said.en, wrapped)
    for number, kind in enumerate(SHEETS, start=len(_LINES) + 2):
        page.write_url(number, 0, f"internal:'{kind.name}'!A1", string=kind.name)
        page.write_string(number, 1, kind.concept.definition.id, wrapped)
        page.write_string(number, 2, kind.concept.definition.en, wrapped)
