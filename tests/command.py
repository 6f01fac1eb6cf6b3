"""Our command in processes of its own, forked from one that has read the code already.

Starting Python and reading the code takes longer than most verbs do. Each run is a process like any
other: its own arguments, folder, environment, streams and exit code, and nothing is left to the
next. As a script, this file is that command for a shell: `python -I -S command.py SOCKET check …`.
"""

import json
import os
import socket
import sys
from functools import cache
from pathlib import Path
from typing import IO, TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:  # a shell waits for this file: it reads no more than it needs
    import subprocess

Done: TypeAlias = "subprocess.CompletedProcess[str]"
ROOT = Path(__file__).resolve().parents[1]


def run(root: Path, arguments: tuple[str, ...], environment: dict[str, str]) -> Done:
    """Run the command in a folder; what it prints is captured."""
    import subprocess
    import tempfile

    with tempfile.TemporaryFile("w+") as out, tempfile.TemporaryFile("w+") as err:
        with Path(os.devnull).open() as nothing:
            code = asked(address(), arguments, root, environment, (nothing, out, err))
        for each in (out, err):
            each.seek(0)
        return subprocess.CompletedProcess(arguments, code, out.read(), err.read())


@cache
def address() -> str:
    """Where the process listens that has read the code; it ends with this one."""
    import atexit
    import subprocess
    import tempfile

    folder = tempfile.TemporaryDirectory(prefix="terang-")
    atexit.register(folder.cleanup)
    path = f"{folder.name}/soket"
    server = subprocess.Popen(
        [sys.executable, "-P", __file__, path],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )
    assert server.stdin and server.stdout
    atexit.register(server.wait)
    atexit.register(server.stdin.close)
    assert server.stdout.readline(), "the command could not be read"
    return path


def program(file: Path) -> Path:
    """An executable file that is the command, for shells and other people's tools."""
    own = f"exec '{sys.executable}' -I -S '{__file__}' '{address()}'"
    file.write_text(f'#!/bin/sh\n{own} "$@"\n', encoding="utf-8")
    file.chmod(0o755)
    return file


def asked(
    path: str,
    arguments: tuple[str, ...],
    root: Path,
    environment: dict[str, str],
    streams: "tuple[IO[str], IO[str], IO[str]]",
) -> int:
    """The exit code of one run."""
    request = json.dumps([list(arguments), str(root), environment]).encode()
    with socket.socket(socket.AF_UNIX) as line:
        line.connect(path)
        socket.send_fds(line, [b"\0"], [each.fileno() for each in streams])
        line.sendall(request)
        line.shutdown(socket.SHUT_WR)
        answer = line.recv(4)
    assert answer, f"terang {arguments} ended without a word"
    return int(answer)


def _listen(path: str) -> None:
    """Fork a process for each request, until nobody is there any more to ask."""
    import gc
    import select
    import signal

    for module in ("cli", "pipeline", "citing", "review.report", "staff.fmt", "staff.schema"):
        __import__(f"generator.{module}")
    __import__("highspy")  # the solver, which a check loads where counts are hidden
    gc.collect()
    gc.freeze()  # what was read stays: no process has to look through it
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)  # the system forgets those that end
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind(path)
        listener.listen(64)
        print("siap", flush=True)  # noqa: T201
        while sys.stdin not in select.select([listener, sys.stdin], [], [])[0]:
            line, _ = listener.accept()
            if os.fork() == 0:
                listener.close()
                signal.signal(signal.SIGCHLD, signal.SIG_DFL)
                _answer(line)
            line.close()


def _answer(line: socket.socket) -> None:
    """Be the command that was asked for; never returns."""
    import traceback

    from generator.cli import main

    _, streams, _, _ = socket.recv_fds(line, 1, 3)
    text = b"".join(iter(lambda: line.recv(65536), b""))
    arguments, folder, environment = json.loads(text)
    for number, stream in enumerate(streams):
        os.dup2(stream, number)
        os.close(stream)
    os.chdir(folder)
    os.environ.clear()
    os.environ.update(environment)
    sys.argv = ["terang", *arguments]
    code = 0
    try:
        main()
    except SystemExit as stop:
        code = stop.code if isinstance(stop.code, int) else int(bool(stop.code))
    except BaseException:  # noqa: BLE001 (so ends any process)
        traceback.print_exc()
        code = 1
    sys.stdout.flush()
    sys.stderr.flush()
    line.sendall(str(code).encode())
    os._exit(code)


if __name__ == "__main__":
    if len(sys.argv) == 2:
        _listen(sys.argv[1])
    else:
        standing = (sys.stdin, sys.stdout, sys.stderr)
        sys.exit(asked(sys.argv[1], tuple(sys.argv[2:]), Path.cwd(), dict(os.environ), standing))
