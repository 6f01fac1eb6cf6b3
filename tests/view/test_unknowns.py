"""What is expected of a record: each thing is found when it is there, and asked for when not."""

import pytest

from generator.model.program import Program
from generator.model.registry import Registry
from generator.quality.expected import EXPECTED, known
from generator.text import LOCALES, Locale
from generator.view.unknowns import Unknowns, missing, unknowns
from tests.model.invented import FULL, SMALLEST, invented
from tests.view.real import body, here, real

ALWAYS = {"name", "office", "region", "sources"}
MONEY = "amount: {value: 5, unit: IDR, source: berita-contoh}"
PEOPLE = "value: 30, unit: orang, source: berita-contoh"
OFFICE = "{id: dinas-contoh, name: {id: Dinas Contoh}, level: regency, %s}"
# What is added to the smallest record → what is then there. Nothing else may come with it.
FOUND = [
    ("implementing_unit: dinas-contoh", {"unit"}),
    ('contact: {phone: "0254-123456"}', {"contact"}),
    ("purpose: {id: Agar contoh.}", {"purpose"}),
    ("target_groups: [ppks-24]", {"target-group"}),
    ("eligibility: {id: Warga.}", {"eligibility"}),
    ("assistance: [{key: a, text: {id: Alat}, source: berita-contoh}]", {"aid"}),
    ("steps: [{key: a, text: {id: Datang.}, source: berita-contoh}]", {"aid"}),
    ("how_to_apply: {id: Datang.}", {"apply"}),
    ("place: {id: Kantor}", {"place"}),
    ('cohorts: [{key: a, name: {id: A}, period: {from: "2025"}}]', {"schedule"}),
    ("cohorts: [{key: a, name: {id: A}, place: {id: Kantor}}]", {"place"}),
    (f"cohorts: [{{key: a, name: {{id: A}}, participants: {{{PEOPLE}}}}}]", {"reached"}),
    (
        f'cohorts: [{{key: a, name: {{id: A}}, participants: {{{PEOPLE}, as_of: "2025"}}}}]',
        {"reached", "counted"},
    ),
    (f"targets: [{{key: a, name: {{id: A}}, amount: {{{PEOPLE}}}}}]", {"target"}),
    (
        "targets: [{key: a, name: {id: A}, amount: {value: 30, unit: tidak_dijelaskan, "
        'source_term: x, source: berita-contoh, as_of: "2025"}}]',
        {"target"},
    ),
    (f"budgets: [{{key: a, stage: usulan, {MONEY}}}]", {"money"}),
    (f'budgets: [{{key: a, stage: usulan, fiscal_year: "2025", {MONEY}}}]', {"money", "yearly"}),
    (f"budgets: [{{key: a, stage: usulan, fund: pad, {MONEY}}}]", {"money", "fund"}),
    (
        f'budgets: [{{key: a, stage: usulan, code: {{nomenclature: x, code: "1.06"}}, {MONEY}}}]',
        {"money", "code"},
    ),
    (f"budgets: [{{key: a, stage: pagu_murni, {MONEY}}}]", {"money", "authorised"}),
    (f"budgets: [{{key: a, stage: realisasi_sementara, {MONEY}}}]", {"money"}),
    (
        f'budgets: [{{key: a, stage: realisasi_diaudit, fiscal_year: "2025", {MONEY}}}]',
        {"money", "yearly", "spent", "audited"},
    ),
    ("budgets: [{key: a, stage: pagu_murni, amount: {value: null, missing: not_reported}}]", set()),
    (
        "budgets: [{key: a, stage: pagu_murni, amount: {value: 5, unit: IDR, "
        'withdrawn: {date: "2026-07-01", reason: {id: x.}}}}]',
        set(),
    ),
    (
        "partners: [{partner: mitra-contoh, role: {id: x}, status: named, source: berita-contoh}]",
        {"partners"},
    ),
    (
        "partners: [{partner: mitra-contoh, role: {id: x}, status: signed, "
        "agreement: {type: PKS}, source: berita-contoh}]",
        {"partners", "agreement"},
    ),
    (
        "partners: [{partner: mitra-contoh, role: {id: x}, status: planned, "
        "agreement: {type: PKS}, source: berita-contoh}]",
        {"partners"},
    ),
    ("laws: [uu-contoh]", {"laws"}),
    ("documents: [{key: a, title: {id: A}}]", {"documents"}),
    ('checked: {date: "2026-11-21", by_role: Sekretaris}', {"checked"}),
]


def lacking(text: str, office: str = 'region: "98"') -> set[str]:
    registry, findings = invented(text, {("agency", "dinas-contoh"): OFFICE % office})
    assert findings == []
    program = registry.programs["contoh"]
    place = here(registry, "/program/contoh/")
    return {each.key for each in missing(place, program, registry.figures_of(program.id))}


def box(registry: Registry, program: Program, locale: Locale = "id") -> Unknowns:
    place = here(registry, f"/program/{program.id}/", locale)
    return unknowns(place, program, registry.figures_of(program.id))


def test_the_smallest_record_has_only_what_no_record_is_without() -> None:
    assert {each.key for each in EXPECTED} - lacking(SMALLEST) == ALWAYS


@pytest.mark.parametrize(
    ("more", "there"),
    FOUND,
    ids=lambda value: value[:60] if isinstance(value, str) else " ".join(sorted(value)),
)
def test_each_thing_is_found_where_it_is_said(more: str, there: set[str]) -> None:
    assert lacking(SMALLEST) - lacking(f"{SMALLEST}{more}\n") == there


@pytest.mark.parametrize(
    ("office", "there"),
    [
        ('contact: {phone: "0254-123456"}', {"contact"}),
        ("ppid: {email: ppid@dinas.example}", {"complain"}),
    ],
)
def test_what_the_office_says_of_itself_counts(office: str, there: set[str]) -> None:
    assert lacking(SMALLEST) - lacking(SMALLEST, office) == there


def test_every_expected_thing_was_tried() -> None:
    tried = set[str]().union(*(there for _, there in FOUND), {"contact", "complain"}, ALWAYS)
    assert tried == {each.key for each in EXPECTED}


def test_a_duty_stands_only_where_the_kind_of_information_is_sure_to_be_the_laws() -> None:
    """Yearly spending estimates, agreements with third parties, financial reports: no more."""
    marked = {each.key: each.duty for each in EXPECTED if each.duty}
    assert set(marked) == {"yearly", "agreement", "spent"}
    for duty in marked.values():
        for text in (duty.id, duty.en):
            assert "UU 14/2008" in text
            assert "asal" not in text and "rticle" not in text


def test_no_word_of_the_box_calls_anything_else_a_duty() -> None:
    for each in EXPECTED:
        for said in (each.name, each.document):
            assert said is None or ("wajib" not in said.id and "must" not in said.en)


@pytest.mark.parametrize("locale", LOCALES)
def test_what_is_there_and_what_is_not_are_both_named(locale: Locale) -> None:
    for program in real().programs.values():
        shown = box(real(), program, locale)
        names = [*shown.present, *(each.name for each in shown.missing)]
        every = {each.name.in_(locale) for each in EXPECTED}
        assert len(names) == len(set(names)) and set(names) <= every
        # Only where people are may be left out, and only of programs that must not say it.
        places = {each.name.in_(locale) for each in EXPECTED if each.places}
        assert every - set(names) <= (places if real().sensitive(program) else set())
        assert shown.known.value == len(shown.present)
        assert shown.all.value == len(names)


def test_the_panti_record_knows_of_a_plan_and_no_more_money() -> None:
    program = real().programs["kawasan-terpadu-panti-sosial-banten"]
    place = here(real(), f"/program/{program.id}/")
    keys = {each.key for each in missing(place, program, real().figures_of(program.id))}
    assert "money" not in keys
    assert {"yearly", "fund", "authorised", "spent", "audited"} <= keys


def test_the_same_count_is_made_for_the_home_page() -> None:
    for program in real().programs.values():
        figures = real().figures_of(program.id)
        assert known(program, figures, real()) == box(real(), program).known.value


def test_the_box_explains_its_count() -> None:
    html = body(invented(FULL)[0].public(), "/program/contoh/")
    assert "Hitungan ini mengukur catatan kami, bukan kinerja instansi." in html
