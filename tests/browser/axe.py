"""axe on a page as it stands: every rule of WCAG 2.2 A and AA, target size included, and its best
practices. A page's header and footer are much the same on all pages: `Looking` knows what it saw.
"""

from typing import Any

from axe_playwright_python.base import AXE_SCRIPT
from playwright.sync_api import Page

HEADER, FOOTER = ".t-kepala", ".t-kaki"
_RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
_TARGETS = {"target-size": {"enabled": True}}  # axe leaves it out unless asked
_CONTRAST = "color-contrast"
_VIOLATIONS = {"resultTypes": ["violations"]}
_RUN = """async ([part, options]) => {
  const found = (await axe.run(part ?? document, options)).violations;
  return found.flatMap((rule) => rule.nodes.map(
    (node) => `${rule.id}: ${node.html.slice(0, 160)} ${node.failureSummary.slice(0, 300)}`
  ));
}"""
# Each element by its name, its attributes and those of all that it stands in, and each style sheet;
# but not which words stand there or where a link leads, for nothing is painted otherwise by that.
_KINDS = """(parts) => {
  const words = /^(href|hreflang|src|d|viewBox|id|for|aria-label|placeholder|title|data-cari)$/;
  const own = (one) => [one.localName, ...[...one.attributes]
    .filter((each) => !words.test(each.name)).map((each) => each.name + "=" + each.value).sort()];
  const kind = (one) => (one ? [...kind(one.parentElement), own(one).join(" ")] : []);
  const all = parts.flatMap((part) => [...document.querySelectorAll(part + "," + part + " *")]);
  const sheets = [...document.styleSheets].map((each) => each.href.split("/").pop());
  return [...all.map((each) => kind(each).join(" > ")), ...sheets];
}"""


def faults(page: Page, part: str | None = None) -> list[str]:
    """One line for each thing that breaks a rule, on the page or in a part of it."""
    return _run(page, part, {"runOnly": _RULES, "rules": _TARGETS})


class Looking:
    """Looks at page after page, in one language, width and scheme.

    Contrast is the rule that costs more than all others: in header and footer it is looked at where
    an element is of a kind that was on no page before. All other rules are, on every page.
    """

    def __init__(self) -> None:
        self._seen: set[str] = set()

    def is_new(self, page: Page) -> bool:
        """Whether header or footer hold an element of a kind that was on no page before."""
        kinds = set(page.evaluate(_KINDS, [HEADER, FOOTER]))
        new = not kinds <= self._seen
        self._seen |= kinds
        return new

    def faults(self, page: Page, new: bool) -> list[str]:
        """The page's faults; `new` is what `is_new` said of it."""
        if new:
            return faults(page)
        rest = {"runOnly": _RULES, "rules": {**_TARGETS, _CONTRAST: {"enabled": False}}}
        inside = {"exclude": [[HEADER], [FOOTER]]}
        return _run(page, None, rest) + _run(page, inside, {"runOnly": [_CONTRAST]})


def _run(page: Page, part: str | dict[str, Any] | None, options: dict[str, Any]) -> list[str]:
    if not page.evaluate("'axe' in window"):
        page.evaluate(AXE_SCRIPT)
    found: list[str] = page.evaluate(_RUN, [part, {**options, **_VIOLATIONS}])
    return found
