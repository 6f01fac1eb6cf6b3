"""CSL-JSON: what Zotero, Pandoc and citeproc read.

https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html; `custom` is for what CSL has
no variable for.
"""

from collections.abc import Iterable
from typing import Any

import orjson

from generator.wording.reference import DATA_SET, Reference

_LAYOUT = orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE


def csl_json(citations: Iterable[Reference]) -> str:
    """A list of data sets."""
    items = [_item(each) for each in citations]
    return orjson.dumps(items, option=_LAYOUT).decode("utf-8")


def _item(cited: Reference) -> dict[str, Any]:
    parts = [int(part) for part in cited.published.split("-")] if cited.published else None
    return {
        "id": cited.key,
        "type": "dataset",
        "title": cited.title,
        "author": [{"literal": cited.publisher}],
        "container-title": cited.site,
        "publisher": cited.publisher,
        "genre": DATA_SET.in_(cited.locale),
        **({"issued": {"date-parts": [parts]}} if parts else {}),
        "version": cited.version,
        "language": cited.locale,
        "URL": cited.address,
        "note": cited.note,
        **({"custom": dict(cited.custom)} if cited.custom else {}),
    }
