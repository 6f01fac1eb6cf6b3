"""THIRD-PARTY.md says what the packages say, and knows a licence for each."""

import re

from tests.supply.locks import LOCKS, read
from tests.supply.third_party import LIST, third_party, unknown
from tests.supply.vendored import assets


def test_the_list_is_as_the_packages_say() -> None:
    """If not: `make licences`."""
    text = LIST.read_text(encoding="utf-8")
    assert third_party(text) == text


def test_every_dependency_has_a_licence() -> None:
    """One that its package does not state is looked up in the package's own file, by hand."""
    text = LIST.read_text(encoding="utf-8")
    rows = re.findall(r"^\| (\S+) (\S+) \| (.+) \|$", text, re.MULTILINE)
    named = [(name, version) for name, version, _ in rows]
    pinned = {(each.name, each.version) for lock in LOCKS for each in read(lock)}
    assert pinned <= set(named) and len(named) == len(set(named))
    assert list(unknown(text)) == []
    assert all(f"| `{each.path}` |" in text for each in assets())


def test_a_package_that_states_nothing_is_named_as_such() -> None:
    assert set(unknown(third_party(""))) >= {"resvg-py"}
