"""The Jinja environment: autoescape, strict undefined, a handful of filters, no cleverness."""

from functools import cache

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from generator.render.texts import name_html, prose_html, words_html
from generator.templates_folder import TEMPLATES
from generator.text import Locale


@cache
def environment(locale: Locale) -> Environment:
    """One environment a language: `say("…", "…")` answers in it."""
    env = Environment(
        loader=FileSystemLoader(TEMPLATES),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=False,
    )
    env.globals["say"] = lambda indonesian, english: indonesian if locale == "id" else english
    env.globals["locale"] = locale
    env.filters["words"] = words_html
    env.filters["name"] = name_html
    env.filters["prose"] = prose_html
    return env
