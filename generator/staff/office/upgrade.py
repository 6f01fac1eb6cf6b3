"""`terang upgrade`: the data to the present model, and Terang's own files to the present ones.

Nothing is written before everything is known; what the office has changed is shown, not touched.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from difflib import unified_diff
from pathlib import Path

from generator.finding import CannotRun
from generator.staff.office.carry import carried
from generator.staff.office.init import REQUIREMENT
from generator.staff.office.origin import Origin
from generator.staff.office.owned import SUMS, digest, read_sums, sums_text
from generator.staff.office.requirement import pinned
from generator.staff.office.shared import is_source, shared_files
from generator.staff.office.writing import write_all
from generator.text import Locale, Said

MOST_SHOWN = 30


@dataclass(slots=True)
class Upgraded:
    """`writes`: path below the root → content. `kept`: files the office has changed or removed,
    with what is new in ours. `removed`: files that have had their day."""

    steps: tuple[Said, ...] = ()
    writes: dict[str, bytes] = field(default_factory=dict)
    shown: dict[str, str] = field(default_factory=dict)
    kept: dict[str, str] = field(default_factory=dict)
    removed: list[str] = field(default_factory=list)

    def lines(self, locale: Locale, *, written: bool) -> Iterator[str]:
        """What changes, said to the person who asked."""
        for step in self.steps:
            yield f"- {step.in_(locale)}"
        for path, difference in self.shown.items():
            yield f"\n{path}"
            yield difference
        for path, difference in self.kept.items():
            yield f"\n{_KEPT.in_(locale).format(path)}"
            yield difference
        count = len(self.writes)
        if not count:
            yield _NOTHING.in_(locale)
        else:
            yield (_WRITTEN if written else _WOULD).in_(locale).format(count)


_KEPT = Said(
    "{0}: Anda mengubahnya, jadi tidak disentuh. Beda dengan yang baru:",
    "{0}: you have changed it, so it is left alone. What the new one would change:",
)
_NOTHING = Said("Semua sudah versi yang baru.", "Everything is up to date.")
_WRITTEN = Said("{0} berkas diperbarui.", "{0} files brought up to date.")
_WOULD = Said(
    "{0} berkas akan diperbarui; belum ada yang ditulis. Tulis dengan: terang upgrade --write",
    "{0} files would be brought up to date; nothing is written yet. Write: terang upgrade --write",
)


def upgrade(root: Path, origin: Origin, *, write: bool) -> Upgraded:
    """Work out what changes, and write it where asked; a second time changes nothing."""
    done = Upgraded()
    _carry_data(root, done)
    if not is_source(root):
        _refresh(root, done)
        _install_the_same(root, origin, done)
    if write:
        write_all(root, done.writes)
        for path in done.removed:
            (root / path).unlink(missing_ok=True)
    return done


def _carry_data(root: Path, done: Upgraded) -> None:
    data = root / "data"
    files = {
        path.relative_to(data).as_posix(): text
        for path in sorted(data.rglob("*.yml"))
        if (text := _read(root, path.relative_to(root).as_posix()))
    }
    made = carried(files)
    done.steps = made.steps
    for path, text in made.files.items():
        done.writes[f"data/{path}"] = text.encode("utf-8")
        done.shown[f"data/{path}"] = _difference(files[path], text)


def _refresh(root: Path, done: Upgraded) -> None:
    """Files that Terang gave and the office has not changed become the present ones."""
    sums = _read(root, SUMS)
    given = read_sums(sums)
    now = dict(given)
    for path, content in shared_files().items():
        there = (root / path).read_bytes() if (root / path).is_file() else None
        if there == content:
            now[path] = digest(content)
        elif given.get(path) == (None if there is None else digest(there)):
            done.writes[path] = content
            done.shown[path] = _difference(_shown(root / path), _decoded(content))
            now[path] = digest(content)
        else:
            done.kept[path] = _difference(_shown(root / path), _decoded(content))
    text = sums_text(now)
    if sums != text:
        done.writes[SUMS] = text.encode("utf-8")


def _install_the_same(root: Path, origin: Origin, done: Upgraded) -> None:
    """The project's other machines install the Terang that does this."""
    if origin.here_only:
        return
    before = _read(root, REQUIREMENT)
    made = pinned(before, origin.line)
    needed = origin.wheel[0] if origin.wheel else None
    if made.text is None:
        done.kept[REQUIREMENT] = _difference(before, f"{origin.line}\n")
    elif made.text != before:
        done.writes[REQUIREMENT] = made.text.encode("utf-8")
        done.shown[REQUIREMENT] = _difference(before, made.text)
        if made.wheel and made.wheel != needed:
            done.removed.append(made.wheel)
    if origin.wheel:
        path, content = origin.wheel
        place = root / path
        if not place.is_file() or digest(place.read_bytes()) != digest(content):
            done.writes[path] = content


def _read(root: Path, path: str) -> str:
    """A file's text, of which a new one is made; empty where there is none."""
    place = root / path
    try:
        return place.read_bytes().decode("utf-8") if place.is_file() else ""
    except UnicodeDecodeError:
        raise CannotRun(
            Said(f"{path} belum dapat dibaca.", f"{path} cannot be read yet."),
            Said(
                "Belum ada berkas yang berubah. Jalankan terang check; simpan ulang sebagai UTF-8.",
                "No file has changed. Run terang check; save it again as UTF-8.",
            ),
        ) from None


def _shown(path: Path) -> str:
    """A file's text, to be looked at only."""
    return _decoded(path.read_bytes()) if path.is_file() else ""


def _decoded(content: bytes) -> str:
    return content.decode("utf-8", errors="replace")


def _difference(before: str, after: str) -> str:
    """What changes from one text to the other, as people read it in reviews: - out, + in."""
    lines = list(unified_diff(before.splitlines(), after.splitlines(), lineterm="", n=1))[2:]
    shown = [line for line in lines if not line.startswith("@@")][:MOST_SHOWN]
    more = [] if len(lines) <= MOST_SHOWN else ["  …"]
    return "\n".join(f"  {line}" for line in [*shown, *more])
