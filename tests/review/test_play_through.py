"""The change 30 → 32 as staff would make it: refused, cured by pasting, accepted."""

from generator.review.change import FigureChanged, FigureMoved, RevisionAdded
from generator.review.report import FORMATS
from tests.check.project import PEKA, PROGRAM

from .repository import Repository, git, pasted

PARTICIPANTS = "contoh/cohorts/angkatan-1/participants"


def correct_the_participants(repo: Repository) -> None:
    """30 → 32, and all that adds up to it."""
    repo.edit("value: 30\n", "value: 32\n")
    repo.edit("tiga puluh orang", "32 orang")


def test_a_change_is_refused_cured_by_pasting_and_accepted(repo: Repository) -> None:
    correct_the_participants(repo)
    repo.edit("value: 19,", "value: 21,")
    rules = repo.refused()
    assert rules.count("angka-berubah-tanpa-riwayat") == 2
    for _ in range(10):
        if not repo.review().refused:
            break
        repo.paste()
    assert repo.refused() == []
    assert repo.errors() == []
    assert "value: 30\n" in repo.read()
    reviewed = repo.review()
    [changed] = [
        each
        for each in reviewed.changes
        if isinstance(each, FigureChanged) and each.figure == PARTICIPANTS
    ]
    assert changed.fields[0].old.words.id == "30 orang"
    assert changed.fields[0].new.words.en == "32 people"
    assert changed.difference is not None
    assert changed.difference.id == "naik 2 orang (6,7%)"
    assert changed.source == "berita-contoh"
    assert {(each.how, each.where.partition(":")[0]) for each in changed.rests} == {
        ("headline", PROGRAM),
        ("page", "content/id/tentang.md"),
        ("page", "content/en/tentang.md"),
    }
    assert [each.number for each in reviewed.changes if isinstance(each, RevisionAdded)] == [1, 1]
    assert [each.finding.rule for each in reviewed.refusals] == ["alasan-belum-ditulis"] * 2


def test_all_cures_of_one_review_fit_together_from_the_bottom_up(repo: Repository) -> None:
    correct_the_participants(repo)
    repo.edit("value: 37000000000\n", "value: 37500000000\n")
    repo.edit("Rp37 miliar", "Rp37,5 miliar")
    repo.edit("value: 19,", "value: 21,")
    pastes = [each.paste for each in repo.review().refused if each.paste]
    assert len(pastes) == 5  # two with a date of their own, one in braces
    for paste in sorted(pastes, key=lambda each: each.line or 0, reverse=True):
        repo.write(paste.path, pasted(repo.read(), paste))
    assert (repo.refused(), repo.errors()) == ([], [])


def test_the_message_holds_the_yaml_and_the_place(repo: Repository) -> None:
    correct_the_participants(repo)
    reviewed = repo.review()
    line = repo.read().splitlines().index("      value: 32") + 1
    for form in (FORMATS["text"], FORMATS["markdown"]):
        said = form(reviewed, "id")
        assert f"{PROGRAM}:{line}:14" in said
        assert "      revisions:\n        - type: correction\n          value: 30\n" in said
        assert '          replaced: "2026-11-21"\n          reason: {id: "…"}' in said


def test_what_main_corrected_since_is_not_reverted_here(repo: Repository) -> None:
    repo.edit("value: 35000000000,", "value: 34000000000,", PROGRAM)
    git(repo.root, "stash", "--quiet")
    git(repo.root, "switch", "--quiet", "main")
    repo.edit("value: 38000000000,", "value: 38500000000,")
    repo.commit("Koreksi di main")
    git(repo.root, "switch", "--quiet", "usulan")
    git(repo.root, "stash", "pop", "--quiet")
    changed = [each for each in repo.review().changes if isinstance(each, FigureChanged)]
    assert [each.figure for each in changed] == ["contoh/budgets/realisasi-a/amount"]


def test_what_is_committed_and_what_is_not_count_alike(repo: Repository) -> None:
    correct_the_participants(repo)
    before = repo.review()
    repo.commit("Koreksi")
    assert repo.review().changes == before.changes
    assert repo.review().refusals == before.refusals


def test_another_folder_is_no_change(repo: Repository) -> None:
    for path in (PROGRAM, PEKA):
        folder, _, name = path.rpartition("/")
        repo.write(f"{folder}/provinsi/{name}", repo.read(path))
        (repo.root / path).unlink()
    assert (repo.review().changes, repo.review().refusals) == ((), ())


def test_another_layout_is_no_change(repo: Repository) -> None:
    repo.edit("value: 30\n      unit: orang\n", "# komentar\n      unit: orang\n      value: 30\n")
    repo.edit(
        "{id: Angkatan pertama, en: First cohort}",
        "\n      id: >-\n        Angkatan\n        pertama\n      en: First cohort",
    )
    repo.edit(
        "[berita-contoh, iklan-contoh, sumber-ditahan]",
        "\n  - berita-contoh\n  - iklan-contoh\n  - sumber-ditahan",
    )
    assert repo.review().changes == ()


def test_a_new_key_with_the_old_one_kept_is_a_move(repo: Repository) -> None:
    repo.edit("former_keys: [angkatan-awal]", "former_keys: [angkatan-awal, angkatan-1]")
    repo.edit("key: angkatan-1\n", "key: angkatan-pertama\n")
    reviewed = repo.review()
    moved = [each for each in reviewed.changes if isinstance(each, FigureMoved)]
    assert len(moved) == 5
    assert reviewed.refused == ()
