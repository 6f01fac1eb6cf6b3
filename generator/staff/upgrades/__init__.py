"""upgrades: data written for an older model, carried forward one step at a time.

Each is a plain module: TO, the version it leads to; SAID, what it does, in both languages; and
`upgraded`, which takes every YAML file of data/ (POSIX path below data/ → text) and gives back
those that change. Comments stay. A step is taken from the version before it, and never changes
once it has been published: there is data out there that has yet to take it.
"""

from types import ModuleType

from generator.staff.upgrades import states_its_version

UPGRADES: tuple[ModuleType, ...] = (states_its_version,)
"""In order: the first leads to version 1, the last to the present one."""
