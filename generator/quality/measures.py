"""What a record can lack: the six measures, the gravest first, and what to do about each."""

from dataclasses import dataclass

from generator.text import Said


@dataclass(frozen=True, slots=True)
class Measure:
    """`key` stands in addresses and in JSON. `counted`: what the count of one record counts."""

    key: str
    name: Said
    meaning: Said
    counted: Said
    action: Said


STALE = Measure(
    "basi",
    Said("Basi", "Stale"),
    Said(
        "Pemeriksaan terakhir lebih lama dari janji kami, atau tanggal yang direncanakan sudah "
        "lewat dan kelanjutannya belum tercatat.",
        "The last check is older than we promise, or a planned date has passed and our record "
        "does not say what came of it.",
    ),
    Said("hal", "things"),
    Said(
        "Tanyakan keadaannya kepada instansi atau pengelolanya, lalu perbarui catatan ini.",
        "Ask the office or operator how things stand, then update this record.",
    ),
)
UNSOURCED = Measure(
    "tanpa-sumber",
    Said("Tanpa sumber", "No source"),
    Said(
        "Dokumen, tanggapan, atau layanan yang sumbernya tidak kami catat. Angka tanpa sumber "
        "tidak pernah terbit.",
        "A document, response or service whose source we have not recorded. A figure without a "
        "source is never published.",
    ),
    Said("hal", "things"),
    Said("Cari sumbernya, lalu isi source.", "Find its source, then fill in source."),
)
ADVERTORIAL = Measure(
    "hanya-advertorial",
    Said("Hanya advertorial", "Advertorial alone"),
    Said(
        "Semua sumber catatan ini, atau semua sumber salah satu angkanya, adalah advertorial: "
        "iklan berbentuk berita.",
        "All sources of the record, or of one of its figures, are advertorials: advertising that "
        "looks like news.",
    ),
    Said("angka", "figures"),
    Said(
        "Cari dokumen resmi atau liputan lain, lalu tambahkan sebagai source atau corroborated_by.",
        "Find an official document or other reporting, and add it as source or corroborated_by.",
    ),
)
UNCHECKED = Measure(
    "belum-diperiksa",
    Said("Belum diperiksa", "Not checked"),
    Said(
        "Belum tercatat pemeriksaan oleh instansinya.",
        "No check by the office is on record.",
    ),
    Said("catatan", "record"),
    Said(
        "Minta instansinya memeriksa catatan ini, lalu isi checked (pada layanan: verified).",
        "Ask the office to check this record, then fill in checked (of a service: verified).",
    ),
)
INCOMPLETE = Measure(
    "belum-lengkap",
    Said("Belum lengkap", "Incomplete"),
    Said(
        "Ada hal yang patut ada pada sebuah program dan belum ada di catatan kami.",
        "Something that should be known of a program is not in our record.",
    ),
    Said("hal yang belum ada", "things not there"),
    Said(
        "Buka kotak “Yang belum diketahui” di halamannya: di sana tertulis dokumen yang perlu "
        "dicari.",
        "Open the box “What is not known yet” on its page: it names the documents to look for.",
    ),
)
ENGLISH = Measure(
    "tanpa-inggris",
    Said("Tanpa Inggris", "No English"),
    Said(
        "Ada teks yang belum berbahasa Inggris; halaman Inggris memuat teks Indonesianya.",
        "Some texts have no English; the English page shows the Indonesian.",
    ),
    Said("teks", "texts"),
    Said("Tambahkan en: di samping id:.", "Add en: beside id:."),
)
MEASURES = (STALE, UNSOURCED, ADVERTORIAL, UNCHECKED, INCOMPLETE, ENGLISH)
