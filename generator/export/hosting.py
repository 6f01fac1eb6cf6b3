"""Ready settings for common static hosts, so that every page carries the headers of policy.py.

`_headers` is read by Netlify, Cloudflare Pages and hosts like them, `.htaccess` by Apache;
`hosting/nginx.conf` is to be included in a `server` block of nginx, `hosting/Caddyfile` to be
imported in the block of a site of Caddy. Those two send the twins of `terang build --compress`.

Readers may be in danger: what they ask for is to be written into no log, and no setting here does.
Where the web form stands (`terang build --admin`), it has a policy of its own.
"""

from collections.abc import Iterator, Mapping
from urllib.parse import urlsplit

from generator.artifact import Artifact
from generator.export.subject import Subject
from generator.policy import HEADERS, form_headers

# A correction must show at once: pages and data are asked for anew, files with a hash in their
# name never. Ours have none: for five minutes, so that one visit fetches them once. A dated archive
# never changes, but may have to go to protect people: the reader's own browser alone keeps it.
FRESH = "no-cache"
SHORT = "public, max-age=300"
FOR_EVER = "public, max-age=31536000, immutable"
BY_READERS = "private, max-age=31536000, immutable"

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
_COMPRESSED = (
    "text/html",
    "text/css",
    "text/javascript",
    "application/javascript",
    "application/json",
    "image/svg+xml",
    "application/xml",
    "text/xml",
)
# The same everywhere: below these, names hold a hash of the content.
_HASHED = r"assets/(javascripts|stylesheets)/.+\.min\.(js|css)$"
_OURS = r"(assets/terang|pagefind)/"
_ARCHIVED = r"data/arsip/[0-9-]+/[a-z0-9._-]+\.(csv|json|jsonld|sqlite|xlsx)$"
_KEPT = ((_OURS, SHORT), (_HASHED, FOR_EVER), (_ARCHIVED, BY_READERS))
# Browsers remember it for two years: not for a name that may be served without TLS again.
_HSTS = ("Strict-Transport-Security", "max-age=63072000")
FORM = "admin/"


def artifacts(subject: Subject) -> Iterator[Artifact]:
    """One file a host."""
    base = urlsplit(subject.site_url).path
    form = form_headers(subject.form_policy) if subject.form_policy else {}
    differing = {name: value for name, value in form.items() if HEADERS.get(name) != value}
    yield _artifact("_headers", _headers(base, differing))
    yield _artifact(".htaccess", _htaccess(base, differing))
    yield _artifact("hosting/nginx.conf", _nginx(base, differing))
    yield _artifact("hosting/Caddyfile", _caddy(base, differing))


def _artifact(path: str, lines: Iterator[str]) -> Artifact:
    return Artifact(path, ("\n".join(lines) + "\n").encode())


def _typed(ending: str) -> str:
    return TYPES[ending] + ("" if ending in _BINARY else "; charset=utf-8")


def _served() -> tuple[str, ...]:
    """The types that are text, and so worth compressing."""
    texts = (value for ending, value in TYPES.items() if ending not in _BINARY)
    return tuple(dict.fromkeys((*_COMPRESSED, *texts)))


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
    yield "# Readers may be in danger: who asked for what is best written nowhere. This file cannot"
    yield "# see to that: leave CustomLog out of your own settings, or %h out of its format."
    yield from _once_https_lasts('# Header always set {} "{}"')
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
    for pattern, value in _KEPT:
        yield f'Header set Cache-Control "{value}" "expr=%{{REQUEST_URI}} =~ m#{base}{pattern}#"'
    yield "</IfModule>"
    yield "<IfModule mod_deflate.c>"
    yield f"AddOutputFilterByType DEFLATE {' '.join(_served())}"
    yield "</IfModule>"


def _nginx(base: str, form: Mapping[str, str]) -> Iterator[str]:
    yield "# nginx: copy beside your settings and `include` it in the `server` block of this site,"
    yield "# after `root` and `listen`. Takes the place of any `location /`."
    yield "index index.html;"
    yield "# Readers may be in danger: who asked for what is written nowhere. To count visits, take"
    yield "# `access_log off` out and log in a format of your own, without $remote_addr."
    yield "access_log off;"
    yield "log_not_found off;"
    yield f"error_page 404 {base}404.html;"
    yield "charset utf-8;"
    served = " ".join(each for each in _served() if each != "text/html")
    yield f"charset_types {served};"
    yield "include mime.types;"
    yield "types {"
    yield from (f"  {TYPES[each]} {each};" for each in TYPES if "." not in each)
    yield "}"
    yield "# Twins of `terang build --compress`. nginx sends .br by a module (Debian, Ubuntu:"
    yield "# libnginx-mod-http-brotli-static): where it is, add `brotli_static on;` beside the"
    yield "# `include`. Without it .gz is sent, and without twins nginx compresses by itself."
    yield "gzip_static on;"
    yield "gzip on;"
    yield "gzip_vary on;"
    yield f"gzip_types {served};"
    yield f'set $terang_cache "{FRESH}";'
    for pattern, value in _KEPT:
        yield f'if ($uri ~ "^{base}{pattern}") {{ set $terang_cache "{value}"; }}'
    yield "add_header Cache-Control $terang_cache always;"
    yield from _nginx_headers(base, form)
    yield from _once_https_lasts('# add_header {} "{}" always;')
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


def _once_https_lasts(line: str) -> Iterator[str]:
    yield "# Only once https works for good: browsers then refuse plain http for two years."
    yield line.format(*_HSTS)


def _caddy(base: str, form: Mapping[str, str]) -> Iterator[str]:
    """In a `route` the lines are followed as they stand here, one after the other."""
    yield "# Caddy 2: `import` it in the block of this site, after `root`."
    yield "# Readers may be in danger: who asked for what is written nowhere, as long as you add no"
    yield "# `log`. To count visits, filter the addresses out of yours."
    yield "route {"
    yield "\theader {"
    yield from (f'\t\t{name} "{value}"' for name, value in HEADERS.items())
    yield f'\t\tCache-Control "{FRESH}"'
    yield "\t}"
    yield from (f"\t{line}" for line in _once_https_lasts('# header {} "{}"'))
    for number, (pattern, value) in enumerate(_KEPT):
        yield from _matched(f"kept{number}", f"^{base}{pattern}", {"Cache-Control": value})
    if form:
        yield from _matched("form", f"^{base}{FORM}", form)
    types = {"json": "application/json; charset=utf-8"} | {each: _typed(each) for each in TYPES}
    for ending, value in types.items():
        name, pattern = ending.replace(".", "-"), ending.replace(".", "[.]")
        yield from _matched(name, f"[.]{pattern}$", {"Content-Type": value})
    yield "\t@hidden {"
    yield "\t\tpath_regexp /[.]"
    yield "\t\tnot path_regexp /[.]well-known/"
    yield "\t}"
    yield "\terror @hidden 404"
    yield "\tencode {"
    yield "\t\tgzip"
    yield "\t\tmatch {"
    yield from (f"\t\t\theader Content-Type {each}*" for each in _served())
    yield "\t\t}"
    yield "\t}"
    yield "\tfile_server {"
    yield "\t\tprecompressed br gzip"
    yield "\t}"
    yield "}"
    yield "handle_errors {"
    yield "\t@lost expression {http.error.status_code} == 404"
    yield "\thandle @lost {"
    yield f'\t\theader Cache-Control "{FRESH}"'
    yield '\t\theader Content-Type "text/html; charset=utf-8"'
    yield f"\t\trewrite * {base}404.html"
    yield "\t\tfile_server"
    yield "\t}"
    yield "}"


def _matched(name: str, pattern: str, headers: Mapping[str, str]) -> Iterator[str]:
    yield f"\t@{name} path_regexp {pattern}"
    yield from (f'\theader @{name} {header} "{value}"' for header, value in headers.items())
