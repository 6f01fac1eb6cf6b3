"""What a change lets stand although it looks like personal data: the reviewer is told to look."""

from .repository import Repository, everywhere

ALARM = "Rekening 000000004321 dipakai dalam contoh"


def test_a_false_alarm_is_seen_by_who_reviews(repo: Repository) -> None:
    repo.edit("id: Ringkasan contoh", f'id: "{ALARM}"\n  # ')
    repo.edit("acknowledged:\n", "acknowledged:\n  - {rule: data-pribadi/rekening, reason: A.}\n")
    assert repo.errors() == [] == repo.refused()
    reviewed = repo.review()
    assert [each.finding.rule for each in reviewed.refusals] == ["data-pribadi-dibiarkan"]
    assert "4321" not in everywhere(reviewed)


def test_once_is_enough(repo: Repository) -> None:
    repo.edit("acknowledged:\n", "acknowledged:\n  - {rule: data-pribadi/rekening, reason: A.}\n")
    repo.commit("Dibiarkan")
    assert repo.review("HEAD").refusals == ()
