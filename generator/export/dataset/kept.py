"""The data set is written anew only when something it is made from has changed."""

import json
import shutil
from dataclasses import asdict, dataclass
from hashlib import sha256
from pathlib import Path

import generator
from generator.data_file import DataFile
from generator.export.dataset.write import write
from generator.export.subject import Subject
from generator.file_hash import file_hash

_CODE = Path(generator.__file__).parent


@dataclass(frozen=True, slots=True)
class Dataset:
    """A folder that becomes `/data/`, and what is in it."""

    folder: Path
    files: tuple[DataFile, ...]


def dataset(place: Path, digest: str, subject: Subject) -> Dataset:
    """The data set, kept in `place`, which is ours alone.

    It follows from what was read (`digest`), our own code, the site's address and the date.
    """
    key, folder, note = _key(digest, subject), place / "files", place / "written.json"
    if (files := _noted(note, key)) is None or not all(_whole(folder, each) for each in files):
        shutil.rmtree(place, ignore_errors=True)
        folder.mkdir(parents=True)
        files = write(folder, subject)
        written = {"key": key, "files": [asdict(each) for each in files]}
        note.write_text(json.dumps(written), encoding="utf-8")
    return Dataset(folder, files)


def _noted(note: Path, key: str) -> tuple[DataFile, ...] | None:
    """The files written with this key, if they were."""
    try:
        written = json.loads(note.read_text(encoding="utf-8"))
        files = tuple(DataFile(**each) for each in written["files"])
        return files if written["key"] == key else None
    except (OSError, ValueError, KeyError, TypeError):
        return None


def _whole(folder: Path, file: DataFile) -> bool:
    path = folder / file.address.rpartition("/")[2]
    return path.is_file() and file_hash(path) == file.sha256


def _key(digest: str, subject: Subject) -> str:
    key = sha256(f"{digest}\0{subject.site_url}\0{subject.today}".encode())
    for path in sorted(_CODE.rglob("*.py")):
        key.update(path.read_bytes())
    return key.hexdigest()
