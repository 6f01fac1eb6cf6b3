"""Settings for static hosts: what each of them reads, as it reads it."""

import pytest

from generator.export import Subject, hosting
from generator.export.dataset.write import MEDIA_TYPES
from generator.model.registry import Registry
from generator.policy import HEADERS, POLICY

OWN_SERVERS = (".htaccess", "hosting/nginx.conf", "hosting/Caddyfile")
Rules = dict[str, dict[str, str]]


def files(site_url: str = "https://terang.example/dasar/") -> dict[str, str]:
    subject = Subject(Registry({}, {}), site_url, "2026-11-21")
    return {each.path: each.content.decode() for each in hosting.artifacts(subject)}


def rules(text: str) -> Rules:
    """`_headers` as Netlify and Cloudflare Pages read it: a path, then its indented headers."""
    found: Rules = {}
    path = ""
    for line in text.splitlines():
        if line.startswith("#") or not line.strip():
            continue
        if not line.startswith(" "):
            path = line
            assert path not in found, path
            found[path] = {}
        else:
            name, _, value = line.strip().partition(": ")
            assert name and value, line
            assert name not in found[path], name
            found[path][name] = value
    return found


def test_every_page_gets_every_header() -> None:
    assert rules(files()["_headers"])["/dasar/*"] == HEADERS


def test_no_two_rules_of_one_path_name_the_same_header() -> None:
    """These hosts join such values with a comma."""
    found = rules(files()["_headers"])
    for path, headers in found.items():
        above = [other for other in found if other.endswith("*") and path.startswith(other[:-1])]
        for other in above:
            assert other == path or not set(headers) & set(found[other]), (path, other)


def test_hosts_limits_hold() -> None:
    text = files()["_headers"]
    assert len(rules(text)) <= 100
    assert max(map(len, text.splitlines())) <= 2000
    assert text.count("*") == len([path for path in rules(text) if path.endswith("/*")])


@pytest.mark.parametrize("url", ["https://terang.example/", "https://terang.example/a/b/"])
def test_paths_stand_below_the_site_s_own(url: str) -> None:
    base = url.removeprefix("https://terang.example")
    written = files(url)
    assert all(path.startswith(base) for path in rules(written["_headers"]))
    assert f"ErrorDocument 404 {base}404.html" in written[".htaccess"]
    assert f"error_page 404 {base}404.html;" in written["hosting/nginx.conf"]
    assert f"rewrite * {base}404.html" in written["hosting/Caddyfile"]


@pytest.mark.parametrize("path", OWN_SERVERS)
def test_https_for_good_is_offered_and_never_decided_for_them(path: str) -> None:
    """A browser that was told so refuses the site for years where https is given up again."""
    lines = [line for line in files()[path].splitlines() if "Strict-Transport-Security" in line]
    assert len(lines) == 1 and lines[0].lstrip().startswith("#")


@pytest.mark.parametrize("path", ["_headers", *OWN_SERVERS])
def test_the_policy_is_the_page_s_own_and_forbids_frames(path: str) -> None:
    assert f"{POLICY}; frame-ancestors 'none'" in files()[path]
    assert "unsafe-inline" not in files()[path]
    assert "'unsafe-eval'" not in files()[path]


def test_hosts_and_the_data_set_call_a_file_by_one_type() -> None:
    hosts_know = {".json"}
    said = {
        ending: hosting.TYPES.get(ending[1:]) for ending in MEDIA_TYPES if ending not in hosts_know
    }
    assert said == {ending: MEDIA_TYPES[ending] for ending in said}


def test_files_that_are_not_text_are_given_no_charset() -> None:
    found = rules(files()["_headers"])
    for ending in ("sqlite", "xlsx"):
        assert found[f"/dasar/data/terang.{ending}"] == {"Content-Type": MEDIA_TYPES[f".{ending}"]}
