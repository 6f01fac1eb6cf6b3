"""RESULTS.md: what the benchmarks measured, a section each, and on which machine."""

import platform
import sys
from os import cpu_count
from pathlib import Path

from bench.invented import ROOT

RESULTS = ROOT / "bench" / "RESULTS.md"


def machine() -> str:
    """`Linux x86_64, Intel … @ 2.50GHz, 2 CPUs, Python 3.11.7`."""
    described = Path("/proc/cpuinfo")
    lines = described.read_text(encoding="utf-8").splitlines() if described.exists() else []
    models = [line.partition(":")[2].strip() for line in lines if line.startswith("model name")]
    return ", ".join(
        (
            f"{platform.system()} {platform.machine()}",
            *models[:1],
            f"{cpu_count()} CPUs",
            f"Python {platform.python_version()}",
        )
    )


def put(heading: str, body: str) -> None:
    """Put a section into RESULTS.md, in place of the last one under its heading."""
    title = f"## {heading}"
    text = RESULTS.read_text(encoding="utf-8") if RESULTS.exists() else "# Results\n"
    before, _, rest = text.partition(title)
    following = rest.find("\n## ")
    after = rest[following:] if following >= 0 else ""
    section = f"{title}\n\n{body.strip()}\n"
    RESULTS.write_text(before.rstrip() + "\n\n" + section + after, encoding="utf-8", newline="\n")


def tell(text: str) -> None:
    """Say it while it runs."""
    sys.stdout.write(text + "\n")
    sys.stdout.flush()
