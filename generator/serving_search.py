"""The search index of a preview: made in a process of its own, while the preview is looked at."""

import os
import signal
import subprocess
import sys
from contextlib import suppress
from pathlib import Path
from typing import cast

import click

from generator.finding import CannotRun
from generator.frame import BUNDLE, index_standing
from generator.parting import end_with_parent
from generator.pipeline import search_folder
from generator.publish import replace_part
from generator.report import as_paragraph
from generator.text import Locale


class Indexing:
    """At most one at a time; what stops us is said in `locale`, and the old index stays."""

    def __init__(self, site: Path, locale: Locale) -> None:
        self._command = [sys.executable, "-m", __name__, str(site), locale]
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Index the site as it stands now; an index of what it was is given up."""
        self.stop()
        self._process = subprocess.Popen(self._command, stdin=subprocess.DEVNULL)

    def wait(self) -> int:
        """Until it is done: 0 if all went well."""
        return self._process.wait() if self._process else 0

    def stop(self) -> None:
        """Give up what is not done yet."""
        if self._process:
            self._process.terminate()
            self._process.wait()
            self._process = None


def main(site: Path, locale: Locale) -> int:
    """What the process does: behind all else that this computer has to do."""
    end_with_parent(os.getppid())
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C ends the preview, which then stops us
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))  # and takes what is half done along
    with suppress(AttributeError, OSError):
        os.nice(10)
    try:
        replace_part(index_standing(site, search_folder(site)), site / BUNDLE)
    except CannotRun as stop:
        click.echo(as_paragraph(stop, locale), err=True)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), cast("Locale", sys.argv[2])))
