"""Many invented programs, judged as the small data sets are: a thousand in `make torture`."""

import pytest

from generator.file_hash import file_hash
from tests.export.dataset.described import LARGE, folder, read_json, registry
from tests.export.dataset.test_catalog import against_shapes, graph
from tests.export.dataset.test_data_package import against_profile, faults
from tests.export.dataset.test_oc4ids import against_schemas

pytestmark = pytest.mark.torture


def test_the_data_package_of_many_programs() -> None:
    package = read_json("large", "datapackage.json")
    assert faults(folder("large")) == []
    assert against_profile(package) == []
    (programs,) = (each for each in package["resources"] if each["name"] == "programs")
    assert programs["hash"] == f"sha256:{file_hash(folder('large') / 'programs.csv')}"
    assert len(registry("large").programs) == LARGE


def test_the_catalogue_of_many_programs() -> None:
    assert against_shapes(graph("large")) == ""


def test_the_projects_among_many_programs() -> None:
    package = read_json("large", "oc4ids.json")
    assert len(package["projects"]) > LARGE / 20
    assert against_schemas(package) == []
