"""The site's own address, from the one place that states it: `site_url` in mkdocs.yml."""

from pathlib import Path
from urllib.parse import urlsplit

from generator.finding import CannotRun
from generator.frame.config import read_nodes
from generator.text import Said


def site_url(config: Path) -> str:
    """`https://host/base/`, always with its last slash."""
    written = next(
        (str(value.value) for key, value in read_nodes(config).value if key.value == "site_url"), ""
    )
    parts = urlsplit(written)
    if parts.scheme not in ("http", "https") or not parts.netloc:
        raise CannotRun(
            Said(
                "mkdocs.yml belum menyebut alamat situs (site_url).",
                "mkdocs.yml does not name the site's address (site_url).",
            ),
            Said(
                "Tulis misalnya: site_url: https://terang.contoh.go.id/",
                "Write for example: site_url: https://terang.contoh.go.id/",
            ),
        )
    return written.rstrip("/") + "/"
