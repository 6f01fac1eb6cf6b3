"""What a new office is asked, and what is understood of its answers."""

import csv
import io
import re
from dataclasses import dataclass
from urllib.parse import SplitResult, urlsplit

from rapidfuzz import process

from generator.finding import CannotRun
from generator.model.region import NATION, Region
from generator.model.version import MODEL_VERSION
from generator.privacy.detect import holds_personal_data
from generator.staff.office.shared import shared_files
from generator.text import Said

REGIONS = "data/vocabulary/regions.csv"
MOST_MEANT = 3
_MARKUP = ("{{", "}}", "{%", "{#", "<", ">", "`")
_SIGNS = "{{ }} {% {# < > `"
# No query, no fragment, nothing that a page or YAML would have to escape.
_ADDRESS = re.compile(r"[A-Za-z]+://[\w.:-]+(?:/[\w.~%/+-]*)?")
_IN_FULL = Said(
    "Tulis lengkap, misalnya: https://terang.contoh.go.id/",
    "Write it in full, such as: https://terang.contoh.go.id/",
)


@dataclass(frozen=True, slots=True)
class Answers:
    """`region` is of the shared list; `url` ends in a slash; `year` is when the site began."""

    title: str
    publisher: str
    region: Region
    url: str
    official: bool
    year: str

    @property
    def model_version(self) -> int:
        """What the new data is written for."""
        return MODEL_VERSION

    @property
    def feed_tag(self) -> str:
        """The prefix of ids in feeds, by RFC 4151: a host, and a year in which it was ours."""
        return f"tag:{urlsplit(self.url).hostname},{self.year}:"

    @property
    def notice(self) -> Said:
        """What every page says at its foot: whose site this is, or that it is nobody's office."""
        if self.official:
            return Said(f"Situs resmi {self.publisher}.", f"Official site of {self.publisher}.")
        return Said("Bukan situs resmi pemerintah.", "Not an official government site.")


def one_line(written: str, what: Said) -> str:
    """A name: not empty, on one line, and such that pages and data with it pass `check`."""
    text = " ".join(written.split())
    if not text:
        raise CannotRun(
            Said(f"{what.id} belum disebut.", f"{what.en} is not given."),
            Said("Tulis namanya, misalnya: Terang Jabar", "Write the name, such as: Terang Jabar"),
        )
    if not text.isprintable() or any(sign in text for sign in _MARKUP):
        raise CannotRun(
            Said(
                f"{what.id} memuat tanda yang berarti lain di halaman: {_SIGNS}.",
                f"{what.en}: it holds a sign that means something else on a page: {_SIGNS}.",
            ),
            Said("Tulis tanpa tanda itu.", "Write it without that sign."),
        )
    if holds_personal_data(text):
        raise CannotRun(
            Said(f"{what.id} memuat data pribadi.", f"{what.en}: it holds personal data."),
            Said("Tulis nama kantor atau redaksi saja.", "Write only the office's name."),
        )
    return text


def address(written: str) -> str:
    """The site's own address, with its last slash."""
    text = written.strip()
    parts = _split(text)
    if "@" in text:  # what stands before it may be a password
        raise CannotRun(
            Said(
                "Alamat situs tidak memuat nama pengguna atau sandi.",
                "A site's address holds no user name and no password.",
            ),
            _IN_FULL,
        )
    if parts is None or not _ADDRESS.fullmatch(text):
        raise CannotRun(
            Said(f'"{written}" bukan alamat situs.', f'"{written}" is not a site\'s address.'),
            _IN_FULL,
        )
    return parts.geturl().rstrip("/") + "/"


def _split(text: str) -> SplitResult | None:
    """Scheme, host and path; None where it is no web address."""
    try:
        parts = urlsplit(text)
        whole = parts.scheme == "https" and parts.hostname and (parts.port is None or parts.port)
    except ValueError:
        return None
    return parts if whole else None


def region(written: str) -> Region:
    """A province, regency or city by its name or code, or the nation."""
    wanted = " ".join(written.casefold().removeprefix("provinsi ").split())
    names = {each.name.casefold(): each for each in _regions()}
    codes = {each.code: each for each in names.values()}
    if found := names.get(wanted) or codes.get(wanted):
        return found
    meant = process.extract(wanted, list(names), limit=MOST_MEANT, score_cutoff=60)
    listed = ", ".join(names[name].title("id") for name, *_ in meant)
    raise CannotRun(
        Said(f'Tidak ada wilayah bernama "{written}".', f'There is no region called "{written}".'),
        Said(
            f"Maksud Anda: {listed}? Atau tulis: Indonesia",
            f"Did you mean: {listed}? Or write: Indonesia",
        )
        if listed
        else Said(
            "Tulis seperti dalam daftar Kemendagri, misalnya: Provinsi Jawa Barat, Kabupaten "
            "Sleman, Kota Serang, atau Indonesia.",
            "Write it as the Ministry of Home Affairs does, such as: Provinsi Jawa Barat, "
            "Kabupaten Sleman, Kota Serang, or Indonesia.",
        ),
    )


def _regions() -> list[Region]:
    text = shared_files()[REGIONS].decode("utf-8")
    return [*(Region.model_validate(row) for row in csv.DictReader(io.StringIO(text))), NATION]
