"""Share cards: each program's headline figure as a picture, never without its kind and source.

`/program/<id>/kartu.svg` and `kartu.png`, in both languages. The PNG is what messengers show.
"""

from collections.abc import Iterator

from generator import urls
from generator.artifact import Artifact, Image
from generator.export.share_card import drawing, picture
from generator.export.share_card.words import Card, card, headline
from generator.export.subject import Subject
from generator.model.program import Program
from generator.text import Locale


def of_program(subject: Subject, program: Program, locale: Locale) -> Iterator[Artifact]:
    """Two files, if it has a card. A drawing that did not change is not painted again."""
    says = card_of(subject, program, locale)
    if says is None:
        return
    path = urls.localised(urls.record("program", program.id), locale).lstrip("/") + "kartu"
    svg = drawing.svg(says)
    key = picture.key(svg)
    png = subject.cache.get(path, key)
    if png is None:
        png = picture.png(svg)
        subject.cache.put(path, key, png)
    yield Artifact(f"{path}.svg", svg.encode())
    yield Artifact(f"{path}.png", png)


def image(subject: Subject, program: Program, locale: Locale) -> Image | None:
    """The picture of a program's page, if it has one."""
    says = card_of(subject, program, locale)
    if says is None:
        return None
    address = f"{urls.record('program', program.id)}kartu.png"
    return Image(address, "image/png", drawing.WIDTH, drawing.HEIGHT, says.alt)


def card_of(subject: Subject, program: Program, locale: Locale) -> Card | None:
    """What a program's card says; None where there is no card."""
    registry = subject.registry
    placed = headline(registry, program) if registry.site.share_cards else None
    return card(registry, placed, subject.site_url, locale) if placed else None
