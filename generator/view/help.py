"""help: what to do in danger, and the services that exist. Help first, no traces."""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.model.contact import Contact
from generator.model.registry import Registry
from generator.model.service import Service
from generator.text import Said
from generator.view.agency import contact_lines
from generator.view.here import Here
from generator.view.parts import Inline, Moment, Name, PageHead, Prose, Subject, Words
from generator.view.search_facets import page_search
from generator.view.search_terms import help_words
from generator.view.teaser import Teaser, teaser

ADDRESS = "/bantuan/"
FRAME = "bantuan/index"


@dataclass(frozen=True, slots=True)
class ServiceRow:
    """A service as a person in need has to see it: whom it is for, how to reach it."""

    name: Name
    operator: Words
    scope: Words
    lines: tuple[Inline, ...]
    verified: Moment | None
    expired: bool
    note: Prose | None


@dataclass(frozen=True, slots=True)
class HelpPage:
    """Services first, programs after."""

    head: PageHead
    services: tuple[ServiceRow, ...]
    programs: tuple[Teaser, ...]


def subjects(registry: Registry) -> Iterator[Subject]:
    """The one page of help."""
    yield Subject(ADDRESS, FRAME, None)


def view(here: Here, _: None) -> HelpPage:
    """The page that is the first link of every page."""
    return HelpPage(
        PageHead(
            locale=here.locale,
            address=ADDRESS,
            frame=FRAME,
            template="pages/help.html.j2",
            title=here.say(Said("Butuh bantuan?", "Need help?")),
            description=here.say(
                Said(
                    "Layanan yang dapat dihubungi, dan program dalam catatan kami.",
                    "Services you can reach, and programs on our record.",
                )
            ),
            quick_exit=True,
            search=page_search(
                here,
                "bantuan",
                Said("Bantuan", "Help"),
                help_words(here.registry, here.locale),
            ),
        ),
        tuple(_service(here, each) for each in here.registry.services.values()),
        tuple(
            teaser(here, program)
            for program in here.registry.programs.values()
            if program.how_to_apply or program.kind in ("assistance", "case_service")
        ),
    )


def _service(here: Here, service: Service) -> ServiceRow:
    contact = Contact.model_validate(
        {
            name: value
            for name in ("phone", "whatsapp", "website")
            if (value := getattr(service, name)) is not None
        }
    )
    return ServiceRow(
        name=here.name(service.name),
        operator=here.words(service.operator),
        scope=here.words(service.scope),
        lines=contact_lines(here, contact),
        verified=here.moment(service.verified),
        expired=here.past(service.expires),
        note=here.prose(service.note),
    )
