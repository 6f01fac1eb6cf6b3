"""An invented project, published with a snapshot, in which one word stands wherever something may
have to be erased: so that any byte that is left of it is seen."""

import re
import shutil
from pathlib import Path

from generator import pipeline
from generator.staff.fmt import fmt
from tests.golden import CASES
from tests.review.repository import git
from tests.test_architecture import ROOT

DAY, LATER = "2026-11-21", "2026-11-25"
PROGRAM = "data/programs/rekaan/program-contoh.yml"
SOURCE = "data/sources/dokumen-contoh.yml"
VALUE = 918273645017  # prime: no sum or share of others gives it
SEEN = re.compile(rb"kenarixq|918.{0,2}273.{0,2}645.{0,2}0[13][0-9]", re.IGNORECASE)
WORD = "kenarixq"

FIGURE = "program-contoh/budgets/rencana/amount"
OFFICIAL = "program-contoh/officials/kepala"
RESPONSE = "program-contoh/responses/jawaban"
ERASED = ((FIGURE,), ("source", "dokumen-contoh"), ("official", OFFICIAL), ("response", RESPONSE))
_EDITS = (
    (
        PROGRAM,
        "      value: 1250000000\n      unit: IDR\n      source: iklan-contoh\n"
        '      quote: "Rp1,25 miliar"\n      caveat: {id: Angka iklan.}\n'
        '      published: "2025-01-02"\n',
        f"      # komentar redaksi\n      value: {VALUE}\n      unit: IDR\n"
        "      source: iklan-contoh\n"
        f'      quote: "Rp918.273.645.017 {WORD}angka"\n      locator: {WORD}letak\n'
        f"      caveat: {{id: {WORD}catatan.}}\n"
        '      published: "2025-02-02"\n      revisions:\n        - type: correction\n'
        "          value: 918273645031\n          unit: IDR\n          source: iklan-contoh\n"
        f'          quote: "Rp918.273.645.031 {WORD}dulu"\n          published: "2025-01-02"\n'
        '          replaced: "2025-02-02"\n          reason: {id: Salah salin.}\n',
    ),
    (PROGRAM, "kelompok menyediakan ruang", f"{WORD}kata menyediakan ruang"),
    (PROGRAM, "name: Pejabat Contoh", f"name: {WORD.title()}nama Rekaan"),
    (PROGRAM, "aliases: [Pejabat-Contoh]", f"aliases: [{WORD.title()}alias Rekaan]"),
    (PROGRAM, "Jumlah yang benar sudah kami kirim.", f"{WORD}jawaban sudah kami kirim."),
    (
        PROGRAM,
        '800000000, unit: IDR, source: dokumen-contoh, published: "2025-01-02"}',
        f'800000000, unit: IDR, source: dokumen-contoh, quote: "{WORD}pagu Rp800 juta", '
        'published: "2025-01-02"}',
    ),
    (SOURCE, "title: {id: Dokumen Contoh, en: Example Document}", f"title: {{id: {WORD}judul}}"),
    (SOURCE, "publisher: Dinas Contoh", f"publisher: {WORD}penerbit"),
    (SOURCE, "https://dinas.example/dokumen.pdf", f"https://{WORD}tautan.example/"),
    (SOURCE, "https://arsip.example/dokumen.pdf", f"https://{WORD}arsip.example/"),
)


def published(root: Path) -> None:
    """Committed on main with its snapshot; the site stands in site/."""
    for name in ("data", "content"):
        shutil.copytree(CASES / "lengkap" / name, root / name)
    shutil.copy(ROOT / "mkdocs.yml", root)
    (root / ".gitignore").write_text("site/\n.terang/\n")
    for path, old, new in _EDITS:
        text = (root / path).read_text(encoding="utf-8")
        assert old in text, old
        (root / path).write_text(text.replace(old, new), encoding="utf-8")
    fmt(root, (), write=True)
    pipeline.build(root, root / "site", DAY, snapshot=True)
    git(root, "init", "--quiet", "--initial-branch", "main")
    git(root, "config", "user.name", "Redaksi")
    git(root, "config", "user.email", "redaksi@contoh.example")
    git(root, "add", "--all")
    git(root, "commit", "--quiet", "--message", "Terbit")
    git(root, "switch", "--quiet", "--create", "penghapusan")
