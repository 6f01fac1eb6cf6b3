"""Order: what the pieces of a page say together, each of which is right by itself."""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Literal, NamedTuple

from generator.guard.digits import GIVEN, SPOKEN, Home, Room, home_in, states_number
from generator.guard.pieces import Kind, Markup, Tag
from generator.guard.privacy import INLINE

_DRAWING = "svg"
_IN_HEAD = frozenset({"", "html", "head", "title", "meta", "link", "script"})
_OUTER = frozenset({"", "html", "head", "body"})
# Elements whose text is read up to their end tag, whatever stands in it.
_RAW = frozenset({"script", "title", "textarea"})
_RAW_TEXT = frozenset[str]()
_IN_DRAWING = frozenset(
    (
        *("path", "g", "circle", "rect", "line", "polyline", "polygon", "defs", "pattern", "use"),
        *("title", "desc", "text", "tspan", "a"),
    )
)
_IN_LINE = frozenset(INLINE)
# What begins a line, if anything does, and what goes on in it; small letters stand for no text.
_LINE = re.compile("(?:B|(?:b|^)l*L)l*L[lL]*")
_PLACED = _OUTER | _RAW | SPOKEN | {_DRAWING}


class Piece(NamedTuple):
    """A piece in which nothing is wrong: its tag, and what kind of text stands behind that.

    `tag` itself is kept where it says something about its page. `matters`: whether a page with it
    has to be looked at further. `letter` is what `lines` reads of it.
    """

    kind: Kind
    name: str
    room: Room | None
    tag: Tag | None
    states_number: bool
    is_blank: bool
    matters: bool
    letter: Literal["L", "l", "B", "b"]


def piece_of(markup: Markup, text: str, *, noted: bool) -> Piece:
    """Of a tag and the text that is read behind it; `noted` tags say something about their page."""
    kind, name, tag, room = markup
    kept, number, blank = tag if noted else None, states_number(text), not text.strip()
    matters = kept is not None or number or name in _PLACED
    letter: Literal["L", "l", "B", "b"] = (
        ("l" if blank else "L") if name in _IN_LINE else ("b" if blank else "B")
    )
    return Piece(kind, name, room, kept, number, blank, matters, letter)


Placed = Sequence[tuple[int, Piece]]
"""The pieces of a page that matter, each with its place among all."""


def is_regular(pieces: Sequence[Piece], placed: Placed, body: int) -> bool:
    """Whether every parser makes the same of the order of these pieces, as far as rules ask: a head
    and a body, texts that are no markup, and drawings all end where they should."""
    for piece in pieces[:body]:
        in_title = piece.name in _RAW and piece.kind == "opening"
        if piece.name not in _IN_HEAD or not (piece.is_blank or in_title):
            return False
    outer = []
    for place, piece in placed:
        if piece.name in _OUTER:
            outer.append((place, piece.kind, piece.name))
        elif piece.kind == "opening" and (piece.name in _RAW or piece.name == _DRAWING):
            inside = _RAW_TEXT if piece.name in _RAW else _IN_DRAWING
            for ends in pieces[place + 1 :] if inside else pieces[place + 1 : place + 2]:
                if ends.name == piece.name and ends.kind == "closing":
                    break
                if ends.name not in inside:
                    return False
    return outer == [
        (0, "start", ""),
        (1, "start", ""),
        (2, "opening", "html"),
        (3, "opening", "head"),
        (body - 1, "closing", "head"),
        (body, "opening", "body"),
        (len(pieces) - 2, "closing", "body"),
        (len(pieces) - 1, "closing", "html"),
    ]


def digits_are_at_home(pieces: Sequence[Piece], placed: Placed, body: int) -> bool:
    """Whether every digit stands directly in what accounts for it, or else somewhere in it."""
    drawings, spoken = 0, False
    for place, piece in placed:
        if place < body:
            continue
        if piece.name == _DRAWING:
            drawings += {"opening": 1, "closing": -1}.get(piece.kind, 0)
        elif piece.name in SPOKEN:
            spoken = piece.kind == "opening"
        if piece.states_number and (
            spoken
            or piece.kind != "opening"
            or not (_accounts(piece, drawings) or _accounts(pieces[place - 1], drawings))
        ):
            return _digits_have_homes(pieces[body:])
    return True


def _accounts(piece: Piece, drawings: int) -> bool:
    """Whether it opens what accounts for the digits in it, in so many drawings or in none."""
    room = piece.room
    return (
        room is not None
        and piece.kind == "opening"
        and (room.marked or (room.accounts and not drawings))
    )


def lines(pieces: Iterable[Piece]) -> Iterator[tuple[int, int]]:
    """From where to where a reader reads as one what tags inside a line part."""
    for line in _LINE.finditer("".join([each.letter for each in pieces])):
        yield line.span()


def _digits_have_homes(body: Iterable[Piece]) -> bool:
    """The same, going into every element; False too where elements are not closed one by one."""
    homes: list[tuple[str, Home]] = [("", "none"), ("html", "none")]
    for piece in body:
        if piece.kind == "closing":
            if homes.pop()[0] != piece.name or not homes:
                return False
        elif piece.room is not None:
            home = home_in(homes[-1][1], piece.room)
            if piece.kind == "opening":
                homes.append((piece.name, home))
            elif piece.kind == "closed" and "drawing" not in home:
                return False
        if piece.states_number and homes[-1][1] not in GIVEN:
            return False
    return True
