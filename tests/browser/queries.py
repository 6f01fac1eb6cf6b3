"""What people type, and the pages that answer it: one of them has to be among the first three.

Addresses below the site's root, without locale. HELP: the page of help has to come first.
"""

HELP = "bantuan/"

_WKTK = "program/bimbingan-wktk-banten/"
_PANTI = "program/kawasan-terpadu-panti-sosial-banten/"
_LKS = "program/pembinaan-lks-banten/"
_REHAB = "program/rehabilitasi-sosial-banten/"
_BLITAR = "program/pendampingan-pascakejadian-blitar/"
_KEDIRI = "program/pelatihan-keterampilan-kediri/"
_AMOUNT = _PANTI + "#angka-budgets-prioritas-rpd-amount"
_CLIENTS = _REHAB + "#angka-targets-klien-sasaran-amount"
_WORDS = "glosarium/"
_DATA = "data/"
_DICTIONARY = "data/kamus/"
_USE = "data/cara-pakai/"

INDONESIAN: tuple[tuple[str, tuple[str, ...]], ...] = (
    # Other forms of a word
    ("dibina", (_LKS, _WKTK, "sasaran/ppks-15/")),
    ("membina lks", (_LKS,)),
    ("pembinaan lembaga", (_LKS,)),
    ("melatih perempuan", (_KEDIRI,)),
    ("dilatih keterampilan", (_KEDIRI,)),
    ("pelatihan", (_KEDIRI,)),
    ("membangun panti", (_PANTI,)),
    ("panti yang dibangun", (_PANTI,)),
    ("mendampingi keluarga", (_BLITAR,)),
    ("didampingi", (_BLITAR,)),
    ("merehabilitasi", (_REHAB,)),
    # Old and new names, short and long ones
    ("PMKS", (_REHAB, _PANTI, _WORDS)),
    ("PPKS", (_REHAB, _PANTI, _WORDS)),
    ("jumlah pmks banten", (_REHAB, _PANTI)),
    ("DTSEN", (_BLITAR, _WORDS)),
    ("DTKS", (_BLITAR, _WORDS)),
    ("data terpadu kesejahteraan sosial", (_BLITAR, _WORDS)),
    ("LKS", (_LKS, "mitra/lks/")),
    ("lembaga kesejahteraan sosial", (_LKS, "mitra/lks/")),
    ("BAPAS", ("mitra/bapas-serang/", _REHAB)),
    ("balai pemasyarakatan serang", ("mitra/bapas-serang/",)),
    ("bps banten", ("instansi/bps-banten/",)),
    ("balai perlindungan sosial", ("instansi/bps-banten/",)),
    ("TKSK", ("mitra/tksk/",)),
    ("karang taruna", ("mitra/karang-taruna/",)),
    ("apa itu RPD", (_WORDS, _PANTI)),
    ("UPT RSBKW", ("instansi/upt-rsbkw-kediri/",)),
    ("bimbingan wktk", (_WKTK,)),
    # Amounts
    ("37.000.000.000", (_AMOUNT,)),
    ("37000000000", (_AMOUNT,)),
    ("Rp37 miliar", (_AMOUNT,)),
    ("Rp 37 milyar", (_AMOUNT,)),
    ("37 M", (_AMOUNT,)),
    ("37M", (_AMOUNT,)),
    ("37 miliar rupiah", (_AMOUNT,)),
    ("Rp. 37.000.000.000,-", (_AMOUNT,)),
    ("anggaran panti sosial 37 miliar", (_AMOUNT, _PANTI)),
    ("223.142", (_CLIENTS,)),
    ("223142 sasaran", (_CLIENTS,)),
    ("223 ribu klien", (_CLIENTS, _REHAB)),
    # Slips of the finger
    ("pantii sosial", (_PANTI,)),
    ("pelathian", (_KEDIRI,)),
    ("pelatihan ketrampilan", (_KEDIRI,)),
    ("dinsos bantne", ("instansi/dinsos-banten/",)),
    ("rehabilitsi sosial", (_REHAB,)),
    ("karang tarunna", ("mitra/karang-taruna/",)),
    ("kab bliter", (_BLITAR, "wilayah/35-05/", "instansi/dinsos-kab-blitar/")),
    # Whole sentences
    ("berapa anggaran untuk membangun panti sosial di banten?", (_PANTI,)),
    ("apakah ada pelatihan menjahit untuk ibu-ibu di kediri", (_KEDIRI,)),
    ("bagaimana cara keluarga miskin mendapat bansos di blitar", (_BLITAR,)),
    ("siapa kepala dinas sosial provinsi banten", (_LKS, _WKTK, "instansi/dinsos-banten/")),
    ("kerja sama dinas sosial dengan bapas untuk narapidana", (_REHAB, "mitra/bapas-serang/")),
    ("berapa peserta pelatihan membuat kue", (_WKTK,)),
    ("kapan rapat koordinasi rehabilitasi sosial", (_REHAB,)),
    # The data as a whole
    ("unduh excel", (_DATA,)),
    ("csv", (_DATA, _USE)),
    ("unduh data", (_DATA,)),
    ("data terbuka", (_DATA, _USE)),
    ("kamus data", (_DICTIONARY,)),
    ("arti kolom", (_DICTIONARY,)),
    ("cara pakai data di excel", (_USE, _DATA)),
    # Offices, people in office, places, laws, groups
    ("dinsos jatim", ("instansi/dinsos-jatim/",)),
    ("kemensos", ("instansi/kemensos/",)),
    ("dinas koperasi", ("instansi/diskop-ukm-banten/",)),
    ("Al Muktabar", (_LKS,)),
    ("Nurhana", (_LKS, _WKTK, _REHAB)),
    ("DPRD komisi V", ("instansi/dprd-banten/", _REHAB)),
    ("banten", ("wilayah/36/",)),
    ("kediri", ("wilayah/35-06/",)),
    ("kota serang", ("wilayah/36-73/",)),
    ("UU 11 tahun 2009", ("dasar-hukum/uu-11-2009/",)),
    ("perda banten nomor 8 tahun 2018", ("dasar-hukum/perda-banten-8-2018/",)),
    ("uu pemerintahan daerah", ("dasar-hukum/uu-23-2014/",)),
    ("disabilitas", ("sasaran/ppks-09/", "sasaran/ppks-05/")),
    ("lansia terlantar", ("sasaran/ppks-08/",)),
    ("kepala desa", (_KEDIRI,)),
    ("tata boga", (_KEDIRI,)),
    ("advertorial", (_WORDS, "sumber/bantennews-rakor-2022/", "membaca-angka/")),
    ("cara melaporkan kesalahan angka", ("cara-koreksi/", "koreksi/")),
    # People in need
    ("dipukul suami", (HELP,)),
    ("suami saya memukul saya", (HELP,)),
    ("kdrt", (HELP,)),
    ("rumah aman", (HELP,)),
    ("anak saya dianiaya", (HELP,)),
    ("diperkosa", (HELP,)),
    ("pelecehan seksual", (HELP,)),
    ("diancam mantan", (HELP,)),
    ("disiksa majikan", (HELP,)),
    ("butuh tempat aman", (HELP,)),
    ("nomor telepon kekerasan", (HELP,)),
    ("hotline", (HELP,)),
    ("perdagangan orang", (HELP,)),
    ("saya takut pulang", (HELP,)),
    ("ingin bunuh diri", (HELP,)),
    ("ditampar pacar", (HELP,)),
    ("dicabuli", (HELP,)),
    ("bantuan korban kekerasan", (HELP,)),
    ("kekersan dalam rumah tanga", (HELP,)),
)

ENGLISH: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("training for women", (_KEDIRI,)),
    ("social homes complex", (_PANTI,)),
    ("village heads", (_KEDIRI,)),
    ("disability", ("sasaran/ppks-09/", "sasaran/ppks-05/")),
    ("37 billion", (_AMOUNT,)),
    ("37bn", (_AMOUNT,)),
    ("Rp37,000,000,000", (_AMOUNT,)),
    ("223,142", (_CLIENTS,)),
    ("target clients", (_REHAB,)),
    ("who is the head of the social agency in banten", (_LKS, _WKTK, "instansi/dinsos-banten/")),
    ("how much money for care homes in Banten", (_PANTI,)),
    ("coaching welfare institutions", (_LKS,)),
    ("correctional office", ("mitra/bapas-serang/", _REHAB)),
    ("cooking and sewing course", (_KEDIRI,)),
    ("baking cakes", (_WKTK,)),
    ("legal aid for families", (_BLITAR,)),
    ("social aid Blitar", (_BLITAR,)),
    ("welfare register DTKS", (_BLITAR, _WORDS)),
    ("PPKS", (_REHAB, _PANTI, _WORDS)),
    ("Ministry of Social Affairs", ("instansi/kemensos/",)),
    ("East Java", ("wilayah/35/",)),
    ("constitution", ("dasar-hukum/uud-1945/",)),
    ("youth organisations", ("mitra/karang-taruna/",)),
    ("download csv", (_DATA, _USE)),
    ("open data", (_DATA,)),
    ("data dictionary", (_DICTIONARY,)),
    ("rehabilitaton coordination meeting", (_REHAB,)),
    ("trainning", (_KEDIRI,)),
    ("homeless people", ("sasaran/ppks-11/",)),
    ("my husband hits me", (HELP,)),
    ("domestic violence", (HELP,)),
    ("rape", (HELP,)),
    ("abused child", (HELP,)),
    ("safe house", (HELP,)),
    ("shelter", (HELP,)),
    ("hotline", (HELP,)),
    ("trafficking", (HELP,)),
    ("suicide", (HELP,)),
    ("i am afraid to go home", (HELP,)),
    ("kdrt", (HELP,)),
)

# Queries that name a program's own words keep it among the first three, help or no help.
BESIDE_HELP: dict[str, tuple[tuple[str, str], ...]] = {
    "": (
        ("bimbingan wanita korban tindak kekerasan", _WKTK),
        ("pembinaan korban kekerasan banten", _WKTK),
    ),
    "en/": (("guidance for women victims of violence", _WKTK),),
}

# By locale: what a page does not offer, and the page.
NOT_OFFERED: dict[str, tuple[tuple[str, str], ...]] = {
    "": (
        ("pinjaman", _WKTK),
        ("pengacara", _BLITAR),
        ("sembako", _BLITAR),
        ("panti asuhan", "mitra/lks/"),
        ("lapas", "mitra/bapas-serang/"),
        ("lurah", _KEDIRI),
    ),
    "en/": (("loans", _WKTK), ("lawyer", _BLITAR)),
}
