"""Every address of the site is made here: a promise, once published, for ever."""

from functools import lru_cache

from generator.text import Locale

# A record's kind (the model's name) → the path word of its pages. Indonesian in both locales.
SECTIONS = {
    "program": "program",
    "agency": "instansi",
    "partner": "mitra",
    "source": "sumber",
    "region": "wilayah",
    "target_group": "sasaran",
    "law": "dasar-hukum",
}
RESERVED_IDS = frozenset({"halaman", "en"})
# The folder of the web form, in builds that have one.
ADMIN = "admin"


def localised(address: str, locale: Locale) -> str:
    """`/program/x/` → `/en/program/x/` for English."""
    return address if locale == "id" else "/en" + address


def section(kind: str) -> str:
    """The list of all records of a kind."""
    return f"/{SECTIONS[kind]}/"


# The figures of one program are asked for one after the other.
@lru_cache(maxsize=64)
def record(kind: str, record_id: str) -> str:
    """A record's page; a region's code is written with `-`."""
    return f"/{SECTIONS[kind]}/{record_id.replace('.', '-')}/"


def paged(list_address: str, number: int) -> str:
    """The n-th page of a long list; the first is the list itself."""
    return list_address if number == 1 else f"{list_address}halaman/{number}/"


def anchor(figure_path: str, revision: int | None = None) -> str:
    """`cohorts/angkatan-1/participants` → `angka-cohorts-angkatan-1-participants`."""
    name = "angka-" + figure_path.replace("/", "-")
    return name if revision is None else of_revision(name, revision)


def figure(figure_id: str, revision: int | None = None) -> str:
    """`<program>/<list>/<key>/<field>` → the address of one figure."""
    program, _, path = figure_id.partition("/")
    return f"{record('program', program)}#{anchor(path, revision)}"


def of_revision(figure: str, revision: int) -> str:
    """A figure's address → that of one of its values."""
    return f"{figure}-r{revision}"


def data_table(table: str, column: str | None = None) -> str:
    """What the dictionary says of a table of the data set, or of one column: `…#figures-value`."""
    page = f"/data/kamus/{table}/"
    return page if column is None else f"{page}#{table}-{column}"


def classification(name: str) -> str:
    """Where the dictionary lists the words of a closed list or of a vocabulary."""
    return f"/data/kamus/klasifikasi/#{name}"


def snapshot(date: str) -> str:
    """A snapshot of the data by its ISO date; its files stand below."""
    return f"/data/arsip/{date}/"


def relative(target: str, from_address: str) -> str:
    """A link that works under any base path. Both are localised, absolute in the site."""
    path, hash_, fragment = target.partition("#")
    if path == from_address:
        return hash_ + fragment if hash_ else "./"
    here, there = _parts(from_address), _parts(path)
    shared = 0
    for one, other in zip(here, there, strict=False):
        if one != other:
            break
        shared += 1
    steps = [".."] * (len(here) - shared) + there[shared:]
    slash = "/" if path.endswith("/") else ""
    return ("/".join(steps) + slash if steps else "./") + hash_ + fragment


# All links of a page start from its address, and many lead to the same few.
@lru_cache(maxsize=4096)
def _parts(address: str) -> list[str]:
    return [part for part in address.split("/") if part]


def output_path(address: str, locale: Locale) -> str:
    """The file that answers an address: `/program/` → `program/index.html`."""
    return localised(address, locale).lstrip("/") + "index.html"


def dialled(number: str) -> str:
    """A telephone number as a `tel:` link takes it: digits and a leading plus."""
    return "".join(sign for sign in number if sign.isdigit() or sign == "+")


def whatsapp_number(number: str) -> str:
    """A number as wa.me takes it: digits with the country code, no plus."""
    digits = dialled(number).lstrip("+")
    return "62" + digits[1:] if digits.startswith("0") else digits
