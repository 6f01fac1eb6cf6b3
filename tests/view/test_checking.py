"""Check it yourself: the letter asks for what is missing, of the right office, and no more."""

from urllib.parse import unquote

import pytest

from generator.model.registry import Registry
from generator.text import LOCALES, Locale
from generator.view.checking import Checking, checking
from generator.view.unknowns import missing
from tests.model.invented import SMALLEST, invented
from tests.view.real import body, here, real

OFFICE = "{id: dinas-contoh, name: {id: Dinas Contoh, en: Example Office}, level: regency%s}"


def registry_of(more: str = "", office: str = "") -> Registry:
    registry, findings = invented(SMALLEST + more, {("agency", "dinas-contoh"): OFFICE % office})
    assert findings == []
    return registry.public()


def box(registry: Registry, program_id: str = "contoh", locale: Locale = "id") -> Checking:
    program = registry.programs[program_id]
    place = here(registry, f"/program/{program_id}/", locale)
    return checking(place, program, missing(place, program, registry.figures_of(program_id)))


def asked(letter: str) -> list[str]:
    lines = letter.splitlines()
    return [line.partition(". ")[2] for line in lines if line.partition(". ")[0].isdigit()]


@pytest.mark.parametrize("locale", LOCALES)
def test_the_letter_is_to_the_programs_office_and_in_indonesian(locale: Locale) -> None:
    letter = box(registry_of(), locale=locale).letter
    assert letter == box(registry_of()).letter
    assert letter
    assert "Pejabat Pengelola Informasi dan Dokumentasi (PPID)\nDinas Contoh\n" in letter
    assert "Program Contoh" in letter
    for said in ("Nomor 14 Tahun 2008", "10 (sepuluh) hari kerja", "7 (tujuh) hari kerja"):
        assert said in letter
    for blank in ("[nama Anda]", "[alamat Anda]", "[alasan Anda]", "[tempat], [tanggal]"):
        assert blank in letter


@pytest.mark.parametrize("program_id", real().programs)
def test_it_asks_for_exactly_what_is_missing(program_id: str) -> None:
    """But not who checked our record, nor, where people are sheltered, for the place."""
    program = real().programs[program_id]
    place = here(real(), f"/program/{program_id}/")
    lacking = missing(place, program, real().figures_of(program_id))
    guarded = real().sensitive(program)
    wanted = [
        each.name.id
        for each in lacking
        if each.key != "checked" and not (guarded and each.key == "place")
    ]
    letter = box(real(), program_id).letter
    assert letter
    assert [each.partition(", misalnya")[0] for each in asked(letter)] == wanted


def test_a_place_of_shelter_is_never_asked_for() -> None:
    blitar = box(real(), "pendampingan-pascakejadian-blitar")
    assert blitar.sensitive and blitar.letter
    assert "Tempat" not in blitar.letter
    assert "Tempat" in (box(registry_of()).letter or "")


def test_the_letter_names_a_document_where_one_is_known() -> None:
    assert "misalnya laporan realisasi anggaran (LRA)" in (box(registry_of()).letter or "")


def test_mail_is_offered_only_where_the_office_has_an_address() -> None:
    assert box(registry_of()).mail is None
    offered = box(registry_of(office=", ppid: {email: ppid@dinas.example}"))
    assert offered.mail and offered.mail.href.startswith("mailto:ppid@dinas.example?subject=")
    assert unquote(offered.mail.href.partition("&body=")[2]) == offered.letter
    html = body(registry_of(office=", ppid: {email: ppid@dinas.example}"), "/program/contoh/")
    assert "Tulis sebagai surel" in html


def test_no_address_is_invented() -> None:
    html = body(registry_of(), "/program/contoh/")
    section = html[html.index('id="periksa-sendiri"') : html.index('id="sumber"')]
    assert "https://" not in section
    with_site = body(registry_of(office=", website: https://dinas.example/"), "/program/contoh/")
    assert 'href="https://dinas.example/"' in with_site


def test_places_say_what_they_may_answer() -> None:
    places = {each.name: each.answers for each in box(registry_of()).places}
    assert places["JDIH"] == ("Anggaran yang disahkan", "Dasar hukum")
    assert len(places["LKPD dan LHP BPK"]) == 2
    assert "laws: [uu-contoh]" and "Dasar hukum" not in (
        box(registry_of("laws: [uu-contoh]\n")).places[0].answers
    )


@pytest.mark.parametrize("locale", LOCALES)
def test_only_sensitive_programs_warn_against_telling_ones_story(locale: Locale) -> None:
    warning = {"id": "Jangan tulis kisah Anda sendiri", "en": "Do not write your own story"}[locale]
    wktk = body(real(), "/program/bimbingan-wktk-banten/", locale)
    panti = body(real(), "/program/kawasan-terpadu-panti-sosial-banten/", locale)
    assert warning in wktk
    assert warning not in panti


def test_the_english_page_marks_the_letter_as_indonesian() -> None:
    english = body(real(), "/program/bimbingan-wktk-banten/", "en")
    assert '<pre class="kutipan-siap" tabindex="0" lang="id"' in english
    assert "It is in Indonesian, the language the office reads" in english
