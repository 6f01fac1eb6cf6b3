"""The few things a share card is drawn from, each of which writes itself as SVG."""

from dataclasses import dataclass
from html import escape

from generator.export.share_card.font import Weight, font


@dataclass(frozen=True, slots=True)
class Box:
    """A plain area."""

    x: float
    y: float
    width: float
    height: float
    fill: str
    radius: int = 0

    def svg(self) -> str:
        place = f'x="{self.x:.0f}" y="{self.y:.0f}"'
        size = f'width="{self.width:.0f}" height="{self.height:.0f}"'
        return f'<rect {place} {size} rx="{self.radius}" fill="{self.fill}"/>'


@dataclass(frozen=True, slots=True)
class Line:
    """One line of text, standing on `y`; held to its width whatever font draws it.

    `tracking` below 1 draws large letters closer together than they were measured.
    """

    x: float
    y: float
    text: str
    size: int
    weight: Weight
    fill: str
    tracking: float = 1

    @property
    def width(self) -> float:
        return font(self.weight).width(self.text, self.size) * self.tracking

    def svg(self) -> str:
        return (
            f'<text x="{self.x:.0f}" y="{self.y:.0f}" textLength="{self.width:.0f}" '
            f'font-size="{self.size}" font-weight="{self.weight}" fill="{self.fill}">'
            f"{escape(self.text)}</text>"
        )


@dataclass(frozen=True, slots=True)
class Sun:
    """The site's own sign, 40 wide."""

    x: float
    y: float
    fill: str

    def svg(self) -> str:
        return (
            f'<g transform="translate({self.x:.0f} {self.y:.0f}) scale(1.667)" '
            f'stroke="{self.fill}" stroke-width="1.9" stroke-linecap="round">'
            f'<circle cx="12" cy="12" r="4.6" fill="{self.fill}"/>'
            '<path d="M12 1.5v3.2M12 19.3v3.2M1.5 12h3.2M19.3 12h3.2M4.6 4.6l2.2 2.2'
            'M17.2 17.2l2.2 2.2M4.6 19.4l2.2-2.2M17.2 6.8l2.2-2.2"/></g>'
        )
