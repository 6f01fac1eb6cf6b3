"""The bill of materials: valid, whole, the same each time, and made at every release."""

import json
from typing import Any

import pytest

from tests.supply.locks import SITE, read
from tests.supply.sbom import sbom
from tests.supply.vendored import assets
from tests.test_architecture import ROOT


@pytest.fixture(scope="module")
def text() -> str:
    return sbom()


@pytest.fixture(scope="module")
def document(text: str) -> dict[str, Any]:
    loaded: dict[str, Any] = json.loads(text)
    return loaded


@pytest.mark.torture
def test_the_standard_accepts_it(text: str) -> None:
    from cyclonedx.schema import SchemaVersion
    from cyclonedx.validation.json import JsonStrictValidator

    validator = JsonStrictValidator(SchemaVersion.V1_6)
    assert validator.validate_str(text) is None
    wrong = {"bomFormat": "CycloneDX", "specVersion": "1.6", "components": [{"name": "pustaka"}]}
    assert validator.validate_str(json.dumps(wrong))


def test_the_same_bytes_each_time_and_of_no_machine(text: str) -> None:
    assert sbom() == text
    assert not {"serialNumber", "timestamp"} & set(json.loads(text)["metadata"])
    assert str(ROOT) not in text and "file://" not in text


def test_all_that_is_pinned_is_in_it_with_its_hashes(document: dict[str, Any]) -> None:
    found = {each["bom-ref"]: each for each in document["components"]}
    assert set(found) == {each.purl for each in read(SITE)} | {each.path for each in assets()}
    for each in read(SITE):
        (files,) = (one for one in found[each.purl]["externalReferences"] if one.get("hashes"))
        assert {hash["content"] for hash in files["hashes"]} == set(each.hashes)
    for asset in assets():
        assert found[asset.path]["hashes"] == [{"alg": "SHA-256", "content": asset.sha256}]
        assert found[asset.path]["licenses"] == [{"license": {"id": asset.licence}}]


def test_it_says_what_needs_what(document: dict[str, Any]) -> None:
    """From the project itself every package that is installed can be reached."""
    needs = {each["ref"]: each["dependsOn"] for each in document["dependencies"]}
    reached, waiting = set(), [document["metadata"]["component"]["bom-ref"]]
    while waiting:
        reference = waiting.pop()
        if reference not in reached:
            reached.add(reference)
            waiting += needs.get(reference, [])
    here = {each.purl for each in read(SITE) if each.here}
    assert here <= reached
