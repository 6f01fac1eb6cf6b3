"""Pages opened under the content policy, and what the browser blocks or complains of there."""

from playwright.sync_api import ConsoleMessage, Page

from generator.policy import POLICY

BLOCKED = "window.terangBlocked"
LISTEN = """
window.terangBlocked = [];
document.addEventListener("securitypolicyviolation", (event) =>
  window.terangBlocked.push(event.effectiveDirective + " " + event.blockedURI));
"""
OPEN_ALL = """async () => {
  for (const each of document.querySelectorAll("details")) each.open = true;
  const policy = document.querySelector("meta[http-equiv=Content-Security-Policy]").content;
  await new Promise((done) => setTimeout(done));  // what that brought is told after it
  return [policy, window.terangBlocked];
}"""


class Policed:
    """A tab that listens from before its first page on."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.complaints: list[str] = []
        page.add_init_script(LISTEN)
        page.on("console", self._on_console)
        page.on("pageerror", lambda error: self.complaints.append(f"{page.url}: {error}"))

    def _on_console(self, message: ConsoleMessage) -> None:
        if message.type in ("error", "warning") and "404 (Not Found)" not in message.text:
            self.complaints.append(f"{self.page.url}: {message.text}")

    def opened(self, url: str) -> list[str]:
        """Open a page to its end, all of it unfolded: what was blocked."""
        self.page.goto(url)
        policy, blocked = self.page.evaluate(OPEN_ALL)
        assert policy == POLICY, url
        return [f"{url}: {each}" for each in blocked]
