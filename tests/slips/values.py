"""Slips in numbers, dates and the units and reasons beside them."""

from tests.slips.good import Slip

_AMOUNT, _COUNT, _YEAR, _UNTIL = "37000000000", "value: 30\n", 'fiscal_year: "2024"', '"2027-12"'
_BILLION = "37000000000"


def _amount(name: str, written: str, cure: str = f"Tulis {_BILLION}") -> Slip:
    return Slip(f"amount: {name}", f"value: {_AMOUNT}", f"value: {written}", 27, "bilangan", cure)


def _count(name: str, written: str, cure: str, problem: str = "bilangan") -> Slip:
    return Slip(f"count: {name}", _COUNT, f"value: {written}\n", 39, problem, cure)


def _date(name: str, written: str, cure: str, problem: str = "tanggal") -> Slip:
    return Slip(f"date: {name}", _UNTIL, written, 47, problem, cure)


def _year(name: str, written: str, cure: str = '"2024"', problem: str = "tahun") -> Slip:
    return Slip(f"year: {name}", _YEAR, f"fiscal_year: {written}", 25, problem, cure)


SLIPS = (
    _amount("dots", "37.000.000.000"),
    _amount("commas", "37,000,000,000"),
    _amount("spaces", "37 000 000 000"),
    _amount("underscores", "37_000_000_000"),
    _amount("rupiah", "Rp37.000.000.000"),
    _amount("rupiah and a space", "Rp 37.000.000.000"),
    _amount("rupiah and a dash", "Rp37.000.000.000,-"),
    _amount("rupiah, lower case", "rp 37.000.000.000"),
    _amount("a dot after rupiah", "Rp. 37.000.000.000,00"),
    _amount("IDR before it", "IDR 37.000.000.000"),
    _amount("in words", "37 miliar"),
    _amount("rupiah and in words", '"Rp37 miliar"'),
    _amount("rupiah after it", "37 miliar rupiah"),
    _amount("M for billion", "37 M", "miliar"),
    _amount("in quotes", '"37000000000"'),
    _amount("power", "3.7e10"),
    _amount("power of Excel", "3,7E+10"),
    _amount("cents", "37.000.000.000,50", '"37000000000.5"'),
    _amount("quotes of Word", "“37000000000”"),
    _count("with its unit", "30 orang", "satuannya di `unit`"),
    _count("about", "sekitar 30", "approximate"),
    _count("sign of about", '"~30"', "approximate"),
    _count("some thirty", "30-an", "approximate"),
    _count("more than", "lebih dari 30", "at_least"),
    _count("plus", "30+", "at_least"),
    _count("sign of more", '">30"', "at_least"),
    _count("range", "30-40", "at_least"),
    _count("range in words", "30 s/d 40", "at_least"),
    _count("per cent", "30%", "`unit: persen`"),
    _count("in words", "tiga puluh", "37000000000"),
    _count("letter O", "3O", "Tulis 30"),
    _count("dash", '"-"', "missing: not_stated"),
    _count("question mark", '"?"', "missing: not_stated"),
    _count("n/a", "n/a", "missing: not_stated"),
    _count("tbd", "tbd", "missing: not_stated"),
    _count("none", "tidak ada", "missing: not_stated"),
    _count("not yet", "belum ada", "missing: not_stated"),
    _count("leading zero", "030", "Tulis 30"),
    _count("decimal comma", "30,5", '"30.5"'),
    _count("part of a person", '"30.5"', "bilangan bulat", "pecahan"),
    _count("minus", "-30", "tanda kurang", "di bawah nol"),
    _count("zero", "0", "missing: not_stated", "Nol"),
    _count("empty", "", "missing", "kosong tanpa alasan"),
    _count("error of Excel", "#REF!", "missing", "kosong tanpa alasan"),
    _count("column too narrow in Excel", "########", "missing", "kosong tanpa alasan"),
    _count("yes", "true", "bilangan bulat", "true"),
    _count("small count", "3", "missing: suppressed", "di bawah 5"),
    Slip("unit: rupiah", "unit: IDR", "unit: rupiah", 28, "satuan", "IDR"),
    Slip("unit: Rp", "unit: IDR", "unit: Rp", 28, "satuan", "units.yml"),
    Slip("unit: small letters", "unit: IDR", "unit: idr", 28, "satuan", "IDR"),
    Slip("unit: people for money", "unit: IDR", "unit: orang", 28, "satuan", "unit: IDR"),
    Slip("unit: plural", "unit: orang", "unit: orng", 40, "satuan", "orang"),
    Slip("unit: missing", "      unit: orang\n", "", 39, "unit", "satuan"),
    Slip(
        "source: missing",
        "      source: berita-contoh\n      quote: pes",
        "      quote: pes",
        39,
        "source",
        "sumber",
    ),
    Slip(
        "reason without a gap",
        _COUNT,
        f"{_COUNT}      missing: not_stated\n",
        40,
        "nilai",
        "missing",
    ),
    Slip("quote without the figure", "tiga puluh", "dua puluh", 43, "kutipan", "Periksa nilainya"),
    Slip(
        "figure is the text",
        "participants:\n      value: 30",
        "participants: 30\n      value: 30",
        39,
        "jorok",
        "jorok",
    ),
    _date("day first", "22-03-2027", '"2027-03-22"'),
    _date("slashes", "22/03/2027", '"2027-03-22"'),
    _date("dots", "22.03.2027", '"2027-03-22"'),
    _date("in words", "22 Maret 2027", '"2027-03-22"'),
    _date("in English", "22 March 2027", '"2027-03-22"'),
    _date("with the day's name", "Senin, 22 Maret 2027", '"2027-03-22"'),
    _date("month in words", "Maret 2027", '"2027-03"'),
    _date("month first", "03-2027", '"2027-03"'),
    _date("slashes, year first", "2027/03/22", '"2027-03-22"'),
    _date("without zeros", "2027-3-2", '"2027-03-02"'),
    _date("without signs", "20270322", '"2027-03-22"', "tanda kutip"),
    _date("year alone", "2027", '"2027"', "tanda kutip"),
    _date("short year", "22-03-27", "Contoh"),
    _date("no such day", '"2027-02-30"', "Contoh"),
    _date("no such month", '"2027-13"', "Contoh"),
    _date("unknown", "belum tahu", "null"),
    _date("with the time", '"2027-12-01 10:00"', "Contoh"),
    _year("without quotes", "2024", problem="tanda kutip"),
    _year("two", "2024/2025", "satu butir"),
    _year("TA", "TA 2024"),
    _year("whole date", '"2024-01-01"'),
    _year("short", '"24"', "Contoh"),
    Slip("as of tomorrow", '"2025-03-22"', '"2027-03-22"', 41, "sesudah hari ini", "sudah lewat"),
    Slip(
        "published tomorrow",
        'quote: pagunya Rp37 miliar\n      published: "2026-06-01"',
        'quote: pagunya Rp37 miliar\n      published: "2026-12-01"',
        31,
        "sesudah hari ini",
        "sudah lewat",
    ),
    Slip("end before start", '"2025-02"\n', '"2025-04"\n', 36, "mulai", "Tukar"),
    Slip("as of after the source", '"2025-03-22"', '"2026-05-22"', 41, "sumber", "as_of"),
)
