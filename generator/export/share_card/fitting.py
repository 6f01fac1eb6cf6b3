"""Text made to fit: the largest size at which it takes few enough lines; cut only at the last."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.export.share_card.font import Weight, drawable, font

ELLIPSIS = "…"


@dataclass(frozen=True, slots=True)
class Fitted:
    """The lines of a text, none wider than was allowed."""

    lines: tuple[str, ...]
    size: int
    weight: Weight

    @property
    def width(self) -> float:
        return max((font(self.weight).width(line, self.size) for line in self.lines), default=0)


def fitted(text: str, weight: Weight, choices: Sequence[tuple[int, int]], width: float) -> Fitted:
    """`choices`: sizes with how many lines each may take, best first. Width in the same units."""
    text = drawable(text)
    for size, most in choices:
        lines = list(_wrapped(text, weight, width / size))
        if len(lines) <= most:
            return Fitted(_balanced(lines, weight, width / size), size, weight)
    size, most = choices[-1]
    return Fitted((*lines[: most - 1], _cut(lines[most - 1], weight, width / size)), size, weight)


def _wrapped(text: str, weight: Weight, width: float) -> Iterator[str]:
    """Lines of whole words; a word that is wider than a line is broken. Width in sizes."""
    line = ""
    for word in text.split():
        longer = f"{line} {word}" if line else word
        if font(weight).width(longer, 1) <= width:
            line = longer
            continue
        if line:
            yield line
        *full, line = _broken(word, weight, width)
        yield from full
    if line:
        yield line


def _balanced(lines: list[str], weight: Weight, width: float) -> tuple[str, ...]:
    """As many lines, of more even length: no last word stands alone."""
    text = " ".join(lines)
    evener = lines
    while len(lines) > 1 and len(evener) == len(lines) and " ".join(evener) == text:
        lines, width = evener, width * 0.97
        evener = list(_wrapped(text, weight, width))
    return tuple(lines)


def _broken(word: str, weight: Weight, width: float) -> list[str]:
    """Pieces of a word that is too wide: after `/` or `-` where one stands late enough."""
    pieces = [""]
    for character in word:
        piece = pieces[-1]
        if piece and font(weight).width(piece + character, 1) > width:
            end = max(piece.rfind("/"), piece.rfind("-")) + 1
            if 2 * end <= len(piece):
                end = len(piece)
            pieces[-1:] = [piece[:end], piece[end:]]
        pieces[-1] += character
    return pieces


def _cut(line: str, weight: Weight, width: float) -> str:
    """The line with an ellipsis, as much of it as has room."""
    while line and font(weight).width(line + ELLIPSIS, 1) > width:
        line = line[:-1].rstrip()
    return line + ELLIPSIS
