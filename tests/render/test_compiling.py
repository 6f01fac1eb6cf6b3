"""Flat templates print what Jinja itself would print, byte for byte."""

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from jinja2 import DictLoader, Environment, StrictUndefined, TemplateAssertionError, UndefinedError
from jinja2.exceptions import SecurityError
from jinja2.sandbox import ImmutableSandboxedEnvironment
from markupsafe import Markup

from generator.render.compiling import FlatEnvironment
from generator.render.environment import environment
from generator.text import LOCALES

PACKAGE = Path(__file__).resolve().parents[2] / "generator"

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


@pytest.mark.parametrize(
    "written",
    [
        "{{ page.__class__ }}",
        "{{ page._x }}",
        "{{ page.text.mro }}",
        "{{ page.gi_frame }}",
        "{{ page.text.format(page) }}",
        "{{ page.parts.append(1) }}",
        "{{ range(10 ** 9) }}",
        "{{ lipsum() }}",
        "{{ page.text() }}",
        "{{ (page.text)() }}",
        "{{ self.x() }}",
        "{{ dict(a=1) }}",
    ],
)
def test_a_template_asks_for_nothing_but_what_is_to_be_printed(written: str) -> None:
    env = FlatEnvironment(lambda one, _: one, loader=DictLoader({"x": written}))
    with pytest.raises(TemplateAssertionError):
        env.get_template("x")


@pytest.mark.parametrize(
    "written",
    [
        '{{ page["__class__"] }}',
        '{{ page|attr("__class__") }}',
        '{{ [page]|map(attribute="__class__")|first }}',
        '{{ page["te" ~ "xt"]["__class__"] }}',
    ],
)
def test_what_is_asked_for_while_it_prints_is_refused_then(written: str) -> None:
    env = FlatEnvironment(
        lambda one, _: one, loader=DictLoader({"x": written}), undefined=StrictUndefined
    )
    with pytest.raises((SecurityError, UndefinedError)):
        env.get_template("x").render(page=PAGE)


def test_every_environment_is_a_sandbox_that_escapes() -> None:
    """Of the three there are; texts for offices are Markdown and YAML, which nobody escapes."""
    for locale in LOCALES:
        env = environment(locale)
        assert isinstance(env, ImmutableSandboxedEnvironment)
        assert env.autoescape is True
    made = {
        path.relative_to(PACKAGE).as_posix()
        for path in PACKAGE.rglob("*.py")
        if re.search(r"(?<!Sandboxed)\bEnvironment\(", path.read_text("utf-8"))
    }
    assert made == set()
