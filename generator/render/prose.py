"""Hand-written pages with their `{{ angka("…") }}` filled in: same value, linked to its card."""

from collections.abc import Iterable

from markupsafe import Markup

from generator import urls
from generator.model.registry import Registry
from generator.prose import Call, ProsePage
from generator.view.figure_card import past_values
from generator.view.here import Here
from generator.view.search_terms import other_words

_MENTION = Markup(
    '<a class="ke-angka" href="{href}"><data class="angka" data-angka="{id}" value="{value}">'
    "{text}</data></a>"
)
_FORMER = Markup(
    '<a class="ke-angka" href="{href}"><data class="angka" data-angka="{id}" '
    'data-revisi="{revision}" value="{value}">{text}</data></a>'
)
# ⟦ and ⟧ tell the search which words of the page nobody reads; see partials/parts.html.j2.
_SEARCHED = Markup('<p class="kata-cari" aria-hidden="true">⟦ {} ⟧</p>')
_CITATION = Markup('<cite class="kutipan-siap">{}</cite>')


def fill(
    pages: Iterable[ProsePage], registry: Registry, today: str, site_url: str
) -> dict[str, str]:
    """Docs path → Markdown for the engine."""
    return {
        page.docs_path: _filled(page, Here(registry, page.locale, page.address, today, site_url))
        for page in pages
    }


def _filled(page: ProsePage, here: Here) -> str:
    text = page.filled(lambda call: _html(here, call))
    words = other_words(here.registry, here.locale, (text,))
    return f"{text.rstrip()}\n\n{_SEARCHED.format(' · '.join(words))}\n" if words else text


def _html(here: Here, call: Call) -> str:
    placed = here.registry.figures[call.figure or ""]
    if call.cites:
        return _CITATION.format(here.citation(placed))
    if call.revision is None or call.revision == placed.figure.revision:
        mention = here.mention(placed)
        return _MENTION.format(
            href=mention.href, id=mention.id, value=mention.value, text=mention.text
        )
    past = past_values(here, placed)[call.revision - 1]
    href = here.to(urls.figure(placed.id, call.revision))
    return _FORMER.format(
        href=href, id=placed.id, revision=call.revision, value=past.value, text=past.text
    )
