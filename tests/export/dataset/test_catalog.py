"""catalog.jsonld, read by rdflib as RDF and judged by pySHACL with the shapes of DCAT-AP 3.0."""

import json
from functools import cache

import pytest
from pyshacl import validate
from rdflib import DCTERMS, FOAF, RDF, SDO, XSD, Graph, Literal, Namespace, URIRef

from generator.file_hash import file_hash
from generator.tables.version import SCHEMA_VERSION
from tests.export.dataset.described import (
    HARD,
    SHARED,
    SITE_URL,
    SMALL,
    folder,
    read_json,
    registry,
)
from tests.model.invented import TODAY

SHAPES = SHARED / "dcat-ap-3.0.0" / "dcat-ap-SHACL.ttl"
DCAT = Namespace("http://www.w3.org/ns/dcat#")
_SPDX = Namespace("http://spdx.org/rdf/terms#")
_VCARD = Namespace("http://www.w3.org/2006/vcard/ns#")
_NAME = "catalog.jsonld"
_DATA = URIRef(f"{SITE_URL}data/{_NAME}#data")


@cache
def graph(name: str) -> Graph:
    return Graph().parse(folder(name) / _NAME, format="json-ld")


def against_shapes(found: Graph) -> str:
    """What the shapes find; "" for nothing."""
    if not SHAPES.is_file():
        pytest.skip(f"no DCAT-AP shapes at {SHAPES}")
    conforms, _, text = validate(found, shacl_graph=_shapes())
    return "" if conforms else str(text)


@cache
def _shapes() -> Graph:
    return Graph().parse(SHAPES)


@pytest.mark.parametrize("name", SMALL)
def test_the_shapes_of_dcat_ap_find_nothing(name: str) -> None:
    assert against_shapes(graph(name)) == ""


@pytest.mark.parametrize("predicate", [DCTERMS.title, DCTERMS.publisher, DCAT.accessURL])
def test_the_shapes_would_find_what_is_missing(predicate: URIRef) -> None:
    broken = Graph()
    for triple in graph("golden"):
        if triple[1] != predicate:
            broken.add(triple)
    assert "MinCount" in against_shapes(broken)


def test_the_shapes_would_find_a_wrong_type() -> None:
    broken = Graph() + graph("golden")
    for subject in broken.subjects(RDF.type, DCAT.Distribution):
        broken.set((subject, DCAT.byteSize, Literal("banyak")))
    assert "byteSize" in against_shapes(broken)


@pytest.mark.parametrize("name", SMALL)
def test_every_other_file_is_a_distribution_as_it_is(name: str) -> None:
    found = graph(name)
    held = {path.name: path for path in folder(name).iterdir() if path.name != _NAME}
    files = {
        str(each).rpartition("/")[2]: each for each in found.subjects(RDF.type, DCAT.Distribution)
    }
    assert set(files) == set(held)
    for file, distribution in files.items():
        assert found.value(distribution, DCAT.downloadURL) == URIRef(f"{SITE_URL}data/{file}")
        size = found.value(distribution, DCAT.byteSize)
        assert size == Literal(str(held[file].stat().st_size), datatype=XSD.nonNegativeInteger)
        checksum = found.value(distribution, _SPDX.checksum)
        assert str(found.value(checksum, _SPDX.checksumValue, any=False)) == file_hash(held[file])
        assert (checksum, _SPDX.algorithm, _SPDX.checksumAlgorithm_sha256) in found
        assert found.value(predicate=DCAT.distribution, object=distribution, any=False)
        assert found.value(distribution, DCTERMS.license) == URIRef(registry(name).site.licence.url)


def test_tables_are_parts_of_the_whole() -> None:
    found = graph("golden")
    parts = set(found.objects(_DATA, DCTERMS.hasPart))
    assert len(parts) == len([*folder("golden").glob("*.csv")])
    for part in parts:
        assert (part, DCTERMS.isPartOf, _DATA) in found
        titles = [each for each in found.objects(part, DCTERMS.title) if isinstance(each, Literal)]
        assert {each.language for each in titles} == {"id", "en"}
    (catalog,) = found.subjects(RDF.type, DCAT.Catalog)
    assert set(found.objects(catalog, DCAT.dataset)) == {_DATA, *parts}
    assert found.value(_DATA, DCAT.version) == Literal(TODAY)  # the data's own: its day
    assert found.value(_DATA, DCTERMS.modified) == Literal(TODAY, datatype=XSD.date)
    assert found.value(_DATA, SDO.schemaVersion) == Literal(SCHEMA_VERSION)


def test_only_what_is_stated() -> None:
    real, golden = graph("real"), graph("golden")
    # The real site has no contact yet; the golden one has.
    assert [*real.objects(None, DCAT.contactPoint)] == []
    assert registry("real").site.contact is None
    emails = {str(each) for each in golden.objects(None, _VCARD.hasEmail)}
    assert emails == {"mailto:koreksi@contoh.example"}
    for name, found in (("real", real), ("golden", golden)):
        publisher = registry(name).site.publisher
        names = {str(each) for each in found.objects(None, FOAF.name)}
        assert names == {publisher.id, publisher.en}


def test_places_and_times_are_those_of_the_records() -> None:
    found = graph("golden")
    region = registry("golden").programs["program-contoh"].region
    assert [str(each) for each in found.objects(_DATA, DCTERMS.spatial)] == [
        f"{SITE_URL}wilayah/{region.replace('.', '-')}/"
    ]
    time = found.value(_DATA, DCTERMS.temporal)
    # 2023 is the earliest year of a ceiling, 2024 the latest; each as precise as it is stated.
    assert found.value(time, DCAT.startDate) == Literal("2023", datatype=XSD.gYear)
    assert found.value(time, DCAT.endDate) == Literal("2024", datatype=XSD.gYear)


def test_where_no_date_is_stated_there_is_no_time() -> None:
    stated = [
        placed
        for placed in registry("real").figures.values()
        if placed.fiscal_year or placed.period or placed.figure.as_of
    ]
    assert bool([*graph("real").objects(_DATA, DCTERMS.temporal)]) == bool(stated)


def test_hard_words_come_back() -> None:
    found = graph("hard")
    titles = {str(each) for each in found.objects(_DATA, DCTERMS.title)}
    assert len([each for each in titles if each.startswith(f"{HARD}: ")]) == 2
    assert HARD in {str(each) for each in found.objects(None, FOAF.name)}
    assert json.dumps(HARD, ensure_ascii=False)[1:-1] in (folder("hard") / _NAME).read_text("utf-8")
    assert read_json("hard", _NAME)["@type"] == "dcat:Catalog"
