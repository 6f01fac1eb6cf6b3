"""The one comment of a pull request, against a forge on loopback that answers as GitHub does."""

import json
import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest

from tests.test_cli import ROOT

MARKER = "<!-- terang-review -->"
SHA = "a" * 40
HEAD = {"id": 7, "owner": {"login": "pengusul"}}
REPOSITORY = "dinas/terang"


class Forge:
    """What stands on the forge, and what was written to it."""

    def __init__(self) -> None:
        self.pulls: list[dict[str, Any]] = [pull(3)]
        self.comments: list[dict[str, Any]] = []
        self.written: list[tuple[str, str, str]] = []
        self.asked: list[str] = []

    def answer(self, method: str, address: str, content: dict[str, str] | None) -> Any:
        path, query = urlsplit(address).path, parse_qs(urlsplit(address).query)
        if content is not None:
            self.written.append(
                (method, path.removeprefix(f"/repos/{REPOSITORY}"), content["body"])
            )
            return {}
        self.asked.append(address)
        if path.endswith("/pulls"):
            assert query["head"] == ["pengusul:cabang/baru"] and query["state"] == ["open"]
            return self.pulls
        first = (int(query["page"][0]) - 1) * 100
        return self.comments[first : first + 100]


def pull(number: int, sha: str = SHA, fork: int = 7) -> dict[str, Any]:
    return {"number": number, "head": {"sha": sha, "repo": {"id": fork}}}


def written(number: int, login: str, body: str) -> dict[str, Any]:
    return {"id": number, "user": {"login": login}, "body": body}


@pytest.fixture
def forge() -> Forge:
    return Forge()


@pytest.fixture
def address(forge: Forge) -> Iterator[str]:
    class Handler(BaseHTTPRequestHandler):
        def reply(self) -> None:
            assert self.headers["Authorization"] == "Bearer rahasia"
            size = int(self.headers["Content-Length"] or 0)
            content = json.loads(self.rfile.read(size)) if size else None
            body = json.dumps(forge.answer(self.command, self.path, content)).encode()
            self.send_response(200)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        do_GET = do_POST = do_PATCH = reply  # noqa: N815 – the standard library's names

        def log_message(self, *_: object) -> None:
            """Nothing: the test reads what was asked."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()


def comment(folder: Path, address: str, text: str | None) -> subprocess.CompletedProcess[str]:
    """Run the script on what a run left."""
    left = folder / "tinjauan"
    left.mkdir(exist_ok=True)
    if text is not None:
        (left / "tinjauan.md").write_text(text, encoding="utf-8")
    event = folder / "event.json"
    run = {"id": 99, "head_sha": SHA, "head_branch": "cabang/baru", "head_repository": HEAD}
    event.write_text(json.dumps({"workflow_run": run}), encoding="utf-8")
    return subprocess.run(
        [sys.executable, str(ROOT / ".ci/comment.py"), str(left)],
        env={
            "PATH": os.environ["PATH"],
            "GITHUB_API_URL": address,
            "GITHUB_SERVER_URL": "https://forge.example",
            "GITHUB_REPOSITORY": REPOSITORY,
            "GITHUB_TOKEN": "rahasia",
            "GITHUB_EVENT_PATH": str(event),
        },
        capture_output=True,
        text=True,
        check=False,
    )


def test_the_first_review_is_a_new_comment(tmp_path: Path, address: str, forge: Forge) -> None:
    forge.comments = [
        written(1, "orang", f"{MARKER} tiruan"),
        written(2, "github-actions[bot]", "x"),
    ]
    done = comment(tmp_path, address, f"{MARKER}\n\n## Tinjauan\n")
    assert done.returncode == 0, done.stderr
    [(method, path, body)] = forge.written
    assert (method, path) == ("POST", "/issues/3/comments")
    first, disclaimer, empty, *rest = body.split("\n")
    assert (first, empty, rest) == (MARKER, "", ["## Tinjauan", ""])
    assert "belum diperiksa orang" in disclaimer
    assert "https://forge.example/dinas/terang/actions/runs/99" in body


def test_the_next_review_replaces_it_however_far_back(
    tmp_path: Path, address: str, forge: Forge
) -> None:
    forge.comments = [written(n, "orang", "x") for n in range(130)]
    forge.comments.append(written(555, "github-actions[bot]", f"{MARKER}\nlama"))
    assert comment(tmp_path, address, f"{MARKER}\nbaru").returncode == 0
    assert [each[:2] for each in forge.written] == [("PATCH", "/issues/comments/555")]


@pytest.mark.parametrize("others", [[], [pull(3, sha="b" * 40)], [pull(3, fork=8)]])
def test_only_the_commit_that_was_checked_is_commented_on(
    tmp_path: Path, address: str, forge: Forge, others: list[dict[str, Any]]
) -> None:
    forge.pulls = others
    assert comment(tmp_path, address, f"{MARKER}\n").returncode == 0
    assert forge.written == []


@pytest.mark.parametrize("text", [None, "", "Klik di sini", f"x{MARKER}"])
def test_what_is_no_review_is_not_posted(
    tmp_path: Path, address: str, forge: Forge, text: str | None
) -> None:
    assert comment(tmp_path, address, text).returncode == 1
    assert (forge.written, forge.asked) == ([], [])


def test_a_link_to_another_file_is_not_followed(tmp_path: Path, address: str, forge: Forge) -> None:
    (tmp_path / "rahasia").write_text(f"{MARKER} rahasia", encoding="utf-8")
    (tmp_path / "tinjauan").mkdir()
    (tmp_path / "tinjauan/tinjauan.md").symlink_to(tmp_path / "rahasia")
    assert comment(tmp_path, address, None).returncode == 1
    assert forge.written == []


def test_nobody_is_called_and_the_comment_fits(tmp_path: Path, address: str, forge: Forge) -> None:
    text = f"{MARKER}\n@dinas/semua lihat\x1b[31m\u202e\n" + "baris panjang…\n" * 20_000
    assert comment(tmp_path, address, text).returncode == 0
    [(_, _, body)] = forge.written
    assert "@dinas" not in body and "\x1b" not in body and "\u202e" not in body
    assert len(body.encode()) < 65_000 and "terpotong" in body


@pytest.mark.parametrize("sign", ["&#64;", "&#0064;", "&#x40;", "&commat;"])
def test_references_call_nobody_either(
    tmp_path: Path, address: str, forge: Forge, sign: str
) -> None:
    text = f"{MARKER}\n{sign}dinas {sign}&#8203;aman\n"
    assert comment(tmp_path, address, text).returncode == 0
    assert f"{sign}\u200bdinas {sign}&#8203;aman" in forge.written[0][2]


def test_an_open_fence_swallows_nothing_of_ours(tmp_path: Path, address: str, forge: Forge) -> None:
    text = f"{MARKER}\n```yaml\n" + "baris\n" * 20_000
    assert comment(tmp_path, address, text).returncode == 0
    ours, _, theirs = forge.written[0][2].partition("```")
    assert "belum diperiksa orang" in ours and "terpotong" in ours
    assert not theirs.replace("baris\n", "").replace("yaml\n", "").strip("baris")
