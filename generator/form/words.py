"""What the form says. It is for the people who keep the data, in their language alone."""

from collections.abc import Mapping, Sequence

PAGE: Mapping[str, str] = {
    "title": "Formulir data · Terang",
    "summary": "Sebelum mengisi (klik untuk menutup)",
    "without_script": "Formulir ini memerlukan JavaScript. Tanpanya, ubah berkas di data/ saja.",
}

_ALWAYS = (
    "Jangan pernah menulis nama atau ciri penerima bantuan, korban, anak, atau keluarganya; NIK, "
    "nomor KK, telepon pribadi, alamat rumah, atau tanggal lahir. Formulir menolak yang "
    "dikenalinya, tetapi tidak mengenali semuanya.",
    "Yang tidak disebut sumber dibiarkan kosong. Kosong bukan nol.",
    "Komentar (# …) dalam berkas yang disimpan lewat formulir hilang. Catatan yang harus tetap ada "
    "ditulis di isian Catatan redaksi; berkas yang penuh komentar sebaiknya diubah dengan "
    "penyunting.",
    "Id dan kunci tidak pernah diubah sesudah terbit: keduanya bagian dari alamat.",
)

NOTICES: Mapping[str, Sequence[str]] = {
    "remote": (
        "Yang Anda simpan langsung masuk ke repositori, sebelum diperiksa siapa pun. Bila "
        "repositori itu terbuka, draf pun sudah terbit, dan tetap ada di riwayatnya. Draf program "
        "untuk kelompok peka (korban, anak, dan lainnya) disusun di repositori tertutup.",
        *_ALWAYS,
        "Usul perubahan menjadi terbit sesudah diperiksa dan digabungkan.",
    ),
    "local": (
        "Yang Anda simpan masuk ke berkas di komputer ini; belum terbit dan belum dikirim.",
        *_ALWAYS,
    ),
}

WORDS: Mapping[str, str] = {
    "personal": "{field}: di sini ada {what}. Hapus; isinya sengaja tidak ditampilkan.",
    "missing": "{field}: wajib diisi.",
    "missingWithValue": "{field}: wajib diisi bila ada nilainya.",
    "missingWithoutValue": "{field}: pilih alasannya, atau isi nilainya.",
    "few": (
        "{field}: jumlah orang di bawah {least} dapat menunjuk orang tertentu. Kosongkan nilainya, "
        "kutipannya dan letaknya, lalu pilih “tidak ditampilkan demi melindungi orang” di Mengapa "
        "kosong."
    ),
    "more": "Dan {count} hal lagi.",
    "figureStays": (
        "{key} sudah terbit, jadi tidak dapat dihapus, dan kuncinya tetap. Muat ulang halaman ini "
        "untuk mengembalikannya; bila angkanya tidak berlaku lagi, isi bagian Ditarik di bawahnya."
    ),
    "headlineStands": "{key} ditarik, jadi tidak dapat tampil paling atas. Hapus dari sini.",
    "historyStays": "butir yang sudah terbit tidak dapat dihapus. Muat ulang halaman ini.",
    "dateStays": "angkanya tetap, jadi tanggalnya juga: tulis {date}.",
    "askTitle": "Angka yang sudah terbit berubah",
    "askIntro": (
        "Nilai lamanya disimpan di riwayat dengan sendirinya. Yang hanya Anda tahu: mengapa."
    ),
    "noValue": "tanpa nilai",
    "changed": "yang berubah: {fields}",
    "askType": "Jenis perubahan",
    "correction": "nilai yang terbit ternyata keliru",
    "update": "nilai lama benar pada masanya, kini ada yang lebih baru",
    "editorial": "hanya penulisannya yang diperbaiki",
    "redaction": "isinya tidak boleh tampil lagi, demi melindungi orang",
    "reason": "Alasan",
    "askReason": "Alasan, dalam satu kalimat",
    "askReasonInEnglish": "Alasan dalam bahasa Inggris (boleh kosong)",
    "reasonMissing": "Tulis alasannya.",
    "typeMissing": "Pilih jenisnya.",
    "mayBeEmpty": "(boleh kosong)",
    "keep": "Simpan dengan riwayatnya",
    "back": "Kembali ke isian",
    "notExplained": "Perubahan angka belum diberi alasan. Isian Anda masih ada.",
    "tooLarge": (
        "{field}: bilangan ini terlalu besar bagi formulir dan akan berubah. Ubah berkasnya dengan "
        "penyunting."
    ),
    "sensitive": (
        "Program ini untuk kelompok peka. Bila repositorinya terbuka, menyimpan berarti "
        "menerbitkan, sebelum ada pemeriksaan. Lanjutkan hanya bila repositori ini tertutup, atau "
        "bila tidak ada satu keterangan pun yang dapat mengenali orang. Simpan?"
    ),
    "officialKey": "Kunci pejabat dalam catatan ini, misalnya kepala-dinas",
    "role": "Atau perannya, bukan nama orang",
    "roleInEnglish": "Peran itu dalam bahasa Inggris",
}
