"""What an engine leaves behind that no reader needs: its own search, source maps, indexes."""

import shutil
from pathlib import Path

# Patterns below the built site. Our search is Pagefind; our sitemap knows all pages.
LEFTOVERS = (
    "sitemap.xml",
    "sitemap.xml.gz",
    "objects.inv",
    "search.json",
    "search",
    "assets/javascripts/lunr",
    "assets/javascripts/workers",
    "assets/javascripts/*.map",
    "assets/stylesheets/*.map",
    "assets/stylesheets/*/*.map",
    "assets/stylesheets/modern",
    "assets/images/favicon.png",
    "assets/images/social",
)


def remove_leftovers(site: Path) -> None:
    for pattern in LEFTOVERS:
        for path in sorted(site.glob(pattern)):
            if path.is_dir():
                shutil.rmtree(path)
            else:
                path.unlink()
