"""Queries as people mix them: sentences, several things at once, everyday words, official ones.

`queries` holds one thing that search must do to a line; these hold it to all of them together.
"""

from tests.browser.queries import HELP

_WKTK = "program/bimbingan-wktk-banten/"
_PANTI = "program/kawasan-terpadu-panti-sosial-banten/"
_LKS = "program/pembinaan-lks-banten/"
_REHAB = "program/rehabilitasi-sosial-banten/"
_BLITAR = "program/pendampingan-pascakejadian-blitar/"
_KEDIRI = "program/pelatihan-keterampilan-kediri/"

INDONESIAN: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("uang negara 37 milyar untuk panti", (_PANTI,)),
    ("kursus jahit gratis", (_KEDIRI,)),
    ("pelatihan tata rias kediri", (_KEDIRI,)),
    ("pekerja sosial masyarakat", ("mitra/psm/",)),
    ("wanita korban kekerasan dilatih bikin kue", (HELP, _WKTK)),
    ("peserta 30 orang", (_WKTK,)),
    ("program dinsos banten 2019", (_LKS,)),
    # Names that stigmatise are understood as the site's own.
    ("penyandang cacat", ("sasaran/ppks-09/", "sasaran/ppks-05/")),
    ("orang tua jompo", ("sasaran/ppks-08/",)),
    ("mantan napi", ("sasaran/ppks-15/",)),
    ("anjal", ("sasaran/ppks-04/",)),
    ("gepeng", ("sasaran/ppks-11/",)),
    ("gubernur banten rencana pembangunan daerah 2023-2026", (_PANTI,)),
    ("dinas sosial kabupaten kediri", ("instansi/dinsos-kab-kediri/",)),
    ("apakah angka 223.142 itu orang yang sudah dilayani", (_REHAB,)),
    ("sembilan kepala desa", (_KEDIRI,)),
    ("undang undang kesejahteraan sosial", ("dasar-hukum/uu-11-2009/",)),
    ("suharsono", (_KEDIRI,)),
    ("pencari bantuan hukum keluarga", (_BLITAR,)),
    ("pekerja migran", ("sasaran/ppks-20/",)),
    ("koordnasi rehablitasi", (_REHAB,)),
    ("bedanya pagu dan realisasi", ("glosarium/", "membaca-angka/")),
    (
        "siapa yang bayar advertorial",
        (
            "sumber/bantennews-rakor-2022/",
            "sumber/radarbanten-wktk/",
            "glosarium/",
            _WKTK,
            _PANTI,
            _REHAB,
        ),
    ),
    ("suami ringan tangan", (HELP,)),
    ("bapak tiri saya raba raba saya", (HELP,)),
    ("saya mau kabur dari rumah karena dipukuli terus", (HELP,)),
    ("lapor kekerasan anak dimana ya", (HELP,)),
    ("no wa p2tp2a", (HELP,)),
    ("majikan tidak kasih gaji dan menyekap saya", (HELP,)),
    ("hamil di luar nikah dan diusir orang tua", (HELP,)),
    ("mantan sebar foto telanjang saya", (HELP,)),
    ("bojoku ngantemi aku", (HELP,)),
    ("laki gue kasar banget sama gue", (HELP,)),
    ("anak sy di perkaos tetangga", (HELP,)),
    ("suami mabuk ngamuk bawa golok", (HELP,)),
    ("nyawa saya terancam mantan", (HELP,)),
    ("suamiku jahat banget", (HELP,)),
    ("dibacok suami", (HELP,)),
    ("minggat dari rumah", (HELP,)),
    ("suami nyekik aku", (HELP,)),
    ("mertua nyiksa saya", (HELP,)),
    ("pelaku nyari saya pake celurit", (HELP,)),
    # What offices and groups are called in everyday speech
    ("disperindag", ("instansi/disperindag-banten/",)),
    ("diskop", ("instansi/diskop-ukm-banten/",)),
    ("uu pemda", ("dasar-hukum/uu-23-2014/",)),
    ("korban banjir longsor", ("sasaran/ppks-21/",)),
    ("suku pedalaman", ("sasaran/ppks-26/",)),
    ("odgj", ("sasaran/ppks-09/",)),
    ("yatim piatu", ("sasaran/ppks-02/",)),
    ("siapa yang bikin situs ini", ("tentang/",)),
)

ENGLISH: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("social welfare law", ("dasar-hukum/uu-11-2009/", "dasar-hukum/perda-banten-8-2018/")),
    ("elderly", ("sasaran/ppks-08/",)),
    ("how many people were served in banten", (_REHAB, _WKTK)),
    ("30 participants", (_WKTK,)),
    ("Kediri women skills", (_KEDIRI,)),
    ("plan 2023-2026", (_PANTI,)),
    ("prisoners cooperation", (_REHAB, "mitra/bapas-serang/", "sasaran/ppks-15/")),
    ("handicapped", ("sasaran/ppks-09/", "sasaran/ppks-05/")),
    ("social protecton centre", ("instansi/bps-banten/",)),
    ("what does DTSEN mean", ("glosarium/",)),
    ("he threatened to kill me", (HELP,)),
    ("my dad touches me at night", (HELP,)),
    ("someone is following me", (HELP,)),
    ("I want to leave my abusive boyfriend", (HELP,)),
    ("where can i hide from my husband", (HELP,)),
    ("who runs this site", ("tentang/",)),
)
