"""The web form in a built site: at /admin/ alone, under its own policy, asking nobody else."""

import contextlib
import json
import re
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import Browser, Page, expect

from generator.guard import guard
from generator.policy import HEADERS, POLICY, form_headers, form_policy
from generator.privacy import detect, patterns
from generator.private_numbers import private_numbers
from generator.verify import verify
from tests.browser.conftest import BASE
from tests.browser.form_site import built
from tests.browser.policed import BLOCKED, LISTEN
from tests.browser.servers import program
from tests.browser.static_host import serving
from tests.browser.test_hosts import PROGRAM, SERVERS, fetch
from tests.conftest import once
from tests.privacy.corpus import corpus

GUIDE = ("panduan", "formulir")  # it speaks of the form, in any build
OWN_POLICY = form_policy(("https://gitlab.com",))


@pytest.fixture(scope="module")
def form_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return once(tmp_path_factory, "formulir", built) / "hasil" / BASE.strip("/")


@pytest.fixture(scope="module")
def opened(form_site: Path, browser: Browser) -> Iterator[tuple[Page, list[str], list[str]]]:
    """The form, what the browser asked for, and what it complained of."""
    asked: list[str] = []
    said: list[str] = []
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    context.add_init_script(LISTEN)
    page = context.new_page()
    page.on("request", lambda request: asked.append(request.url))
    page.on("console", lambda each: said.append(each.text) if each.type == "error" else None)
    page.on("pageerror", lambda error: said.append(str(error)))
    with serving(form_site.parent) as root:
        page.goto(f"{root}{BASE}admin/")
        expect(page.get_by_role("button", name="Masuk dengan GitLab")).to_be_visible(timeout=20_000)
        yield page, asked, said
        context.close()


def test_an_ordinary_build_has_not_one_byte_of_it(site: Path) -> None:
    named = [path for path in site.rglob("*") if "admin" in path.name or "decap" in path.name]
    assert named == []
    for path in site.rglob("*"):
        if path.is_file() and path.suffix in {".html", ".json", ".js", ".xml", ".conf", ""}:
            text = path.read_bytes()
            assert b"'unsafe-eval'" not in text, path
            assert not re.search(rb'(?:href|src)="[^"]*\badmin/', text), path
            assert b"decap" not in text or path.parts[-3:-1] == GUIDE, path


def test_it_stands_at_admin_alone(form_site: Path) -> None:
    ours = [path for path in form_site.rglob("*") if path.is_file() and "decap" in path.name]
    assert {path.parent for path in ours} == {form_site / "admin"}
    for path in form_site.rglob("*.html"):
        text = path.read_text("utf-8").replace("&#39;", "'")
        policy = re.search(r'http-equiv="Content-Security-Policy" content="([^"]+)"', text)
        assert policy, path
        inside = path.parent == form_site / "admin"
        assert policy[1] == (OWN_POLICY if inside else POLICY), path
        assert ('content="noindex, nofollow"' in text) == inside, path


def test_no_list_of_pages_names_it_and_the_list_of_files_does(form_site: Path) -> None:
    for path in form_site.glob("sitemap*.xml"):
        assert "admin" not in path.read_text("utf-8")
    pages = [json.loads(p.read_text("utf-8")) for p in form_site.rglob("pagefind-entry.json")]
    html = list(form_site.rglob("*.html"))
    assert sum(each["page_count"] for one in pages for each in one["languages"].values()) < len(
        html
    )
    assert "admin/decap-cms.js" in (form_site / "data/manifest.json").read_text("utf-8")
    assert verify(form_site).whole


def test_the_guard_looks_at_the_form_by_its_own_rules(form_site: Path, tmp_path: Path) -> None:
    from generator.guard import Expected

    for folder, inside in (("admin", True), ("lain", False)):
        tree = tmp_path / folder
        (tree / folder).mkdir(parents=True)
        for name in ("index.html", "formulir.json"):
            (tree / folder / name).write_bytes((form_site / "admin" / name).read_bytes())
        rules = {f.rule for f in guard(tree, Expected({}, "https://x.example/", form="admin/"))}
        assert ("bahasa-salah" in rules) != inside  # a page of the site would need its twin


@pytest.mark.parametrize("name", SERVERS)
def test_real_hosts_give_it_its_own_headers(
    name: str, form_site: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    run, names = SERVERS[name]
    if program(*names) is None:
        pytest.skip(f"{name} is not installed")
    for folder in (form_site.parent, *form_site.parent.parents):
        with contextlib.suppress(OSError):
            folder.chmod(folder.stat().st_mode | 0o055)
    wanted = form_headers(OWN_POLICY)
    with run(form_site, tmp_path_factory.mktemp(name)) as address:
        for path, headers in (
            ("admin/", wanted),
            ("admin/formulir.js", wanted),
            (PROGRAM, HEADERS),
        ):
            status, got = fetch(address + path)
            assert status == 200
            assert {each: got.get_all(each) for each in headers} == {
                each: [value] for each, value in headers.items()
            }, path
            assert path != PROGRAM or not got.get_all("X-Robots-Tag")


def test_hosts_that_join_headers_are_told_no_policy_twice(form_site: Path) -> None:
    text = (form_site / "_headers").read_text("utf-8")
    assert text.count("Content-Security-Policy:") == text.count("Cross-Origin-Opener-Policy:") == 1
    assert "Content-Security-Policy: frame-ancestors 'none'" in text


def test_nobody_else_is_asked_and_nothing_is_blocked(
    opened: tuple[Page, list[str], list[str]],
) -> None:
    page, asked, said = opened
    assert len(asked) > 5
    assert {url for url in asked if not url.startswith("http://127.0.0.1:")} == set()
    assert page.evaluate(BLOCKED) == []
    assert said == []


def test_people_log_in_by_pkce_at_the_configured_host_alone(
    form_site: Path, browser: Browser
) -> None:
    context = browser.new_context()
    page = context.new_page()
    context.route("https://gitlab.com/**", lambda route: route.fulfill(body="masuk"))
    with serving(form_site.parent) as root:
        page.goto(f"{root}{BASE}admin/")
        expect(page.get_by_role("button", name="Gambar")).to_have_count(0)
        page.get_by_role("button", name="Masuk dengan GitLab").click(timeout=20_000)
        page.wait_for_url("https://gitlab.com/oauth/authorize?**")
        asked = parse_qs(urlsplit(page.url).query)
    context.close()
    assert asked["client_id"] == ["uji"] and asked["code_challenge_method"] == ["S256"]
    assert asked["redirect_uri"] == [f"{root}{BASE}admin/"]
    assert not set(asked) & {"client_secret"}


NUMBERS = ("3673014107850001", "3673 0141 0785 0001", "367301.410785.0001", "2019 2020 2021 2022")
TEXTS = [
    *NUMBERS,
    *(f"id {each}, lalu" for each in NUMBERS),
    "0.3673014107850001",
    "https://contoh.example/berita/3673014107850001",
    "https://contoh.example/berita/9990000000000001",
    "3673014107850001abcdef3673014107850001",
    *("0812 3456 7890", "+62 812-3456-7890", "62812 3456 7890", "telp 0254-123456", "08123"),
    *(
        "0812\u00a03456\u00a07890",
        "0812\u20103456\u20107890",
        "36.08.12.34.56.78.90",
        "(0812) 34567890",
    ),
    *("orang@contoh.example", "órang.x+y@contoh-a.example", "@akun", "a@b"),
    *("RT 01 RW 02", "rt.3/rw.4", "RT/RW 03", "Jalan RTX 5", "ART 5", "RT 1234", "éRT 5", "RTé 5"),
    *("a.n. Siti", "a.n. Gubernur", "a.n. GUBERNUR Banten", "an. Budi", "xa.n. Budi", "a. n. Ali"),
    *("Ali bin Abu", "ali bin abu", "Siti Binti Ali", "Siti binti Ali", "Éli bin Abu", "A Bin B"),
    *("lahir 1 Januari 1990", "LAHIR di Serang, 01-01-1990", "TTL: Serang, 1990-01-01", "lahir"),
    *("born 3 May 1988", "kelahiran 1 Mei 1988", "lahir. 1 Mei 1988", "lahir\n1 Mei 1988"),
    *("pagu 37000000000", "22 Maret 2022", "angkatan-1", "36.73", "٠٨١٢٣٤٥٦٧٨٩٠", "+628111129129"),
    "lahir\tpada tanggal 01/02/1999 di sana",
    "nomor 129 atau 08111-129-129",
    "hubungi dinsos@contoh.example",
    *(line.text for line in corpus(1000)),
]
DECIDE = """async ({ given, texts, office }) => {
  const { detectors, found, numbers } = await import("./pribadi.js");
  const known = detectors(given), lines = new Set(office), none = new Set();
  return texts.map((text) => [[...found(text, lines, known)], [...numbers(text, none, known)]]);
}"""


@pytest.mark.parametrize("office", [[], ["628111129129", "dinsos@contoh.example"]])
def test_the_browser_and_python_decide_alike(
    opened: tuple[Page, list[str], list[str]], form_site: Path, office: list[str]
) -> None:
    page, _, _ = opened
    given = json.loads((form_site / "admin/formulir.json").read_text("utf-8"))["detectors"]
    decided = page.evaluate(DECIDE, {"given": given, "texts": TEXTS, "office": office})
    lines = frozenset(office)
    wanted = [
        [
            sorted({kind for kind, _ in detect.found(text, lines)}),
            sorted({kind for kind, _, _ in private_numbers(text)}),
        ]
        for text in TEXTS
    ]
    assert [[sorted(one), sorted(two)] for one, two in decided] == wanted
    kinds = {kind for row in wanted for kind in row[0]}
    assert kinds == set(patterns.PATTERNS)  # every pattern is met, and every text is not
    assert [] in [row[0] for row in wanted]


FAULTS = """async ({ data, fields, words, groups }) => {
  const { faults, isSensitive } = await import("./isian.js");
  return [faults(data, fields, [], words), isSensitive(data, groups)];
}"""
VALUE = {"name": "value", "label": "Nilai", "angka": True}
NAME = {"name": "id", "label": "Teks Indonesia", "wajib": True}
PART = {"name": "place", "label": "Tempat", "fields": [NAME]}
WORDS = {"missing": "{field}: wajib.", "tooLarge": "{field}: terlalu besar."}


@pytest.mark.parametrize(
    ("data", "wrong"),
    [
        ({"value": 37000000000}, []),
        ({"value": "2.5", "place": {"id": "Serang"}}, []),
        ({"place": None}, []),
        ({"place": {"en": "Serang"}}, ["Tempat › Teks Indonesia: wajib."]),
        ({"value": 2**53}, ["Nilai: terlalu besar."]),  # read from a file, digits are lost already
    ],
)
def test_what_is_wrong_is_said_by_field(
    opened: tuple[Page, list[str], list[str]], data: dict[str, object], wrong: list[str]
) -> None:
    given = {"data": data, "fields": [VALUE, PART], "words": WORDS, "groups": []}
    assert opened[0].evaluate(FAULTS, given)[0] == wrong


FIGURE = """async ({ value, settings }) => {
  const { faults } = await import("./isian.js");
  const fields = ["program", "budgets", "amount"].reduce(
    (among, name) => among.find((each) => each.name === name).fields, settings.collections);
  const few = { units: settings.people.units, least: settings.people.least };
  return faults(value, fields, [], settings.words, few).map((said) => said.split(" ")[0]);
}"""


@pytest.mark.parametrize(
    ("value", "wrong"),
    [
        ({"value": 40, "unit": "orang", "source": "a", "published": "2026"}, []),
        ({"value": 40}, ["Satuan:", "Sumber:", "Terbit"]),
        ({"value": 0, "unit": "orang", "published": "2026"}, ["Sumber:"]),
        ({"unit": "orang"}, ["Mengapa"]),
        ({"missing": "suppressed", "unit": "orang"}, []),
        ({"value": 4, "unit": "orang", "source": "a", "published": "2026"}, ["Nilai:"]),
        ({"value": 4, "unit": "hari", "source": "a", "published": "2026"}, []),
    ],
)
def test_a_value_needs_what_check_will_ask_of_it(
    opened: tuple[Page, list[str], list[str]],
    form_site: Path,
    value: dict[str, object],
    wrong: list[str],
) -> None:
    settings = json.loads((form_site / "admin/formulir.json").read_text("utf-8"))
    assert opened[0].evaluate(FIGURE, {"value": value, "settings": settings}) == wrong


@pytest.mark.parametrize(
    ("data", "sensitive"),
    [
        ({"kind": "training"}, False),
        ({"kind": "case_service"}, True),
        ({"kind": "training", "target_groups": ["ppks-01", "ppks-19"]}, True),
        ({"kind": "training", "target_groups": ["ppks-99"]}, False),
    ],
)
def test_staff_are_asked_before_a_sensitive_program_leaves(
    opened: tuple[Page, list[str], list[str]],
    form_site: Path,
    data: dict[str, object],
    sensitive: bool,
) -> None:
    settings = json.loads((form_site / "admin/formulir.json").read_text("utf-8"))
    given = {"data": data, "fields": [], "words": WORDS, "groups": settings["sensitiveGroups"]}
    assert opened[0].evaluate(FAULTS, given)[1] is sensitive
    assert settings["local"] is False
    expect(opened[0].get_by_text("sebelum diperiksa siapa pun")).to_be_visible()
