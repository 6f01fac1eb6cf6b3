"""A letter to an office's information officer (PPID), ready to fill in.

In Indonesian only: the office reads it. Under UU 14/2008, Pasal 22, it answers within ten working
days, which it may extend by seven. What the asker fills in stays with the asker.
"""

from collections.abc import Iterable

SUBJECT = "Permohonan informasi publik"
_BASIS = (
    "Berdasarkan Undang-Undang Nomor 14 Tahun 2008 tentang Keterbukaan Informasi Publik, saya "
    "memohon informasi tentang program:"
)
_HELP = (
    "Bila ada yang sudah diumumkan, mohon tunjukkan di mana dapat dibaca. Bila ada yang tidak "
    "dikuasai instansi ini, mohon sebutkan instansi yang menguasainya. Saya tidak meminta nama "
    "atau data pribadi siapa pun."
)
_TERM = (
    "Mohon tanggapan tertulis paling lambat 10 (sepuluh) hari kerja sejak permohonan ini diterima, "
    "yang dapat diperpanjang 7 (tujuh) hari kerja dengan alasan tertulis, sesuai Pasal 22 "
    "undang-undang tersebut."
)


def information_request(office: str, program: str, asked_for: Iterable[str]) -> str:
    """The letter's plain text; `asked_for` is what the record lacks, one thing an item."""
    items = "\n".join(f"{number}. {each}" for number, each in enumerate(asked_for, start=1))
    return f"""\
[tempat], [tanggal]

Kepada Yth.
Pejabat Pengelola Informasi dan Dokumentasi (PPID)
{office}

Perihal: {SUBJECT}

Dengan hormat,

{_BASIS}

{program}

Informasi yang saya mohon:
{items}

{_HELP}

{_TERM}

Alasan permohonan: [alasan Anda]
Bentuk yang diminta: [salinan cetak / berkas lewat surel]

Hormat saya,

Nama: [nama Anda]
Alamat: [alamat Anda]
Telepon atau surel: [kontak Anda]
"""
