"""Subject: what every export is made from."""

from dataclasses import dataclass

from generator.cache import NO_CACHE, Cache
from generator.model.registry import Registry


@dataclass(frozen=True, slots=True)
class Subject:
    """`registry` is public; `site_url` full, with its last slash; `today` an ISO date.

    `cache` keeps what is costly to make; by default nothing. `form_policy` is what the browser may
    do on the web form; None where the site has none.
    """

    registry: Registry
    site_url: str
    today: str
    cache: Cache = NO_CACHE
    form_policy: str | None = None
