"""Flat templates print what Jinja itself would print, byte for byte."""

from dataclasses import dataclass
from typing import Any

import pytest
from jinja2 import DictLoader, Environment, StrictUndefined, TemplateAssertionError, UndefinedError
from markupsafe import Markup

from generator.render.compiling import FlatEnvironment

PARTS = (
    "{% macro name(part) %}<b>{{ part.text }}</b>{% endmacro %}\n"
    '{% macro boxed(part, class="") %}<p class="x {{ class }}">{{ name(part) }} '
    '{{ say("satu", "one & two") }}</p>{% endmacro %}\n'
    "{% macro rows(parts) %}{% for part in parts %}{% if not loop.first %}, {% endif %}"
    "{{ loop.index0 }}{{ boxed(part) }}{% endfor %}{% endmacro %}\n"
    "{% macro long(part) %}"
    + "".join(f"<i>{number}{{{{ part.text }}}}</i>" for number in range(80))
    + "{{ name(part) }}{% endmacro %}\n"
)
_IMPORT = '{% import "parts" as parts with context %}'
PAGES = {
    "plain": "{{ page.text }}|{{ page.html }}|{{ page.number }}",
    "macro": _IMPORT + 'a{{ parts.boxed(page, "k") }}z{{ parts.boxed(page) }}',
    "nested": _IMPORT + "{{ parts.rows(page.parts) }}{{ parts.long(page) }}",
    "own": _IMPORT
    + "{% macro part(part) %}{{ parts.name(part) }}!{% endmacro %}"
    + "{% for part in page.parts %}{% if loop.index0 %}{{ part }}{% endif %}{{ loop.first }}"
    + "{% endfor %}{% for each in page.parts %}{{ part(each) }}{% if loop.last %}.{% endif %}"
    + "{% endfor %}",
    "condition": "{% if page.parts and page.text == '<&>' %}{{ say('ya', 'yes') }}{% endif %}",
}
_HTML = Markup("<em>&</em>")


@dataclass(frozen=True)
class Thing:
    """What a template prints."""

    text: str
    html: Markup = _HTML
    number: int = 7
    parts: tuple[Any, ...] = ()

    def __str__(self) -> str:
        return self.text


PAGE = Thing("<&>", parts=(Thing("a'b"), Thing('"q"'), Thing("é ✓")))


def say(indonesian: str, english: str) -> str:
    return english


def environments() -> tuple[Environment, Environment]:
    """Jinja's own, and ours."""
    options: dict[str, Any] = {
        "loader": DictLoader({"parts": PARTS, **PAGES}),
        "undefined": StrictUndefined,
        "trim_blocks": True,
        "lstrip_blocks": True,
    }
    own = Environment(autoescape=True, **options)
    own.globals["say"] = say
    return own, FlatEnvironment(say, **options)


@pytest.mark.parametrize("name", PAGES)
def test_the_same_bytes_as_jinja(name: str) -> None:
    own, flat = (each.get_template(name).render(page=PAGE) for each in environments())
    assert flat == own


def test_what_is_not_there_is_told() -> None:
    _, flat = environments()
    with pytest.raises((UndefinedError, AttributeError)):
        flat.from_string("{{ page.nothing }}").render(page=PAGE)
    with pytest.raises(UndefinedError):
        flat.from_string("{{ nobody.text }}").render(page=PAGE)


@pytest.mark.parametrize("name", ["__class__", "_hidden"])
def test_a_template_reads_nothing_hidden(name: str) -> None:
    """Data never becomes a template; were it one, it could not reach into the program."""
    _, flat = environments()
    with pytest.raises(TemplateAssertionError):
        flat.from_string(f"{{{{ page.{name} }}}}")


def test_a_macro_called_with_other_things_is_refused() -> None:
    _, flat = environments()
    with pytest.raises(TemplateAssertionError):
        flat.from_string('{% import "parts" as parts with context %}{{ parts.name() }}')
