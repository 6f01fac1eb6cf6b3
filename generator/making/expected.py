"""What the guard holds the finished site to: the registry's own word."""

from collections.abc import Sequence

from generator import integrity
from generator.check.private_data import let_stand
from generator.guard import Expected
from generator.model.registry import Registry


def expected_of(
    registry: Registry, address: str, form_folder: str | None, protected: Sequence[str]
) -> Expected:
    """`registry` is public; `address` is the site's, full; `form_folder` where the
    web form stands, if it does; `protected` as of Expected."""
    figures = {
        placed.id: "" if placed.figure.value is None else str(placed.figure.value)
        for placed in registry.figures.values()
    }
    return Expected(
        figures,
        address,
        frozenset(registry.public_lines()),
        form=form_folder,
        coming=frozenset({integrity.MANIFEST, integrity.SUMS}),
        let_stand=let_stand(registry),
        protected=tuple(protected),
    )
