"""content/** that is no page: looked into, since git keeps it even where no site shows it."""

from pathlib import Path

from generator.finding import Finding, Place
from generator.load.faults import not_a_file
from generator.load.opening import is_ours
from generator.privacy.files import Unreadable, texts_of
from generator.privacy.images import IMAGES, image_texts
from generator.prose import OtherFile
from generator.text import Said


def load_other_files(root: Path) -> tuple[list[OtherFile], list[Finding]]:
    """All of them, in the order of their paths."""
    files: list[OtherFile] = []
    findings: list[Finding] = []
    if not is_ours(root / "content", root):
        return [], []  # `load_prose` has said so
    for file in sorted((root / "content").rglob("*")):
        path = file.relative_to(root).as_posix()
        if file.is_dir() or file.suffix == ".md":
            continue
        if not file.is_file() or not file.resolve().is_relative_to(root.resolve()):
            findings.append(not_a_file(path))
            continue
        content = file.read_bytes()
        try:
            texts = tuple(each.text for each in texts_of(path, content)) if content else ()
            picture = content and file.suffix.lower() in IMAGES
            told = image_texts(content).kinds if picture else ()
        except (Unreadable, ValueError, OSError):
            findings.append(_unreadable(path))
            continue
        files.append(OtherFile(path, texts, told))
    return files, findings


def _unreadable(path: str) -> Finding:
    return Finding(
        Place(path),
        "berkas-rusak",
        Said(
            "Berkas ini tidak terbaca, jadi tidak dapat diperiksa.",
            "This file cannot be read, so nobody can look into it.",
        ),
        Said(
            "Simpan ulang sebagai PNG, JPEG, atau PDF tanpa kata sandi, atau hapus.",
            "Save it again as PNG, JPEG or PDF without a password, or remove it.",
        ),
    )
