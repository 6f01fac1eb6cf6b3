"""The words of the closed lists, and what people read for each; `code_lists` names the lists."""

from collections.abc import Mapping

from generator.text import Said

PROGRAM_KINDS: Mapping[str, Said] = {
    "training": Said("Pelatihan", "Training"),
    "mentoring": Said("Pembinaan", "Coaching"),
    "assistance": Said("Bantuan", "Assistance"),
    "infrastructure": Said("Infrastruktur", "Infrastructure"),
    "institutional": Said("Kelembagaan", "Institutional development"),
    "case_service": Said("Layanan kasus", "Case service"),
    "coordination": Said("Koordinasi", "Coordination"),
}
PROGRAM_STATUSES: Mapping[str, Said] = {
    "planned": Said("Direncanakan", "Planned"),
    "approved": Said("Disetujui", "Approved"),
    "running": Said("Berjalan", "Running"),
    "finished": Said("Dilaporkan selesai", "Reported finished"),
    "stopped": Said("Dihentikan", "Stopped"),
    "unknown": Said("Status tidak disebut", "Status not stated"),
}
FIELDS_OF_WELFARE: Mapping[str, Said] = {
    "rehabilitasi": Said("Rehabilitasi sosial", "Social rehabilitation"),
    "jaminan": Said("Jaminan sosial", "Social security"),
    "pemberdayaan": Said("Pemberdayaan sosial", "Social empowerment"),
    "perlindungan": Said("Perlindungan sosial", "Social protection"),
    "bencana": Said("Penanganan bencana", "Disaster relief"),
    "lainnya": Said("Lainnya", "Other"),
}
AGENCY_LEVELS: Mapping[str, Said] = {
    "ministry": Said("Kementerian", "Ministry"),
    "province": Said("Provinsi", "Province"),
    "regency": Said("Kabupaten", "Regency"),
    "city": Said("Kota", "City"),
    "unit": Said("Unit pelaksana", "Implementing unit"),
}
PARTNER_TYPES: Mapping[str, Said] = {
    "lks": Said("Lembaga kesejahteraan sosial", "Social welfare institution"),
    "group": Said("Kelompok", "Group"),
    "correctional": Said("Pemasyarakatan", "Correctional service"),
    "university": Said("Perguruan tinggi", "University"),
    "private": Said("Swasta", "Private company"),
    "village": Said("Desa atau kelurahan", "Village"),
    "other": Said("Lainnya", "Other"),
}
PARTNER_STATUSES: Mapping[str, Said] = {
    "named": Said("Disebut dalam sumber", "Named in the source"),
    "planned": Said("Direncanakan", "Planned"),
    "signed": Said("Ditandatangani", "Signed"),
    "running": Said("Berjalan", "Running"),
    "ended": Said("Berakhir", "Ended"),
}
SOURCE_TYPES: Mapping[str, Said] = {
    "official_document": Said("Dokumen resmi", "Official document"),
    "government_release": Said("Rilis pemerintah", "Government release"),
    "news": Said("Berita", "News report"),
    "advertorial": Said(
        "Advertorial (iklan berbentuk berita)", "Advertorial (paid, styled as news)"
    ),
    "dataset": Said("Kumpulan data", "Data set"),
    "law": Said("Peraturan", "Law"),
    "statement": Said("Pernyataan", "Statement"),
}
LAW_TYPES: Mapping[str, Said] = {
    "uud": Said("Undang-Undang Dasar", "Constitution"),
    "uu": Said("Undang-Undang", "Act"),
    "pp": Said("Peraturan Pemerintah", "Government regulation"),
    "perpres": Said("Peraturan Presiden", "Presidential regulation"),
    "inpres": Said("Instruksi Presiden", "Presidential instruction"),
    "permen": Said("Peraturan Menteri", "Ministerial regulation"),
    "kepmen": Said("Keputusan Menteri", "Ministerial decree"),
    "perda": Said("Peraturan Daerah", "Regional law"),
    "pergub": Said("Peraturan Gubernur", "Governor's regulation"),
    "perbup": Said("Peraturan Bupati", "Regent's regulation"),
    "perwali": Said("Peraturan Wali Kota", "Mayor's regulation"),
    "sk": Said("Surat keputusan", "Decree"),
}
DOCUMENT_TYPES: Mapping[str, Said] = {
    "rpjmd": Said("RPJMD", "RPJMD (five-year regional plan)"),
    "rpd": Said("RPD (Rencana Pembangunan Daerah)", "RPD (regional development plan)"),
    "renstra": Said("Renstra", "Renstra (agency's five-year plan)"),
    "rkpd": Said("RKPD", "RKPD (yearly regional plan)"),
    "renja": Said("Renja", "Renja (agency's yearly plan)"),
    "kua_ppas": Said("KUA-PPAS", "KUA-PPAS (provisional ceilings)"),
    "rka": Said("RKA-SKPD", "RKA-SKPD (agency's proposal)"),
    "apbd": Said("Perda APBD", "Regional budget law (APBD)"),
    "dpa": Said("DPA-SKPD", "DPA-SKPD (authorised budget)"),
    "perkada": Said("Perkada", "Regional head's regulation"),
    "apbd_p": Said("Perda perubahan APBD", "Revised regional budget law"),
    "dppa": Said("DPPA-SKPD", "DPPA-SKPD (revised authorised budget)"),
    "kontrak": Said("Kontrak", "Contract"),
    "lra": Said("LRA", "LRA (budget realisation report)"),
    "lkpd": Said("LKPD", "LKPD (financial statements)"),
    "lhp": Said("LHP BPK", "LHP BPK (audit report)"),
    "lain": Said("Dokumen lain", "Other document"),
}
FUNDS: Mapping[str, Said] = {
    "pad": Said("Pendapatan asli daerah (PAD)", "Own-source revenue (PAD)"),
    "dau": Said("Dana alokasi umum (DAU)", "General allocation fund (DAU)"),
    "dak_fisik": Said("DAK fisik", "Special allocation fund, physical"),
    "dak_nonfisik": Said("DAK nonfisik", "Special allocation fund, non-physical"),
    "dbh": Said("Dana bagi hasil (DBH)", "Revenue sharing (DBH)"),
    "apbn": Said("APBN", "National budget (APBN)"),
    "dana_desa": Said("Dana desa", "Village fund"),
    "lain": Said("Sumber lain", "Other"),
}
EVENT_STATUSES: Mapping[str, Said] = {
    "planned": Said("Direncanakan", "Planned"),
    "held": Said("Dilaporkan terlaksana", "Reported as held"),
}
CLAIM_TYPES: Mapping[str, Said] = {
    "claim": Said("Klaim", "Claim"),
    "intention": Said("Niat", "Intention"),
    "hope": Said("Harapan", "Hope"),
    "position": Said("Sikap", "Position"),
}
ASSERTIONS: Mapping[str, Said] = {
    "planned": Said("Direncanakan", "Planned"),
    "reported": Said("Dilaporkan terlaksana", "Reported as done"),
    "audited": Said("Diaudit", "Audited"),
}
PRECISIONS: Mapping[str, Said] = {
    "exact": Said("tepat", "exact"),
    "approximate": Said("sekitar", "about"),
    "at_least": Said("paling sedikit", "at least"),
}
MISSING_REASONS: Mapping[str, Said] = {
    "not_stated": Said("tidak disebut dalam sumber kami", "not stated by our sources"),
    "not_found": Said("dicari, tidak ditemukan", "searched for, not found"),
    "not_reported": Said("belum dilaporkan", "not reported yet"),
    "not_applicable": Said("tidak berlaku", "not applicable"),
    "suppressed": Said("tidak ditampilkan demi melindungi orang", "not shown, to protect people"),
    "erased": Said("dihapus", "erased"),
}
FIGURE_STATUSES: Mapping[str, Said] = {
    "current": Said("berlaku, belum pernah diganti", "current, never replaced"),
    "updated": Said("berlaku, menggantikan nilai lama", "current, replaces an older value"),
    "corrected": Said("berlaku, setelah koreksi", "current, after a correction"),
    "withdrawn": Said("ditarik", "withdrawn"),
}
REVISION_TYPES: Mapping[str, Said] = {
    "correction": Said("Koreksi", "Correction"),
    "update": Said("Pembaruan", "Update"),
    "editorial": Said("Penyuntingan", "Editorial change"),
    "redaction": Said("Penghapusan", "Redaction"),
}
BREAKDOWNS: Mapping[str, Said] = {
    "gender": Said("jenis kelamin", "gender"),
    "age": Said("umur", "age"),
    "region": Said("wilayah", "region"),
    "type": Said("jenis", "type"),
}
WITHHELD_FIELDS: Mapping[str, Said] = {
    "title": Said("judul", "title"),
    "publisher": Said("penerbit", "publisher"),
    "author": Said("penulis", "author"),
    "date": Said("tanggal", "date"),
    "url": Said("tautan", "link"),
    "archive_url": Said("arsip", "archive"),
    "sha256": Said("sidik berkas", "file hash"),
}
SEARCH_USES: Mapping[str, Said] = {
    "help": Said("Kata orang yang butuh pertolongan", "Words of people in need of help"),
    "same": Said("Kata lain untuk hal yang sama", "Other words for the same thing"),
}
