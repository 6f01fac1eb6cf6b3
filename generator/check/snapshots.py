"""Snapshots never show what was hidden since they were kept: people go before archives."""

from collections.abc import Iterator

from generator.check.subject import Subject
from generator.finding import Finding, Place
from generator.model.figure import Figure
from generator.model.placed_figure import PlacedFigure
from generator.privacy.names import holds_protected_name
from generator.snapshot import Snapshot, removal_cure
from generator.text import Said

_HIDDEN = ("suppressed", "erased")
_RULE = "arsip-memuat-yang-dihapus"


def snapshots_show_nothing_hidden(subject: Subject) -> Iterator[Finding]:
    """A snapshot holds no value, quote or field of a source that was redacted, suppressed or
    withheld since, and no protected name."""
    snapshots = [each.snapshot for each in subject.registry.snapshots if not each.removal]
    if not snapshots:
        return
    hidden = {
        figure_id: (placed.id, revisions)
        for placed in subject.registry.figures.values()
        if (revisions := _hidden_revisions(placed.figure))
        for figure_id in _ids(placed)
    }
    for snapshot in snapshots:
        named = {
            hidden[figure][0]
            for (figure, revision), shown in snapshot.held.figures.items()
            if shown and figure in hidden and revision in hidden[figure][1]
        }
        for figure in sorted(named):
            yield _finding(
                snapshot,
                "figures.csv",
                Said(
                    f"Arsip ini masih memuat angka yang sudah dihapus atau ditahan: {figure}.",
                    f"This snapshot still holds a figure that was erased or suppressed: {figure}.",
                ),
            )
        yield from _sources(subject, snapshot)
        yield from _gone(subject, snapshot)
        if subject.protected and holds_protected_name(snapshot.held.texts, subject.protected):
            yield _finding(
                snapshot,
                "",
                Said("Arsip ini memuat nama yang dilindungi.", "It holds a protected name."),
            )


def _ids(placed: PlacedFigure) -> Iterator[str]:
    """What the figure is called, and was called under former keys."""
    yield placed.id
    for path in placed.former_paths:
        yield f"{placed.program.id}/{path}"


def _hidden_revisions(figure: Figure) -> frozenset[int]:
    """The numbers of the values that nobody may see any longer."""
    public = figure.public()
    states = (*public.revisions, public)
    return frozenset(
        number for number, each in enumerate(states, start=1) if each.missing in _HIDDEN
    )


def _sources(subject: Subject, snapshot: Snapshot) -> Iterator[Finding]:
    for source in subject.registry.sources.values():
        if source.withheld is None:
            continue
        held = snapshot.held
        shown = set(source.withheld.fields) & held.sources.get(source.id, frozenset())
        if source.id in held.quoted:
            shown.add("quote")
        if shown:
            fields = ", ".join(sorted(shown))
            yield _finding(
                snapshot,
                "sources.csv",
                Said(
                    f'Arsip ini masih memuat yang ditahan dari sumber "{source.id}": {fields}.',
                    f'This snapshot still holds what is withheld of "{source.id}": {fields}.',
                ),
            )


def _gone(subject: Subject, snapshot: Snapshot) -> Iterator[Finding]:
    """What left the data altogether may have left for somebody's sake: a person has to say."""
    live = {each for placed in subject.registry.figures.values() for each in _ids(placed)}
    shown = {figure for (figure, _), fields in snapshot.held.figures.items() if fields}
    for figure in sorted(shown - live):
        yield Finding(
            Place(f"{snapshot.path}/figures.csv"),
            "arsip-memuat-yang-ditarik",
            Said(
                f"Arsip ini memuat angka yang tidak ada lagi dalam data: {figure}.",
                f"This snapshot shows a figure that is no longer in the data: {figure}.",
            ),
            Said(
                "Bila ditarik demi melindungi orang, hapus arsip ini: "
                f"{removal_cure(snapshot.path).id} Bila tidak, biarkan.",
                "If it left to protect somebody, remove the snapshot: "
                f"{removal_cure(snapshot.path).en} If not, let it be.",
            ),
            severity="warning",
        )


def _finding(snapshot: Snapshot, file: str, problem: Said) -> Finding:
    return Finding(Place(f"{snapshot.path}/{file}"), _RULE, problem, removal_cure(snapshot.path))
