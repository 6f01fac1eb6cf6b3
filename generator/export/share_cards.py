"""Share cards: each program's headline figure as a picture, never without its kind and source.

`/program/<id>/kartu.svg` and `kartu.png`, in both languages. The PNG is what messengers show.
"""

from collections.abc import Iterator, Mapping

from generator import urls
from generator.artifact import Artifact, Image
from generator.export.share_card import drawing, picture
from generator.export.share_card.words import Card, card, headline
from generator.export.subject import Subject
from generator.text import LOCALES, Locale


def artifacts(subject: Subject) -> Iterator[Artifact]:
    """Two files a card. A drawing that did not change is not painted again."""
    for locale, address, says in _cards(subject):
        path = urls.localised(address, locale).lstrip("/") + "kartu"
        svg = drawing.svg(says)
        key = picture.key(svg)
        png = subject.cache.get(path, key)
        if png is None:
            png = picture.png(svg)
            subject.cache.put(path, key, png)
        yield Artifact(f"{path}.svg", svg.encode())
        yield Artifact(f"{path}.png", png)


def images(subject: Subject) -> Mapping[tuple[Locale, str], Image]:
    """The picture of each page that has one, by language and address."""
    return {
        (locale, address): Image(
            f"{address}kartu.png", "image/png", drawing.WIDTH, drawing.HEIGHT, says.alt
        )
        for locale, address, says in _cards(subject)
    }


def _cards(subject: Subject) -> Iterator[tuple[Locale, str, Card]]:
    registry = subject.registry
    if not registry.site.share_cards:
        return
    for program in registry.programs.values():
        if placed := headline(registry, program):
            for locale in LOCALES:
                says = card(registry, placed, subject.site_url, locale)
                yield locale, urls.record("program", program.id), says
