"""The pictures of the guides for staff: `python -m tests.guide_pictures` takes them anew.

They show the guides' own examples on a real site, which is made as the guides say.
"""

import tempfile
from base64 import b64decode, b64encode
from collections.abc import Callable
from pathlib import Path
from typing import Any

import yaml
from playwright.sync_api import Browser, FloatRect, Locator, Page, sync_playwright

from generator import pipeline
from generator.model.region import NATION
from generator.staff.office.answers import Answers
from generator.staff.office.init import init
from generator.staff.office.origin import Origin
from tests.browser.form_site import opened, save_at_once, unfolded, value_and_quote, write
from tests.browser.static_host import serving
from tests.conftest import FLAGS, chromium
from tests.staff.guides import Example, apply, blocks, example
from tests.test_architecture import ROOT

PICTURES = ROOT / "templates" / "assets" / "panduan"
DAY = "2026-12-01"
WIDTH = 360
MARGIN = 12
# The form is for computers: its window is shown a little wider than a telephone.
FORM_WIDTH = 480
RECORD = "pelatihan-menjahit"
PROGRAM = f"/program/{RECORD}/"
PEOPLE = "#angka-cohorts-angkatan-1-participants"
MONEY = "#angka-budgets-pagu-2024-amount"
_TO_WEBP = """async (url) => {
  const image = new Image();
  image.src = url;
  await image.decode();
  const canvas = new OffscreenCanvas(image.width, image.height);
  canvas.getContext("2d").drawImage(image, 0, 0);
  const blob = await canvas.convertToBlob({type: "image/webp", quality: 0.8});
  return await new Promise((done) => {
    const reader = new FileReader();
    reader.onload = () => done(reader.result);
    reader.readAsDataURL(blob);
  });
}"""


def main() -> None:
    PICTURES.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium(), args=FLAGS)
        page = browser.new_page(viewport={"width": WIDTH, "height": 520})
        root = Path(folder) / "situs"
        answers = Answers(
            "Terang Kota Contoh",
            "Redaksi Terang Kota Contoh",
            NATION,
            "https://terang.contoh.go.id/",
            False,
            "2026",
        )
        init(root, answers, Origin("terang"))
        _take(page, root, "/", lambda: _empty(page))
        for shown in _right("tambah"):
            apply(root, shown)
        _card(page, root, PEOPLE, "kartu", ".asal")
        (corrected,) = _right("perbaiki")
        _asked(browser, root, corrected)
        apply(root, corrected)
        _card(page, root, PEOPLE, "riwayat", ".riwayat")
        for shown in _right("cabut")[:2]:
            apply(root, shown)
        _card(page, root, MONEY, "ditarik", ".kartu-nilai")
        browser.close()


def _right(name: str) -> list[Example]:
    found = (example(block.text) for block in blocks("id", name) if block.language == "yaml")
    return [each for each in found if not each.wrong]


def _empty(page: Page) -> None:
    """The home page from its ways in down to what it says of its emptiness."""
    _keep(page, page.locator(".pintu"), page.locator(".belum-diketahui"), "kosong")


def _card(page: Page, root: Path, anchor: str, name: str, last: str) -> None:
    """A figure's card down to one of its parts, or that part alone."""
    card = page.locator(f"article.kartu-angka:is({anchor}, :has({anchor}))")
    part = card.locator(last).first
    first = part if last == ".riwayat" else card
    _take(page, root, PROGRAM, lambda: _keep(page, first, part, name))


def _asked(browser: Browser, root: Path, corrected: Example) -> None:
    """What the form asks when the guide's correction is saved, answered as the guide does."""
    (cohort,) = yaml.safe_load(corrected.text)["cohorts"]
    now = cohort["participants"]
    with opened(browser, root, RECORD) as (page, _):
        value, quote = value_and_quote(unfolded(page, "cohorts", "participants"))
        write(page, value, str(now["value"]))
        write(page, quote, now["quote"])
        save_at_once(page)
        asked = page.get_by_role("dialog", name="Angka yang sudah terbit berubah")
        asked.get_by_label("Koreksi").check()
        (revision,) = now["revisions"]
        asked.get_by_label("Alasan, dalam satu kalimat").fill(revision["reason"]["id"])
        asked.get_by_label("Alasan dalam bahasa Inggris").fill(revision["reason"]["en"])
        page.set_viewport_size({"width": FORM_WIDTH, "height": 1000})
        _write(browser, asked.screenshot(), "tanya-alasan")


def _take(page: Page, root: Path, address: str, picture: Callable[[], Any]) -> None:
    """Build the project, open a page of it, and take its picture."""
    site = Path(tempfile.mkdtemp(dir=root.parent)) / "site"
    pipeline.build(root, site, DAY)
    with serving(site) as host:
        page.goto(host + address)
        picture()


def _keep(page: Page, first: Locator, last: Locator, name: str) -> None:
    """What stands from one element to another, as a file that a slow line can bear."""
    top, bottom = first.bounding_box(), last.bounding_box()
    assert top and bottom
    clip: FloatRect = {
        "x": 0,
        "y": top["y"] - MARGIN,
        "width": WIDTH,
        "height": bottom["y"] + bottom["height"] - top["y"] + 2 * MARGIN,
    }
    assert page.context.browser
    _write(page.context.browser, page.screenshot(full_page=True, clip=clip), name)


def _write(browser: Browser, png: bytes, name: str) -> None:
    """The browser itself writes WebP, a third of what it writes as PNG."""
    blank = browser.new_page()  # the site's own pages let no data: image in
    url = blank.evaluate(_TO_WEBP, f"data:image/png;base64,{b64encode(png).decode()}")
    (PICTURES / f"{name}.webp").write_bytes(b64decode(url.partition(",")[2]))


if __name__ == "__main__":
    main()
