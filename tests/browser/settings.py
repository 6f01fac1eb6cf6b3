"""The settings a page is looked at in: language, width and colour scheme."""

from itertools import product
from typing import Literal

from generator.text import Locale
from tests.browser.conftest import NARROW, WIDE
from tests.torture import LONG

Scheme = Literal["light", "dark"]
Setting = tuple[Locale, int, Scheme]

_EVERY: tuple[Setting, ...] = tuple(product(("id", "en"), (NARROW, WIDE), ("light", "dark")))
# In four of them, each language meets each width and each scheme, and each width each scheme.
SETTINGS = _EVERY if LONG else (_EVERY[0], _EVERY[3], _EVERY[5], _EVERY[6])
NAMES = ["-".join(map(str, each)) for each in SETTINGS]
