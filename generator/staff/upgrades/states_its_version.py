"""Version 1: site.yml says which version of the model its data is written for.

Until then nothing did, and data could not be told from older data. No other file changes.
"""

from collections.abc import Mapping

from generator.text import Said

TO = 1
SAID = Said(
    "site.yml menyebut untuk versi model yang mana datanya ditulis.",
    "site.yml states which version of the model its data is written for.",
)


def upgraded(_files: Mapping[str, str]) -> dict[str, str]:
    """Nothing but the version itself, which every step writes."""
    return {}
