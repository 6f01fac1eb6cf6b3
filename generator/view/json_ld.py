"""What search engines and harvesters read in a page's head: schema.org, in the page's language.

Only what the record states. A missing or withdrawn figure is no observation; one that is “at least”
so much has a `minValue` and no `value`, one that is “about” so much has neither, but words.
"""

from collections.abc import Iterator
from typing import Any

import orjson

from generator import urls
from generator.data_file import DataFile
from generator.model.choices import PROGRAM_KINDS
from generator.model.figure import Figure
from generator.model.placed_figure import PlacedFigure
from generator.model.program import Program
from generator.model.source import Source
from generator.view.here import Here, value_text
from generator.wording import figure_words, numbers

# What these do, they do for people who come to them, while they run; the others build, organise or
# coordinate.
_SERVICES = frozenset({"training", "mentoring", "assistance", "case_service"})
_SERVICE = "GovernmentService"
# Types of sources that schema.org has a word for; the others are works like any other.
_SOURCES = {
    "news": "NewsArticle",
    "advertorial": "AdvertiserContentArticle",
    "dataset": "Dataset",
    "law": "Legislation",
}
_RUPIAH = "IDR"
_VALUES = {"exact": "value", "at_least": "minValue"}


def program_json_ld(here: Here, program: Program, figures: tuple[PlacedFigure, ...]) -> str:
    """The record as a data set, what it is about, its figures and their sources."""
    page = _address(here, urls.record("program", program.id))
    about = f"{page}#program"
    used = dict.fromkeys((*program.sources, *(each.figure.source for each in figures)))
    subject, grants = _subject(here, program), [*_grants(here, program, page)]
    of_grants = [{"@id": each["@id"]} for each in grants]
    # A service can have an output; what may be funded by a grant (`fundedItem`) no program is.
    if subject["@type"] == _SERVICE:
        subject["serviceOutput"], of_grants = of_grants, []
    nodes = [
        {
            **_dataset(here, program.name.in_(here.locale), program.summary.in_(here.locale)),
            "@id": page,
            "url": page,
            "about": {"@id": about},
            "mentions": of_grants,
            "dateModified": published(figures),
            "isBasedOn": [{"@id": _source_id(here, each)} for each in program.sources],
        },
        {"@id": about, **subject},
        *grants,
        *(_observation(here, placed, about) for placed in figures if _stands(placed.figure)),
        *(_source(here, here.registry.sources[each]) for each in used if each),
    ]
    return _script(nodes)


def dataset_json_ld(here: Here, name: str, description: str, schema_version: str) -> str:
    """The whole data set, on its own page, with every file of `here.files` to download.

    `schema_version` is that of the files' layout; the data's own version is its day.
    """
    page = _address(here, here.address)
    node = {
        **_dataset(here, name, description),
        "@id": page,
        "url": page,
        "version": here.today,
        "dateModified": here.today,
        "schemaVersion": schema_version,
        "distribution": [_download(here, file) for file in here.files],
    }
    return _script([node])


def published(figures: tuple[PlacedFigure, ...]) -> str:
    """The newest day on which a figure of the page went public; "" when there is none."""
    return max((placed.figure.published or "" for placed in figures), default="")


def _script(nodes: list[dict[str, Any]]) -> str:
    """The text of a script element: `<` could close it early."""
    data = {"@context": "https://schema.org", "@graph": [*map(_known, nodes)]}
    return orjson.dumps(data, option=orjson.OPT_SORT_KEYS).decode("utf-8").replace("<", "\\u003c")


def _known(node: dict[str, Any]) -> dict[str, Any]:
    """Without what the record does not say; zero is said."""
    return {name: value for name, value in node.items() if value not in (None, "", [])}


def _dataset(here: Here, name: str, description: str) -> dict[str, Any]:
    site = here.registry.site
    return {
        "@type": "Dataset",
        "name": name,
        "description": description,
        "inLanguage": here.locale,
        "publisher": {"@type": "Organization", "name": site.publisher.in_(here.locale)},
        "license": site.licence.url,
    }


def _download(here: Here, file: DataFile) -> dict[str, Any]:
    return {
        "@type": "DataDownload",
        "name": file.address.rpartition("/")[2],
        "contentUrl": here.site_url.rstrip("/") + file.address,
        "encodingFormat": file.media_type,
        "contentSize": f"{file.size} B",
        "sha256": file.sha256,
    }


def _subject(here: Here, program: Program) -> dict[str, Any]:
    """The program itself: a public service where people are served, else a thing with a name."""
    named = {"@type": "Thing", "name": program.name.in_(here.locale)}
    if program.kind not in _SERVICES or program.status != "running":
        return named
    unit = program.implementing_unit
    return {
        **named,
        "@type": _SERVICE,
        "description": program.summary.in_(here.locale),
        "serviceType": here.say(PROGRAM_KINDS[program.kind]),
        "provider": _agency(here, program.agency),
        "serviceOperator": _agency(here, unit) if unit else None,
        "areaServed": {
            "@type": "AdministrativeArea",
            "identifier": program.region,
            "name": here.registry.regions[program.region].title(here.locale),
        },
        "audience": [
            {"@type": "Audience", "audienceType": here.entity("target_group", each).name.text}
            for each in program.target_groups
        ],
    }


def _agency(here: Here, agency_id: str) -> dict[str, Any]:
    return {
        "@type": "GovernmentOrganization",
        "@id": _address(here, urls.record("agency", agency_id)),
        "name": here.registry.agencies[agency_id].name.in_(here.locale),
    }


def _grants(here: Here, program: Program, page: str) -> Iterator[dict[str, Any]]:
    """Money that a program of assistance hands out, as far as its record says that it does."""
    for item in program.assistance if program.kind == "assistance" else ():
        if item.amount and item.amount.unit == _RUPIAH and _stands(item.amount):
            yield {
                "@type": "MonetaryGrant",
                "@id": f"{page}#assistance-{item.key}",
                "name": item.text.in_(here.locale),
                "amount": {"@type": "MonetaryAmount", "currency": _RUPIAH, **_value(item.amount)},
            }


def _observation(here: Here, placed: PlacedFigure, about: str) -> dict[str, Any]:
    figure = placed.figure
    unit = here.registry.units.get(figure.unit or "")
    kinds = figure_words.kinds(here.registry, placed, here.locale)
    return {
        "@type": "Observation",
        "@id": _address(here, urls.figure(placed.id)),
        "name": figure_words.name(placed, here.locale),
        "description": f"{value_text(here.registry, placed, here.locale)}, "
        f"{figure_words.when(placed, here.locale)}",
        "measuredProperty": {"@type": "Property", "name": ", ".join(kinds)},
        "observationAbout": {"@id": about},
        "observationDate": figure.as_of,
        **_value(figure),
        "unitText": unit and numbers.unit_word(unit, figure.source_term, here.locale),
        "subjectOf": {"@id": _source_id(here, figure.source)} if figure.source else None,
    }


def _stands(figure: Figure) -> bool:
    return figure.value is not None and figure.withdrawn is None


def _value(figure: Figure) -> dict[str, Any]:
    """A whole number, or the exact decimal as text."""
    name = _VALUES.get(figure.precision)
    return {name: figure.value} if name else {}


def _source(here: Here, source: Source) -> dict[str, Any]:
    organisation = {"@type": "Organization", "name": source.publisher}
    paid = source.paid_by
    return {
        "@type": _SOURCES.get(source.type, "CreativeWork"),
        "@id": _source_id(here, source.id),
        "name": source.title.in_(here.locale),
        "url": source.url,
        "datePublished": source.date,
        "publisher": organisation if source.publisher else None,
        "sponsor": {"@type": "Organization", "name": paid.in_(here.locale)} if paid else None,
    }


def _source_id(here: Here, source_id: str) -> str:
    return _address(here, urls.record("source", source_id))


def _address(here: Here, address: str) -> str:
    return here.site_url.rstrip("/") + urls.localised(address, here.locale)
