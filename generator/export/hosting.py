"""Ready settings for common static hosts, so that every page carries the headers of policy.py.

`_headers` is read by Netlify, Cloudflare Pages and hosts like them, `.htaccess` by Apache;
`hosting/nginx.conf` is to be included in a `server` block of nginx.

Where the web form stands (`terang build --admin`), it has a policy of its own.
"""

from collections.abc import Iterator, Mapping
from urllib.parse import urlsplit

from generator.artifact import Artifact
from generator.export.subject import Subject
from generator.policy import HEADERS, form_headers

# A correction must show at once: pages and data are asked for anew, files with a hash in their
# name never. Ours have none: for five minutes, so that one visit fetches them once.
FRESH = "no-cache"
SHORT = "public, max-age=300"
FOR_EVER = "public, max-age=31536000, immutable"

# What hosts do not know by the ending alone. Text is UTF-8, always.
TYPES = {
    "atom": "application/atom+xml",
    "bib": "application/x-bibtex",
    "csl.json": "application/vnd.citationstyles.csl+json",
    "csv": "text/csv",
    "jsonld": "application/ld+json",
    "ris": "application/x-research-info-systems",
    "sqlite": "application/vnd.sqlite3",
    "wasm": "application/wasm",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
}
_BINARY = frozenset({"sqlite", "wasm", "xlsx"})
_COMPRESSED = "text/html text/css text/javascript application/javascript application/json "
_COMPRESSED += "image/svg+xml application/xml text/xml "
# The same everywhere: below these, names hold a hash of the content.
_HASHED = r"assets/(javascripts|stylesheets)/.+\.min\.(js|css)$"
_OURS = r"(assets/terang|pagefind)/"
FORM = "admin/"


def artifacts(subject: Subject) -> Iterator[Artifact]:
    """One file a host."""
    base = urlsplit(subject.site_url).path
    form = form_headers(subject.form_policy) if subject.form_policy else {}
    differing = {name: value for name, value in form.items() if HEADERS.get(name) != value}
    yield _artifact("_headers", _headers(base, differing))
    yield _artifact(".htaccess", _htaccess(base, differing))
    yield _artifact("hosting/nginx.conf", _nginx(base, differing))


def _artifact(path: str, lines: Iterator[str]) -> Artifact:
    return Artifact(path, ("\n".join(lines) + "\n").encode())


def _typed(ending: str) -> str:
    return TYPES[ending] + ("" if ending in _BINARY else "; charset=utf-8")


def _headers(base: str, form: Mapping[str, str]) -> Iterator[str]:
    """These hosts join what two rules say of one header: no two rules here name the same one.

    Beside a form, `/*` therefore says what holds for both; every page carries its own policy.
    """
    shared = {name: value for name, value in HEADERS.items() if name not in form}
    if form:
        shared["Content-Security-Policy"] = "frame-ancestors 'none'"
        shared["Cross-Origin-Opener-Policy"] = form["Cross-Origin-Opener-Policy"]
    yield "# Netlify, Cloudflare Pages: at the top of what you deploy."
    yield "# By themselves these hosts have every page asked for anew."
    yield f"{base}*"
    yield from (f"  {name}: {value}" for name, value in shared.items())
    if form:
        yield f"{base}{FORM}*"
        yield f"  X-Robots-Tag: {form['X-Robots-Tag']}"
    for folder, kept in (
        ("assets/javascripts", FOR_EVER),
        ("assets/stylesheets", FOR_EVER),
        ("assets/terang", SHORT),
        ("pagefind", SHORT),
    ):
        yield f"{base}{folder}/*"
        yield f"  Cache-Control: {kept}"
    for path in (
        "program/:id/kutipan.bib",
        "program/:id/kutipan.ris",
        "program/:id/kutipan.csl.json",
        "program/:id/feed.atom",
        "koreksi/feed.atom",
        "data/terang.sqlite",
        "data/terang.xlsx",
    ):
        yield f"{base}{path}"
        yield f"  Content-Type: {_typed(path.partition('.')[2])}"


def _htaccess(base: str, form: Mapping[str, str]) -> Iterator[str]:
    yield "# Apache 2.4: needs AllowOverride FileInfo and mod_headers."
    yield f"ErrorDocument 404 {base}404.html"
    yield "AddDefaultCharset utf-8"
    for ending, value in TYPES.items():
        if "." not in ending:
            yield f"AddType {value} .{ending}"
            continue
        yield f'<FilesMatch "[.]{ending.replace(".", "[.]")}$">'
        yield f'ForceType "{_typed(ending)}"'
        yield "</FilesMatch>"
    kept = (ending for ending in TYPES if ending not in _BINARY and "." not in ending)
    yield "AddCharset utf-8 .css .js .json .svg .xml " + " ".join(f".{each}" for each in kept)
    yield "<IfModule mod_alias.c>"
    yield r'RedirectMatch 404 "/\.(?!well-known/)"'
    yield "</IfModule>"
    yield "<IfModule mod_headers.c>"
    yield from (f'Header always set {name} "{value}"' for name, value in HEADERS.items())
    for name, value in form.items():
        yield f'Header always set {name} "{value}" "expr=%{{REQUEST_URI}} =~ m#^{base}{FORM}#"'
    yield f'Header set Cache-Control "{FRESH}"'
    for pattern, value in ((_OURS, SHORT), (_HASHED, FOR_EVER)):
        yield f'Header set Cache-Control "{value}" "expr=%{{REQUEST_URI}} =~ m#{base}{pattern}#"'
    yield "</IfModule>"
    yield "<IfModule mod_deflate.c>"
    texts = " ".join(value for ending, value in TYPES.items() if ending not in _BINARY)
    yield f"AddOutputFilterByType DEFLATE {_COMPRESSED}{texts}"
    yield "</IfModule>"


def _nginx(base: str, form: Mapping[str, str]) -> Iterator[str]:
    yield "# nginx: copy beside your settings and `include` it in the `server` block of this site,"
    yield "# after `root` and `listen`. Takes the place of any `location /`."
    yield "index index.html;"
    yield f"error_page 404 {base}404.html;"
    yield "charset utf-8;"
    texts = " ".join(value for ending, value in TYPES.items() if ending not in _BINARY)
    served = " ".join(dict.fromkeys(f"{_COMPRESSED}{texts}".split()))
    yield f"charset_types {served.replace('text/html ', '')};"
    yield "include mime.types;"
    yield "types {"
    yield from (f"  {TYPES[each]} {each};" for each in TYPES if "." not in each)
    yield "}"
    yield "gzip on;"
    yield "gzip_vary on;"
    yield f"gzip_types {served.replace('text/html ', '')};"
    yield f'set $terang_cache "{FRESH}";'
    for pattern, value in ((_OURS, SHORT), (_HASHED, FOR_EVER)):
        yield f'if ($uri ~ "^{base}{pattern}") {{ set $terang_cache "{value}"; }}'
    yield "add_header Cache-Control $terang_cache always;"
    yield from _nginx_headers(base, form)
    yield r"location ~ /\.(?!well-known/) { return 404; }"
    yield r"location ~ \.csl\.json$ {"
    yield "  types { }"
    yield f"  default_type {TYPES['csl.json']};"
    yield "}"


def _nginx_headers(base: str, form: Mapping[str, str]) -> Iterator[str]:
    """An `add_header` in a location drops those above it: what differs is a variable instead."""
    for number, (name, value) in enumerate(form.items()):
        yield f'set $terang_form_{number} "{HEADERS.get(name, "")}";'
        yield f'if ($uri ~ "^{base}{FORM}") {{ set $terang_form_{number} "{value}"; }}'
        yield f"add_header {name} $terang_form_{number} always;"
    for name, value in HEADERS.items():
        if name not in form:
            yield f'add_header {name} "{value}" always;'
