"""Charts: what is drawn is what the record says, in the table's order, and nothing is invented."""

import pytest

from generator.model.registry import Registry
from generator.view import budgets, program
from generator.view.charts.bars import Bar, BarChart, Chart, Undrawn
from generator.view.charts.budget import MOST_BARS
from generator.view.program import ProgramPage
from tests.model.invented import SMALLEST, invented
from tests.view.real import here, real


def registry(more: str) -> Registry:
    made, findings = invented(SMALLEST + more)
    assert findings == []
    return made.public()


def page(more: str) -> ProgramPage:
    made = registry(more)
    return program.view(here(made, "/program/contoh/"), made.programs["contoh"])


def amount(value: object, unit: str = "IDR", more: str = "") -> str:
    return f"{{value: {value}, unit: {unit}, source: berita-contoh{more}}}"


def budget(key: str, stage: str, value: object, year: str | None = None, more: str = "") -> str:
    fiscal = f', fiscal_year: "{year}"' if year else ""
    return f"  - {{key: {key}, stage: {stage}{fiscal}, amount: {amount(value, more=more)}}}\n"


def bars(chart: Chart) -> BarChart:
    assert isinstance(chart, BarChart)
    return chart


def labels(chart: BarChart, line: int = 0) -> list[str]:
    return ["".join(each.text for each in bar.labels[line].pieces) for bar in chart.bars]


def widths(bar: Bar) -> list[str]:
    return [mark.width for mark in bar.marks]


def test_stages_and_years_are_told_apart() -> None:
    text = "budgets:\n" + "".join(
        [
            budget("a", "realisasi_diaudit", 50, "2024"),
            budget("b", "pagu_murni", 100, "2024"),
            budget("c", "rencana_tahunan", 25, "2023"),
            budget("d", "rencana_jangka_menengah", 75),
        ]
    )
    chart = bars(page(text).money_charts[0])
    headings = ["".join(each.text for each in line.pieces) for line in chart.headings]
    assert headings == ["Tahun anggaran 2023", "Tahun anggaran 2024", "Tahun tidak disebut"]
    assert labels(chart) == [
        "Rencana tahunan",
        "Pagu murni",
        "Realisasi diaudit",
        "Rencana jangka menengah",
    ]
    assert [bar.marks[0].look for bar in chart.bars] == ["plan", "authorised", "audited", "plan"]
    assert [widths(bar) for bar in chart.bars] == [["24.75%"], ["99%"], ["49.5%"], ["74.25%"]]
    assert [key.look for key in chart.keys] == ["plan", "authorised", "audited"]


def test_the_table_has_the_rows_of_the_drawing_in_its_order() -> None:
    text = "budgets:\n" + budget("a", "pagu_murni", 9, "2024") + budget("b", "kontrak", 3, "2023")
    chart = bars(page(text).money_charts[0])
    rows = [row for group in chart.groups for row in group.rows]
    assert [row.labels[0].text for row in rows] == labels(chart)
    assert [row.cells[-1][0].text for row in rows] == ["Rp3", "Rp9"]  # type: ignore[union-attr]
    assert len(chart.columns) == len(rows[0].cells)


@pytest.mark.parametrize(
    ("values", "drawn"),
    [
        ((0, 0), [("0%", "3"), ("0%", "3")]),
        ((10, 0), [("0%", "99%"), ("0%", "3")]),
        ((-10, 10), [("0%", "49.5%"), ("49.5%", "49.5%")]),
        ((1, 10**15), [("0%", "0.4%"), ("0%", "99%")]),
    ],
)
def test_no_range_of_values_breaks_the_drawing(
    values: tuple[int, ...], drawn: list[tuple[str, str]]
) -> None:
    text = "cohorts:\n" + "".join(
        f"  - {{key: a-{place}, name: {{id: A}}, participants: {amount(value, 'orang')}}}\n"
        for place, value in enumerate(values)
    )
    chart = bars(page(text).people_charts[0])
    assert [(bar.marks[0].x, bar.marks[0].width) for bar in chart.bars] == drawn
    assert [bar.words for bar in chart.bars] == ["nol" if value == 0 else "" for value in values]


def test_one_amount_has_no_bars_of_its_own_but_says_what_cannot_be_compared() -> None:
    (chart,) = page("budgets:\n" + budget("a", "pagu_murni", 9, "2024")).money_charts
    assert isinstance(chart, Undrawn)
    assert "Realisasi: tidak disebut dalam sumber kami" in chart.reason


@pytest.mark.parametrize(
    ("ceiling", "spent"),
    [
        (("pagu_murni", 9, "2024"), ("realisasi_diaudit", 8, "2023")),
        (("rencana_tahunan", 9, "2024"), ("realisasi_diaudit", 8, "2024")),
        (("kontrak", 9, "2024"), ("realisasi_diaudit", 8, "2024")),
        (("pagu_murni", 9, None), ("realisasi_diaudit", 8, None)),
    ],
)
def test_only_year_and_version_alike_are_compared(
    ceiling: tuple[str, int, str | None], spent: tuple[str, int, str | None]
) -> None:
    chart = page("budgets:\n" + budget("a", *ceiling) + budget("b", *spent)).money_charts[1]
    assert isinstance(chart, Undrawn)
    assert "tahun dan versi yang sama" in chart.reason


def test_realisation_lies_within_the_last_ceiling() -> None:
    text = "budgets:\n" + "".join(
        [
            budget("a", "pagu_murni", 100, "2024"),
            budget("b", "pagu_perubahan", 80, "2024"),
            budget("c", "realisasi_diaudit", 40, "2024", ", precision: approximate"),
        ]
    )
    chart = bars(page(text).money_charts[1])
    assert [widths(bar) for bar in chart.bars] == [["99%", "49.5%"]]
    assert labels(chart) == ["Tahun anggaran 2024"]
    assert labels(chart, 1) == ["Realisasi diaudit (sekitar)"]
    cells = [cell[0].text for cell in chart.groups[0].rows[0].cells]  # type: ignore[union-attr]
    assert cells == ["2024", "Rp80", "sekitar Rp40"]


def test_what_is_missing_withdrawn_or_counted_otherwise_has_words_and_no_bar() -> None:
    withdrawn = ', withdrawn: {date: "2026-07-01", reason: {id: x.}}'
    participants = (
        amount(30, "orang"),
        amount(20, "orang", ", assertion: planned"),
        amount(9, "orang", withdrawn),
        amount(9, "kpm"),
        "{value: null, missing: suppressed}",
    )
    text = "cohorts:\n" + "".join(
        f"  - {{key: a-{place}, name: {{id: Angkatan}}, participants: {each}}}\n"
        for place, each in enumerate(participants)
    )
    chart = bars(page(text + "  - {key: b, name: {id: Angkatan}}\n").people_charts[0])
    assert [[mark.look for mark in bar.marks] for bar in chart.bars] == [
        ["realised"],
        ["plan"],
        *[[]] * 4,
    ]
    assert [bar.words for bar in chart.bars] == [
        "",
        "",
        "ditarik",
        "dihitung lain, tidak digambar",
        "tidak ditampilkan demi melindungi orang",
        "tidak disebut dalam sumber kami",
    ]


def test_targets_share_no_scale_with_recipients() -> None:
    text = "cohorts:\n" + "".join(
        f"  - {{key: a-{place}, name: {{id: A}}, participants: {amount(9, 'orang', more)}}}\n"
        for place, more in enumerate(("", ", kind: target"))
    )
    (chart,) = page(text).people_charts
    assert isinstance(chart, Undrawn)


def test_nobody_expects_a_chart_of_one_batch() -> None:
    text = f"cohorts: [{{key: a, name: {{id: A}}, participants: {amount(9, 'orang')}}}]\n"
    assert page(text).people_charts == ()


def test_digits_of_a_name_are_marked_and_long_names_cut_at_a_word() -> None:
    name = "{id: Angkatan tahun 2024 dengan nama yang sangat panjang sekali}"
    text = "cohorts:\n" + "".join(
        f"  - {{key: a-{place}, name: {name}, participants: {amount(9, 'orang')}}}\n"
        for place in range(2)
    )
    label = bars(page(text).people_charts[0]).bars[0].labels[0]
    assert [(each.text, each.number) for each in label.pieces] == [
        ("Angkatan tahun ", False),
        ("2024", True),
        (" dengan nama …", False),
    ]


def first_page(made: Registry) -> budgets.BudgetsPage:
    return budgets.view(here(made, "/anggaran/"), next(iter(budgets.subjects(made))).of)


def test_very_many_amounts_are_not_all_drawn_and_the_page_says_so() -> None:
    text = "budgets:\n" + "".join(
        budget(f"a-{year}-{place}", "kontrak", place + 1, str(year))
        for year in range(2020, 2025)
        for place in range(20)
    )
    made = registry(text)
    chart = bars(first_page(made).charts[0])
    assert len(chart.bars) == MOST_BARS
    assert [each.pieces[-1].text.strip() for each in chart.headings] == ["2023", "2024"]
    assert [each.text for each in chart.notes[-1][1::2]] == ["24", "100"]  # type: ignore[union-attr]


def test_the_real_budgets_are_one_plan_and_no_comparison() -> None:
    drawn, undrawn = first_page(real()).charts
    assert [bar.marks[0].look for bar in bars(drawn).bars] == ["plan"]
    assert labels(bars(drawn), 1) == ["Pembangunan Kawasan Terpadu Panti …"]
    assert isinstance(undrawn, Undrawn)


def test_an_office_without_money_says_so() -> None:
    made = registry("")
    charts = first_page(made).charts
    assert all(isinstance(each, Undrawn) for each in charts)
