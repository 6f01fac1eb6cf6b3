"""Files that other people made, as requirements/vendored.toml lists them."""

import tomllib
from dataclasses import dataclass
from typing import Any

from tests.test_architecture import ROOT

LIST = ROOT / "requirements/vendored.toml"


@dataclass(frozen=True, slots=True)
class Asset:
    """`package` is registry/name; `original` the SHA-256 of `file` in it, `sha256` that of ours."""

    path: str
    package: str
    sha256: str
    licence: str
    origin: str
    version: str = ""
    file: str = ""
    original: str = ""

    @property
    def purl(self) -> str:
        at = f"@{self.version}" if self.version else ""
        return f"pkg:{self.package.replace('/@', '/%40')}{at}"


def assets() -> list[Asset]:
    return [Asset(**each) for each in _listed()["asset"]]


def own() -> list[str]:
    """Files that look like another's and are ours."""
    return list(map(str, _listed()["own"]))


def _listed() -> dict[str, list[Any]]:
    return tomllib.loads(LIST.read_text(encoding="utf-8"))
