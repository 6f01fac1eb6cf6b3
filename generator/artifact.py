"""Artifact: one file of the site to be. Page: an artifact that still needs its frame."""

from dataclasses import dataclass

from generator.text import Locale


@dataclass(frozen=True, slots=True)
class Artifact:
    """A finished file: `path` relative to the site's root, POSIX, no leading slash."""

    path: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Image:
    """The picture that stands for a page where the page is shared.

    `address` is below the site's root without locale prefix; `alt` says what the picture says.
    """

    address: str
    type: str
    width: int
    height: int
    alt: str


@dataclass(frozen=True, slots=True)
class Page:
    """A rendered page, to be stamped into the frame the engine built.

    `address` is the path below the site's root without locale prefix ("/program/x/");
    `frame` is the frame's docs path without locale prefix and `.md` ("program/_frame").
    `head` and `body` are HTML that our own templates escaped; `title` and `description`
    are plain text. `image` is what messengers show, if there is a picture; `files` are finished
    files that belong to the page, such as all rows of the list it begins.
    """

    locale: Locale
    address: str
    frame: str
    title: str
    description: str
    head: str
    body: str
    image: Image | None = None
    files: tuple[Artifact, ...] = ()
