"""Decap CMS is the one that its makers published, less the line that names its source map."""

import hashlib
import lzma
import re

from generator.templates_folder import FORM


def test_the_bundle_is_the_one_that_origin_names() -> None:
    origin = (FORM / "ORIGIN.md").read_text("utf-8")
    held = re.search(r"`([0-9a-f]{64})` decap-cms.js$", origin, re.MULTILINE)
    bundle = lzma.decompress((FORM / "decap-cms.js.xz").read_bytes())
    assert hashlib.sha256(bundle).hexdigest() == (held and held[1])
    assert b"sourceMappingURL=decap-cms" not in bundle


def test_its_licences_are_published_with_it() -> None:
    licence = (FORM / "decap-cms.LICENSE.txt").read_text("utf-8")
    assert "MIT License" in licence
    assert (FORM / "decap-cms.js.LICENSE.txt").is_file()
