"""Ids and retired.yml: what is published stays, or says why not."""

import pytest

from generator.review.change import RecordRemoved, RecordRenamed
from tests.check.project import PEKA, PROGRAM

from .repository import Repository, pasted

RETIRED = "data/retired.yml"


def remove_the_program(repo: Repository) -> None:
    (repo.root / PEKA).unlink()


@pytest.mark.parametrize("retired", ["[]\n", None])
def test_a_removed_program_is_retired_by_pasting(repo: Repository, retired: str | None) -> None:
    if retired is not None:
        repo.write(RETIRED, retired)
        repo.commit("Tanpa yang ditarik")
    remove_the_program(repo)
    reviewed = repo.review("HEAD")
    [refusal] = reviewed.refused
    assert refusal.finding.rule == "catatan-hilang"
    assert refusal.paste is not None
    assert "cohorts/satu/age/muda/amount" in refusal.paste.yaml
    text = "" if retired else repo.read(RETIRED)
    repo.write(RETIRED, pasted(text, refusal.paste))
    assert repo.review("HEAD").refused == ()
    assert repo.errors() == []
    removed = [each for each in repo.review("HEAD").changes if isinstance(each, RecordRemoved)]
    assert removed == [RecordRemoved("program", "peka", retired=True)]
    asked = [each.finding for each in repo.review("HEAD").refusals]
    assert [(each.rule, each.place.path) for each in asked] == [("alasan-belum-ditulis", RETIRED)]
    repo.edit("…", "Tercatat dua kali.", RETIRED)
    assert repo.review("HEAD").refusals == ()


def test_a_retirement_that_cannot_be_read_is_said_once(repo: Repository) -> None:
    remove_the_program(repo)
    repo.write(RETIRED, repo.read(RETIRED) + "[]\n")
    assert repo.refused() == ["berkas-tidak-terbaca"]


def test_a_retired_program_names_every_figure(repo: Repository) -> None:
    remove_the_program(repo)
    entry = """\
- kind: program
  id: peka
  figures: [cohorts/satu/participants]
  since: "2026-11-21"
  reason: {id: Selesai.}
  replaced_by: contoh
"""
    repo.write(RETIRED, repo.read(RETIRED) + entry)
    reviewed = repo.review()
    [refusal] = reviewed.refused
    assert refusal.finding.rule == "angka-hilang"
    assert refusal.finding.place.path == RETIRED
    assert refusal.paste is not None
    assert "cohorts/satu/participants, " not in refusal.paste.yaml.partition("figures")[0]
    assert '"cohorts/satu/participants", "cohorts/satu/completed"' in refusal.paste.yaml
    repo.write(RETIRED, repo.read(RETIRED).replace(entry, refusal.paste.yaml + "\n"))
    assert repo.refused() == []
    renamed = [each for each in repo.review().changes if isinstance(each, RecordRenamed)]
    assert renamed == [RecordRenamed("program", "peka", "contoh")]


@pytest.mark.parametrize(
    "path",
    [
        "data/agencies/balai-contoh.yml",
        "data/partners/mitra-contoh.yml",
        "data/laws/uu-contoh.yml",
        "data/sources/iklan-contoh.yml",
    ],
)
def test_pages_do_not_vanish(repo: Repository, path: str) -> None:
    (repo.root / path).unlink()
    assert "catatan-hilang" in repo.refused()


def test_an_id_is_not_used_again(repo: Repository) -> None:
    repo.write(
        PROGRAM.replace("contoh.yml", "contoh-lama.yml"),
        repo.read().replace("id: contoh\n", "id: contoh-lama\n", 1),
    )
    repo.write(RETIRED, "[]\n")
    assert repo.refused() == ["id-dipakai-lagi"]


def test_a_figure_is_not_used_again(repo: Repository) -> None:
    entry = """\
- kind: figure
  id: contoh
  figures: [targets/lagi/amount]
  since: "2026-01-15"
  reason: {id: Keliru.}
"""
    repo.write(RETIRED, repo.read(RETIRED) + entry)
    repo.commit("Ditarik")
    repo.edit(
        "targets:\n", "targets:\n  - key: lagi\n    name: {id: Lagi}\n    amount: {value: 50}\n"
    )
    assert "id-dipakai-lagi" in [each.finding.rule for each in repo.review("HEAD").refused]


def test_a_retirement_stays(repo: Repository) -> None:
    repo.write(RETIRED, "[]\n")
    [refusal] = repo.review().refused
    assert refusal.finding.rule == "penarikan-dihapus"
    assert refusal.paste is not None
    repo.write(RETIRED, pasted("", refusal.paste))
    assert repo.refused() == []


def test_what_cannot_be_read_is_not_gone(repo: Repository) -> None:
    repo.write(PROGRAM, repo.read() + "rusak: [\n")
    assert repo.refused() == ["berkas-tidak-terbaca"]
