"""Share cards of the invented program, for tests to look at."""

from collections.abc import Mapping
from dataclasses import replace

from lxml import etree

from generator.cache import Cache
from generator.export import Subject, share_cards
from generator.model.registry import Registry
from generator.text import LOCALES
from tests.model.invented import FULL, TODAY, invented

SITE_URL = "https://terang.example/dasar/"
SVG = "{http://www.w3.org/2000/svg}"


def registry(path: str, program: str = FULL, **fields: object) -> Registry:
    """The invented registry, with one figure as headline and the source changed as asked."""
    made, findings = invented(f"{program}headline: [{path}]\n")
    assert findings == []
    if fields:
        source = made.sources["berita-contoh"].model_copy(update=fields)
        sources = {**made.sources, source.id: source}
        made = replace(made, entities={**made.entities, "source": sources})
    return made.public()


def files(made: Registry, cache: Cache | None = None) -> Mapping[str, bytes]:
    subject = Subject(made, SITE_URL, TODAY, cache or Cache())
    return {
        each.path: each.content
        for program in made.programs.values()
        for locale in LOCALES
        for each in share_cards.of_program(subject, program, locale)
    }


def drawn(made: Registry, path: str = "program/contoh/kartu.svg") -> etree._Element:
    return etree.fromstring(files(made)[path])


def texts(svg: etree._Element) -> list[str]:
    return [str(each.text) for each in svg.iter(f"{SVG}text")]
