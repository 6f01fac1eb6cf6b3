"""Ten thousand invented programs, each with one amount: made by code, never in data/."""

import random
from collections.abc import Mapping
from dataclasses import replace

from generator.model.budget import Budget
from generator.model.choices import PROGRAM_KINDS, PROGRAM_STATUSES
from generator.model.field import Entity
from generator.model.registry import Registry
from generator.model.words import Text
from tests.model.invented import FULL, invented

_DOES = (
    "Bimbingan",
    "Pelatihan",
    "Bantuan",
    "Pembinaan",
    "Pendampingan",
    "Rehabilitasi",
    "Layanan",
)
_WHAT = ("keterampilan", "usaha", "pangan", "hunian", "alat kerja", "pendidikan", "kesehatan")
_WHOM = ("keluarga rentan", "lanjut usia", "penyandang disabilitas", "nelayan", "perempuan")
_FUNDS = ("pad", "dau", "apbn", None)


def many_programs(count: int) -> Registry:
    """Always the same; names, offices, regions, stages, years and amounts differ as in life."""
    registry, findings = invented(FULL)
    assert findings == []
    chance = random.Random(4)
    one = registry.programs["contoh"]
    regions = [code for code in registry.regions if code[:2] not in ("98", "id")]
    office = registry.agencies["dinas-contoh"]
    offices = {
        f"dinas-{number:03}": office.model_copy(
            update={"id": f"dinas-{number:03}", "name": Text(id=f"Dinas Sosial Rekaan {number:03}")}
        )
        for number in range(120)
    }
    report = registry.sources["berita-contoh"]
    sources = {
        f"berita-{number:03}": report.model_copy(
            update={"id": f"berita-{number:03}", "title": Text(id=f"Berita Rekaan {number:03}")}
        )
        for number in range(400)
    }
    programs = {}
    for number in range(count):
        words = (chance.choice(_DOES), chance.choice(_WHAT), chance.choice(_WHOM))
        source = chance.choice(list(sources))
        budget = one.budgets[0].model_copy(
            update={
                "key": "dana-1",
                "stage": chance.choice(list(registry.budget_stages)),
                "fiscal_year": chance.choice(["2022", "2023", "2024", "2025", None]),
                "fund": chance.choice(_FUNDS),
                "amount": one.budgets[0].amount.model_copy(
                    update={
                        "value": chance.randrange(10**6, 10**10) if number % 50 else None,
                        "missing": None if number % 50 else "not_stated",
                        "source": source,
                        "revisions": (),
                    }
                ),
            }
        )
        assert isinstance(budget, Budget)
        program_id = f"{'-'.join(words).lower().replace(' ', '-')}-{number:05}"
        programs[program_id] = one.model_copy(
            update={
                "id": program_id,
                "name": Text(id=f"{' '.join(words)} angkatan {chance.randrange(2015, 2026)}"),
                "kind": chance.choice(list(PROGRAM_KINDS)),
                "status": chance.choice(list(PROGRAM_STATUSES)),
                "agency": chance.choice(list(offices)),
                "region": chance.choice(regions),
                "budgets": (budget,),
                "headline": ("budgets/dana-1/amount",),
                "sources": (source,),
            }
        )
    made: dict[str, Mapping[str, Entity]] = {
        "program": programs,
        "agency": {**offices, "dinas-contoh": office},
        "source": {**registry.sources, **sources},
    }
    return replace(registry, entities={**registry.entities, **made}).public()
