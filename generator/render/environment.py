"""The Jinja environment: autoescape, strict undefined, a handful of filters, no cleverness."""

from functools import cache

from jinja2 import Environment, FileSystemLoader, StrictUndefined, pass_context
from jinja2.runtime import Context
from markupsafe import Markup

from generator.kept_templates import KeptTemplates
from generator.render.compiling import FlatEnvironment
from generator.render.texts import name_html, prose_html, words_html
from generator.templates_folder import TEMPLATES
from generator.text import Locale
from generator.view.terms import PageTerms


@cache
def environment(locale: Locale) -> Environment:
    """One environment a language: `say("…", "…")` answers in it."""
    env = FlatEnvironment(
        lambda indonesian, english: indonesian if locale == "id" else english,
        loader=FileSystemLoader(TEMPLATES),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=False,
        auto_reload=False,
        bytecode_cache=KeptTemplates(TEMPLATES, locale),
    )
    env.globals["locale"] = locale
    env.filters["words"] = _words
    env.filters["name"] = name_html
    env.filters["prose"] = _prose
    return env


@pass_context
def _words(context: Context, text: str) -> Markup:
    return words_html(text, _terms(context))


@pass_context
def _prose(context: Context, text: str) -> Markup:
    return prose_html(text, _terms(context))


def _terms(context: Context) -> PageTerms | None:
    """Those of the page that is being printed; the popovers are printed for no page."""
    page = context.get("page")
    return None if page is None else page.head.terms
