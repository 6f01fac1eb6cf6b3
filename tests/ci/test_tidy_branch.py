"""The form's branch is put in order by main's code, and pushed; nothing else is touched."""

from pathlib import Path

import pytest

from generator.staff.fmt import fmt
from tests.ci.conftest import Script
from tests.review.repository import Repository, git

FORM = "cms/agencies/dinas-contoh"
FILE = "data/agencies/dinas-contoh.yml"


@pytest.fixture
def remote(proposal: Repository, tmp_path: Path) -> Path:
    """Where the form pushed its branch, as a bare repository; all else is in canonical form."""
    fmt(proposal.root, [], write=True)
    proposal.commit("Rapi")
    git(proposal.root, "switch", "--quiet", "--create", FORM)
    proposal.write("catatan.txt", "bukan data\n")
    text = "level: regency\n# dari formulir\nname:\n    id: Dinas Contoh\n    en: Example\n"
    proposal.write(FILE, text + "id: dinas-contoh\n")
    proposal.commit("Dari formulir")
    git(tmp_path, "clone", "--quiet", "--bare", str(proposal.root), "jauh.git")
    return tmp_path / "jauh.git"


def test_what_the_form_wrote_is_committed_in_order(
    proposal: Repository, remote: Path, script: Script
) -> None:
    before = git(remote, "rev-parse", FORM)
    proposal.write("catatan.txt", "tidak ikut\n")
    done = script(proposal.root, "tidy-branch", ".", BRANCH=FORM, REMOTE=str(remote))
    assert (done.returncode, done.stdout) == (0, "dirapikan\n"), done.stderr
    text = git(remote, "show", f"{FORM}:{FILE}")
    assert text.startswith("id: dinas-contoh\n# dari formulir\nname:")
    assert git(remote, "rev-parse", f"{FORM}~1") == before
    assert git(remote, "diff", "--name-only", before.strip(), FORM).split() == [FILE]

    done = script(proposal.root, "tidy-branch", ".", BRANCH=FORM, REMOTE=str(remote))
    assert (done.returncode, done.stdout) == (0, "rapi\n")


def test_the_ids_that_editors_offer_follow(
    proposal: Repository, remote: Path, script: Script
) -> None:
    ids = ".schemas/ids.schema.json"
    proposal.write(ids, "{}\n")
    proposal.commit("Skema basi")
    done = script(proposal.root, "tidy-branch", ".", BRANCH=FORM, REMOTE=str(remote))
    assert (done.returncode, done.stdout) == (0, "dirapikan\n"), done.stderr
    assert "dinas-contoh" in git(remote, "show", f"{FORM}:{ids}")


@pytest.mark.parametrize("branch", ["main", "usulan", "cmsx/a", "../cms/a"])
def test_only_branches_of_the_form_are_written(
    proposal: Repository, remote: Path, script: Script, branch: str
) -> None:
    before = git(remote, "show-ref")
    done = script(proposal.root, "tidy-branch", ".", BRANCH=branch, REMOTE=str(remote))
    assert done.returncode == 2
    assert git(remote, "show-ref") == before


def test_a_file_that_cannot_be_read_is_left_for_the_checks(
    proposal: Repository, remote: Path, script: Script
) -> None:
    proposal.write(FILE, "id: [rusak\n")
    proposal.commit("Rusak")
    before = git(remote, "show-ref")
    done = script(proposal.root, "tidy-branch", ".", BRANCH=FORM, REMOTE=str(remote))
    assert (done.returncode, done.stdout) == (0, "rapi\n")
    assert git(remote, "show-ref") == before
