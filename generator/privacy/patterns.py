"""What personal data looks like in text: one pattern a kind, and the words for it.

The web form decides by these same patterns (generator/form/detectors.py spells them as JavaScript),
so they keep to what both languages read alike. A kind's signs are a quick look: where none of them
is in a text, in small letters and with 0 for every digit, there is nothing of the kind.
"""

import re

from generator.text import Said

_MONTHS = "jan|feb|mar|apr|mei|may|jun|jul|agu|agt|aug|sep|okt|oct|nov|des|dec"  # how each begins
_DATE = (
    rf"(?:\d{{1,2}}[-/. ](?:\d{{1,2}}|(?:{_MONTHS})[a-z]*)[-/. ]\d{{2,4}}|\d{{4}}-\d{{2}}-\d{{2}}"
    rf"|(?:{_MONTHS})[a-z]* \d{{1,2}},? \d{{4}})"
)
# People sign for an office: "a.n. Gubernur" names nobody.
_OFFICE = (
    r"(?i:gubernur|bupati|wali|kepala|sekretari|menteri|kementerian|direktur|direktorat|dirjen"
    r"|ketua|presiden|camat|lurah|plt|plh|pj|sekda|bendahara|kuasa|pejabat|inspektur|inspektorat"
    r"|deputi|rektor|dinas|badan|balai|panti|lembaga|yayasan|perkumpulan|kelompok|koperasi"
    r"|pemerintah|pemprov|pemkab|pemkot|pemda|provinsi|kabupaten|kota|kecamatan|kelurahan|desa"
    r"|kas|rkud|pt|cv|uptd?|rsud?|dprd?|dewan|majelis|komisi|kapol|kejaksaan|pengadilan|negara"
    r"|republik|tuhan|allah)"
)
# The first six digits of an NIK or a KK are a region, the next six a date (40 is added to the day
# of a woman's birth), the last four a serial. Between them may stand the sign that groups them.
_SEP = r"[ .\u00a0-]?"
_REGION = (
    rf"(?:1{_SEP}[1-9]|2{_SEP}1|3{_SEP}[1-6]|5{_SEP}[1-3]|6{_SEP}[1-5]|7{_SEP}[1-6]"
    rf"|8{_SEP}[12]|9{_SEP}[1-7])(?:{_SEP}\d){{4}}"
)
_DAY = rf"(?:[04]{_SEP}[1-9]|[1256]{_SEP}\d|[37]{_SEP}[01])"
_STRUCTURE = rf"{_REGION}{_SEP}{_DAY}{_SEP}(?:0{_SEP}[1-9]|1{_SEP}[0-2])(?:{_SEP}\d){{6}}(?!\d)"
_GROUPED = "|".join(
    "".join([rf"\d{{{first}}}", rf"(?P<{name}>[ .\u00a0-])", rest])
    for first, name, rest in (
        (4, "four", r"\d{4}(?P=four)\d{4}(?P=four)\d{4}"),
        (8, "eight", r"\d{8}"),
        (2, "pairs", r"\d{2}(?P=pairs)\d{2}(?P=pairs)(?:\d{6}|\d{2}(?P=pairs)\d{2}(?P=pairs)\d{2})"
                     r"(?P=pairs)\d{4}"),
        (1, "each", r"\d(?:(?P=each)\d){14}"),
    )
)  # fmt: skip
_IDENTITY = (
    r"(?<!\d)(?<!\d[.,])(?:\d{16}|\d{6}([ .\u00a0-])\d{6}\1\d{4})(?!\d)"
    rf"|(?<!\d)(?<!\d[.,-])(?={_STRUCTURE})(?:{_GROUPED})(?![.,-]?\d)"
)
_BETWEEN = r"[ .()\u00a0\u2010-\u2013-]{0,2}"
_CALLED = r"(?i:\b(?:tele?p(?:on)?|tel|tlp|hp|wa|whatsapp|ponsel|handphone|phone|mobile|call)\b)"
_PHONE = (
    r"(?<![\d.,/-])(?!\d\d-\d\d-\d{4}(?!\d))"
    rf"(?:\+62|0)[ .\u00a0-]?8(?:{_BETWEEN}\d){{8,11}}(?!\d)"
    rf"|\+62(?:{_BETWEEN}\d){{8,12}}(?!\d)"
    r"|(?<![\d.,/-])628\d{8,11}(?!\d)"
    r"|(?:wa\.me/|phone=|tel:)\+?\d{9,15}(?!\d)"
    rf"|{_CALLED}[^\d\n(+]{{0,45}}\(?0(?!0)\d{{2,3}}\)?[ .-]{{0,2}}\d{{3,4}}[ .-]?\d{{2,4}}(?!\d)"
)
# Budgets have accounts too ("kode rekening 5.1.02.01.01.0001"), and amounts stand beside banks.
_BANK = (
    r"(?i:\b(?:(?<!kode\s)(?<!nama )rek(?:ening)?|norek|account|acc|a/c"
    r"|virtual account|bank [A-Za-z]+|bca|bri|bni|btn|bsi|bjb|mandiri)\b)"
)
_NUMBERED = (
    rf"(?<![\d.,/-])(?!(?i:rp)|\d{{1,3}}(?:\.\d{{3}})+(?!\d|[.-]\d)|{_DATE}(?!\d)|\d\.\d{{1,2}}\."
    r"|(?:19|20)\d\d[-/. ](?:19|20)\d\d(?!\d))"
    r"(?:\d{10,16}|(?=(?:[ .-]?\d){10,16}(?![ .-]?\d))\d{2,6}(?:[ .-]\d{1,7}){1,5})(?![.,-]?\d)"
)
_ACCOUNT = (
    rf"{_BANK}(?:(?! (?i:rp|idr)\b|(?i:pasal|perda|nomor urut)|\d|\n).){{0,40}}?{_NUMBERED}"
    rf"|{_NUMBERED} ?[(/,-] ?(?:BCA|BRI|BNI|BTN|BSI|Mandiri|bank)\b"
)
_DEGREES = r"\d{1,3} ?° ?\d{1,2}(?:[.,]\d+)? ?['\u2019\u2032]"
_COORDINATES = (
    r"(?<![\d.,])-?(?:\d|1[01])\.\d{4,}[^\w\n]{1,6}(?:[A-Za-z]{1,9}[^\w\n]{1,6})?"
    r"(?:9[5-9]|1[0-3]\d|14[01])\.\d{4,}(?!\d)"
    r"|(?<![\d.,])(?:9[5-9]|1[0-3]\d|14[01])\.\d{4,}[^\w\n]{1,5}"
    r"-?(?:\d|1[01])\.\d{4,}(?!\.?\d)"
    rf"|{_DEGREES}"
    r"|(?<![\d.,])(?:\d|1[01])[.,]\d{3,} ?°"
    r"|maps\.app\.goo\.gl/\w|goo\.gl/maps/\w|google\.[a-z.]+/maps[^\s]*[@=/]-?\d+\.\d{3}"
    r"|(?<![A-Z0-9])(?=[2-9+]*[CFGHJMPQRVWX])[2-9CFGHJMPQRVWX]{4,8}\+[2-9CFGHJMPQRVWX]{2,3}(?![A-Z0-9])"
)
# A law, a day or an office is born too; and a day that is kept every year is nobody's.
_BORN = (
    r"(?<!hari )\b(?:(?:tempat|tanggal|tgl)[ ,/&]{1,3})*(?:kelahiran|lahir|ttl|dob|born|birth)\b"
    r"(?!nya)"
)
_NOBODY = r"uu\b|undang|perda|perpres|permen|peratur|keppres|pancasila|program|lembaga|yayasan|law"
PATTERNS: dict[str, tuple[re.Pattern[str], Said]] = {
    # A group of four years must not look like an identity number.
    "identity": (
        re.compile(_IDENTITY),
        Said("deretan 16 digit seperti NIK atau nomor KK", "16 digits, like an identity number"),
    ),
    "npwp": (
        re.compile(
            r"(?<![\d.])\d{2}[. ]\d{3}[. ]\d{3}[. ]\d[-. ]\d{3}[. ]\d{3}(?![.-]?\d)"
            r"|(?i:\bnpwp\b)[^\d\n]{0,20}(?:\d[ .-]?){14}\d(?:[ .-]?\d)?(?!\d)"
        ),
        Said("nomor seperti NPWP", "a number like a taxpayer's (NPWP)"),
    ),
    "phone": (
        re.compile(_PHONE),
        Said("nomor telepon", "a telephone number"),
    ),
    "email": (
        re.compile(
            # Not from within a word, unless it is very long: each of its letters would be tried.
            r"(?:(?<![\w.+-])|(?<=[\w.+-]{64}))(?:"
            r"[\w.+-]+@[\w-]+(?:\.[\w-]+)*\.[A-Za-z]{2,}"
            r"|[\w.+-]+ ?[(\[] ?(?i:at|et|a keong) ?[)\]] ?[\w-]+ ?"
            r"(?:\.|[(\[] ?(?i:dot|titik) ?[)\]]) ?[A-Za-z]{2,}"
            r"|[\w.+-]+ (?i:at) [\w-]+ (?i:dot) [A-Za-z]{2,})"
        ),
        Said("alamat surel", "an e-mail address"),
    ),
    "account": (
        re.compile(_ACCOUNT),
        Said("nomor rekening bank", "a bank account number"),
    ),
    "coordinates": (
        re.compile(_COORDINATES),
        Said("titik koordinat atau tautan peta", "coordinates or a link to a spot on a map"),
    ),
    "address": (
        re.compile(
            r"\b[Rr][TtWw](?:[ .:/]{0,2}[Rr][TtWw])?(?:[ .]{0,2}[Nn]o[. ]{1,2})?"
            r"(?:[ .:]{0,2}\d{1,3}(?!\d)|[ .:]{1,2}[IVX]{1,5}\b)"
            r"|\b[Rr]ukun (?:[Tt]etangga|[Ww]arga)(?: [Nn]o(?:mor|\.))? (?:\d{1,3}|[IVX]{1,5})\b"
        ),
        Said("alamat RT/RW", "a home address (RT/RW)"),
    ),
    "on_behalf": (
        re.compile(
            r"(?<![\w.])(?:(?:[Aa]\. ?[Nn]\.?|[Aa] ?[Nn]\.):?|[Aa]/[Nn]\.?:?|(?i:atas nama):?)"
            rf" {{1,2}}(?![A-Z]?{_OFFICE})[A-Z]\w+"
            rf"|\b[Rr]ek(?:ening)?\.? an (?!{_OFFICE})[A-Z]\w+"
        ),
        Said('nama sesudah "a.n."', 'a name after "a.n."'),
    ),
    "descent": (
        re.compile(
            r"\b(?!(?i:smart|trash|recycl|waste|rubbish|litter|dust|wheel|kepala|anggota))"
            r"[A-Z]\w+\.? "
            r"(?:[Bb]in|[Bb]inti|[Bb]inte|[Bb]t[.e]?|BIN(?= [A-Z]{2})|BINTI) [A-Z](?:\w+|\.)"
        ),
        Said("nama dengan bin/binti", "a name with bin/binti"),
    ),
    "birth": (
        re.compile(
            rf"{_BORN}(?:(?!{_NOBODY})[^;\n]){{0,40}}?(?<!\d)"
            rf"(?:{_DATE}|(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])(?:19|20)\d\d(?!\d))",
            re.IGNORECASE,
        ),
        Said("tanggal lahir", "a date of birth"),
    ),
}
# The running numbers of news sites have 16 digits too; of those only what begins like an NIK
# counts.
LIKE_NIK = re.compile(_STRUCTURE)
# What a photo tells besides its picture.
PICTURES = {
    "location": Said("lokasi pengambilan gambar", "the place where a picture was taken"),
    "camera": Said(
        "catatan kamera (waktu, pemilik, atau nomornya)",
        "a camera's notes (when, whose, or which)",
    ),
}


def said_of(kind: str) -> Said:
    """What a finding calls a kind."""
    return PICTURES[kind] if kind in PICTURES else PATTERNS[kind][1]


# How editors name a kind when they say that it is none: `data-pribadi/rekening`.
RULE = "data-pribadi"
ACKNOWLEDGED_AS = {
    f"{RULE}/nik": "identity",
    f"{RULE}/npwp": "npwp",
    f"{RULE}/telepon": "phone",
    f"{RULE}/surel": "email",
    f"{RULE}/rekening": "account",
    f"{RULE}/koordinat": "coordinates",
    f"{RULE}/alamat": "address",
    f"{RULE}/atas-nama": "on_behalf",
    f"{RULE}/bin-binti": "descent",
    f"{RULE}/lahir": "birth",
}
_GROUPS = (
    *(sep.join(("000000", "000000", "0000")) for sep in " .\u00a0-"),
    *(sep.join(parts) for sep in " .\u00a0-" for parts in (("0000",) * 4, ("0" * 8,) * 2)),
    *(sep.join(("00", "00", "00", "00")) for sep in " .\u00a0-"),
    *(sep.join("00000000") for sep in " .\u00a0-"),
)
Sign = str | re.Pattern[str]
# A pattern begins with letters that must be there: Python finds those quickly.
SIGNS: dict[str, tuple[Sign, ...]] = {
    "identity": ("0" * 16, *_GROUPS),
    "npwp": ("npwp", *(f"00{a}000{a}000{a}0{b}" for a in ". " for b in "-. ")),
    "phone": (
        "+00",
        re.compile(r"08(?:[ .()\u00a0\u2010-\u2013-]{0,2}\d){8}"),
        *(re.compile(rf"0{sep}8(?:[ .()\u00a0\u2010-\u2013-]{{0,2}}\d){{8}}")
          for sep in (" ", r"\.", "\u00a0", "-")),
        re.compile(r"628\d{8}"),
        *(re.compile(rf"{word}\+?\d{{9}}") for word in (r"wa\.me/", "phone=", "tel:")),
        *(re.compile(rf"{word}\b[^\d\n]{{0,49}}0\d\d")
          for word in (r"tel(?:e?p(?:on)?)?", "tlp", "hp", r"wa(?<!\wwa)", "whatsapp", "ponsel",
                       "phone", "mobile", "call")),
    ),
    "email": (
        re.compile(r"@(?<=[\w.+-]@)[\w-]"), "(at)", "[at]", "( at )", "[ at ]", "(et)", "[et]",
        "(a keong)", " dot ",
    ),
    "account": (
        re.compile(r"rek(?<!\wrek)(?:ening)?\b"), re.compile(r"acc(?<!\wacc)\b"), "norek", "bank",
        "account", "a/c", "bca", "bri", "bni", "btn", "bsi", "bjb", "mandiri",
    ),
    "coordinates": (
        "0.0000", "°", "goo.gl", "/maps",
        re.compile(r"\+(?<=[2-9cfghjmpqrvwx]\+)[2-9cfghjmpqrvwx]{2}"),
    ),
    "address": (
        *(re.compile(rf"{letters}(?<!\w{letters})[ .:/]{{0,2}}(?:r[tw]|\d|no[. ]|[ivx])")
          for letters in ("rt", "rw")),
        "rukun ",
    ),
    "on_behalf": (
        "a.n", "a. n", re.compile(r"an\.(?<!\wan\.)"), "a n.", "a/n", "atas nama", "rek an",
        "rek. an", "rekening an",
    ),
    "descent": (" bin ", " binti ", " binte ", " bt ", " bt. ", " bte "),
    "birth": ("lahir", "ttl", "dob", "born", "birth"),
}  # fmt: skip
CHECKSUM = re.compile(r"\b(?=[0-9a-f]*[a-f])[0-9a-f]{32,}\b")
