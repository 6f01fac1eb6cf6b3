"""Expected: what the rest of the build promises about the site it hands over."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Expected:
    """The model's word, against which the finished pages are held.

    `figures`: figure id → its value exactly as `<data value="…">` prints it, "" when missing.
    `site_url`: the site's full address from mkdocs.yml, base path included.
    `public_phones`: numbers and e-mail of official services, in any spelling; all others are
    refused. `let_stand`: false alarms that the editors acknowledged, each as it is spelt.
    `protected`: names that may be printed nowhere.
    `frame_scripts`: fingerprints (guard.script_fingerprint) of the inline scripts in the
    engine's own frames; any other inline script is refused.
    `form`: the folder of the web form, with its last slash; None in an ordinary build.
    `coming`: files that are made after the guard has looked, since they list all others.
    """

    figures: Mapping[str, str]
    site_url: str
    public_phones: frozenset[str] = frozenset()
    frame_scripts: frozenset[str] = frozenset()
    form: str | None = None
    coming: frozenset[str] = frozenset()
    let_stand: frozenset[str] = frozenset()
    protected: Sequence[str] = ()

    @property
    def sealed(self) -> tuple[object, ...]:
        """What a page that is taken over must have been looked at with."""
        return sorted(self.public_phones), sorted(self.let_stand), tuple(self.protected)
