"""The repository's own data as views see it, and any page rendered to HTML."""

from functools import cache
from typing import Any

from generator.artifact import Page
from generator.load import load
from generator.model import build_registry
from generator.model.registry import Registry
from generator.render import render
from generator.text import Locale
from generator.view import VIEWS, plan, view
from generator.view.here import Here
from tests.model.invented import ROOT, TODAY

SITE_URL = "https://terang.example/dasar/"


@cache
def real() -> Registry:
    """The real records, without what is withheld."""
    loaded = load(ROOT)
    registry, findings = build_registry(loaded.records)
    assert [*loaded.findings, *findings] == []
    return registry.public()


def here(registry: Registry, address: str, locale: Locale = "id") -> Here:
    """A page of the site, on the day of the tests."""
    return Here(registry, locale, address, TODAY, SITE_URL)


def seen(registry: Registry) -> list[Any]:
    """What every page says, in both languages."""
    return [view(each, registry, TODAY, SITE_URL) for each in plan(registry).pages]


def pages(registry: Registry, locale: Locale) -> dict[str, Page]:
    """Every page of a language, rendered, by its address."""
    return {
        page.head.address: render(page) for page in seen(registry) if page.head.locale == locale
    }


def body(registry: Registry, address: str, locale: Locale = "id") -> str:
    """One page's own part."""
    for module in VIEWS:
        for subject in module.subjects(registry):
            if subject.address == address:
                return render(module.view(here(registry, address, locale), subject.of)).body
    raise AssertionError(f"no page at {address}")
