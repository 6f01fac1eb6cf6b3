"""MkDocs with Material: the default engine."""

MODULE = "mkdocs"
THEME_VARIANT: str | None = None
ARGUMENTS = ("build", "--strict", "--quiet", "--config-file", "mkdocs.yml")
