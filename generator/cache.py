"""Cache: what was costly to make, kept from build to build. Losing it costs time, nothing else.

A file that is missing, damaged or of another key is no answer; a folder that cannot be written
is no fault. One file a name, so that what changes takes the old one's place.
"""

import contextlib
import tempfile
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

_SEAL = sha256().digest_size


@dataclass(frozen=True, slots=True)
class Cache:
    """`folder` is ours alone; without one, nothing is kept. `by`: the seal of the program that
    keeps, where what another one kept is no answer either."""

    folder: Path | None = None
    by: str = ""

    def get(self, name: str, key: str) -> bytes | None:
        """What was put under this name with this key, whole; else None."""
        if self.folder is None:
            return None
        try:
            kept = _file(self.folder, name).read_bytes()
        except OSError:
            return None
        content = kept[_SEAL:]
        return content if kept[:_SEAL] == _seal(self.by + key, content) else None

    def put(self, name: str, key: str, content: bytes) -> None:
        """Keep it, in place of what the name held; whole or not at all."""
        if self.folder is None:
            return
        with contextlib.suppress(OSError):
            self.folder.mkdir(parents=True, exist_ok=True)
            with tempfile.NamedTemporaryFile(dir=self.folder, delete=False) as file:
                new = Path(file.name)
                try:
                    file.write(_seal(self.by + key, content) + content)
                    file.close()
                    new.replace(_file(self.folder, name))
                except OSError:
                    new.unlink()
                    raise


NO_CACHE = Cache()


def _file(folder: Path, name: str) -> Path:
    return folder / sha256(name.encode()).hexdigest()


def _seal(key: str, content: bytes) -> bytes:
    return sha256(key.encode() + b"\0" + content).digest()
