"""What a record lacks, each measure by itself; and which comes first."""

import pytest

from generator.model.registry import Registry
from generator.quality import Quality, RecordQuality, quality, surveyed
from generator.quality.measures import (
    ADVERTORIAL,
    ENGLISH,
    INCOMPLETE,
    MEASURES,
    STALE,
    UNCHECKED,
    UNSOURCED,
    Measure,
)
from generator.view.unknowns import unknowns
from tests.model.invented import SMALLEST, TODAY, invented
from tests.view.many import many_programs
from tests.view.real import here, real

CHECKED = 'checked: {date: "%s", by_role: Sekretaris}\n'
ADVERT = {
    ("source", "iklan"): "{id: iklan, title: {id: Iklan, en: Ad}, type: advertorial}",
}
AMOUNT = "budgets: [{key: a, stage: usulan, amount: {value: 5, unit: IDR, source: %s}}]\n"
ONLY_ADVERT = SMALLEST.replace("[berita-contoh]", "[iklan]")
SERVICE = "{id: saluran, name: {id: S, en: S}, operator: {id: O, en: O}, scope: {id: U, en: U}%s}"


def of(
    text: str, key: tuple[str, str] = ("program", "contoh"), today: str = TODAY
) -> RecordQuality:
    registry, findings = invented(text, ADVERT)
    assert findings == []
    return quality(registry.public(), today).records[key]


def service(more: str) -> RecordQuality:
    registry, findings = invented(SMALLEST, {("service", "saluran"): SERVICE % more})
    assert findings == []
    return quality(registry.public(), TODAY).records["service", "saluran"]


def found(record: RecordQuality, measure: Measure) -> tuple[int | None, bool]:
    due = any(each.due for each in record.lacks if each.measure is measure)
    return record.count(measure), due


@pytest.mark.parametrize(
    ("more", "stale"),
    [
        ("", (None, False)),
        (CHECKED % "2025-11-21", (None, False)),
        (CHECKED % "2025-11-20", (1, True)),
        (CHECKED % "2025-11", (None, False)),
        (CHECKED % "2025-10-31", (1, True)),
        (CHECKED % "2024", (1, True)),
        (CHECKED % "2025", (None, False)),
        (
            CHECKED % "2024-01"
            + "acknowledged: [{rule: pemeriksaan-basi, reason: Kantor pindah.}]\n",
            (1, True),
        ),
        ('valid_until: "2025-02"\n', (1, False)),
        ('valid_until: "2026"\n', (None, False)),
        (
            "events: [{key: a, name: {id: A}, status: planned, date: 2026-03-01,"
            " source: berita-contoh}]\n",
            (1, False),
        ),
        (
            "events: [{key: a, name: {id: A}, status: held, date: 2026-03-01,"
            " source: berita-contoh}]\n",
            (None, False),
        ),
    ],
)
def test_stale_is_what_a_day_has_overtaken(more: str, stale: tuple[int | None, bool]) -> None:
    more = more.replace("2026-03-01", '"2026-03-01"')
    assert found(of(SMALLEST + more), STALE) == stale


def test_what_we_have_explained_is_late_and_calls_nobody() -> None:
    late = SMALLEST + CHECKED % "2024-01"
    known = late + "acknowledged: [{rule: pemeriksaan-basi, reason: Kantor pindah.}]\n"
    for text, calls in ((late, True), (known, False)):
        registry, _ = invented(text, ADVERT)
        survey = quality(registry.public(), TODAY)
        assert (survey.due, survey.calls) == (1, calls)


def test_what_is_always_surveyed_is_counted_by_itself() -> None:
    registry, _ = invented(SMALLEST, ADVERT)
    survey = quality(registry.public(), TODAY)
    assert survey.whole == 1 < len(survey.records)


def test_a_finished_program_outlives_its_last_day() -> None:
    text = SMALLEST.replace("status: running", "status: finished") + 'valid_until: "2025"\n'
    assert of(text).count(STALE) is None


@pytest.mark.parametrize(
    ("more", "stale", "unchecked", "unsourced"),
    [
        ("", None, 1, 1),
        (', verified: "2026-01-01", expires: "2026-12", source: berita-contoh', None, None, None),
        (', verified: "2025-01-01", expires: "2026-11", source: berita-contoh', None, None, None),
        (', verified: "2025-01-01", expires: "2026-10", source: berita-contoh', 1, None, None),
    ],
)
def test_a_service_is_due_when_its_date_has_run_out(
    more: str, stale: int | None, unchecked: int | None, unsourced: int | None
) -> None:
    record = service(more)
    assert (record.count(STALE), record.count(UNCHECKED)) == (stale, unchecked)
    assert record.count(UNSOURCED) == unsourced
    assert record.due == (stale is not None)
    assert record.count(INCOMPLETE) is None


@pytest.mark.parametrize(
    ("text", "count"),
    [
        (SMALLEST + AMOUNT % "berita-contoh", None),
        (SMALLEST + AMOUNT % "iklan", 1),
        (SMALLEST + AMOUNT % "iklan, corroborated_by: [berita-contoh]", None),
        (ONLY_ADVERT, 1),
        (ONLY_ADVERT + AMOUNT % "iklan", 1),
    ],
)
def test_an_advertorial_alone(text: str, count: int | None) -> None:
    assert of(text).count(ADVERTORIAL) == count


@pytest.mark.parametrize(
    ("more", "count"),
    [
        ("documents: [{key: a, title: {id: A}, source: berita-contoh}]\n", None),
        ('documents: [{key: a, title: {id: A}, url: "https://contoh.go.id/a"}]\n', None),
        ("documents: [{key: a, title: {id: A}}]\n", 1),
        ("responses: [{key: a, by: dinas-contoh, text: {id: A}}]\n", 1),
    ],
)
def test_what_names_no_source(more: str, count: int | None) -> None:
    assert of(SMALLEST + more).count(UNSOURCED) == count


def test_english_is_counted_in_every_kind_of_record() -> None:
    registry, _ = invented(SMALLEST, ADVERT)
    records = quality(registry.public(), TODAY).records
    assert records["program", "contoh"].count(ENGLISH) == 2
    assert records["law", "uu-contoh"].count(ENGLISH) == 1
    assert ("source", "iklan") not in records


def test_what_is_left_out_to_protect_people_is_not_lacking() -> None:
    place = "Tempat pelaksanaan"
    guarded = of(SMALLEST + "target_groups: [ppks-19]\n")
    assert place not in [each.id for lack in guarded.lacks for each in lack.named]
    open_ = of(SMALLEST)
    assert place in [each.id for lack in open_.lacks for each in lack.named]
    # The target group is there now, and where they are is not asked.
    assert guarded.count(INCOMPLETE) == (open_.count(INCOMPLETE) or 0) - 2


def test_the_worst_comes_first() -> None:
    others = {
        ("program", name): SMALLEST.replace("id: contoh\n", f"id: {name}\n", 1) + more
        for name, more in (
            ("baik", CHECKED % "2026-11-01" + "how_to_apply: {id: Datang.}\n"),
            ("basi", CHECKED % "2020-01-01"),
        )
    }
    registry, findings = invented(SMALLEST, others)
    assert findings == []
    survey = quality(registry.public(), TODAY)
    first = survey.offices[0]
    assert first.agency == "dinas-contoh"
    programs = [each.key[1] for each in first.records if each.key[0] == "program"]
    assert programs == ["basi", "contoh", "baik"]
    assert (first.due, survey.due) == (1, 1)
    assert survey.offices[-1].agency is None


def counts(survey: Quality) -> list[int]:
    return [survey.lacking(each) for each in MEASURES]


def test_what_is_surveyed_is_the_same_on_every_day() -> None:
    for registry in (real(), many_programs(50)):
        keys = sorted(key for key, _ in surveyed(registry))
        for today in ("2020-01-01", TODAY, "2040-01-01"):
            assert sorted(quality(registry, today).records) == keys
    assert counts(quality(real(), "2020-01-01"))[0] == 0 < counts(quality(real(), TODAY))[0]


def test_counts_are_those_that_the_programs_pages_show() -> None:
    survey, figures_of = quality(real(), TODAY), real().figures_of
    for program in real().programs.values():
        box = unknowns(here(real(), f"/program/{program.id}/"), program, figures_of(program.id))
        assert survey.records["program", program.id].count(INCOMPLETE) == len(box.missing)
        assert box.all.value - box.known.value == len(box.missing)
    assert survey.lacking(UNCHECKED) == len(real().programs) + len(real().services)


def test_many_programs_are_surveyed_at_once() -> None:
    registry: Registry = many_programs(1000)
    survey = quality(registry, TODAY)
    assert sum(len(office.records) for office in survey.offices) == len(survey.records) > 1000
