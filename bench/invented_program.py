"""One invented program as a YAML file: 60 to 80 lines, shaped like the real ones."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from random import Random

from bench.words import Said, sentence, sentences, title

YEARS = ("2021", "2022", "2023", "2024", "2025")
PUBLISHED = "2026-03-01"
_KINDS = ("training", "mentoring", "assistance", "infrastructure", "institutional", "coordination")
_STATUSES = ("planned", "approved", "running", "finished", "stopped", "unknown")
_FIELDS = ("rehabilitasi", "jaminan", "pemberdayaan", "perlindungan", "bencana", "lainnya")
_FUNDS = ("pad", "dau", "dak_nonfisik", "dbh", "apbn")
_PLANS = (("rencana_tahunan", "rkpd"), ("plafon_sementara", "kua_ppas"), ("usulan", "rka"))
_REALISED = ("realisasi_sementara", "realisasi_belum_audit", "realisasi_diaudit")
_GROUPS = tuple(f"ppks-{number:02d}" for number in range(1, 27))


@dataclass(frozen=True, slots=True)
class Place:
    """A region by its code and names, and the invented records that belong to it."""

    code: str
    name: Said
    agency: str
    document: str
    partner: str


@dataclass(frozen=True, slots=True)
class Invented:
    """What a program may name: ids of its own news report and of what all programs share."""

    number: int
    place: Place
    report: str
    dataset: str
    laws: Sequence[str]
    partners: Sequence[str]

    @property
    def id(self) -> str:
        return program_id(self.number)


def program_id(number: int) -> str:
    return f"program-rekaan-{number:05d}"


def program_yaml(about: Invented, chance: Random) -> str:
    """The file of one program. The same `chance` gives the same bytes."""
    return "\n".join([*_head(about, chance), *_money(about, chance), *_rest(about, chance), ""])


def _head(about: Invented, chance: Random) -> Iterator[str]:
    name = title(chance)
    place = about.place.name
    yield f"id: {about.id}"
    yield "name:"
    yield f"  id: Program Rekaan {about.number:05d} {name[0]}"
    yield f"  en: Invented Program {about.number:05d} {name[1]}"
    yield f"kind: {chance.choice(_KINDS)}"
    yield f"status: {chance.choice(_STATUSES)}"
    yield f"field: {chance.choice(_FIELDS)}"
    yield f"agency: {about.place.agency}"
    yield f'region: "{about.place.code}"'
    yield f"place: {{id: {place[0]}, en: {place[1]}}}"
    for field, count in (("summary", 2), ("description", 4), ("purpose", 1)):
        told = sentences(chance, count)
        yield f"{field}:"
        yield f"  id: {told[0]}"
        yield f"  en: {told[1]}"
    yield f"target_groups: [{', '.join(chance.sample(_GROUPS, chance.choice((1, 1, 2))))}]"
    named = [about.report, about.place.document]
    if chance.random() < 0.05:
        named.append(about.dataset)
    yield f"sources: [{', '.join(named)}]"
    yield f"laws: [{', '.join(chance.sample(list(about.laws), chance.choice((1, 2))))}]"
    yield "partners:"
    for partner in (about.place.partner, chance.choice(list(about.partners))):
        role = sentence(chance)
        state = chance.choice(("named", "planned", "signed", "running"))
        yield f"  - {{partner: {partner}, status: {state}, source: {about.report},"
        yield f"      role: {{id: {role[0]}, en: {role[1]}}}}}"


def _money(about: Invented, chance: Random) -> Iterator[str]:
    """Five years: each has a ceiling, some a plan before it or a realisation after it."""
    amount = chance.randrange(20, 900) * 10 ** chance.choice((6, 7, 7, 8))
    document = about.place.document
    yield "budgets:"
    for year in YEARS:
        ceiling = amount + chance.randrange(1, 99) * 1_000_000 + chance.randrange(1, 999) * 1_000
        fund = chance.choice(_FUNDS)
        if chance.random() < 0.12:
            stage, kind = chance.choice(_PLANS)
            yield from _budget("rencana", year, stage, kind, fund, ceiling * 11 // 10, document)
        yield from _budget("pagu", year, "pagu_murni", "dpa", fund, ceiling, document)
        if chance.random() < 0.3:
            spent = ceiling * chance.randrange(700, 999) // 1000
            stage = chance.choice(_REALISED)
            yield from _budget("realisasi", year, stage, "lra", fund, spent, document)


def _budget(
    key: str, year: str, stage: str, kind: str, fund: str, amount: int, source: str
) -> Iterator[str]:
    quote = f"Kutipan rekaan, jumlah contoh {grouped(amount, 'Rp')}"
    yield (
        f'  - {{key: {key}-{year}, stage: {stage}, fiscal_year: "{year}", fund: {fund}, '
        f"document: {{type: {kind}}}, amount: {{value: {amount}, unit: IDR,"
    )
    yield f'      source: {source}, quote: "{quote}", published: "{PUBLISHED}"}}}}'


def _rest(about: Invented, chance: Random) -> Iterator[str]:
    report = about.report
    yield "cohorts:"
    for number in range(1, chance.choice((1, 1, 2, 3)) + 1):
        year = YEARS[number]
        people = chance.randrange(40, 400)
        days = chance.randrange(3, 60)
        content = title(chance)
        yield f"  - key: angkatan-{number}"
        yield f"    name: {{id: Angkatan contoh tahun {year}, en: Example batch of {year}}}"
        yield f'    period: {{from: "{year}", to: "{year}"}}'
        yield f"    participants: {_counted(people, 'orang', report, chance)}"
        yield f"    duration: {_counted(days, 'hari', report, chance)}"
        yield f"    content: [{{id: {content[0]}, en: {content[1]}}}]"
    aim = title(chance)
    yield "targets:"
    yield f"  - {{key: sasaran, name: {{id: Sasaran {aim[0]}, en: Target of {aim[1]}}},"
    sample = chance.randrange(100, 90_000)
    yield f"     amount: {_counted(sample, 'orang', about.place.document, chance)}}}"
    event = title(chance)
    yield "events:"
    yield "  - key: pembukaan"
    yield f"    name: {{id: Pembukaan rekaan {event[0]}, en: Invented opening of {event[1]}}}"
    date = f"{chance.choice(YEARS)}-{chance.randrange(1, 13):02d}"
    yield f'    status: held\n    date: "{date}"\n    source: {report}'
    yield "    quote: Kutipan rekaan tentang pembukaan"
    yield "claims:"
    for key, kind in (("rutin", "claim"), ("harapan", "hope")):
        told = sentence(chance)
        yield f"  - {{key: {key}, type: {kind}, source: {report}, said_by: kepala,"
        yield f"      text: {{id: {told[0]}, en: {told[1]}}}}}"
    yield "officials:"
    yield "  - {key: kepala, name: Pejabat Rekaan,"
    yield "      role: {id: Kepala dinas contoh, en: Head of an example agency},"
    yield f"      source: {report}}}"
    yield f"headline: [budgets/pagu-{YEARS[-1]}/amount, cohorts/angkatan-1/participants]"
    yield "note: {id: Seluruh catatan ini rekaan., en: All of this record is invented.}"


def _counted(value: int, unit: str, source: str, chance: Random) -> str:
    """A figure on one line; one in forty was corrected once."""
    quote = f"Kutipan rekaan, tercatat {grouped(value)} {unit}"
    text = f'value: {value}, unit: {unit}, source: {source}, quote: "{quote}"'
    if chance.random() >= 0.025:
        return f'{{{text}, published: "{PUBLISHED}"}}'
    reason = "{id: Salah salin dalam rekaan ini., en: Miscopied in this invention.}"
    was = (
        f"{{type: correction, value: {value + 10}, unit: {unit}, source: {source}, "
        f'published: "2026-01-05", replaced: "{PUBLISHED}", reason: {reason}}}'
    )
    return f'{{{text}, published: "{PUBLISHED}", revisions: [{was}]}}'


def grouped(value: int, symbol: str = "") -> str:
    """`Rp1.234.000`, as Indonesian texts print it."""
    return symbol + f"{value:,}".replace(",", ".")
