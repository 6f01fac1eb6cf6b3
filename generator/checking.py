"""The first half of the way: load ─Record→ model ─Registry→ check ─Findings.

All that most commands need; a module of its own, so that they load no more than that.
"""

from collections.abc import Sequence
from concurrent.futures import Executor
from contextlib import nullcontext
from dataclasses import dataclass
from pathlib import Path

from generator import check as checks
from generator.cache import Cache
from generator.finding import Finding
from generator.load import load
from generator.load.content import load_content
from generator.load.snapshots import load_snapshots
from generator.memory import uncollected
from generator.model import build_registry
from generator.model.registry import Registry
from generator.processes import processes
from generator.prose import ProsePage
from generator.unchanged import made_by


@dataclass(frozen=True)
class Checked:
    """What was read, and everything wrong with it; `digest` is of what was read."""

    registry: Registry
    prose: Sequence[ProsePage]
    findings: Sequence[Finding]
    digest: str
    damaged: bool = False
    """What was kept of the last build was damaged, and is thrown away."""

    def stopping(self, strict: bool) -> list[Finding]:
        """The findings that forbid a build: errors, and warnings too when `strict`."""
        return [each for each in self.findings if strict or each.severity == "error"]


def cache_folder(root: Path) -> Path:
    """What builds of this project keep for the next; losing it costs time, nothing else."""
    return root / ".terang" / "cache"


def check(
    root: Path,
    today: str,
    protected: Sequence[str] = (),
    kept: Path | None = None,
    executor: Executor | None = None,
) -> Checked:
    """Read and check data/ and content/. `today` is an ISO date.

    `kept` is a folder of ours: files that are as they were are not read again. `executor` reads
    in place of processes of this computer.
    """
    with uncollected():
        return _checked(root, today, protected, kept, executor)


def _checked(
    root: Path,
    today: str,
    protected: Sequence[str],
    kept: Path | None,
    executor: Executor | None,
) -> Checked:
    with nullcontext(executor) if executor else processes() as readers:
        loaded = load(root, kept and kept / "records.sqlite", readers)
    prose, others, content_findings = load_content(root)
    archived, archive_findings = load_snapshots(root)
    registry, model_findings = build_registry(loaded.records, loaded.unreadable, archived)
    findings = [*loaded.findings, *content_findings, *archive_findings, *model_findings]
    findings += checks.check(registry, prose, today, protected, others, Cache(kept, made_by()))
    findings = checks.without_counts(checks.without_names(findings, protected), registry)
    findings = checks.without_numbers(findings)
    findings.sort(key=lambda finding: finding.order)
    return Checked(registry, prose, findings, loaded.digest, loaded.damaged)
