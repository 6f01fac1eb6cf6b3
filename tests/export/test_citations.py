"""Every citation of a program, read back by other people's programs."""

import json
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest

from generator import pipeline
from generator.artifact import Artifact
from generator.export import Subject
from generator.export.citations import FILES, of_program
from generator.model.registry import Registry
from generator.wording.citation import Cited, cited
from generator.wording.citation_styles import STYLES
from tests.export.readers import READERS, citation_js, read_csl, rendered
from tests.model.invented import FULL, SMALLEST, invented
from tests.test_architecture import ROOT

SITE_URL = "https://terang.example/dasar/"
TODAY = "2026-11-21"
AWKWARD = (
    "50% & #1_a {x} $y ~z^2 \\\\n \\\"kutip\\\" 'satu' — é ø 漢字, a; @misc{b, c = {d}}"
    " \\nTY  - JOUR\\nER  - --"
)
AWKWARD_SEEN = (
    "50% & #1_a {x} $y ~z^2 \\n \"kutip\" 'satu' — é ø 漢字, a; @misc{b, c = {d}} TY - JOUR ER - --"
)


@cache
def registry(name: str) -> Registry:
    if name == "invented":
        return invented(FULL)[0].public()
    if name == "awkward":
        text = SMALLEST.replace("Program Contoh", f'"{AWKWARD}"')
        amount = "{value: 30, unit: orang, source: berita-contoh, published: 2026-06}"
        amount = amount.replace("2026-06", '"2026-06"')
        text += f'targets: [{{key: a, name: {{id: "{AWKWARD}"}}, amount: {amount}}}]\n'
        made, findings = invented(text)
        assert findings == []
        return made.public()
    root = ROOT if name == "terang" else ROOT / "tests" / "cases" / name
    return pipeline.check(Path(root), TODAY).registry.public()


@cache
def files(name: str) -> dict[str, Artifact]:
    of = Subject(registry(name), SITE_URL, TODAY)
    made = (each for program in of.registry.programs.values() for each in of_program(of, program))
    return {each.path: each for each in made}


def citations(name: str) -> Iterator[tuple[str, list[Cited]]]:
    """Program id → what there is to cite of it."""
    known = registry(name)
    for program in known.programs:
        figures = known.figures_of(program)
        yield program, [cited(known, placed, SITE_URL, "id") for placed in figures]


PROJECTS = ("terang", "lengkap", "invented", "awkward")


@pytest.mark.parametrize("name", PROJECTS)
@pytest.mark.parametrize(("file", "style"), FILES.items())
def test_every_figure_is_read_back_whole(name: str, file: str, style: str) -> None:
    for program, wanted in citations(name):
        text = files(name)[f"program/{program}/{file}"].content.decode("utf-8")
        read = READERS[style](text)
        assert [each.key for each in read] == [each.key for each in wanted]
        for reference, figure in zip(read, wanted, strict=True):
            assert reference.author == figure.publisher
            assert reference.title == figure.title
            assert reference.issued == (figure.published or "")
            assert reference.version == str(figure.revision)
            assert reference.url == figure.address
            for said in (figure.name, figure.value_text, figure.stage, figure.period):
                assert said in reference.note
            assert figure.date_of_data in reference.note
            assert figure.published_words in reference.note
            assert f"Nilai persis: {figure.value};" in reference.note or figure.value is None


@pytest.mark.parametrize("name", PROJECTS)
def test_all_styles_name_the_same_value_and_address(name: str) -> None:
    for _, wanted in citations(name):
        for figure in wanted:
            for style in ("teks", "apa", "ris", "csl-json"):
                text = STYLES[style].write([figure])
                said = json.dumps(figure.value_text, ensure_ascii=False)[1:-1]
                assert (said if style == "csl-json" else figure.value_text) in text, style
                assert figure.address in text, style


@pytest.mark.parametrize("name", PROJECTS)
def test_citeproc_prints_all_of_it(name: str) -> None:
    for program, wanted in citations(name):
        text = files(name)[f"program/{program}/kutipan.csl.json"].content.decode("utf-8")
        if not wanted:
            continue
        for line, figure in zip(rendered(text), wanted, strict=True):
            assert figure.publisher in line
            assert f"v{figure.revision}" in line
            assert figure.value_text in line
            assert (figure.published or "") in line
            assert figure.address in line


@pytest.mark.parametrize("name", PROJECTS)
def test_citation_js_reads_them_too(name: str) -> None:
    forms = {
        "kutipan.bib": "@bibtex/text",
        "kutipan.ris": "@ris/file",
        "kutipan.csl.json": "@else/json",
    }
    asked = [
        (files(name)[f"program/{program}/{file}"].content.decode("utf-8"), form, wanted)
        for program, wanted in citations(name)
        for file, form in forms.items()
        if wanted
    ]
    found = citation_js([(text, form) for text, form, _ in asked])
    for read, (_, _, wanted) in zip(found, asked, strict=True):
        for item, figure in zip(read, wanted, strict=True):
            assert item["id"] == figure.key
            assert item["URL"] == figure.address
            assert item["title"] == figure.title
            assert figure.value_text in item["note"]


def test_awkward_characters_are_what_they_were() -> None:
    (program,) = citations("awkward")
    assert program[1][0].name == AWKWARD_SEEN
    assert program[1][0].title.startswith(AWKWARD_SEEN)


def test_a_program_without_figures_has_empty_lists() -> None:
    made, _ = invented(SMALLEST)
    (program,) = made.programs.values()
    files_of = of_program(Subject(made, SITE_URL, TODAY), program)
    texts = {each.path.rpartition("/")[2]: each.content for each in files_of}
    assert texts == {"kutipan.bib": b"", "kutipan.ris": b"", "kutipan.csl.json": b"[]\n"}


def test_what_is_missing_is_never_zero() -> None:
    made, _ = invented(
        f"{SMALLEST}targets: [{{key: a, name: {{id: A}}, amount: {{value: null}}}}]\n"
    )
    figure = cited(made, made.figures["contoh/targets/a/amount"], SITE_URL, "id")
    (item,) = read_csl(STYLES["csl-json"].write([figure]))
    assert "Nilai: tidak disebut dalam sumber kami;" in item.note
    assert "Nilai persis" not in item.note
    assert json.loads(STYLES["csl-json"].write([figure]))[0]["custom"]["value"] is None


def test_ris_lines_end_as_the_format_says() -> None:
    text = files("lengkap")["program/program-contoh/kutipan.ris"].content
    assert text.count(b"\r\n") == text.count(b"\n")


def test_files_stand_once() -> None:
    assert not [path for path in files("terang") if path.startswith("en/")]


@pytest.mark.parametrize("brace", ["{", "}", "}{", "{{", "\\{"])
def test_a_lone_brace_does_not_swallow_what_follows(brace: str) -> None:
    _, [figure] = next(citations("awkward"))
    lone = replace(figure, sentence=f"a {brace} b", revision=2)
    text = STYLES["bibtex"].write([lone, figure])
    assert [each.key for each in READERS["bibtex"](text)] == [lone.key, figure.key]
    inside = text.partition('title = "{')[2].partition("\n")[0].removesuffix('}",')
    assert inside.count("{") == inside.count("}")
