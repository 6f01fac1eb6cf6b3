"""The engines that can draw the frame. Each is a plain module:

MODULE         what `python -m` runs
THEME_VARIANT  the theme option that picks Material's look, where an engine has several
ARGUMENTS      how to build from `mkdocs.yml` in the current folder
"""

from types import ModuleType

from generator.frame.engines import mkdocs, properdocs, zensical

ENGINES: dict[str, ModuleType] = {
    "mkdocs": mkdocs,
    "properdocs": properdocs,
    "zensical": zensical,
}
DEFAULT_ENGINE = "mkdocs"
