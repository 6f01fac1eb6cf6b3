"""Progress of long work: a bar on a terminal, plain lines elsewhere."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from rich.console import Console
from rich.progress import BarColumn, Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

from generator.text import Locale, Said


@contextmanager
def shown_progress(stages: int, locale: Locale) -> Iterator[Callable[[Said], None]]:
    """Yields a function to call at the start of each stage; writes to standard error."""
    console = Console(stderr=True)
    if not console.is_terminal:
        yield lambda said: console.print(f"{said.in_(locale)} …", highlight=False)
        return
    columns = (SpinnerColumn(), TextColumn("{task.description}"), BarColumn(), TimeElapsedColumn())
    with Progress(*columns, console=console, transient=True) as bar:
        task = bar.add_task("", total=stages)
        started = False

        def advance(said: Said) -> None:
            nonlocal started
            bar.update(task, description=said.in_(locale), advance=1 if started else 0)
            started = True

        yield advance
