"""Lets plain `mkdocs build` and `mkdocs serve` go the same way as `terang build`."""

from generator.mkdocs_hook import (
    on_build_error,
    on_config,
    on_post_build,
    on_serve,
    on_startup,
)

__all__ = ["on_build_error", "on_config", "on_post_build", "on_serve", "on_startup"]
