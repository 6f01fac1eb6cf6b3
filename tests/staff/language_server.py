"""The language server that VS Code and other editors use for YAML, asked as they ask it."""

import json
import subprocess
from collections.abc import Mapping
from pathlib import Path
from types import TracebackType
from typing import Any, Self


class LanguageServer:
    """One server for one folder; a line and column count from 0, as the protocol has it."""

    def __init__(self, program: Path, root: Path, settings: Mapping[str, Any]) -> None:
        self._root = root
        self._settings = settings
        self._process = subprocess.Popen(
            ["node", str(program), "--stdio"], stdin=subprocess.PIPE, stdout=subprocess.PIPE
        )
        self._last = 0
        self._diagnostics: dict[str, list[dict[str, Any]]] = {}

    def __enter__(self) -> Self:
        markup = {"documentationFormat": ["markdown", "plaintext"]}
        capabilities = {
            "textDocument": {
                "completion": {"completionItem": markup},
                "hover": {"contentFormat": ["markdown"]},
            },
            "workspace": {"configuration": True},
        }
        uri = self._root.as_uri()
        self.ask(
            "initialize",
            {
                "processId": None,
                "rootUri": uri,
                "workspaceFolders": [{"uri": uri, "name": "proyek"}],
                "capabilities": capabilities,
            },
        )
        self._send({"method": "initialized", "params": {}})
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._process.kill()
        self._process.communicate()

    def open(self, path: str, text: str) -> str:
        """Open a document with this text, whether the file is there or not; its address."""
        uri = (self._root / path).as_uri()
        document = {"uri": uri, "languageId": "yaml", "version": 1, "text": text}
        self._send({"method": "textDocument/didOpen", "params": {"textDocument": document}})
        return uri

    def completions(self, uri: str, line: int, column: int) -> dict[str, str]:
        """What is offered at a place: label → the words beside it."""
        made = self.ask("textDocument/completion", _place(uri, line, column))
        return {each["label"]: _words(each.get("documentation", "")) for each in made["items"]}

    def hover(self, uri: str, line: int, column: int) -> str:
        """What is said of a place."""
        return _words(self.ask("textDocument/hover", _place(uri, line, column))["contents"])

    def problems(self, uri: str) -> list[str]:
        """What the server marks as wrong."""
        while uri not in self._diagnostics:
            self._read()
        return [each["message"] for each in self._diagnostics[uri]]

    def ask(self, method: str, params: Mapping[str, Any]) -> Any:
        """Send a request and wait for its answer."""
        self._last += 1
        mine = self._last
        self._send({"id": mine, "method": method, "params": params})
        while True:
            message = self._read()
            if message.get("id") == mine and "method" not in message:
                return message["result"]

    def _send(self, message: Mapping[str, Any]) -> None:
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        assert self._process.stdin
        self._process.stdin.write(f"Content-Length: {len(body)}\r\n\r\n".encode() + body)
        self._process.stdin.flush()

    def _read(self) -> dict[str, Any]:
        """The next message; the server's own questions are answered on the way."""
        out = self._process.stdout
        assert out
        length = 0
        while line := out.readline().strip():
            if line.lower().startswith(b"content-length:"):
                length = int(line.split(b":")[1])
        assert length, "the server has gone"
        message: dict[str, Any] = json.loads(out.read(length))
        if message.get("method") == "textDocument/publishDiagnostics":
            self._diagnostics[message["params"]["uri"]] = message["params"]["diagnostics"]
        elif message.get("method") == "workspace/configuration":
            asked = [self._section(each.get("section")) for each in message["params"]["items"]]
            self._send({"id": message["id"], "result": asked})
        elif "method" in message and "id" in message:
            self._send({"id": message["id"], "result": None})
        return message

    def _section(self, name: str) -> dict[str, Any]:
        start = f"{name}."
        return {
            key[len(start) :]: value
            for key, value in self._settings.items()
            if key.startswith(start)
        }


def _place(uri: str, line: int, column: int) -> dict[str, Any]:
    return {"textDocument": {"uri": uri}, "position": {"line": line, "character": column}}


def _words(said: Any) -> str:
    return said["value"] if isinstance(said, dict) else str(said)
