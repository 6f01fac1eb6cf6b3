"""Hand-written pages with their `{{ angka("…") }}` filled in: same value, linked to its card."""

from collections.abc import Iterable

from markupsafe import Markup

from generator.model.registry import Registry
from generator.prose import ProsePage
from generator.view.here import Here

_MENTION = Markup(
    '<a class="ke-angka" href="{href}"><data class="angka" data-angka="{id}" value="{value}">'
    "{text}</data></a>"
)


def fill(
    pages: Iterable[ProsePage], registry: Registry, today: str, site_url: str
) -> dict[str, str]:
    """Docs path → Markdown for the engine."""
    return {
        page.docs_path: _filled(page, Here(registry, page.locale, page.address, today, site_url))
        for page in pages
    }


def _filled(page: ProsePage, here: Here) -> str:
    def figure_html(figure_id: str) -> str:
        mention = here.mention(here.registry.figures[figure_id])
        return _MENTION.format(
            href=mention.href, id=mention.id, value=mention.value, text=mention.text
        )

    return page.filled(figure_html)
