"""What an index says of each page."""

import gzip
import json
from pathlib import Path
from typing import Any

_SIGNATURE = b"pagefind_dcd"


def fragments(bundle: Path) -> dict[str, Any]:
    """By the address of the page."""
    contents = (gzip.decompress(each.read_bytes()) for each in bundle.glob("fragment/*"))
    pages = [json.loads(each.removeprefix(_SIGNATURE)) for each in contents]
    return {page["url"]: page for page in pages}
