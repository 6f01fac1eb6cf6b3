"""SVG → PNG: the same bytes from the same drawing, with the card's own font and no other."""

from hashlib import sha256

import resvg_py

from generator.export.share_card.font import FAMILY, FILES, fingerprint


def png(svg: str) -> bytes:
    """The picture."""
    return resvg_py.svg_to_bytes(
        svg_string=svg,
        skip_system_fonts=True,
        font_files=[str(path) for path in FILES.values()],
        font_family=FAMILY,
    )


def key(svg: str) -> str:
    """All that the picture is made of: the drawing, the font, and what draws it."""
    made_of = (svg, fingerprint(), resvg_py.__version__)
    return sha256("\0".join(made_of).encode()).hexdigest()
