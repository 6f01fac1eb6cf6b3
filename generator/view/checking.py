"""Check it yourself: where a reader can look further, and a letter that asks the office."""

from dataclasses import dataclass
from urllib.parse import quote

from generator.model.agency import Agency
from generator.model.program import Program
from generator.quality.expected import Expected
from generator.text import Said
from generator.view.agency import contact_lines
from generator.view.here import Here
from generator.view.parts import Inline, Link, Name
from generator.wording.information_request import SUBJECT, information_request


@dataclass(frozen=True, slots=True)
class Place:
    """A register or report: what it holds, what to type into a search, what it may answer."""

    name: str
    holds: str
    search: Name
    answers: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Checking:
    """`letter` is Indonesian on both pages; `mail` leads to the office's officer, if known."""

    places: tuple[Place, ...]
    office: Link
    website: Link | None
    ppid: tuple[Inline, ...]
    letter: str | None
    mail: Link | None
    sensitive: bool


# The name, what it holds, the words to search for with the region's name, what it may answer.
_PLACES = (
    (
        Said("JDIH", "JDIH"),
        Said(
            "kumpulan naskah peraturan milik pemerintah, termasuk Perda APBD.",
            "the government’s collection of laws, regional budget laws (Perda APBD) included.",
        ),
        "JDIH",
        ("laws", "authorised"),
    ),
    (
        Said("SiRUP dan LPSE (SPSE)", "SiRUP and LPSE (SPSE)"),
        Said(
            "pengadaan barang dan jasa: rencana dan nilai kontraknya. Nilai kontrak bukan uang "
            "yang sudah dibayar.",
            "public procurement: plans and values of contracts. The value of a contract is not "
            "money paid.",
        ),
        "LPSE",
        (),
    ),
    (
        Said("LKPD dan LHP BPK", "LKPD and LHP BPK"),
        Said(
            "laporan keuangan tahunan pemerintah daerah, dan hasil pemeriksaan BPK atasnya.",
            "a region’s yearly financial statements, and what the state auditor (BPK) found.",
        ),
        "LHP BPK LKPD",
        ("spent", "audited"),
    ),
)


def checking(here: Here, program: Program, lacking: tuple[Expected, ...]) -> Checking:
    """Where to look for what a program's record lacks."""
    agency = here.registry.agencies[program.agency]
    region = here.registry.regions.get(program.region)
    where = f" {region.title('id')}" if region else ""
    letter = _letter(here, program, agency, lacking)
    return Checking(
        places=tuple(
            Place(
                here.say(name),
                here.say(holds),
                Name(f"{search}{where}", None if here.locale == "id" else "id"),
                tuple(here.say(each.name) for each in lacking if each.key in keys),
            )
            for name, holds, search, keys in _PLACES
        ),
        office=here.entity("agency", program.agency),
        website=Link(Name(agency.website), agency.website, outside=True)
        if agency.website
        else None,
        ppid=contact_lines(here, agency.ppid) if agency.ppid else (),
        letter=letter,
        mail=_mail(here, agency, letter),
        sensitive=here.registry.sensitive(program),
    )


def _letter(
    here: Here, program: Program, agency: Agency, lacking: tuple[Expected, ...]
) -> str | None:
    """None where nothing is left to ask."""
    asked = [each for each in lacking if each.asked]
    if not asked:
        return None
    items = (
        f"{each.name.id}, misalnya seperti tertulis dalam {each.document.id}"
        if each.document
        else each.name.id
        for each in asked
    )
    return information_request(agency.name.id, program.name.id, items)


def _mail(here: Here, agency: Agency, letter: str | None) -> Link | None:
    if letter is None or agency.ppid is None or agency.ppid.email is None:
        return None
    href = f"mailto:{agency.ppid.email}?subject={quote(SUBJECT)}&body={quote(letter)}"
    name = here.say(Said("Tulis sebagai surel", "Write it as an e-mail"))
    return Link(Name(name), href, outside=True)
