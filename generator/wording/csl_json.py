"""CSL-JSON: what Zotero, Pandoc and citeproc read.

https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html; `custom` is for what CSL has
no variable for.
"""

import json
from collections.abc import Iterable
from typing import Any

from generator.wording.citation import Cited
from generator.wording.citation_note import DATA_SET, note


def csl_json(citations: Iterable[Cited]) -> str:
    """A list of data sets."""
    items = [_item(each) for each in citations]
    return json.dumps(items, ensure_ascii=False, indent=2) + "\n"


def _item(cited: Cited) -> dict[str, Any]:
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
        "version": str(cited.revision),
        "language": cited.locale,
        "URL": cited.address,
        "note": note(cited),
        "custom": {
            "figure_id": cited.figure_id,
            "source": cited.source_id,
            "figure": cited.name,
            "program": cited.program,
            "value": cited.value,
            "value_text": cited.value_text,
            "unit": cited.unit,
            "stage": cited.stage,
            "period": cited.period,
            "as_of": cited.as_of,
            "stated_on": cited.stated_on,
            "revision": cited.revision,
            "published": cited.published,
            "withdrawn": cited.withdrawn,
        },
    }
