"""The sentences of the corpus: `[name]` is made up by tests/privacy/corpus.py, `[4]` is digits."""

PERSONAL: dict[str, tuple[str, ...]] = {
    "identity": (
        "NIK [nik]", "NIK: [nik], [name]", "No. KK [nik]", "nomor KTP [grouped] atas permintaan",
        "Kartu keluarga ([grouped])", "[grouped]", "lihat https://contoh.example/warga/[nik]",
        "[name];[nik];L;hadir", "peserta_[nik] diterima", "The identity number is [nik].",
        "([nik]/[nik])", "nik[nik]",
    ),
    "npwp": (
        "NPWP [npwp]", "NPWP: [npwp15]", "wajib pajak [npwp] di Rekaan", "npwp no [npwp]",
        "Nomor pokok wajib pajak (NPWP) penerima: [npwp].", "taxpayer [npwp]", "npwp=[npwp15]",
        "NPWP 00 000 [3] [1] [3] 000",
    ),
    "phone": (
        "Hubungi [mobile]", "HP [name]: [mobile].", "WA [mobile] (ibu [name])", "hp:[mobile]",
        "narahubung [name] / [mobile]", "telepon rumah [landline]", "Telp. [landline]",
        "phone [landline]", "[WhatsApp](https://wa.me/6284[8])", "6284[8] aktif",
        "nomor yang bisa dihubungi: [mobile] atau [mobile]", "call [name] at [landline]",
        "nomor telepon yang dapat dihubungi adalah [landline]", "+62841 [4] [4]",
        "CP: 0841.[4].[4]",
    ),
    "email": (
        "Surel [nama][4]@contoh.example", "kirim ke [nama].[nama][3]@surel.test!",
        "<[NAME][5]@CONTOH.EXAMPLE>", "[nama][4]+bantuan@sub.contoh.example",
        "[nama][4] (at) contoh.example", "[nama][4][at]contoh[dot]example",
        "mailto:[nama]_[4]@contoh.example", "[nama]-[3]@contoh-rekaan.example;",
        "[nama][3] at contoh dot example",
    ),
    "account": (
        "rekening [account]", "No. Rek. [account] [name]", "Transfer ke BRI [account]",
        "Bank Mandiri [account] milik penerima", "norek: [account]", "BCA no. [account]",
        "nomor rekening penerima bantuan adalah [account]", "bank account [account]",
        "rekening BSI [name]: [account]", "ke [account] (BNI)",
        "ditransfer ke BNI no [account] an Fulan", "a.n Fulan, BCA [account]",
    ),
    "coordinates": (
        "[lat], [lon]", "Titik rumah: [lat],[lon]", "([lat]; [lon])", '"lat": [lat], "lng": [lon]',
        "[10-11]°[10-59]'[10-59]\" LS, [97-103]°[10-59]' BT", "[10-11].[5]° S [97-103].[5]° E",
        "https://www.google.com/maps/@[lat],[lon],17z", "https://maps.app.goo.gl/rekaan[5]",
        "[plus]", "https://maps.google.com/?q=[lat],[lon]", "[lat] [lon]",
        "lokasi: [lon], [lat]", "Lat [lat] Long [lon]",
        "S 10.[5] E 99.[5]",
    ),
    "address": (
        "RT [2]/RW [2] Desa [name]", "RT/RW [3]/[3]", "tinggal di RT.[3] RW.[3]",
        "Rt [1-99] Rw [1-99] [name]", "warga RT[2] kampung [name]", "RT: [1-99] RW: [1-99]",
        "RT [roman] RW [roman] [name] [5]", "rukun tetangga [1-99], rukun warga [1-99]",
        "RW No. [1-99] kelurahan [name]", "RT[2]RW[2] dusun [name]", "Jl. [name] rt [2] rw [2]",
    ),
    "on_behalf": (
        "rekening a.n. [name] [5]", "a.n [name] [name] [3]", "an. [name] [name] [3]",
        "(A.N. [NAME] [NAME] [3])", "atas nama [name] nomor urut [5]", "a/n [name] [5]",
        "Kartu atas nama: [name], [5]", "Atas Nama [name] [5]", "rekening an [name] [5]",
        "AN. [NAME] [5]",
    ),
    "descent": (
        "[name] bin [name] hadir [5]", "[name] binti [name], [5]", "[name] Bin [name] [name] [5]",
        "[name] Binti [name] [5]", "[NAME] BINTI [NAME] [5]", "[NAME] BIN [NAME] [5]",
        "[name] bt. [name] [5]", "almarhum [name] bin [name] [5]",
    ),
    "birth": (
        "lahir [date]", "Lahir di [name], [date]", "TTL: [name], [date]", "TTL [date]",
        "tempat/tgl lahir: [name] / [date]", "tanggal lahir [date]", "DOB [date]",
        "[name], kelahiran [name] [date]", "born on [1-28] [month] [1950-2015]",
        "born [month] [1-28], [1950-2015]", "date of birth: [date]", "Tgl. lahir [date]",
        "lahir [name] [10-28]05[1950-2015]", "Lahir: [1950-2015]-06-[10-28]",
    ),
}  # fmt: skip

ALIKE: dict[str, tuple[str, ...]] = {
    "identity": (
        "Rp[thousands]", "pagu [thousands] rupiah", "kode [code].[belanja]", "[dmy] [dmy]",
        "tahun [2010-2014] [2015-2018] [2019-2022] [2023-2026]", "sha256 [hex]", "rasio 0.[16]",
        "https://contoh.example/baca/20[10-26]0[1-9][10-28][8]", "register 1[8][8]",
        "kode wilayah [province].99.[2].20[2]",
        "[2010-2025]-1[0-2]-[10-28]/[2010-2025]-1[0-2]-[10-28]",
    ),
    "npwp": (
        "Rp[thousands]", "DPA [belanja]", "nomor [3].[2]/[3]-Dinsos/[2015-2026]",
        "penerima tanpa NPWP sebanyak [10-9999] orang", "kegiatan [code]", "NPWP wajib sejak [day]",
        "PP [1-99]/[2015-2026]; PMK [1-300]/PMK.[2]/[2015-2026]",
    ),
    "phone": (
        "Rp[1-99].0[80-89].[3].[3]", "layanan [110-129] pada pukul 0[8-9].[10-59], meja [1-9999]",
        "08-0[1-9]-[2010-2026] s.d. 08-0[1-9]-[2010-2026]", "kode 1.06.04.1.05.08[8]",
        "nomor 0[100-899]/[4]/Dinsos/[2010-2026]",
        "[1-999].[100-999] panggilan telepon pada [2010-2026]",
        "hp rusak [2-999] buah senilai Rp[thousands]",
        "UU [1-40]/[1999-2026], PP [10-99]/[1999-2026]",
        "[2010-2025]-08-[10-28] 08:[10-59]:[10-59]", "telepon per [day]: [3] kali",
    ),
    "email": (
        "akun @dinsos[4] di media sosial", "paket contoh@[2].[2].[2]",
        "[2-99] paket @ Rp[thousands]",
        "rapat (at) aula, [day]",
        "https://contoh.example/@program[4]",
        "surel kantor belum ada, [day]",
    ),
    "account": (
        "kode rekening [belanja]", "rekening belanja [belanja]",
        "rekening kas daerah Rp[thousands]",
        "melalui Bank BRI sebesar Rp [thousands]",
        "bank penyalur melayani [thousands] KPM",
        "rekening koran per [dmy]", "buku rekening dibagikan [2010-2017]-[2018-2026]",

        "Bank Dunia, [day], laporan [1-999]", "pembukaan rekening untuk [100-99999] penerima",
        "accountability report [2010-2026]: [thousands]",
        "Direktur Bank bjb, [day]: [thousands]",
        "Bank [name] menyalurkan [8] kupon",
        "rekening menurut UU [1-40]/[1999-2026] dan kode [code]",
    ),
    "coordinates": (
        "[1-11].[100-999], [95-141].[100-999]", "suhu [20-39] °C pada [day]",
        "luas [1-11],[2] ha dan [95-141],[2] ha", "Rp[thousands], [thousands]",
        "pagu [1-99].[3].[3] dan [95-141].[3]", "[code], [95-141].[3]", "ISBN 978-[3]-[4]",
        "[2-9]+[2-9] hari, kelompok A+[4]", "peta sebaran ada di https://contoh.example/peta/[4]",
        "rasio 0.[6] dan 1.[6]",
    ),
    "address": (
        "pengurus RT/RW sebanyak [thousands] orang", "insentif RT dan RW, [day]", "ART [1-99] [4]",
        "sert [1-99] lembar, [4]", "RT-PCR [2020-2022], [4] uji", "anggaran RT Rp[thousands]",
        "Rukun warga se-Kecamatan [name], [4] jiwa", "pasal [1-99] RTRW [2011-2031]",
    ),
    "on_behalf": (
        "a.n. Gubernur Rekaan, Sekretaris Daerah, [day]", "a.n. Kepala Dinas Sosial, [day]",
        "atas nama Pemerintah Kabupaten Rekaan, [day]", "a/n Bendahara Pengeluaran Dinas [5]",
        "an. BUPATI REKAAN nomor [5]", "pelatihan. [name] adalah nama desa ([4])",
        "atas nama lembaga, [day]", "rekening atas nama Yayasan Contoh, [day]",
        "bantuan. Dan. Kemudian [5]",
    ),
    "descent": (
        "[2-9999] bin sampah di [name]", "Smart Bin Contoh [4]", "Badan Intelijen Negara (BIN) [5]",
        "Kepala BIN Daerah [5]", "Recycling Bin Program [4]", "Kantor Bina Sosial [name] [4]",
        "Dinas Pembinaan Binamarga [5]", "Kabin Pelatihan [5]",
    ),
    "birth": (
        "Perda itu lahir kemudian, [4] pasal", "Hari Lahir Pancasila 1 Juni [1946-9999]",
        "lahirnya UU [1-40] pada [day]", "lahir dari Perda Nomor [1-40] tanggal [day]",
        "akta kelahiran [thousands] anak", "Diperiksa [dmy]", "newborn care; started [day]",
        "ibu dan bayi baru lahir, program [2010-2026], [3] posyandu",
        "yayasan ini lahir sebagai lembaga pada [day]",
    ),
}  # fmt: skip
