"""ProperDocs: the community's continuation of MkDocs; same themes, same configuration."""

MODULE = "properdocs"
THEME_VARIANT: str | None = None
ARGUMENTS = ("build", "--strict", "--quiet", "--config-file", "mkdocs.yml")
