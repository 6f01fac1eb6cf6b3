"""The stages in order. Read this first.

load ─Record→ model ─Registry→ check ─Findings→ stop (all of this is checking.py), or
Registry.public() → view → render ─Page→ frame (engine, stamp) → search → guard → publish
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from concurrent.futures import Executor
from dataclasses import dataclass
from pathlib import Path

from generator import check as checks
from generator import export, form, frame, integrity, unchanged
from generator.artifact import Artifact
from generator.cache import Cache
from generator.checking import Checked, cache_folder, check
from generator.checkout import commit
from generator.export.dataset import Dataset, dataset
from generator.finding import Refused
from generator.frame.address import site_url
from generator.frame.config import extra
from generator.guard import Expected, guard, site_of
from generator.integrity import files_below
from generator.making import (
    Made,
    Make,
    Pages,
    Reuse,
    Work,
    alone,
    beside_each_other,
    elsewhere,
    make_or_reuse,
)
from generator.making.expected import expected_of
from generator.making.precompress import precompress
from generator.policy import form_policy
from generator.processes import processes
from generator.publish import PublishResult, kept_folder, publish, spare_folder, work_folder
from generator.render.prose import fill
from generator.staff import snapshot as snapshots
from generator.text import Said

__all__ = [
    "Checked",
    "Outcome",
    "Prepared",
    "Progress",
    "build",
    "cache_folder",
    "check",
    "draw_frame",
    "finish",
    "prepare",
    "search_folder",
]

Progress = Callable[[Said], None]


@dataclass(frozen=True)
class Prepared:
    """All that the engine and the stamp need; `expected` is what the guard holds them to.

    `pages`, with what stands beside them, and `exports` are made while they are written.
    """

    hand_written: dict[str, str]
    pages: Pages
    exports: Iterable[Artifact]
    form: Iterable[Artifact]
    """The web form's own files; none in an ordinary build."""
    dataset: Dataset
    snapshots: Mapping[str, Path]
    """Address below the site's root → the folder whose files stand there."""
    expected: Expected
    today: str
    commit: str | None
    damaged: bool
    """As of `Checked`."""

    @property
    def frames(self) -> tuple[str, ...]:
        """The frames that the engine has to build."""
        return self.pages.plan.frames


@dataclass(frozen=True, slots=True)
class Outcome:
    """Where the site stands and its pages; `built`: it was not as it should be already.

    `damaged`: as of `Checked`.
    """

    site: Path
    pages: int
    built: bool
    damaged: bool


def search_folder(site: Path) -> Path:
    """Where the last search index of a site is kept."""
    return kept_folder(site) / "search"


def prepare(
    root: Path,
    today: str,
    kept: Path,
    protected: Sequence[str] = (),
    strict: bool = False,
    admin: bool = False,
    executor: Executor | None = None,
    progress: Progress = lambda _: None,
) -> Prepared:
    """Check and refuse bad data; then write the data set, and have all else ready to be made.

    `kept` is a folder that only this build uses, for what the next one need not make again;
    `executor` as of `check`.
    """
    address = site_url(root / "mkdocs.yml")
    remote = form.remote(extra(root / "mkdocs.yml", "formulir")) if admin else None
    progress(Said("Memeriksa data", "Checking the data"))
    checked = check(root, today, protected, cache_folder(root), executor)
    if stopping := checked.stopping(strict):
        raise Refused(stopping)
    registry = checked.registry.public()
    policy = form_policy(remote.reached) if remote else None
    subject = export.Subject(registry, address, today, Cache(cache_folder(root)), policy)
    progress(Said("Menulis berkas data", "Writing the data files"))
    data = dataset(kept / "dataset", checked.digest, subject)
    standing = commit(root)
    return Prepared(
        hand_written=fill(checked.prose, registry, today, address),
        pages=Pages(subject, tuple(data.files), standing),
        exports=export.of_site(subject),
        form=form.artifacts(registry, remote) if remote else (),
        dataset=data,
        snapshots=snapshots.published(root, registry.snapshots),
        expected=expected_of(registry, address, f"{form.ADMIN}/" if remote else None, protected),
        today=today,
        commit=standing,
        damaged=checked.damaged,
    )


def finish(
    prepared: Prepared,
    engine_site: Path,
    site: Path,
    *,
    policy: bool = True,
    search: bool = True,
    compress: bool = False,
    make: Make = alone,
    progress: Progress = lambda _: None,
) -> PublishResult:
    """Render, stamp, index, guard and publish. `policy=False`: `mkdocs serve`. `search=False`: the
    last index stands in, and who asked makes the new one. `compress`: text files get twins."""
    progress(Said("Menulis halaman", "Writing the pages"))
    plan = prepared.pages.plan
    into = frame.assemble(
        engine_site,
        plan.addresses,
        prepared.hand_written,
        plan.frames,
        prepared.expected.site_url,
        policy=policy,
        cache=_frame_cache(site),
    )
    tree = into.tree
    known = files_below(tree) | plan.files
    work = Work(prepared.pages, into, site_of(known, prepared.expected))
    files = _made(work, prepared, site, make)
    frame.add(tree, prepared.exports)
    frame.add(tree, prepared.form)
    frame.add_folder(tree, "data", prepared.dataset.folder)
    for address, folder in prepared.snapshots.items():
        frame.add_folder(tree, address.strip("/"), folder, shared=False)
    progress(Said("Memeriksa situs sekali lagi", "Looking at the site once more"))
    seen = {path: each.seen for path, each in files.items()}
    if findings := guard(tree, prepared.expected, seen=seen):
        shown = checks.without_names(findings, prepared.expected.protected)
        raise Refused(checks.without_numbers(shown))
    if search:
        progress(Said("Membuat indeks pencarian", "Making the search index"))
        with processes() as executor:
            frame.index(tree, search_folder(site), executor)
    else:
        frame.stand_in(tree, search_folder(site))
    hashed = {path: (each.size, each.sha256) for path, each in files.items()}
    frame.add(tree, integrity.lists(tree, prepared.today, prepared.commit, hashed))
    if compress:
        progress(Said("Memampatkan berkas", "Compressing the files"))
        with processes() as executor:
            precompress(tree, site, kept_folder(site), executor)
    progress(Said("Menerbitkan", "Publishing"))
    return publish(tree, site)


def draw_frame(root: Path, stage: Path, site: Path, engine: str) -> frame.Drawn:
    """The engine's built folder, as the last build of this site left it where that is the same."""
    return frame.drawn(root / "mkdocs.yml", stage, _frame_cache(site), engine)


def _frame_cache(site: Path) -> Cache:
    """Of what the engine drew and the styles without what no page uses, for the next build."""
    return Cache(kept_folder(site), unchanged.pages_made_by())


def _made(work: Work, prepared: Prepared, site: Path, make: Make) -> dict[str, Made]:
    """The files of all record pages: those that may stay are taken over from the standing site."""
    of, registry = work.pages.subject, work.pages.subject.registry
    policy, lines = work.into.site.policy, prepared.expected.sealed
    common = unchanged.pages_made_by(of.today, of.site_url, policy, lines, registry.terms)
    reuse = Reuse(kept_folder(site) / "pages.msgpack", site, common, spare_folder(site))
    return {file.path: file for file in make_or_reuse(work, reuse, make)}


def build(
    root: Path,
    site: Path,
    today: str,
    *,
    engine: str = frame.DEFAULT_ENGINE,
    protected: Sequence[str] = (),
    strict: bool = False,
    snapshot: bool = False,
    admin: bool = False,
    compress: bool = False,
    executor: Executor | None = None,
    progress: Progress = lambda _: None,
) -> Outcome:
    """The whole way; on any fault the old site stays untouched, and so it does if it is right.

    `snapshot`: the data files of this build are kept in the repository as well. `admin`: the web
    form stands at /admin/. `compress`: as of `finish`. `executor` reads files and makes pages in
    place of processes of this computer; its workers see the folder `site` stands in.
    """
    with work_folder(site) as stage:
        asked = (today, engine, protected, strict, admin, compress)
        order, kept = unchanged.order(root, site, *asked), kept_folder(site)
        if not snapshot and (built := order.standing()):
            return Outcome(site.resolve(), built.pages, built=False, damaged=False)
        make: Make = elsewhere(executor, stage) if executor else beside_each_other
        prepared = prepare(root, today, kept, protected, strict, admin, executor, progress)
        data = prepared.dataset
        if snapshot:
            snapshots.refuse_other(root, today, data.files)
        progress(Said("Menggambar kerangka", "Drawing the frame"))
        frame.write_docs(stage / "docs", prepared.hand_written, prepared.frames)
        drawn = draw_frame(root, stage, site, engine)
        result = finish(prepared, drawn.site, site, compress=compress, make=make, progress=progress)
        drawn.keep()
        if snapshot:
            snapshots.keep(root, today, data.folder, data.files)
        pages = len(prepared.pages) + len(prepared.hand_written)
        order.remember(pages)
        return Outcome(result.site, pages, built=True, damaged=prepared.damaged)
