"""Zensical: the successor of Material for MkDocs. It ignores hooks and unknown plugins."""

MODULE = "zensical"
# Zensical has its own newer look beside Material's; our overrides are made for Material's.
THEME_VARIANT: str | None = "classic"
ARGUMENTS = ("build", "--strict", "--clean", "--config-file", "mkdocs.yml")
