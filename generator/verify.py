"""A copy of a site held against the lists it carries (integrity.py): whole, or what differs.

The lists do not name compressed twins, which a downloaded copy has none of; where they stand, as on
the server, each has to open to the file it stands beside.
"""

import hashlib
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from generator.file_hash import file_hash
from generator.finding import CannotRun
from generator.integrity import MANIFEST, SCHEMA_VERSION, SUMS, UNLISTED, files_below
from generator.precompressed import beside, is_twin
from generator.text import Locale, Said

_HASH = re.compile(r"[0-9a-f]{64}")
_SUM = re.compile(r"([0-9a-f]{64}) [ *](.+)")
_BROKEN = (ValueError, KeyError, TypeError, RecursionError)


@dataclass(frozen=True, slots=True)
class Verified:
    """How a copy differs from its manifest: sorted paths, none of any kind when it is whole.

    `disagreeing`: of what the two lists do not say the same. `fingerprint`: the manifest's own
    hash, to be compared with that of the published one, for whoever can change files can also
    make new lists.
    """

    date: str
    commit: str | None
    fingerprint: str
    files: int
    altered: tuple[str, ...]
    added: tuple[str, ...]
    lost: tuple[str, ...]
    disagreeing: tuple[str, ...]

    @property
    def whole(self) -> bool:
        return not (self.altered or self.added or self.lost or self.disagreeing)


def verify(folder: Path) -> Verified:
    """Look at every file of a downloaded copy; nothing outside `folder` is read."""
    present = files_below(folder)
    if not folder.is_dir() or MANIFEST not in present or (folder / MANIFEST).is_symlink():
        raise _refused(Said(f"Tidak ada {MANIFEST} di {folder}.", f"{folder} has no {MANIFEST}."))
    content = (folder / MANIFEST).read_bytes()
    try:
        manifest = json.loads(content)
        if manifest["schema_version"] != SCHEMA_VERSION:
            raise ValueError
        listed = _listed(manifest["files"])
        date, commit = _line(str(manifest["date"])), manifest["commit"]
    except _BROKEN:
        raise _refused(Said(f"{MANIFEST} rusak.", f"{MANIFEST} is broken.")) from None
    fingerprint = hashlib.sha256(content).hexdigest()
    sums = _sums(folder, SUMS in present)
    own = {**listed, MANIFEST: fingerprint}
    altered = {each for each in listed.keys() & present if _plain_hash(folder / each) != own[each]}
    twins = {each: file for each in present - listed.keys() if (file := beside(each)) in present}
    unlike = {each for each, file in twins.items() if not is_twin(folder / each, folder / file)}
    return Verified(
        date=date,
        commit=_line(str(commit)) if commit else None,
        fingerprint=fingerprint,
        files=len(listed),
        altered=tuple(sorted({*altered, *unlike})),
        added=tuple(sorted(present - listed.keys() - UNLISTED - twins.keys())),
        lost=tuple(sorted({*listed, SUMS} - present)),
        disagreeing=()
        if sums is None
        else tuple(sorted({path for path, _ in own.items() ^ sums.items()})),
    )


def report(verified: Verified, locale: Locale) -> str:
    """What to tell: a line for each file that differs, then the whole in one sentence."""
    kinds = (
        (Said("berubah", "altered"), verified.altered),
        (Said("tambahan", "added"), verified.added),
        (Said("hilang", "lost"), verified.lost),
        (Said("kedua daftar berbeda", "the two lists differ"), verified.disagreeing),
    )
    lines = [f"{kind.in_(locale)}: {_line(path)}" for kind, paths in kinds for path in paths]
    made = f"{verified.date}, {verified.commit}" if verified.commit else verified.date
    said = (
        Said("Salinan ini utuh", "This copy is whole")
        if verified.whole
        else Said("Salinan ini TIDAK utuh", "This copy is NOT whole")
    )
    count = Said(f"{verified.files} berkas", f"{verified.files} files").in_(locale)
    compare = Said(
        f"SHA-256 {MANIFEST} (bandingkan dengan situs aslinya)",
        f"SHA-256 of {MANIFEST} (compare it with the original site's)",
    ).in_(locale)
    return "\n".join(
        [*lines, f"{said.in_(locale)}: {count}; {made}.", f"{compare}: {verified.fingerprint}"]
    )


def _listed(files: Any) -> dict[str, str]:
    """Path → hash. A path that leaves the copy is refused before anything is opened."""
    listed: dict[str, str] = {}
    for file in files:
        path, digest = file["path"], file["sha256"]
        if not isinstance(path, str) or not isinstance(digest, str) or path in listed:
            raise ValueError
        if not _inside(path):
            raise _refused(
                Said(
                    f"{MANIFEST} menyebut berkas di luar salinan: {_line(path)}.",
                    f"{MANIFEST} names a file outside the copy: {_line(path)}.",
                )
            )
        if not _HASH.fullmatch(digest):
            raise ValueError
        listed[path] = digest
    return listed


def _inside(path: str) -> bool:
    """Whether a path stays below the folder, on every system: no root, drive, `..` or `\\`."""
    steps = path.split("/")
    return not ({"", ".", ".."} & set(steps) or "\\" in path or ":" in steps[0] or "\0" in path)


def _sums(folder: Path, there: bool) -> Mapping[str, str] | None:
    """SHA256SUMS as path → hash; None where the copy has none, nothing said by a link."""
    if not there:
        return None
    if (folder / SUMS).is_symlink():
        return {}
    text = (folder / SUMS).read_bytes().decode("utf-8", "replace")
    lines = map(_SUM.fullmatch, text.split("\n"))
    return {match[2]: match[1] for match in lines if match}


def _plain_hash(path: Path) -> str | None:
    """None for what is no plain file: a link would show something outside the copy."""
    return None if path.is_symlink() or not path.is_file() else file_hash(path)


def _line(text: str) -> str:
    """A name that somebody else chose, safe for a terminal."""
    return "".join(each if each.isprintable() else "\ufffd" for each in text)


def _refused(problem: Said) -> CannotRun:
    return CannotRun(
        problem,
        Said(
            "Sebut folder yang memuat seluruh salinan situs, atau unduh ulang.",
            "Name the folder that holds the whole copy of the site, or download it again.",
        ),
    )
