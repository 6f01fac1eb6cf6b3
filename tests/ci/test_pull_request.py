"""What a proposal is told, by the very script that the workflows run."""

import json
import re
from pathlib import Path

import pytest

from generator.staff.fmt import fmt
from tests.check.project import PEKA, PROGRAM
from tests.ci.conftest import Script
from tests.review.repository import Repository, git
from tests.review.test_privacy import HIDDEN

MARKER = "<!-- terang-review -->"


def test_a_good_proposal_gets_a_review_and_a_preview(whole: Path, script: Script) -> None:
    done = script(whole, "pull-request", "github", "hasil", BASE="main", GITHUB_STEP_SUMMARY="ring")
    assert done.returncode == 0, done.stdout + done.stderr
    assert (whole / "hasil/tinjauan.md").read_text(encoding="utf-8").startswith(MARKER)
    assert (whole / "ring").read_bytes() == (whole / "hasil/tinjauan.md").read_bytes()
    assert (whole / "hasil/pratinjau/mutu/index.html").is_file()
    assert (whole / "hasil/pratinjau/.htaccess").is_file()


@pytest.mark.parametrize("forge", ["github", "gitlab"])
def test_bad_data_is_told_on_its_line(proposal: Repository, script: Script, forge: str) -> None:
    proposal.edit("agency: dinas-contoh\n", "agency: dinas-cotoh\n")
    line = proposal.read().splitlines().index("agency: dinas-cotoh") + 1
    done = script(proposal.root, "pull-request", forge, "hasil", BASE="main")
    assert done.returncode == 1
    assert not (proposal.root / "hasil/pratinjau").exists()
    if forge == "github":
        assert f"::error file={PROGRAM},line={line},col=9,title=rujukan-" in done.stdout
    else:
        rows = json.loads((proposal.root / "hasil/codequality.json").read_text(encoding="utf-8"))
        told = [row["location"] for row in rows if row["check_name"] == "rujukan-tidak-dikenal"]
        assert told == [{"path": PROGRAM, "lines": {"begin": line}}]


@pytest.mark.parametrize("branch", ["usulan", "cms/programs/contoh"])
def test_what_the_form_wrote_is_put_in_order_first(
    proposal: Repository, script: Script, branch: str
) -> None:
    """A form writes dates and codes without quotes; anybody else is told to run `terang fmt`."""
    proposal.edit('region: "98', "region: 98", "data/agencies/dinas-contoh.yml")
    text = proposal.read("data/agencies/dinas-contoh.yml").replace('region: 98"', "region: 98")
    proposal.write("data/agencies/dinas-contoh.yml", text)
    proposal.edit("agency: dinas-contoh\n", "agency: dinas-cotoh\n")  # a preview is not the point
    proposal.commit("Usulan")
    done = script(proposal.root, "pull-request", "github", "hasil", BASE="main", BRANCH=branch)
    told = "title=tanpa-kutip" in done.stdout
    assert told == (branch == "usulan"), done.stdout
    assert ("jalankan terang fmt" in done.stdout) == told
    assert ('region: "98' in proposal.read("data/agencies/dinas-contoh.yml")) == (not told)


@pytest.mark.parametrize("path", [PEKA, "catatan.txt"])
def test_nobody_is_told_to_mend_the_files_of_others(
    proposal: Repository, script: Script, path: str
) -> None:
    """What lies on main as the form wrote it is not this proposal's fault; what it changes is."""
    git(proposal.root, "switch", "--quiet", "main")
    fmt(proposal.root, [], write=True)
    proposal.edit("name:", "# dari formulir\nname:   ")
    proposal.commit("Mentah")
    git(proposal.root, "switch", "--quiet", "usulan")
    git(proposal.root, "reset", "--quiet", "--hard", "main")
    proposal.write(path, (proposal.read(path) if path == PEKA else "") + "# usulan\n")
    proposal.commit("Usulan")
    done = script(proposal.root, "pull-request", "github", "hasil", BASE="main", BRANCH="usulan")
    assert PROGRAM not in done.stdout
    assert ("0 dari 1 berkas" in done.stdout) == (path == PEKA), done.stdout


def test_a_base_that_is_not_there_checks_nothing(proposal: Repository, script: Script) -> None:
    done = script(proposal.root, "pull-request", "github", "hasil", BASE="tiada")
    assert done.returncode == 2 and "tiada" in done.stderr


COUNT = re.compile(r"(?<![\w.:-])(?:7|40)(?![\w:-]|\.\d)")
# Where something stands is no count: `data/a.yml:3:7`, `line=3,col=7`, `"begin": 3`.
PLACE = re.compile(r"\.yml:\d+(?::\d+)?|line=\d+,col=\d+|\"begin\": \d+")


@pytest.mark.parametrize("forge", ["github", "gitlab"])
@pytest.mark.parametrize("name", ["too small now", "small, with a history"])
def test_what_privacy_refuses_stands_in_no_file_and_on_no_line(
    proposal: Repository, script: Script, name: str, forge: str
) -> None:
    """Neither in the comment, nor in the annotations, nor in the report, nor in the log."""
    for old, new in HIDDEN[name]:
        proposal.edit(old, new, PEKA)
    done = script(proposal.root, "pull-request", forge, "hasil", BASE="main")
    made = {path.name: path.read_text("utf-8") for path in (proposal.root / "hasil").iterdir()}
    assert set(made) == {"tinjauan.md", *(["codequality.json"] if forge == "gitlab" else [])}
    said = "\n".join([done.stdout, done.stderr, *made.values()])
    assert "jumlah-kecil" in said and "peka/cohorts/satu/participants" in made["tinjauan.md"]
    told = [line for line in said.splitlines() if COUNT.search(PLACE.sub("", line))]
    assert not told, "\n".join(told)


FEW = re.compile(r"(?<![\w.-])[678](?![\w.]|-\d{2})|tujuh orang")


@pytest.mark.parametrize("forge", ["github", "gitlab"])
@pytest.mark.parametrize(
    "written", ['"8 orang"', "6-8", '"8-an"', '"8+"', "sekitar 8", '"6 s/d 8"', '"tujuh orang"']
)
def test_a_small_count_that_is_no_number_is_not_repeated(
    proposal: Repository, script: Script, written: str, forge: str
) -> None:
    """The program cannot be read, so that no rule on small counts ever sees it."""
    proposal.edit("participants: {value: 40", "participants: {value: 7", PEKA)
    proposal.edit("completed: {value: 30", f"completed: {{value: {written}", PEKA)
    done = script(proposal.root, "pull-request", forge, "hasil", BASE="main", BRANCH="cms/a")
    made = [path.read_text("utf-8") for path in (proposal.root / "hasil").iterdir()]
    said = "\n".join([done.stdout, done.stderr, *made])
    assert done.returncode == 1 and "missing: suppressed" in said
    told = [line for line in said.splitlines() if FEW.search(PLACE.sub("", line))]
    assert not told, "\n".join(told)


def test_personal_data_is_refused_and_never_repeated(proposal: Repository, script: Script) -> None:
    number = "36" + "04011203900001"
    proposal.edit("summary:", f"note: {{id: NIK {number}}}\nsummary:")
    done = script(proposal.root, "pull-request", "github", "hasil", BASE="main")
    assert done.returncode == 1 and "::error" in done.stdout
    review = (proposal.root / "hasil/tinjauan.md").read_text(encoding="utf-8")
    assert number not in done.stdout + done.stderr + review


def test_nothing_is_published_without_the_protected_names(whole: Path, script: Script) -> None:
    done = script(whole, "publish", "umum", PROTECTED_NAMES="")
    assert done.returncode == 2 and "PROTECTED_NAMES" in done.stderr
    assert not (whole / "umum").exists()


def test_a_protected_name_stops_the_publishing(whole: Path, script: Script) -> None:
    path = next((whole / "data/partners").glob("*.yml"))
    text = path.read_text(encoding="utf-8")
    path.write_text(text + "note: {id: Bersama Nama Rekaan Sekali.}\n", encoding="utf-8")
    done = script(whole, "publish", "umum", PROTECTED_NAMES="Nama Rekaan Sekali")
    assert done.returncode == 1 and not (whole / "umum").exists()
    assert "Rekaan" not in done.stdout + done.stderr
