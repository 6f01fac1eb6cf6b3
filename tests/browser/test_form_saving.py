"""`terang edit`: the real form, decap-server and repository; nothing leaves this computer."""

import contextlib
import json
import os
import signal
import socket
import time
import urllib.error
import urllib.request
from collections.abc import Callable
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, expect

from generator import editing
from generator.finding import CannotRun
from generator.form import serve
from generator.load.layout import home
from generator.load.yaml_tree import read_yaml
from generator.staff.tidy import tidied
from tests.browser.form_site import (
    BRANCH,
    FILE,
    NODE_PROGRAMS,
    RECORD,
    accepted,
    edited,
    git,
    needs_decap_server,
    opened,
    repository,
    unfolded,
    value_and_quote,
    write,
)
from tests.browser.pages import TODAY
from tests.browser.policed import BLOCKED

QUOTE = "peserta yang mengikuti kegiatan tersebut berjumlah 30 orang"
# A region whose code is another number without its last digit.
REGION = "32.10"


@pytest.fixture(scope="module")
def repo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return repository(tmp_path_factory.mktemp("repositori"))


def until(true: Callable[[], bool], seconds: float = 15) -> bool:
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if true():
            return True
        time.sleep(0.1)
    return False


def test_a_change_to_a_cohort_is_on_its_branch_and_accepted(browser: Browser, repo: Path) -> None:
    with opened(browser, repo, RECORD, "--branches") as (page, faults):
        participants = unfolded(page, "cohorts", "participants")
        value, quote = value_and_quote(participants)
        saved = page.get_by_role("button", name="Simpan", exact=True)

        write(page, value, "1.250")
        page.keyboard.press("Tab")
        expect(participants.get_by_text("bilangan tanpa titik ribuan").first).to_be_visible()
        write(page, value, "1250")
        write(page, participants.locator('input[id^="as_of-field"]').first, "2022-03-22")
        # A role in words takes the place of an official's key: the one field that Decap has not.
        write(page, participants.locator(".terang-peran input").nth(1), "Kepala dinas")
        region = page.locator('[id^="cohorts-field"]').locator('input[id^="region-field"]').first
        region.click()
        page.keyboard.type(REGION)
        page.get_by_role("option", name=f"({REGION})").click()

        write(page, quote, "hubungi 0812 3456 7890")
        saved.click()
        refused = page.get_by_role("alert").filter(has_text="Peserta › Kutipan: di sini ada nomor")
        expect(refused.first).to_be_visible()
        assert "3456" not in refused.first.inner_text()
        assert refused.first.inner_text().startswith("Tidak disimpan. Angkatan")  # our words alone
        assert BRANCH not in git(repo, "branch", "--list")

        write(page, quote, QUOTE)
        saved.click()
        asked = page.get_by_role("dialog")  # the value is published: test_form_history.py
        asked.get_by_label("Pembaruan").check()
        asked.get_by_label("Alasan, dalam satu kalimat").fill("Sumbernya menghitung lagi.")
        asked.get_by_role("button", name="Simpan dengan riwayatnya").click()
        expect(page.get_by_text("Status: Draf")).to_be_visible(timeout=15_000)
        assert page.evaluate(BLOCKED) == []
        assert faults == []

    assert "1250" not in git(repo, "show", f"main:{FILE}")
    assert git(repo, "log", "--format=%s", f"main..{BRANCH}").count("\n") == 1
    assert git(repo, "diff", "--name-only", "main", BRANCH).split() == [FILE]
    before = read_yaml(git(repo, "show", f"main:{FILE}"), FILE).value
    text = accepted(repo, BRANCH, FILE)
    assert f'region: "{REGION}"' in text and 'as_of: "2022-03-22"' in text
    after = read_yaml(text, FILE).value
    cohort = after["cohorts"][0]
    assert (cohort["participants"]["value"], cohort["region"]) == (1250, REGION)
    # Nothing else changed, whatever Decap did to order and layout.
    expected = {**before["cohorts"][0], "region": REGION}
    changed = {"value": 1250, "as_of": "2022-03-22", "said_by": {"id": "Kepala dinas"}}
    # Its history is looked at by test_form_history.py.
    changed |= {name: cohort["participants"][name] for name in ("revisions", "published")}
    expected["participants"] = {**expected["participants"], **changed}
    assert after == {**before, "cohorts": (expected,)}


def ask(address: str, body: dict[str, object], **headers: str) -> int:
    request = urllib.request.Request(
        f"{address}/api/v1",
        json.dumps(body).encode(),
        {"Content-Type": "application/json", **headers},
    )
    try:
        with urllib.request.urlopen(request, timeout=10) as answer:
            return int(answer.status)
    except urllib.error.HTTPError as error:
        return error.code


def server_of(address: str) -> str:
    with urllib.request.urlopen(f"{address}formulir.json", timeout=10) as answer:
        proxy: str = json.load(answer)["config"]["backend"]["proxy_url"]
    return proxy.removesuffix("/api/v1")


UNTIDY = """\
title: {id: Berita contoh uji}
type: news
id: berita-uji
date: 2022-03-22
accessed: 2026-11-20
unused_reason: Untuk diuji.
"""


def test_what_is_saved_here_is_put_in_order_at_once(repo: Path) -> None:
    path = repo / "data/sources/berita-uji.yml"
    file = {"path": "data/sources/berita-uji.yml", "slug": "berita-uji", "raw": UNTIDY}
    options = {"commitMessage": "Uji", "useWorkflow": False, "status": "draft"}
    params = {"branch": "main", "dataFiles": [file], "assets": [], "options": options}
    body: dict[str, object] = {"action": "persistEntry", "params": params}
    canonical = tidied(UNTIDY, home("source")).text
    with edited(repo) as (address, _):
        assert ask(server_of(address), body) == 200
        assert until(lambda: path.is_file() and path.read_text("utf-8") == canonical)
    assert canonical and 'date: "2022-03-22"' in canonical
    path.unlink()


def test_only_this_computer_and_this_page_are_answered(repo: Path) -> None:
    info: dict[str, object] = {"action": "info"}
    with edited(repo) as (address, _):
        server = server_of(address)
        page = address.removesuffix("/admin/")
        assert ask(server, info) == 200
        assert ask(server, info, Origin=page) == 200
        assert ask(server, info, Origin="https://lain.example") == 403
        assert ask(server, info, Host="lain.example") == 403
        for each in (server, page):
            port = urlsplit(each).port or 0
            listening = [line.split()[1] for line in _listening(port)]
            assert listening == [f"0100007F:{port:04X}"]


def _listening(port: int) -> list[str]:
    """Lines of /proc/net about sockets that listen on a port, on any address."""
    lines = []
    for table in ("tcp", "tcp6"):
        with contextlib.suppress(OSError):
            lines += Path("/proc/net", table).read_text().splitlines()[1:]
    own = [line for line in lines if line.split()[1].endswith(f":{port:04X}")]
    return [line for line in own if line.split()[3] == "0A"]


@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGTERM, signal.SIGKILL])
def test_the_server_ends_with_the_command_however_it_ends(repo: Path, how: int) -> None:
    with edited(repo) as (address, process):
        port = urlsplit(server_of(address)).port
        os.kill(process.pid, how)
        process.wait(timeout=20)

        def gone() -> bool:
            with socket.socket() as asked:
                return asked.connect_ex(("127.0.0.1", port)) != 0

        assert until(gone)


def test_without_node_the_cure_is_said(repo: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "/nonexistent")
    with pytest.raises(CannotRun, match="Node"):
        serve.decap_server(repo)


def test_without_decap_server_its_command_is_said(
    repo: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "node").write_text("#!/bin/sh\n")
    (tmp_path / "node").chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(CannotRun) as stopped:
        serve.decap_server(repo)
    assert f"npm install --prefix {repo}/.terang/node decap-server@" in stopped.value.cure.id


def test_branches_need_a_clean_repository(repo: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    needs_decap_server()
    monkeypatch.setenv("PATH", f"{NODE_PROGRAMS}{os.pathsep}{os.environ['PATH']}")
    (repo / "baru.txt").write_text("belum disimpan\n")
    try:
        with pytest.raises(CannotRun, match="git"):
            editing.edit(repo, TODAY, "id", port=0, branches=True, browser=False)
    finally:
        (repo / "baru.txt").unlink()
