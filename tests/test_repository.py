"""What holds for every file of the repository."""

import re
import subprocess
from pathlib import Path

import pytest

from tests.test_architecture import ROOT

# Made of pieces, so that this file does not match itself.
_HOSTS = ("py" + "pi.org", "python" + "hosted.org", "npm" + "js.org", "npm" + "js.com")
_FOLDERS = ("home", "root", "Users", "work", "mnt")
_FORBIDDEN = re.compile(
    "|".join(map(re.escape, _HOSTS)) + rf"|(?<![\w.~)}}\]-])/(?:{'|'.join(_FOLDERS)})/[\w.-]"
)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("https://" + "py" + "pi.org/simple", True),
        ("--index-url https://files." + "python" + "hosted.org", True),
        ('"/' + "home/contoh/x", True),
        ("cd /" + "root/x", True),
        ("href=/program/home/", False),
        ("framework/home/a", False),
        ("home/a", False),
    ],
)
def test_the_pattern_finds_what_it_should(text: str, found: bool) -> None:
    assert bool(_FORBIDDEN.search(text)) == found


def test_no_file_names_a_package_index_or_a_machine() -> None:
    """Where packages come from, and where a checkout lies, is each machine's own business."""
    named = [
        f"{path.relative_to(ROOT)}: {match[0]}"
        for path in tracked()
        if (match := _FORBIDDEN.search(_text(path)))
    ]
    assert named == []


def test_no_python_file_has_over_three_hundred_lines() -> None:
    """A file that a person can hold in the head; most have under 120 lines."""
    long = {
        str(path.relative_to(ROOT)): lines
        for path in tracked("*.py")
        if (lines := len(_text(path).splitlines())) > 300
    }
    assert long == {}


def test_every_python_file_says_what_it_is() -> None:
    """The first line of a module is its docstring; an empty __init__.py needs none."""
    mute = [
        str(path.relative_to(ROOT))
        for path in tracked("*.py")
        if (text := _text(path).strip()) and not text.startswith('"""')
    ]
    assert mute == []


def test_nothing_in_data_is_invented() -> None:
    """Invented records live in tests, and cannot be mistaken for the real ones."""
    invented = [
        str(path.relative_to(ROOT))
        for path in tracked("data")
        if re.search(r"\b(?:Rekaan|Contoh|lorem)\b", _text(path))
    ]
    assert invented == []


def tracked(*patterns: str) -> list[Path]:
    """The repository's files: those git knows, and new ones that it does not ignore."""
    listed = subprocess.run(
        ["git", "-C", str(ROOT), "ls-files", "-co", "--exclude-standard", "-z", *patterns],
        capture_output=True,
        check=False,
    )
    paths = [ROOT / name for name in listed.stdout.decode().split("\0") if name]
    return [path for path in paths if path.is_file()] or pytest.skip("not a git repository")


def _text(path: Path) -> str:
    return path.read_bytes().decode("utf-8", errors="replace")
