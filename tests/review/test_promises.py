"""Each promise: what breaks it, and what does not."""

import pytest

from tests.check.project import PROGRAM

from .repository import Repository, pasted

PARTICIPANTS = "      value: 30\n      unit: orang\n"
CLOSE = '      published: "2026-06-01"\n'
QUOTED = "      quote: peserta berjumlah tiga puluh orang\n"
COMPLETED = '{value: 20, unit: orang, source: berita-contoh, published: "2026-06-01"}'
OLD = "          value: 36000000000\n"
Edits = tuple[tuple[str, str], ...]


def revision(**changed: str) -> str:
    """The participants' history, some fields otherwise, and their new date."""
    fields = {
        "type": "correction",
        "value": "30",
        "unit": "orang",
        "source": "berita-contoh",
        "published": '"2026-06-01"',
        "replaced": '"2026-11-20"',
        "reason": "{id: Salah salin.}",
        **changed,
    }
    lines = [f"{name}: {value}" for name, value in fields.items() if value]
    return '      published: "2026-11-20"\n      revisions:\n        - ' + "\n          ".join(
        lines
    )


VALUE = ("value: 30\n", "value: 32\n")


def with_revision(**changed: str) -> tuple[str, str]:
    return QUOTED + CLOSE, QUOTED + revision(**changed) + "\n"


REFUSED: dict[str, tuple[Edits, list[str]]] = {
    "value": ((VALUE,), ["angka-berubah-tanpa-riwayat", "tanggal-terbit-lama"]),
    "value with a new date": (
        (VALUE, (QUOTED + CLOSE, QUOTED + '      published: "2026-11-20"\n')),
        ["angka-berubah-tanpa-riwayat"],
    ),
    "unit": (
        (("value: 30\n      unit: orang", "value: 30\n      unit: kepala_desa"),),
        ["angka-berubah-tanpa-riwayat", "tanggal-terbit-lama"],
    ),
    "value taken away": (
        ((PARTICIPANTS, "      value: null\n      missing: not_stated\n      unit: orang\n"),),
        ["angka-berubah-tanpa-riwayat"],
    ),
    "stage": (
        (("key: pagu-b\n    stage: pagu_murni", "key: pagu-b\n    stage: realisasi_diaudit"),),
        ["angka-berubah-tanpa-riwayat"],
    ),
    "fiscal year": (
        (('    fiscal_year: "2025"', '    fiscal_year: "2026"'),),
        ["angka-berubah-tanpa-riwayat"],
    ),
    "period": (
        (('{from: "2025-02", to: "2025"}', '{from: "2025-03", to: "2025"}'),),
        # participants, completed, duration and two rows
        ["angka-berubah-tanpa-riwayat"] * 5 + ["tanggal-terbit-lama"],
    ),
    "an event's day": (
        (('    date: "2026-03-01"', '    date: "2026-03-02"'),),
        ["angka-berubah-tanpa-riwayat", "tanggal-terbit-lama"],
    ),
    "a revision with another value": (
        (VALUE, with_revision(value="31")),
        ["riwayat-tidak-cocok"],
    ),
    "a revision with another unit": (
        (VALUE, with_revision(unit="hari")),
        ["riwayat-tidak-cocok"],
    ),
    "a revision with another date": (
        (VALUE, with_revision(published='"2026-06-02"')),
        ["riwayat-tidak-cocok"],
    ),
    "a revision with other words": (
        (VALUE, with_revision(quote="ada tiga puluh")),
        ["riwayat-tidak-cocok"],
    ),
    "a revision without reason": (
        (VALUE, with_revision(reason="")),
        ["riwayat-tidak-cocok"],
    ),
    "a revision without source": (
        (VALUE, with_revision(source="")),
        ["riwayat-tidak-cocok"],
    ),
    "a revision, and the old date": (
        (VALUE, with_revision(), ('      published: "2026-11-20"\n', CLOSE)),
        ["tanggal-terbit-lama"],
    ),
    "an invented past": ((with_revision(value="99"),), ["riwayat-tidak-cocok"]),
    "a date alone": (
        (("iga puluh orang\n" + CLOSE, 'iga puluh orang\n      published: "2026-07-01"\n'),),
        ["tanggal-terbit-berubah"],
    ),
    "quote": (
        (("berjumlah tiga puluh orang", "hadir 30 orang"),),
        ["kutipan-berubah-tanpa-riwayat", "tanggal-terbit-lama"],
    ),
    "quote removed": (
        ((QUOTED, ""),),
        ["kutipan-berubah-tanpa-riwayat", "tanggal-terbit-lama"],
    ),
    "source removed": (
        (("      source: berita-contoh\n      corroborated_by", "      corroborated_by"),),
        ["sumber-dicabut"],
    ),
    "revision edited": (((OLD, "          value: 36500000000\n"),), ["riwayat-diubah"]),
    "reason edited": (
        (("{id: Salah baca, en: Misread}", "{id: Salah ketik}"),),
        ["riwayat-diubah"],
    ),
    "revision half erased": (
        ((OLD, "          value: null\n          missing: erased\n"),),
        ["riwayat-diubah"],
    ),
    "figure gone": (((f"    completed: {COMPLETED}\n", ""),), ["angka-hilang"]),
    "key changed": ((("key: klien", "key: klien-baru"),), ["angka-pindah-tanpa-kunci-lama"]),
    "row's key changed": (
        (("key: perempuan", "key: wanita"),),
        ["angka-pindah-tanpa-kunci-lama"],
    ),
    "former key forgotten": ((("    former_keys: [angkatan-awal]\n", ""),), ["angka-hilang"]),
}


@pytest.mark.parametrize("name", REFUSED)
def test_refused(repo: Repository, name: str) -> None:
    edits, rules = REFUSED[name]
    for old, new in edits:
        repo.edit(old, new)
    assert sorted(repo.refused()) == sorted(rules)


PASTED = [
    "value",
    "unit",
    "value taken away",
    "stage",
    "fiscal year",
    "period",
    "an event's day",
    "a revision, and the old date",
    "a date alone",
    "quote",
    "quote removed",
    "figure gone",
    "key changed",
    "row's key changed",
    "former key forgotten",
    "source removed",
]


@pytest.mark.parametrize("name", PASTED)
def test_cured_by_pasting(repo: Repository, name: str) -> None:
    """Every cure that comes with YAML works as it is."""
    repo.write("data/retired.yml", "[]\n")
    repo.commit("Tanpa yang ditarik")
    for old, new in REFUSED[name][0]:
        repo.edit(old, new)
    for _ in range(12):
        if not repo.review("HEAD").refused:
            break
        paste = next(each.paste for each in repo.review("HEAD").refused if each.paste)
        repo.write(paste.path, pasted(repo.read(paste.path), paste))
    assert [each.finding.rule for each in repo.review("HEAD").refused] == []


REDACTED = (
    "        - type: correction\n          value: 36000000000\n",
    "        - type: redaction\n          value: null\n          missing: erased\n",
)
ALLOWED: dict[str, Edits] = {
    "nothing": (),
    "value with its revision": (VALUE, with_revision()),
    "value with an update": (VALUE, with_revision(type="update")),
    "two corrections on one branch": (
        VALUE,
        with_revision(),
        (
            "          reason: {id: Salah salin.}\n",
            "          reason: {id: Salah salin.}\n"
            "        - type: correction\n          value: 31\n"
            "          unit: orang\n          source: berita-contoh\n"
            '          published: "2026-11-20"\n          replaced: "2026-11-20"\n'
            "          reason: {id: Salah lagi.}\n",
        ),
    ),
    "quote with an editorial revision": (
        (
            "berjumlah tiga puluh orang\n" + CLOSE,
            "hadir 30 orang\n"
            + revision(type="editorial", quote="peserta berjumlah tiga puluh orang")
            + "\n",
        ),
    ),
    "quote and source": (
        ("berjumlah tiga puluh orang", "hadir 30 orang"),
        ("source: berita-contoh\n      corroborated", "source: iklan-contoh\n      corroborated"),
    ),
    "a caveat": ((CLOSE, CLOSE + "      caveat: {id: Satu angkatan saja.}\n"),),
    "withdrawn": (
        (
            CLOSE + "    completed",
            CLOSE + '      withdrawn: {date: "2026-11-20", reason: {id: Dicabut.}}\n    completed',
        ),
    ),
    "old revision erased": (REDACTED,),
    "a reason translated": (
        ("name: {id: Program Contoh, en: Example Program}", "name: {id: Program Contoh, en: E}"),
    ),
    "a first value": (
        (
            "      value: null\n      missing: not_found\n      searched: [{where: Contoh, date: "
            '"2026-05-01"}]\n',
            '      {value: 50, unit: orang, source: berita-contoh, published: "2026-11-20"}\n',
        ),
    ),
    "a figure more": (
        (
            "targets:\n",
            "targets:\n  - key: lagi\n    name: {id: Lagi}\n    amount: {value: 50, unit: orang, "
            'source: berita-contoh, published: "2026-11-20"}\n',
        ),
    ),
    "a key changed, the old one kept": (
        ("key: klien\n", "key: tujuan\n    former_keys: [klien]\n"),
    ),
    "erased": (
        ("      value: 30\n", "      value: null\n      missing: erased\n"),
        (QUOTED, ""),
    ),
    "suppressed": (
        ("      value: 30\n", "      value: null\n      missing: suppressed\n"),
        (QUOTED, ""),
    ),
    "30 written as text": (("value: 30\n", 'value: "30"\n'),),
    "a null written out": (("    place: {id: Aula", "    region: null\n    place: {id: Aula"),),
}


@pytest.mark.parametrize("name", ALLOWED)
def test_allowed(repo: Repository, name: str) -> None:
    for old, new in ALLOWED[name]:
        repo.edit(old, new)
    assert repo.refused() == []


def test_a_reason_may_be_translated_later(repo: Repository) -> None:
    repo.edit("{id: Salah baca, en: Misread}", "{id: Salah baca}")
    repo.commit("Tanpa Inggris")
    repo.edit("{id: Salah baca}", "{id: Salah baca, en: Misread}")
    assert repo.review("HEAD").refused == ()


def test_an_old_revision_is_not_removed(repo: Repository) -> None:
    text = repo.read()
    begin = text.index("      revisions:\n")
    end = text.index("  - key: pagu-b")
    repo.write(PROGRAM, text[:begin] + text[end:])
    assert repo.refused() == ["riwayat-dihapus"]


def test_a_source_that_is_gone_leaves_its_values_alone(repo: Repository) -> None:
    (repo.root / "data/sources/berita-contoh.yml").unlink()
    rules = repo.refused()
    assert {*rules} == {"sumber-dicabut", "catatan-hilang"}
    assert rules.count("sumber-dicabut") > 10


def test_advice_is_no_refusal(repo: Repository) -> None:
    for old, new in ALLOWED["erased"]:
        repo.edit(old, new)
    reviewed = repo.review()
    assert [each.finding.rule for each in reviewed.refusals] == ["penghapusan-tanpa-catatan"]
    paste = reviewed.refusals[0].paste
    assert paste is not None
    repo.write(PROGRAM, pasted(repo.read(), paste))
    corroborated = "      corroborated_by: [iklan-contoh]\n"
    repo.edit(corroborated + CLOSE, corroborated + CLOSE.replace("06-01", "11-21"))
    assert repo.refused() == []
    assert "riwayat-terbalik" not in repo.errors()
