"""Where the templates are: `templates/` of a checkout, or inside the installed package."""

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent
_SHIPPED = _PACKAGE / "templates"

TEMPLATES = _SHIPPED if _SHIPPED.is_dir() else _PACKAGE.parent / "templates"
OF_PAGES = TEMPLATES / "pages"
"""One a view. They take from `partials/`, never from each other."""
THEME = TEMPLATES / "theme"
ASSETS = TEMPLATES / "assets"
FORM = TEMPLATES / "admin"
