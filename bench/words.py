"""The words that invented texts are made of: Indonesian and English side by side."""

from random import Random

_TOPICS = """
pelatihan training|pembinaan coaching|pendampingan assistance|bimbingan guidance
penyuluhan counselling|pemulihan recovery|pemberdayaan empowerment|perlindungan protection
santunan allowance|penyaluran distribution|pemeriksaan examination|perawatan care
pembangunan construction|perbaikan repair|penguatan strengthening|pendataan registration
penjangkauan outreach|pemantauan monitoring|penampungan sheltering|pengasuhan fostering
pemagangan apprenticeship|pendidikan education|penanganan handling|pencegahan prevention
pelayanan service|rujukan referral|konseling therapy|reintegrasi reintegration
penguburan burial|evakuasi evacuation|penyediaan provision|sosialisasi briefing
"""
_SUBJECTS = """
menjahit sewing|memasak cooking|bertani farming|beternak husbandry|perikanan fishery
pertukangan carpentry|pengelasan welding|bordir embroidery|batik batik|anyaman weaving
kerajinan handicraft|komputer computing|perbengkelan mechanics|kecantikan beauty
pangkas hairdressing|roti bakery|kopi coffee|kakao cocoa|kelapa coconut|rotan rattan|bambu bamboo
sepatu shoemaking|keuangan finance|pemasaran marketing|koperasi cooperatives
warung kiosks|pasar markets
literasi literacy|isyarat signing|braille braille|terapi physiotherapy|gizi nutrition
sanitasi sanitation|perumahan housing|sembako groceries|pakaian clothing|selimut blankets
kursi wheelchairs|tongkat crutches|kacamata spectacles|prostesis prosthetics|obat medicine
ambulans ambulances|dapur kitchens|tenda tents|perahu boats|jembatan bridges|sumur wells
asrama dormitories|panti homes|aula halls|taman gardens|perpustakaan libraries|bengkel workshops
"""
_GROUPS = """
perempuan women|lansia elders|remaja teenagers|pemuda youth|difabel disabled|nelayan fishers
petani farmers|buruh labourers|pemulung scavengers|pengungsi evacuees|perantau migrants
pedagang traders|pengrajin artisans|penyintas survivors|penganggur unemployed|keluarga families
janda widows|yatim orphans|veteran veterans|guru teachers|relawan volunteers|kader cadres
pelajar pupils|santri students|pekerja workers|penghuni residents|peternak herders|sopir drivers
"""
_VERBS = """
menerima receive|mengikuti attend|membawa bring|menyerahkan submit|mendaftar register
memilih choose|menyusun prepare|membahas discuss|menilai assess|mencatat record|memeriksa verify
mengajukan propose|menyetujui approve|membagikan distribute|mengunjungi visit|mendengar hear
menunggu await|memulai begin|menutup close|melanjutkan continue|mengulang repeat|mencoba try
meminta request|menjelaskan explain|menandatangani sign|menyimpan keep|mengirim send|membuka open
menghitung count|membaca read|menulis write|merawat nurse|menjaga guard|menolong help|belajar learn
"""
_THINGS = """
surat letter|formulir form|jadwal schedule|laporan report|berkas file|kartu card|buku book
alat tool|bahan material|modal capital|benih seed|pupuk fertiliser|mesin machine|kain cloth
benang thread|papan board|meja table|ruang room|gedung building|halaman yard|sekolah school
puskesmas clinic|balai centre|kantor office|posko post|gudang warehouse|lapangan field|jalan road
pelabuhan harbour|terminal station|kelas class|ujian test|sertifikat certificate|piagam charter
tamu guest|panitia committee|pengurus board|anggota member|pengajar tutor|pendamping companion
perawat nurse|dokter doctor|psikolog psychologist|penyuluh adviser|penerjemah interpreter
rapat meeting|upacara ceremony|kunjungan visit|lokakarya workshop|pameran exhibition|lomba contest
perjanjian agreement|kesepakatan accord|usulan proposal|rencana plan|catatan note|daftar list
pertanyaan question|jawaban answer|keluhan complaint|saran suggestion|harapan hope|alasan reason
musim season|bulan month|pekan week|pagi morning|siang noon|malam night|hujan rain|banjir flood
gempa earthquake|longsor landslide|kebakaran fire|kekeringan drought|wabah epidemic|badai storm
sungai river|gunung mountain|pantai coast|hutan forest|sawah paddy|kebun orchard|ladang plantation
pulau island|teluk bay|lembah valley|danau lake|kampung hamlet|kota town|alun-alun square
masjid mosque|gereja church|pura temple|wihara monastery|museum museum|stadion stadium
"""
_QUALITIES = """
terpadu integrated|berjenjang graded|bertahap gradual|mandiri independent|bersama joint|terbuka open
tertib orderly|ringan light|lengkap complete|sederhana simple|sementara temporary|tetap permanent
bergilir rotating|rutin regular|khusus special|umum general|awal initial|lanjutan advanced
setempat local|terpencil remote|pesisir coastal|perkotaan urban|perdesaan rural|tahunan yearly
terukur measured|terpercaya trusted|ramah friendly|aman safe|sehat healthy|layak decent|cepat fast
jujur honest|adil fair|merata even|hemat thrifty|tangguh resilient|kreatif creative|sabar patient
"""


def _pairs(text: str) -> list[tuple[str, str]]:
    rows = [row for line in text.split("\n") for row in line.split("|") if row]
    return [(row.split(" ")[0], row.split(" ")[1]) for row in rows]


TOPICS = _pairs(_TOPICS)
SUBJECTS = _pairs(_SUBJECTS)
GROUPS = _pairs(_GROUPS)
VERBS = _pairs(_VERBS)
THINGS = _pairs(_THINGS)
QUALITIES = _pairs(_QUALITIES)

Said = tuple[str, str]
"""A text in Indonesian and in English."""


def title(chance: Random) -> Said:
    """`pelatihan menjahit terpadu bagi perempuan`."""
    topic, subject, quality, group = map(chance.choice, (TOPICS, SUBJECTS, QUALITIES, GROUPS))
    return (
        f"{topic[0]} {subject[0]} {quality[0]} bagi {group[0]}",
        f"{quality[1]} {topic[1]} in {subject[1]} for {group[1]}",
    )


def sentence(chance: Random) -> Said:
    """One sentence of ten words or so; like speech, it says some words far more than others."""
    group, verb = chance.choice(GROUPS), chance.choice(VERBS)
    thing, other, third = (common(chance, THINGS) for _ in range(3))
    quality, subject, topic = map(chance.choice, (QUALITIES, SUBJECTS, TOPICS))
    return (
        f"{group[0].capitalize()} {verb[0]} {thing[0]} {quality[0]} dan {other[0]} {subject[0]} "
        f"untuk {topic[0]} di {third[0]}.",
        f"The {group[1]} {verb[1]} a {quality[1]} {thing[1]} and the {other[1]} of {subject[1]} "
        f"for {topic[1]} at the {third[1]}.",
    )


def sentences(chance: Random, count: int) -> Said:
    """Several sentences."""
    both = [sentence(chance) for _ in range(count)]
    return " ".join(one for one, _ in both), " ".join(other for _, other in both)


def common(chance: Random, words: list[Said]) -> Said:
    """One of the words, the first ones much more often."""
    return words[int(len(words) * chance.random() ** 2)]
