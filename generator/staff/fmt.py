"""`terang fmt`: the data files named, or all of them, in canonical form."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from generator.finding import CannotRun
from generator.load.layout import Home, home_of
from generator.staff.editor import with_right_modeline
from generator.staff.tidy import Tidied, tidied
from generator.text import Locale, Said


@dataclass(slots=True)
class Formatted:
    """`changed`: files that were not in canonical form, and what was mended in each;
    `unreadable`: files left as they are, since `terang check` has something to say of them."""

    changed: dict[str, Tidied] = field(default_factory=dict)
    unreadable: list[str] = field(default_factory=list)
    looked_at: int = 0

    def lines(self, locale: Locale, *, written: bool) -> Iterator[str]:
        """What was done, said to the person who asked."""
        for name, made in self.changed.items():
            yield name
            for line, said in made.repairs:
                yield f"  {name}:{line}  {said.in_(locale)}"
        for name in self.unreadable:
            yield LEFT.in_(locale).format(name)
        count, changed = self.looked_at, len(self.changed)
        yield (_WRITTEN if written else _FOUND).in_(locale).format(changed, count)


LEFT = Said(
    "{0}  tidak dirapikan: belum dapat dibaca. Jalankan terang check.",
    "{0}  left as it is: it cannot be read yet. Run terang check.",
)
_WRITTEN = Said("{0} dari {1} berkas dirapikan.", "{0} of {1} files put in order.")
_FOUND = Said(
    "{0} dari {1} berkas belum rapi; jalankan terang fmt.",
    "{0} of {1} files are not in canonical form; run terang fmt.",
)


def fmt(root: Path, files: Sequence[Path], *, write: bool) -> Formatted:
    """Put files below root/data into canonical form; without any named, all of them."""
    done = Formatted()
    for path, home in _chosen(root, files):
        name = path.relative_to(root.resolve()).as_posix()
        done.looked_at += 1
        try:
            text = path.read_bytes().decode("utf-8")
        except UnicodeDecodeError:
            done.unreadable.append(name)
            continue
        made = tidied(text, home)
        if made.text is None:
            done.unreadable.append(name)
        elif (new := with_right_modeline(made.text, name.removeprefix("data/"))) != text:
            done.changed[name] = made
            if write:
                path.write_text(new, encoding="utf-8", newline="\n")
    return done


def data_files(root: Path) -> Iterator[Path]:
    """Every data file; like `load`, without what is hidden. `check` names what is out of place."""
    data = root.resolve() / "data"
    for path in sorted(data.rglob("*.yml")):
        inside = path.relative_to(data)
        if home_of(inside.as_posix()) and not any(each.startswith(".") for each in inside.parts):
            yield path


def _chosen(root: Path, files: Sequence[Path]) -> Iterable[tuple[Path, Home]]:
    data = root.resolve() / "data"
    for path in [each.resolve() for each in files] or data_files(root):
        inside = path.relative_to(data).as_posix() if path.is_relative_to(data) else ""
        home = home_of(inside)
        if not path.is_file() or home is None or home.shape == "table" or path.suffix != ".yml":
            raise CannotRun(
                Said(f"{path} bukan berkas data.", f"{path} is no data file."),
                Said("Sebutkan berkas .yml di dalam data/.", "Name a .yml file in data/."),
            )
        yield path, home
