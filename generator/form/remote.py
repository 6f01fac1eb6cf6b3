"""Where the form's changes go: a repository at GitHub or GitLab, or this computer."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from generator.finding import CannotRun
from generator.text import Said

_ADDRESS = re.compile(
    r"https://[a-z0-9]([a-z0-9.-]*[a-z0-9])?(?P<port>:[0-9]{1,5})?(?P<path>(/[A-Za-z0-9._~-]+)*)"
)
_KEYS = frozenset({"host", "repo", "branch", "login", "app_id", "server"})


@dataclass(frozen=True, slots=True)
class Remote:
    """`server` is a GitLab's address; `login` that of an OAuth proxy, which GitHub alone needs."""

    host: str
    repo: str
    branch: str
    login: str
    app_id: str
    server: str

    @property
    def backend(self) -> dict[str, Any]:
        """Decap's own words for it. The branch is always said: Decap would take `master`."""
        shared = {"name": self.host, "repo": self.repo, "branch": self.branch}
        if self.host == "github":
            return {**shared, "base_url": self.login, "auth_endpoint": "auth"}
        return {
            **shared,
            "auth_type": "pkce",
            "app_id": self.app_id,
            "base_url": self.server,
            "api_root": f"{self.server}/api/v4",
            "auth_endpoint": "oauth/authorize",
        }

    @property
    def reached(self) -> tuple[str, ...]:
        """The hosts that the form asks: no other."""
        if self.host == "github":
            return ("https://api.github.com",)
        # A GitLab may live below a path; a policy names its origin.
        return ("https://" + urlsplit(self.server).netloc,)

    @property
    def publish_mode(self) -> str:
        """Every change is a pull request."""
        return "editorial_workflow"


@dataclass(frozen=True, slots=True)
class Local:
    """The working copy, through a server on this computer. `branches`: a branch an entry."""

    address: str
    branch: str
    branches: bool

    @property
    def backend(self) -> dict[str, Any]:
        """Decap's words for a server that reads and writes files for it."""
        return {"name": "proxy", "proxy_url": f"{self.address}/api/v1", "branch": self.branch}

    @property
    def reached(self) -> tuple[str, ...]:
        """That server alone."""
        return (self.address,)

    @property
    def publish_mode(self) -> str:
        """Files are written as they are saved, or wait on their branch."""
        return "editorial_workflow" if self.branches else "simple"


def remote(given: Mapping[str, str]) -> Remote:
    """`extra: formulir:` of mkdocs.yml, understood; whatever is wrong with it stops the build."""
    host = given.get("host", "")
    made = Remote(
        host,
        given.get("repo", "").strip("/"),
        given.get("branch", "main"),
        given.get("login", "").rstrip("/"),
        given.get("app_id", ""),
        given.get("server", "https://gitlab.com").rstrip("/"),
    )
    if unknown := sorted(set(given) - _KEYS):
        _stop(f'"{unknown[0]}" tidak dikenal', f'"{unknown[0]}" is not known')
    if host not in ("github", "gitlab"):
        _stop("host belum disebut: github atau gitlab", "host is not given: github or gitlab")
    if "/" not in made.repo:
        _stop("repo belum disebut: pemilik/nama", "repo is not given: owner/name")
    if host == "github" and not _origin(given.get("login", "")):
        _stop(
            "GitHub memerlukan alamat proksi OAuth: login: https://nama-host, huruf kecil, tanpa "
            "jalur dan tanpa :443",
            "GitHub needs the address of an OAuth proxy: login: https://host, lower case, no path "
            "and no :443",
        )
    if host == "gitlab" and not (made.app_id and _ADDRESS.fullmatch(made.server)):
        _stop(
            "GitLab memerlukan app_id (dan server: https://… bila bukan gitlab.com)",
            "GitLab needs an app_id (and server: https://… where it is not gitlab.com)",
        )
    return made


def _origin(address: str) -> bool:
    """As a browser writes it: the window that logs people in is known by this very text."""
    found = _ADDRESS.fullmatch(address)
    return found is not None and not found["path"] and found["port"] != ":443"


def _stop(id: str, en: str) -> None:
    raise CannotRun(
        Said(f"mkdocs.yml, extra: formulir: {id}.", f"mkdocs.yml, extra: formulir: {en}."),
        Said(
            "Tulis seperti contoh di mkdocs.yml; penjelasannya di panduan formulir.",
            "Write it like the example in mkdocs.yml; the guide to the form explains it.",
        ),
    )
