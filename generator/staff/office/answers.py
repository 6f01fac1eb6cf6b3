"""What a new office is asked, and what is understood of its answers."""

import csv
import io
from dataclasses import dataclass
from urllib.parse import urlsplit

from rapidfuzz import process

from generator.finding import CannotRun
from generator.model.region import NATION, Region
from generator.model.version import MODEL_VERSION
from generator.staff.office.shared import shared_files
from generator.text import Said

REGIONS = "data/vocabulary/regions.csv"
MOST_MEANT = 3


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
    """A name: not empty, on one line."""
    text = " ".join(written.split())
    if not text:
        raise CannotRun(
            Said(f"{what.id} belum disebut.", f"{what.en} is not given."),
            Said("Tulis namanya, misalnya: Terang Jabar", "Write the name, such as: Terang Jabar"),
        )
    return text


def address(written: str) -> str:
    """The site's own address, with its last slash."""
    parts = urlsplit(written.strip())
    if parts.scheme != "https" or not parts.hostname or parts.query or parts.fragment:
        raise CannotRun(
            Said(f'"{written}" bukan alamat situs.', f'"{written}" is not a site\'s address.'),
            Said(
                "Tulis lengkap, misalnya: https://terang.contoh.go.id/",
                "Write it in full, such as: https://terang.contoh.go.id/",
            ),
        )
    return parts.geturl().rstrip("/") + "/"


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
