"""JSON-LD of the built golden pages, read by extruct, and held to the model."""

import json
from functools import cache
from pathlib import Path
from typing import Any

import extruct
import pytest

from generator import urls
from generator.data_file import DataFile
from generator.model.placed_figure import PlacedFigure
from generator.model.registry import Registry
from generator.render import render
from generator.text import LOCALES, Locale
from generator.view.here import Here
from generator.view.json_ld import dataset_json_ld
from generator.view.program import view
from tests.conftest import once
from tests.export.dataset import described
from tests.golden import TODAY, built
from tests.model.invented import FULL, invented

SITE_URL = "https://terang.example/"

_ASSISTANCE = FULL.replace("kind: training", "kind: assistance").replace(
    "assistance:\n",
    """\
assistance:
  - key: tunai
    text: {id: Bantuan tunai}
    amount: {value: 300000, unit: IDR, precision: at_least, source: berita-contoh}
    source: berita-contoh
""",
)


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The golden case, built."""
    return once(tmp_path_factory, "golden", built) / "site"


def nodes(html: str) -> list[dict[str, Any]]:
    """What extruct reads: every node of the one graph."""
    (data,) = extruct.extract(html, syntaxes=["json-ld"], errors="strict")["json-ld"]
    assert data["@context"] == "https://schema.org"
    graph: list[dict[str, Any]] = data["@graph"]
    return graph


def of_type(graph: list[dict[str, Any]], name: str) -> list[dict[str, Any]]:
    return [node for node in graph if node["@type"] == name]


def page_of(registry: Registry, locale: Locale = "id", url: str = SITE_URL) -> str:
    """The head of the one program's page."""
    (program,) = registry.programs.values()
    here = Here(registry, locale, urls.record("program", program.id), TODAY, url)
    return render(view(here, program)).head


@cache
def golden() -> Registry:
    return described.registry("golden")


@pytest.mark.parametrize("locale", LOCALES)
def test_every_figure_that_stands_is_an_observation(site: Path, locale: Locale) -> None:
    address = urls.record("program", "program-contoh")
    html = (site / urls.output_path(address, locale)).read_text("utf-8")
    graph = nodes(html)
    seen = {node["@id"]: node for node in of_type(graph, "Observation")}
    figures = [*golden().figures.values()]
    standing = [each for each in figures if each.figure.value is not None]
    standing = [each for each in standing if each.figure.withdrawn is None]
    assert len(figures) > len(standing) > 3
    assert set(seen) == {_address(each, locale) for each in standing}
    for placed in standing:
        node, figure = seen[_address(placed, locale)], placed.figure
        assert node.get("value") == (figure.value if figure.precision == "exact" else None)
        assert node.get("observationDate") == figure.as_of
        source = urls.localised(urls.record("source", str(figure.source)), locale)
        assert node["subjectOf"] == {"@id": SITE_URL.rstrip("/") + source}
        assert f'id="{urls.anchor(placed.path)}"' in html  # the address is there
    assert any(node.get("observationDate") for node in seen.values())


@pytest.mark.parametrize("locale", LOCALES)
def test_the_page_names_service_office_and_sources(site: Path, locale: Locale) -> None:
    address = urls.record("program", "program-contoh")
    graph = nodes((site / urls.output_path(address, locale)).read_text("utf-8"))
    program = golden().programs["program-contoh"]
    (service,) = of_type(graph, "GovernmentService")
    assert service["name"] == program.name.in_(locale)
    assert service["provider"]["name"] == golden().agencies[program.agency].name.in_(locale)
    assert service["areaServed"]["identifier"] == program.region
    (record,) = of_type(graph, "Dataset")
    assert record["about"] == {"@id": service["@id"]}
    assert record["license"] == golden().site.licence.url
    known = {node["@id"] for node in graph if "@id" in node}
    for each in (*of_type(graph, "Observation"), *record["isBasedOn"]):
        assert each.get("subjectOf", each)["@id"] in known
        assert each.get("observationAbout", {"@id": service["@id"]})["@id"] in known
    (advertorial,) = of_type(graph, "AdvertiserContentArticle")
    assert advertorial["sponsor"]["name"] == "Dinas Contoh Kota Rekaan"
    (held,) = of_type(graph, "NewsArticle")  # what is withheld is said nowhere
    assert set(held) == {"@id", "@type", "name"}


def test_only_programs_that_serve_people_are_services() -> None:
    infrastructure = nodes(page_of(described.registry("hard")))
    assert of_type(infrastructure, "GovernmentService") == []
    assert len(of_type(infrastructure, "Thing")) == 1


def test_money_that_is_handed_out_is_a_grant_and_nothing_else_is() -> None:
    graph = nodes(page_of(invented(_ASSISTANCE)[0].public()))
    (grant,) = of_type(graph, "MonetaryGrant")
    assert grant["name"] == "Bantuan tunai"
    assert grant["amount"] == {"@type": "MonetaryAmount", "currency": "IDR", "minValue": 300000}
    (service,) = of_type(graph, "GovernmentService")
    assert service["serviceOutput"] == [{"@id": grant["@id"]}]
    assert "mentions" not in of_type(graph, "Dataset")[0]
    of_training = _ASSISTANCE.replace("kind: assistance", "kind: training")
    assert of_type(nodes(page_of(invented(of_training)[0].public())), "MonetaryGrant") == []
    assert of_type(nodes(page_of(golden())), "MonetaryGrant") == []


def test_the_grant_of_a_program_that_is_no_service_is_mentioned() -> None:
    assert "status: running" in _ASSISTANCE
    ended = _ASSISTANCE.replace("status: running", "status: finished")
    graph = nodes(page_of(invented(ended)[0].public()))
    (grant,) = of_type(graph, "MonetaryGrant")
    assert of_type(graph, "GovernmentService") == []
    assert of_type(graph, "Dataset")[0]["mentions"] == [{"@id": grant["@id"]}]


def test_values_are_exact_and_hard_words_come_back() -> None:
    html = page_of(described.registry("hard"))
    assert html.count("</script>") == 1
    assert "<!--" not in html
    graph = nodes(html)
    values = {node["@id"].partition("#")[2]: node for node in of_type(graph, "Observation")}
    assert values["angka-budgets-pagu-amount"]["value"] == described.BEYOND_DOUBLE
    assert values["angka-budgets-rencana-amount"]["value"] == described.LARGEST
    assert values["angka-budgets-sen-amount"]["value"] == "12345678901234567.89"
    assert values["angka-targets-klien-amount"]["value"] == 0
    least = values["angka-budgets-perjanjian-amount"]
    assert least["minValue"] == 12_000_000_000
    assert "value" not in least
    assert "angka-budgets-kosong-amount" not in values
    assert "angka-budgets-ditarik-amount" not in values
    assert of_type(graph, "Dataset")[0]["name"] == described.HARD


@pytest.mark.parametrize("locale", LOCALES)
def test_the_data_set_offers_every_file(locale: Locale) -> None:
    files = (
        DataFile("/data/figures.csv", "text/csv", 8216, "ab" * 32, "figures", 7),
        DataFile("/data/oc4ids.json", "application/json", 2818, "cd" * 32),
    )
    here = Here(golden(), locale, "/data/", TODAY, "https://terang.example/dasar/", files)
    script = dataset_json_ld(here, described.HARD, "Semua </script> catatan.", "1.0")
    (node,) = json.loads(script)["@graph"]
    assert "<" not in script
    assert node["@type"] == "Dataset"
    assert node["name"] == described.HARD
    assert (node["version"], node["schemaVersion"]) == (TODAY, "1.0")
    assert node["url"] == "https://terang.example/dasar" + urls.localised("/data/", locale)
    assert node["publisher"]["name"] == golden().site.publisher.in_(locale)
    assert [
        (each["contentUrl"], each["encodingFormat"], each["contentSize"], each["sha256"])
        for each in node["distribution"]
    ] == [
        ("https://terang.example/dasar/data/figures.csv", "text/csv", "8216 B", "ab" * 32),
        ("https://terang.example/dasar/data/oc4ids.json", "application/json", "2818 B", "cd" * 32),
    ]


def _address(placed: PlacedFigure, locale: Locale) -> str:
    return SITE_URL.rstrip("/") + urls.localised(urls.figure(placed.id), locale)
