"""What git leaves of two versions that it could not join."""

import re

from generator.finding import Finding, Place
from generator.text import Said

# What ends a line for YAML: of old Macs, and of Unicode.
LINE_END = re.compile("\r\n|[\r\n\x85\u2028\u2029]")
_MARK = re.compile(r"(?:<{7}|={7}|>{7})(?: |\Z)")


def has_merge_marks(text: str) -> bool:
    """Whether there may be any: most files need not be read line by line for them."""
    return "<<<<<<<" in text or "=======" in text or ">>>>>>>" in text


def merge_marks(path: str, text: str) -> Finding | None:
    """The first of them in a file."""
    for number, line in enumerate(LINE_END.split(text) if has_merge_marks(text) else (), start=1):
        if _MARK.match(line):
            return Finding(
                Place(path, number, 1),
                "yaml-rusak",
                Said(
                    "Git meninggalkan dua versi di sini.",
                    "Git has left two versions here.",
                ),
                Said(
                    "Ini sisa penggabungan git. Pilih salah satu isi, lalu hapus baris <<<, === "
                    "dan >>>.",
                    "This is left from a git merge. Keep one side; delete the <<<, === and >>> "
                    "lines.",
                ),
            )
    return None
