"""Terms explained where a page first uses them: a button in the text, its popover at the end.

Filters mark every term of the record's running text as `<dfn class="ID">…</dfn>`; data cannot
forge that, for its own `<` is escaped. Once the page stands, `explained` turns the first mark of
each term into a button. A mark inside a link, a heading, a quotation and the like is taken off,
so that nothing interactive can stand in another, whatever a template or a text nests.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from markupsafe import Markup

from generator.render.environment import environment
from generator.text import Locale
from generator.view.terms import Explanation, PageTerms

_MARK = re.compile(r'<dfn class="([a-z0-9-]+)( panjang)?">(.*?)</dfn>')
_CLOSED = re.compile(
    r"<(/?)(?:a|h[1-6]|button|summary|label|legend|caption|option|textarea|th|dt|strong|nav|svg"
    r"|blockquote|q|cite|code|pre|data|time)\b"
)
_BUTTON = (
    '<button type="button" class="istilah" popovertarget="istilah-{id}"'
    ' aria-describedby="istilah-{id}-arti">{word}</button>'
)


def explained(body: str, terms: PageTerms | None, locale: Locale) -> str:
    """The body with one button a term, and after it what the terms on it mean."""
    if terms is None:
        return body
    # text, id, " panjang" or None, word, text, id, …
    parts = _MARK.split(body)
    if len(parts) == 1:
        return body
    buttons = _first_uses(parts)
    for place in range(1, len(parts), 4):
        term_id, word = parts[place], parts[place + 2]
        is_button = buttons.get(term_id) == place
        parts[place : place + 3] = [
            _BUTTON.format(id=term_id, word=word) if is_button else word,
            "",
            "",
        ]
    text = "".join(parts)
    if not buttons:
        return text
    # In the order of the page, which is that of the terms' first uses.
    ordered = sorted(buttons, key=buttons.__getitem__)
    meanings = (_meaning(terms.explanation(term_id), locale) for term_id in ordered)
    page_end = environment(locale).get_template("partials/terms.html.j2")
    return text + page_end.render(meanings=Markup("").join(meanings))


def _first_uses(parts: list[str]) -> dict[str, int]:
    """Term → the place of its button: its letters' first open mark, else its expansion's."""
    short: dict[str, int] = {}
    long: dict[str, int] = {}
    for place in _open_marks(parts):
        (long if parts[place + 1] else short).setdefault(parts[place], place)
    return {**long, **short}


def _open_marks(parts: list[str]) -> Iterator[int]:
    """The marks that stand in no element where a button must not be."""
    depth = 0
    for place in range(1, len(parts), 4):
        tags: list[str] = _CLOSED.findall(parts[place - 1])
        closing = tags.count("/")
        depth += len(tags) - 2 * closing
        if depth == 0:
            yield place


@lru_cache(maxsize=2048)
def _meaning(explanation: Explanation, locale: Locale) -> Markup:
    """The same on every page at one depth: rendered once."""
    template = environment(locale).get_template("partials/term.html.j2")
    return Markup(template.render(term=explanation))
