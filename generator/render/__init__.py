"""render: one page of a view → a Page, through autoescaping templates that only print."""

from typing import Any

from generator.artifact import Page
from generator.render.environment import environment
from generator.render.list_file import list_file
from generator.render.terms import explained
from generator.render.texts import plain_text


def render(page: Any) -> Page:
    """Render a view's page; `page.head` says with which template and for which frame."""
    head = page.head
    env = environment(head.locale)
    template = env.get_template(head.template)
    return Page(
        locale=head.locale,
        address=head.address,
        frame=head.frame,
        title=head.title,
        description=plain_text(head.description),
        head=env.get_template("partials/head.html.j2").render(page=page) + _json_ld(head.json_ld),
        body=explained(template.render(page=page), head.terms, head.locale),
        files=(list_file(head.rows),) if head.rows else (),
    )


def _json_ld(data: str | None) -> str:
    """The view wrote it so that nothing in it can close the element."""
    return f'<script type="application/ld+json">{data}</script>\n' if data else ""
