"""The citation of the whole data set, or of a snapshot of it, in the styles that figures have."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from generator.model.registry import Registry
from generator.snapshot import Snapshot
from generator.text import Locale, Said
from generator.wording import dates
from generator.wording.apa import apa
from generator.wording.bibtex import bibtex
from generator.wording.citation import full_address
from generator.wording.csl_json import csl_json
from generator.wording.data_title import data_title
from generator.wording.one_line import one_line
from generator.wording.reference import DATA_SET
from generator.wording.ris import ris


@dataclass(frozen=True, slots=True)
class CitedData:
    """The data as it stood on a day: `published` is an ISO date, `address` where it is found."""

    locale: Locale
    publisher: str
    site: str
    licence: str
    published: str
    address: str

    @property
    def key(self) -> str:
        """`data/2026-11-21`."""
        return f"data/{self.version}"

    @property
    def title(self) -> str:
        """What the data is about."""
        return data_title(self.site).in_(self.locale)

    @property
    def version(self) -> str:
        """Data changes, and its day tells which state was read."""
        return self.published

    @property
    def edition(self) -> str:
        """`Keadaan per 21 November 2026`."""
        day = dates.day(self.published, self.locale)
        return Said(f"Keadaan per {day}", f"As of {day}").in_(self.locale)

    @property
    def about(self) -> str:
        """What sort of thing it is."""
        return DATA_SET.in_(self.locale)

    @property
    def note(self) -> str:
        """On what terms it may be used."""
        return Said(
            f"{self.edition}. Lisensi: {self.licence}, kecuali kutipan dari sumber.",
            f"{self.edition}. Licence: {self.licence}, except quotations from sources.",
        ).in_(self.locale)

    @property
    def custom(self) -> Mapping[str, Any]:
        """Nothing that CSL has no variable for."""
        return {}


def cited_data(
    registry: Registry, site_url: str, address: str, date: str, locale: Locale
) -> CitedData:
    """`address` is below the site's root; `date` in ISO form."""
    site = registry.site
    return CitedData(
        locale=locale,
        publisher=one_line(site.publisher.in_(locale)),
        site=one_line(site.title),
        licence=one_line(site.licence.name),
        published=date,
        address=full_address(site_url, address),
    )


def cited_snapshot(snapshot: Snapshot, site_url: str, address: str, locale: Locale) -> CitedData:
    """The same of a snapshot, as it said of itself on its day."""
    then = snapshot.held.site
    publisher = then["publisher"]
    return CitedData(
        locale=locale,
        publisher=one_line(then["publisher_en"] or publisher if locale == "en" else publisher),
        site=one_line(then["title"]),
        licence=one_line(then["licence_name"]),
        published=snapshot.date,
        address=full_address(site_url, address),
    )


def data_citations(cited: CitedData) -> tuple[tuple[Said, str], ...]:
    """Label and text of each style."""
    return (
        (Said("Kalimat", "Sentence"), data_sentence(cited) + "\n"),
        (Said("APA", "APA"), apa([cited])),
        (Said("BibTeX", "BibTeX"), bibtex([cited])),
        (Said("RIS", "RIS"), ris([cited])),
        (Said("CSL-JSON", "CSL-JSON"), csl_json([cited])),
    )


def data_sentence(cited: CitedData) -> str:
    """As it stands in running text."""
    return f"{cited.publisher}. {cited.title}. {cited.edition}. {cited.address}"
