"""A share card as SVG, 1200 × 630: kind, value, name, source, address. Nothing overflows."""

from collections.abc import Generator, Iterator
from html import escape

from generator.export.share_card.fitting import Fitted, fitted
from generator.export.share_card.font import CAP_HEIGHT, FAMILY
from generator.export.share_card.shapes import Box, Line, Sun
from generator.export.share_card.words import Card

WIDTH, HEIGHT = 1200, 630
LEFT, RIGHT = 84, 1136
_FULL = RIGHT - LEFT
_FOOT = 544  # where the last strip begins
_LEADING = 1.25

# The site's own colours, in light.
INK, SOFT, PAPER, TINT = "#16211f", "#55635f", "#ffffff", "#f3f7f5"
BLUE, GOLD, TEAL = "#1d4f8c", "#6b5000", "#0a5a50"
AMBER, AMBER_TINT, GREY_TINT = "#8a4b00", "#fff1dc", "#eef1f0"

# What a figure is: a sign for those who see no colour, and its colour. A plan is never green.
TONES = {
    "planned": ("○", BLUE),
    "target": ("◇", GOLD),
    "reported": ("●", TEAL),
    "audited": ("◆", TEAL),
    "neutral": ("■", SOFT),
    "none": ("–", SOFT),
}

Part = Box | Line | Sun


def svg(card: Card) -> str:
    """The whole picture; what it says stands in its title too."""
    title = "".join(each for each in card.alt if each.isprintable())
    parts = "\n".join(each.svg() for each in _parts(card))
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{WIDTH}" height="{HEIGHT}" '
        f'viewBox="0 0 {WIDTH} {HEIGHT}" xml:lang="{card.locale}" role="img" '
        f"font-family=\"'{FAMILY}', system-ui, sans-serif\">\n"
        f"<title>{escape(title)}</title>\n{parts}\n</svg>\n"
    )


def _parts(card: Card) -> Iterator[Part]:
    yield Box(0, 0, WIDTH, HEIGHT, PAPER)
    yield from _kind(card)
    below = yield from _value(card)
    yield from _name(card, below, 442 if card.source else _FOOT - 28)
    if card.source:
        yield from _source(card)
    yield from _foot(card)
    yield from _edge(card.tone)


def _edge(tone: str) -> Iterator[Part]:
    """The edge has the figure's colour; a target's is double, as on its page."""
    yield Box(0, 0, 28, HEIGHT, TONES[tone][1])
    if tone == "target":
        yield Box(11, 0, 7, HEIGHT, PAPER)


def _kind(card: Card) -> Iterator[Part]:
    """Kind or stage comes first: white on its colour, with its sign."""
    sign, colour = TONES[card.tone]
    first, *others = card.kinds
    label = fitted(f"{sign} {first}", 700, ((40, 1), (34, 1), (28, 1)), _FULL - 56)
    yield Box(LEFT, 44, label.width + 56, 68, colour, 14)
    yield from _in_row(label, LEFT + 28, 78, PAPER)
    x = LEFT + label.width + 84
    if others and x < RIGHT - 150:
        rest = fitted(" · ".join(others), 500, ((36, 1), (30, 1)), RIGHT - x)
        yield from _in_row(rest, x, 78, SOFT)


def _value(card: Card) -> Generator[Part, None, float]:
    """The exact value, then its words and period. Gives back how far down they reach."""
    sizes = ((120, 1), (110, 1), (98, 1), (84, 1), (68, 1), (54, 2))
    value = fitted(card.value, 700, sizes, _FULL)
    y = 152 + CAP_HEIGHT * value.size
    # Large letters have wide sides: out by as much, so that they stand above the small ones.
    yield from _lines(value, LEFT - 0.04 * value.size, y, INK, tracking=0.97)
    y += (len(value.lines) - 1) * _LEADING * value.size
    about = fitted(" · ".join(card.about), 500, ((38, 1), (34, 1), (30, 2)), _FULL)
    y += 0.2 * value.size + 6 + about.size
    yield from _lines(about, LEFT, y, SOFT)
    return y + (len(about.lines) - 1) * _LEADING * about.size


def _name(card: Card, above: float, below: float) -> Iterator[Part]:
    """The program's name, as large as the room between value and source lets it be."""
    room = below - above - 30
    sizes = (50, 46, 42, 38, 34, 30, 26)
    choices = [(size, max(1, min(3, int(room // (_LEADING * size))))) for size in sizes]
    name = fitted(card.name, 700, choices, _FULL)
    yield from _lines(name, LEFT, above + 30 + name.size, INK)


def _source(card: Card) -> Iterator[Part]:
    """Who says so, and what kind of text it is: an advertorial in amber."""
    ink, tint = (AMBER, AMBER_TINT) if card.advertorial else (SOFT, GREY_TINT)
    badge = fitted(card.source_type, 700, ((30, 1), (26, 1)), 640)
    room = _FULL - badge.width - 40 - 24
    source = fitted(card.source, 500, ((34, 1), (30, 1), (26, 1), (24, 2)), room)
    yield from _in_row(source, LEFT, 491, INK)
    x = LEFT + source.width + 24
    yield Box(x, 465, badge.width + 40, 52, tint, 10)
    yield from _in_row(badge, x + 20, 491, ink)


def _foot(card: Card) -> Iterator[Part]:
    """The site, and where all of this can be read."""
    yield Box(0, _FOOT, WIDTH, HEIGHT - _FOOT, TINT)
    middle = (_FOOT + HEIGHT) / 2
    site = fitted(card.site, 700, ((32, 1), (28, 1)), 240)
    yield Sun(LEFT, middle - 20, INK)
    yield from _in_row(site, LEFT + 52, middle, INK)
    left = LEFT + 52 + site.width + 40
    choices = ((30, 1), (27, 1), (24, 1), (22, 2), (18, 3))
    address = fitted(card.address, 500, choices, RIGHT - left)
    yield from _in_row(address, RIGHT - address.width, middle, SOFT)


def _in_row(text: Fitted, x: float, middle: float, fill: str) -> Iterator[Part]:
    """Lines whose capitals stand evenly about a row's middle."""
    others = (len(text.lines) - 1) * _LEADING * text.size
    yield from _lines(text, x, middle + (CAP_HEIGHT * text.size - others) / 2, fill)


def _lines(text: Fitted, x: float, y: float, fill: str, tracking: float = 1) -> Iterator[Part]:
    for number, line in enumerate(text.lines):
        below = number * _LEADING * text.size
        yield Line(x, y + below, line, text.size, text.weight, fill, tracking)
