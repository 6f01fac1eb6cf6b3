"""No file of other people stands here that the list does not name, as it is, with its licence."""

import lzma
import re
from hashlib import sha256
from pathlib import Path

import pytest

from generator.file_hash import file_hash
from tests.supply.vendored import Asset, assets, own
from tests.test_architecture import ROOT
from tests.test_repository import tracked

# What people rarely write by hand: fonts, pictures, archives, programs, minified and styled files.
_KINDS = r"ttf|otf|woff2?|eot|png|jpe?g|gif|webp|avif|ico|svg|pdf|xz|gz|bz2|br|zip|tar|7z|whl|wasm"
_KINDS += r"|so|dll|exe|jar|sqlite|xlsx?|docx?|csl|map|min\.js|min\.css|mjs\.map"
_FOREIGN_NAME = re.compile(rf"\.({_KINDS})$|(^|/)(OFL|COPYING|NOTICE)|LICENSE\.txt$", re.IGNORECASE)
# Made of pieces, so that this file does not match itself.
_BANNER = re.compile("@licen" + r"se|/[*]!|Copy" + r"right (\(c\)|©|\d{4})", re.IGNORECASE)
_LONGEST_LINE = 2000


def foreign(path: Path) -> bool:
    """Whether a file looks like another's: by its name, a line no hand writes, or what it says."""
    if _FOREIGN_NAME.search(path.as_posix()):
        return True
    text = path.read_bytes().decode("utf-8", errors="replace")
    return bool(_BANNER.search(text)) or max(map(len, text.splitlines()), default=0) > _LONGEST_LINE


@pytest.mark.parametrize("asset", assets(), ids=lambda asset: Path(asset.path).name)
def test_each_is_as_it_was_taken(asset: Asset) -> None:
    assert file_hash(ROOT / asset.path) == asset.sha256
    assert asset.licence and "://" not in repr(asset)
    origin = (ROOT / asset.origin).read_text(encoding="utf-8")
    name = asset.package.partition("/")[2]
    assert name in origin and asset.version in origin
    if asset.original and asset.original != asset.sha256:
        assert re.search(r"Changed by us|cut down|nothing else changed", origin)


def test_the_bundle_is_the_package_s_less_one_line() -> None:
    """With the line that names its source map again, it has the hash of the package's own file."""
    (bundle,) = (each for each in assets() if each.path.endswith(".xz"))
    ours = lzma.decompress((ROOT / bundle.path).read_bytes())
    assert sha256(ours + b"//# sourceMappingURL=decap-cms.js.map").hexdigest() == bundle.original
    assert bundle.original in (ROOT / bundle.origin).read_text(encoding="utf-8")


def test_no_other_file_looks_like_another_s() -> None:
    looked_at = [
        path.relative_to(ROOT)
        for path in tracked()
        if not re.match(r"tests/cases/\w+/expected/|LICENSE", str(path.relative_to(ROOT)))
    ]
    assert len(looked_at) > 500
    found = {path.as_posix() for path in looked_at if foreign(ROOT / path)}
    listed = {each.path for each in assets()}
    assert found - listed - set(own()) == set()
    assert set(own()) <= found, "named for nothing"


def test_every_origin_tells_of_something() -> None:
    origins = {str(path.relative_to(ROOT)) for path in tracked("*/ORIGIN.md")}
    assert origins == {each.origin for each in assets() if each.origin.endswith("ORIGIN.md")}


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("huruf.woff2", ""),
        ("pustaka.min.js", "x"),
        ("pustaka.js", "a" * 2001),
        ("pustaka.js", "/*" + "! pustaka 1.0 */"),
        ("pustaka.py", "# Copy" + "right 2020 Orang Lain"),
        ("LICENSE.txt", ""),
        ("peta.svg", "<svg/>"),
    ],
)
def test_what_others_made_is_told_by_its_looks(tmp_path: Path, name: str, text: str) -> None:
    (tmp_path / name).write_text(text, encoding="utf-8")
    assert foreign(tmp_path / name)
    (tmp_path / "kami.js").write_text("export const satu = 1;\n", encoding="utf-8")
    assert not foreign(tmp_path / "kami.js")
