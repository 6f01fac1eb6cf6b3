"""Terms explained where a page first uses them: a button in the text, its popover at the end.

Filters mark every term of the record's running text as `<dfn class="ID">…</dfn>`; data cannot
forge that, for its own `<` is escaped. Once the page stands, `explained` turns the first mark of
each into a button. A mark inside a link, a heading, a quotation and the like is taken off,
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
# By first letter: most elements are none of these, and fail at that.
_CLOSED = re.compile(
    r"<(/?)(?:a|b(?:lockquote|utton)|c(?:aption|ite|ode)|d(?:ata|t)|h[1-6]|l(?:abel|egend)|nav"
    r"|option|pre|q|s(?:trong|ummary|vg)|t(?:extarea|h|ime))\b"
)
_BUTTON = (
    '<button type="button" class="istilah" popovertarget="istilah-{id}"'
    ' aria-describedby="istilah-{id}-arti">{word}</button>'
)


def explained(body: str, terms: PageTerms | None, locale: Locale) -> str:
    """The body with a button where a term is first used, and after it what its terms mean."""
    if terms is None:
        return body
    # text, id, " panjang" or None, word, text, id, …
    parts = _MARK.split(body)
    if len(parts) == 1:
        return body
    buttons = _first_uses(parts)
    for place in range(1, len(parts), 4):
        term_id, _, word = parts[place : place + 3]
        html = _BUTTON.format(id=term_id, word=word) if place in buttons else word
        parts[place : place + 3] = [html, "", ""]
    text = "".join(parts)
    if not buttons:
        return text
    used = dict.fromkeys(buttons.values())
    meanings = (_meaning(terms.explanation(term_id), locale) for term_id in used)
    page_end = environment(locale).get_template("partials/terms.html.j2")
    return text + page_end.render(meanings=Markup("").join(meanings))


def _first_uses(parts: list[str]) -> dict[int, str]:
    """Place of a button → term, in order: the first use of its letters, and of its expansion.

    "Balai Perlindungan Sosial (BPS)" gets one button, on the letters.
    """
    found: dict[tuple[str, str | None], int] = {}
    for place in _open_marks(parts):
        term_id, long = parts[place], parts[place + 1]
        if not (long and parts[place + 3] == " (" and parts[place + 4] == term_id):
            found.setdefault((term_id, long), place)
    return {place: term_id for (term_id, _), place in found.items()}


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
