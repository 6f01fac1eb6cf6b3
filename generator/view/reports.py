"""How an error in a figure is reported: no account needed, the address already filled in."""

from functools import cache
from urllib.parse import quote

from generator import urls
from generator.model.placed_figure import PlacedFigure
from generator.text import Said
from generator.view.here import Here
from generator.view.parts import Link, Name

_SUBJECT = Said("Kekeliruan pada angka", "An error in a figure")
_MAIL = Said("Laporkan kekeliruan", "Report an error")
_WHATSAPP = Said("Laporkan lewat WhatsApp", "Report by WhatsApp")
_WARNING = Said(
    "Jangan tulis nama atau ciri penerima bantuan, korban, atau anak.",
    "Do not write anything that identifies a recipient, a victim or a child.",
)


_quoted = cache(quote)


def report_links(here: Here, placed: PlacedFigure) -> tuple[Link, ...]:
    """By mail and WhatsApp where site.yml has them; else the page that says how."""
    contact = here.registry.site.contact
    site, figure = here.site_url.rstrip("/"), urls.localised(urls.figure(placed.id), here.locale)
    text = _quoted(site) + quote(figure) + _quoted(f"\n\n{here.say(_WARNING)}\n\n")
    links = []
    if contact and contact.email:
        subject = _quoted(here.say(_SUBJECT))
        href = f"mailto:{contact.email}?subject={subject}&body={text}"
        links.append(Link(Name(here.say(_MAIL)), href, outside=True))
    if contact and contact.whatsapp:
        number = urls.whatsapp_number(contact.whatsapp)
        href = f"https://wa.me/{number}?text={text}"
        links.append(Link(Name(here.say(_WHATSAPP)), href, outside=True))
    return tuple(links) or (Link(Name(here.say(_MAIL)), here.to("/koreksi/#melaporkan")),)
