"""The list of statements: what was said, by whom, and where it is written."""

from collections.abc import Callable

from generator import urls
from generator.model.choices import CLAIM_TYPES
from generator.model.claim import Claim
from generator.model.program import Program
from generator.model.registry import Registry
from generator.text import Said
from generator.view.here import Here
from generator.view.listing.facets import absent, records, sources, words
from generator.view.listing.listing import Column, Listing, Row
from generator.view.listing.taken import ID, absolute, key, own, source_type, text
from generator.view.parts import Link, Quote, Words
from generator.view.program_rows import claim_rows


def _claims(registry: Registry) -> tuple[str, ...]:
    """By type, then as programs stand; `<program>/claims/<key>`, as figures are named."""
    order = list(CLAIM_TYPES)
    held = [
        (order.index(claim.type), f"{program.id}/claims/{claim.key}")
        for program in registry.programs.values()
        for claim in program.claims
    ]
    return tuple(claim_id for _, claim_id in sorted(held, key=lambda each: each[0]))


def _found(registry: Registry, claim_id: str) -> tuple[Program, Claim]:
    program_id, _, claim_key = claim_id.split("/")
    program = registry.programs[program_id]
    return program, next(each for each in program.claims if each.key == claim_key)


def _row(here: Here, claim_id: str) -> Row:
    program, claim = _found(here.registry, claim_id)
    (row,) = claim_rows(here, program.model_copy(update={"claims": (claim,)}))
    return (
        (row.kind,),
        (row.text,),
        (Quote(row.quote),) if row.quote else (absent(here),),
        (row.speaker or Words(here.say(Said("narasi penulis", "the writer’s narration"))),),
        (here.entity("program", program.id),),
        (Link(row.source.short, row.source.link.href), row.source.badge),
    )


def _own(give: Callable[[Program, Claim], str]) -> Callable[[Here, str], str]:
    return lambda here, claim_id: give(*_found(here.registry, claim_id))


def _address(here: Here, claim_id: str) -> str:
    program = claim_id.partition("/")[0]
    return absolute(here, urls.record("program", program) + "#pernyataan")


CLAIMS = Listing(
    "klaim",
    Said("Pernyataan", "Statements"),
    Said(
        "Klaim, niat, harapan, dan sikap: terpisah dari fakta.",
        "Claims, intentions, hopes and positions: kept apart from facts.",
    ),
    Said("pernyataan", "statement"),
    Said("pernyataan", "statements"),
    (
        Column(
            "jenis",
            Said("Jenis", "Type"),
            "facet",
            words(lambda registry, each: _found(registry, each)[1].type, CLAIM_TYPES),
        ),
        Column("isi", Said("Isi", "What was said"), None),
        Column("kutipan", Said("Kata sumber", "The source’s words"), None),
        Column("penutur", Said("Disebut oleh", "Said by")),
        Column(
            "program",
            Said("Program", "Program"),
            facet=records(lambda _, each: each.partition("/")[0], "program"),
        ),
        Column(
            "sumber",
            Said("Sumber", "Source"),
            facet=sources(lambda registry, each: _found(registry, each)[1].source),
        ),
    ),
    _claims,
    _row,
    (
        ID,
        own("alamat", "address", _address),
        text("jenis", "type", "jenis"),
        key("kode_jenis", "type_code", "jenis"),
        text("isi", "statement", "isi"),
        text("kutipan", "quote", "kutipan"),
        text("disebut_oleh", "said_by", "penutur"),
        key("id_program", "program_id", "program"),
        text("program", "program", "program"),
        key("id_sumber", "source_id", "sumber"),
        own(
            "jenis_sumber",
            "source_type",
            lambda here, each: source_type(here, _found(here.registry, each)[1].source),
        ),
    ),
    header=1,
    stem=lambda claim_id: claim_id.partition("/")[0],
)
