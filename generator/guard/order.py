"""Order: what the pieces of a page say together, each of which is right by itself."""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from generator.guard.digits import GIVEN, SPOKEN, Home, Room, home_in
from generator.guard.pieces import Kind, Tag
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
_PLACED = _OUTER | _RAW | SPOKEN | {_DRAWING}


class Piece(NamedTuple):
    """A piece in which nothing is wrong: its tag, and what kind of text stands behind that.

    `tag` itself is kept where it says something about its page. `matters`: whether a page with it
    has to be looked at further.
    """

    kind: Kind
    name: str
    room: Room | None
    tag: Tag | None
    states_number: bool
    is_blank: bool

    @property
    def matters(self) -> bool:
        return self.tag is not None or self.states_number or self.name in _PLACED


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
    start, texts, place = 0, 0, 0
    for place, piece in enumerate(pieces):
        if piece.name not in _IN_LINE:
            if texts > 1:
                yield start, place
            start, texts = place, 0
        texts += not piece.is_blank
    if texts > 1:
        yield start, place + 1


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
