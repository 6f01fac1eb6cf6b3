"""Expected: what the rest of the build promises about the site it hands over."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from generator import urls
from generator.privacy.detect import plain_line
from generator.text import LOCALES


@dataclass(frozen=True)
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

    @cached_property
    def known(self) -> frozenset[str]:
        """What may look like somebody's but is not: the figures' values (rupiah can have sixteen
        digits too), offices' telephones (with 62 in front) and e-mail, what editors let stand."""
        lines = {plain_line(line) for line in self.public_phones}
        return frozenset(lines | set(self.figures.values()) | self.let_stand)

    @cached_property
    def homes(self) -> Mapping[str, Sequence[str]]:
        """A program's page in either language → the ids of the figures that stand there."""
        homes: dict[str, list[str]] = {}
        for figure in self.figures:
            address = urls.record("program", figure.partition("/")[0])
            for locale in LOCALES:
                homes.setdefault(urls.output_path(address, locale), []).append(figure)
        return homes
