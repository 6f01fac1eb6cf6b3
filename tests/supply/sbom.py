"""The bill of materials of a release, CycloneDX 1.6: `python -m tests.supply.sbom FILE`.

What requirements/site.lock pins, with the hashes of its files, the licences and dependencies that
the installed packages declare, and the vendored files. The same repository gives the same bytes: it
holds no time and no serial number.
"""

import json
import subprocess
import sys
from functools import cache
from pathlib import Path
from typing import Any

from packaging.utils import canonicalize_name

from tests.supply.locks import SITE, Pinned, read
from tests.supply.vendored import Asset, assets
from tests.test_architecture import ROOT

Component = dict[str, Any]


def sbom() -> str:
    """The whole document, as JSON."""
    made = installed()
    pinned = {each.purl: each for each in read(SITE)}
    purls = {each["bom-ref"]: purl(each) for each in made["components"]}
    declared = {purl(each): each for each in made["components"]}
    needs = {each["ref"]: each.get("dependsOn", []) for each in made["dependencies"]}
    root = made["metadata"]["component"]
    vendored = [_vendored(each) for each in assets()]
    components = [_package(each, declared.get(address, {})) for address, each in pinned.items()]
    locked = {reference: address for reference, address in purls.items() if address in pinned}
    graph = {
        locked.get(reference, reference): sorted({locked[each] for each in on if each in locked})
        for reference, on in needs.items()
        if reference in locked or reference == root["bom-ref"]
    }
    graph[root["bom-ref"]] += [each["bom-ref"] for each in vendored]
    document = {
        "$schema": made["$schema"],
        "bomFormat": "CycloneDX",
        "specVersion": made["specVersion"],
        "version": 1,
        "metadata": made["metadata"],
        "components": sorted((*components, *vendored), key=lambda each: str(each["bom-ref"])),
        "dependencies": [{"ref": each, "dependsOn": graph[each]} for each in sorted(graph)],
    }
    return json.dumps(document, ensure_ascii=False, indent=1) + "\n"


@cache
def installed() -> dict[str, Any]:
    """What cyclonedx-py says of the packages that this Python has, and of this project."""
    command = [sys.executable, "-m", "cyclonedx_py", "environment", "--no-validate"]
    command += [
        "--output-reproducible",
        "--pyproject",
        str(ROOT / "pyproject.toml"),
        "--of",
        "JSON",
        sys.executable,
    ]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    read_back: dict[str, Any] = json.loads(done.stdout)
    return read_back


def purl(component: Component) -> str:
    """As the locks spell it: one name a package."""
    return f"pkg:pypi/{canonicalize_name(component['name'])}@{component['version']}"


def _package(pinned: Pinned, declared: Component) -> Component:
    """One version; `declared` is what it says of itself where it is installed."""
    said: Component = {
        name: declared[name] for name in ("description", "licenses") if name in declared
    }
    hashes = [{"alg": "SHA-256", "content": each} for each in pinned.hashes]
    files: Component = {"type": "distribution", "url": pinned.purl, "hashes": hashes}
    files["comment"] = "one of the files with these hashes; nothing else is installed"
    return {
        "type": "library",
        "bom-ref": pinned.purl,
        "name": pinned.name,
        "version": pinned.version,
        "scope": "required" if pinned.here else "optional",
        **said,
        "purl": pinned.purl,
        "externalReferences": [*declared.get("externalReferences", ()), files],
    }


def _vendored(asset: Asset) -> Component:
    """A file that stands in the repository."""
    return {
        "type": "file",
        "bom-ref": asset.path,
        "name": asset.path,
        **({"version": asset.version} if asset.version else {}),
        "description": f"{asset.package} {asset.file}".strip(),
        "hashes": [{"alg": "SHA-256", "content": asset.sha256}],
        "licenses": [{"license": {"id": asset.licence}}],
        "purl": asset.purl,
    }


if __name__ == "__main__":
    place = Path(sys.argv[1])
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_text(sbom(), encoding="utf-8", newline="\n")
