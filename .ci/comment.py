"""Puts the review of a pull request into its one comment: `python3 .ci/comment.py FOLDER`.

Runs with a token that may write comments, so it trusts nothing of the run that it speaks of. FOLDER
holds what that run left: `tinjauan.md`, read as text and no further than a comment takes. Which
pull request it belongs to is asked of the forge, by branch and commit. Standard library only.
"""

import json
import os
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urlencode
from urllib.request import Request, urlopen

MARKER = "<!-- terang-review -->"
AUTHOR = "github-actions[bot]"
MOST = 60_000  # bytes; a comment takes 65,536 characters
PAGE = 100
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f\u202a-\u202e\u2066-\u2069]")
# Character references count as signs: forges resolve them before they look for names.
_CALL = re.compile(r"(@|&#0*64;|&#[xX]0*40;|&commat;)(?!\u200b|&#8203;)")
_FROM = (
    "<sub>Dibuat otomatis dari isi usulan ini; isinya belum diperiksa orang. "
    "(Made from this proposal’s own content; nobody has checked it.) "
    "[Rincian dan pratinjau]({0})</sub>"
)


def main(folder: Path) -> int:
    """0: commented, or nothing is open to comment on; 1: the run left no review."""
    run = json.loads(Path(os.environ["GITHUB_EVENT_PATH"]).read_text("utf-8"))["workflow_run"]
    text = review(folder / "tinjauan.md")
    if text is None:
        sys.stderr.write("Tidak ada tinjauan yang dapat dimuat. (No review to post.)\n")
        return 1
    place = f"{os.environ['GITHUB_SERVER_URL']}/{_repository()}/actions/runs/{int(run['id'])}"
    for number in pull_requests(run):
        # Before the text: nothing that stands in it can swallow or imitate this.
        said = _FROM.format(place)
        comment(number, f"{MARKER}\n{said}\n\n{text.removeprefix(MARKER).lstrip()}")
    return 0


def review(path: Path) -> str | None:
    """The text that the run left; None where it is not one of ours."""
    if path.is_symlink() or not path.is_file():
        return None
    with path.open("rb") as file:
        held = file.read(MOST + 1)
    text = held[:MOST].decode("utf-8", errors="ignore")
    if not text.startswith(MARKER):
        return None
    if len(held) > MOST:
        text = f"{MARKER}\n**… (terpotong; cut short)**\n\n" + (
            text.removeprefix(MARKER).rpartition("\n")[0].lstrip()
        )
    return _CALL.sub("\\1\u200b", _CONTROL.sub("", text))


def pull_requests(run: dict[str, Any]) -> Iterator[int]:
    """The open ones of this repository whose head is the very commit that was checked."""
    head = run["head_repository"]
    asked = {
        "state": "open",
        "head": f"{head['owner']['login']}:{run['head_branch']}",
        "per_page": PAGE,
    }
    for each in _api("GET", f"/pulls?{urlencode(asked)}"):
        there = each["head"]["repo"] or {}
        if each["head"]["sha"] == run["head_sha"] and there.get("id") == head["id"]:
            yield int(each["number"])


def comment(number: int, body: str) -> None:
    """Write over our own comment, or make it."""
    for page in range(1, 31):
        asked = urlencode({"per_page": PAGE, "page": page})
        found = _api("GET", f"/issues/{number}/comments?{asked}")
        for each in found:
            if each["user"]["login"] == AUTHOR and each["body"].startswith(MARKER):
                _api("PATCH", f"/issues/comments/{int(each['id'])}", {"body": body})
                return
        if len(found) < PAGE:
            break
    _api("POST", f"/issues/{number}/comments", {"body": body})


def _repository() -> str:
    return os.environ["GITHUB_REPOSITORY"]


def _api(method: str, path: str, content: dict[str, str] | None = None) -> Any:
    request = Request(
        f"{os.environ['GITHUB_API_URL']}/repos/{_repository()}{path}",
        None if content is None else json.dumps(content).encode(),
        {
            "Accept": "application/vnd.github+json",
            "Authorization": f"Bearer {os.environ['GITHUB_TOKEN']}",
            "X-GitHub-Api-Version": "2022-11-28",
        },
        method=method,
    )
    with urlopen(request, timeout=30) as answer:
        return json.load(answer)


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
