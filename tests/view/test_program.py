"""A program's page: in the order of a reader's questions, nothing lost, nothing said twice."""

import re

import pytest

from generator.text import LOCALES, Locale
from generator.view.program import ProgramPage
from generator.view.program_history import MOST_CHANGES
from generator.view.program_sections import SECTIONS
from tests.model.invented import FULL, SMALLEST, invented
from tests.view.real import body, real, seen

PROMISED = ("uang", "jangkauan", "pernyataan", "belum-diketahui")


def program_pages() -> list[ProgramPage]:
    return [page for page in seen(real()) if isinstance(page, ProgramPage)]


def anchors(html: str) -> list[str]:
    return re.findall(r'<h2 id="([^"]+)">', html)


def contents(html: str) -> list[str]:
    nav = html[html.index('<nav class="daftar-isi"') :]
    return re.findall(r'<a href="#([^"]+)">', nav[: nav.index("</nav>")])


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("program", real().programs)
def test_contents_and_headings_are_the_same_in_the_same_order(program: str, locale: Locale) -> None:
    html = body(real(), f"/program/{program}/", locale)
    assert contents(html) == anchors(html)
    assert anchors(html) == [each for each in SECTIONS if each in anchors(html)]


def test_a_full_record_has_nearly_every_section() -> None:
    registry = invented(FULL)[0].public()
    html = body(registry, "/program/contoh/")
    # The invented record describes nothing in words, and has no note.
    without = set(SECTIONS) - set(anchors(html))
    assert without == {"catatan-redaksi"}
    assert [each for each in PROMISED if each not in anchors(html)] == []


def test_the_smallest_record_says_honestly_what_it_does_not_know() -> None:
    html = body(invented(SMALLEST)[0].public(), "/program/contoh/")
    assert anchors(html) == [
        "untuk-siapa",
        "cara-mendaftar",
        "uang",
        "belum-diketahui",
        "periksa-sendiri",
        "sumber",
        "riwayat",
    ]
    assert "Kelompok sasaran dan syarat penerima tidak disebut dalam sumber kami." in html
    assert "Cara mendaftar tidak disebut dalam sumber kami." in html
    assert "Kontaknya tidak disebut dalam sumber kami." in html
    assert html.count('<li class="belum">') == 5


@pytest.mark.parametrize("locale", LOCALES)
def test_facts_and_headline_figures_come_before_the_text(locale: Locale) -> None:
    for page in program_pages():
        if page.head.locale != locale:
            continue
        html = body(real(), page.head.address, locale)
        text = html.index('<div class="utama">')
        assert html.index("<h1") < html.index("<aside") < text
        for each in page.highlights:
            assert each.badges
            first = html.index(f'data-angka="{each.figure.id}" value="{each.figure.value}"')
            assert first < html.index("<aside")
            card = each.figure.href
            assert card.startswith("#angka-") and f'id="{card[1:]}"' in html


def test_contact_is_the_nearest_on_record() -> None:
    office = (
        '{id: dinas-contoh, name: {id: Dinas}, level: regency, contact: {phone: "0254-111111"}}'
    )
    own = 'contact: {phone: "0254-222222"}\n'
    far = invented(SMALLEST, {("agency", "dinas-contoh"): office})[0].public()
    near = invented(SMALLEST + own, {("agency", "dinas-contoh"): office})[0].public()
    assert "tel:0254111111" in body(far, "/program/contoh/")
    assert "tel:0254222222" in body(near, "/program/contoh/")
    assert "tel:0254111111" not in body(near, "/program/contoh/")


def test_a_source_that_a_whole_list_rests_on_is_named_once() -> None:
    html = body(real(), "/program/bimbingan-wktk-banten/")
    claims = html[html.index('id="pernyataan"') : html.index('id="pejabat"')]
    assert claims.count('class="asal"') == 1
    assert claims.count("<blockquote") > 1


def test_rows_of_different_sources_each_name_their_own() -> None:
    steps = (
        "sources: [berita-contoh, rilis-contoh]\nsteps:\n"
        "  - {key: a, text: {id: Satu.}, source: berita-contoh}\n"
        "  - {key: b, text: {id: Dua.}, source: rilis-contoh}\n"
    )
    text = SMALLEST.replace("sources: [berita-contoh]\n", steps)
    html = body(invented(text)[0].public(), "/program/contoh/")
    steps_shown = html.partition('<ol class="alur">')[2].partition("</ol>")[0]
    assert steps_shown.count('class="asal"') == 2


def test_what_one_speaker_said_stands_under_one_heading() -> None:
    html = body(real(), "/program/bimbingan-wktk-banten/")
    assert html.count("Disebut oleh: ") == len(set(re.findall(r"Disebut oleh: ([^<]+)", html)))
    page = next(p for p in program_pages() if p.head.address.endswith("wktk-banten/"))
    assert sum(len(each.claims) for each in page.speeches) == len(page.claims.rows)


def test_the_history_is_bounded_and_says_how_many_there_are() -> None:
    revisions = ", ".join(
        f'{{type: update, value: {n}, unit: IDR, source: berita-contoh, published: "2025-01-0{n}",'
        f' replaced: "2025-01-0{n + 1}", reason: {{id: x.}}}}'
        for n in range(1, 8)
    )
    money = (
        "budgets: [{key: a, stage: usulan, amount: {value: 9, unit: IDR, source: berita-contoh, "
        f'published: "2025-01-08", revisions: [{revisions}]}}}}]\n'
    )
    registry, findings = invented(SMALLEST + money)
    assert findings == []
    page = next(p for p in seen(registry.public()) if isinstance(p, ProgramPage))
    assert len(page.history.changes) == MOST_CHANGES
    assert page.history.total.value == 7
    assert page.history.published and page.history.published.iso == "2025-01-01"
