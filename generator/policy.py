"""What the browser is allowed to do on our pages: one policy, in every page and in every header.

The web form, which is not a page of the site and stands in no ordinary build, has its own.
"""

from collections.abc import Iterable, Mapping

# Pagefind runs WebAssembly. Nothing else, no image written into a page, and no other host.
POLICY = (
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; "
    "connect-src 'self'; form-action 'self'; base-uri 'none'"
)

# What a <meta> cannot say, the host says: no other page may frame ours, and the rest below.
HEADERS: Mapping[str, str] = {
    "Content-Security-Policy": f"{POLICY}; frame-ancestors 'none'",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Permissions-Policy": (
        "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), "
        "magnetometer=(), microphone=(), payment=(), usb=()"
    ),
}


def form_policy(reached: Iterable[str]) -> str:
    """What Decap CMS needs, and the hosts it asks; no other page has this.

    It makes its styles as it runs, and compiles the schema that it holds its settings against.
    """
    hosts = " ".join(("'self'", *reached))
    return (
        "default-src 'none'; script-src 'self' 'unsafe-eval'; style-src 'self' 'unsafe-inline'; "
        f"img-src 'self' data: blob:; font-src data:; connect-src {hosts}; form-action 'self'; "
        "base-uri 'none'"
    )


def form_headers(policy: str) -> Mapping[str, str]:
    """The same for the form: the window in which people log in may speak to it."""
    return {
        **HEADERS,
        "Content-Security-Policy": f"{policy}; frame-ancestors 'none'",
        "Cross-Origin-Opener-Policy": "same-origin-allow-popups",
        "X-Robots-Tag": "noindex",
    }
