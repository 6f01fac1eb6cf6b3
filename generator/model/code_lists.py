"""The closed lists of the model: what each is called, what it says, and the type it makes."""

from collections.abc import Mapping
from typing import Annotated

from pydantic.fields import FieldInfo

from generator.model import choices
from generator.model.field import Concept, marks
from generator.model.scalars import Choices
from generator.text import Said


def _list(labels: Mapping[str, Said], title: Said, id: str, en: str) -> Choices:
    return Choices(labels, Concept(title, Said(id, en)))


CODE_LISTS: Mapping[str, Choices] = {
    "program_kind": _list(
        choices.PROGRAM_KINDS,
        Said("Jenis program", "Kind of program"),
        "Apa yang dilakukan program: melatih, membina, memberi bantuan, membangun, dan seterusnya.",
        "What a program does: train, coach, give aid, build, and so on.",
    ),
    "program_status": _list(
        choices.PROGRAM_STATUSES,
        Said("Status program", "Status of a program"),
        "Keadaan program menurut sumber kami; bukan penilaian kami atas hasilnya.",
        "How far the program is according to our sources; not our judgement of its results.",
    ),
    "field_of_welfare": _list(
        choices.FIELDS_OF_WELFARE,
        Said("Bidang kesejahteraan sosial", "Field of social welfare"),
        "Bidang penyelenggaraan kesejahteraan sosial tempat program ini kami golongkan.",
        "The field of social welfare under which we place the program.",
    ),
    "agency_level": _list(
        choices.AGENCY_LEVELS,
        Said("Tingkat instansi", "Level of an agency"),
        "Tingkat pemerintahan suatu instansi, atau unit pelaksana di bawahnya.",
        "The level of government of an agency, or an implementing unit below one.",
    ),
    "partner_type": _list(
        choices.PARTNER_TYPES,
        Said("Jenis mitra", "Type of partner"),
        "Lembaga macam apa suatu mitra.",
        "What sort of institution a partner is.",
    ),
    "partner_status": _list(
        choices.PARTNER_STATUSES,
        Said("Keadaan kerja sama", "Status of a partnership"),
        "Sejauh mana kerja sama dengan mitra menurut sumber kami; rencana belum kerja sama.",
        "How far a partnership has come according to our sources; a plan is not yet one.",
    ),
    "source_type": _list(
        choices.SOURCE_TYPES,
        Said("Jenis sumber", "Type of source"),
        "Tulisan atau data macam apa suatu sumber; tampil di samping setiap angka.",
        "What sort of text or data a source is; shown beside every figure.",
    ),
    "law_type": _list(
        choices.LAW_TYPES,
        Said("Jenis peraturan", "Type of law"),
        "Jenis peraturan perundang-undangan atau keputusan.",
        "The type of law, regulation or decree.",
    ),
    "document_type": _list(
        choices.DOCUMENT_TYPES,
        Said("Jenis dokumen anggaran", "Type of budget document"),
        "Dokumen perencanaan, anggaran, atau laporan keuangan tempat suatu jumlah uang berdiri.",
        "The planning, budget or financial document that an amount of money stands in.",
    ),
    "fund": _list(
        choices.FUNDS,
        Said("Sumber dana", "Source of funds"),
        "Asal uang dalam anggaran pemerintah.",
        "Where the money in a public budget comes from.",
    ),
    "event_status": _list(
        choices.EVENT_STATUSES,
        Said("Status kegiatan", "Status of an event"),
        "Apakah suatu kegiatan direncanakan atau dilaporkan sudah terlaksana.",
        "Whether an event is planned or reported as held.",
    ),
    "claim_type": _list(
        choices.CLAIM_TYPES,
        Said("Jenis pernyataan", "Type of statement"),
        "Apakah pernyataan tanpa angka itu klaim, niat, harapan, atau sikap; bukan fakta.",
        "Whether a statement without a number is a claim, intention, hope or position; not a fact.",
    ),
    "assertion": _list(
        choices.ASSERTIONS,
        Said("Sifat angka", "Assertion of a figure"),
        "Apakah sumber menyebut angka itu sebagai rencana, laporan, atau hasil audit.",
        "Whether the source gives the figure as a plan, a report or the result of an audit.",
    ),
    "precision": _list(
        choices.PRECISIONS,
        Said("Ketelitian angka", "Precision of a figure"),
        "Seteliti apa sumber menyebut nilainya.",
        "How precisely the source gives the value.",
    ),
    "missing_reason": _list(
        choices.MISSING_REASONS,
        Said("Alasan tanpa nilai", "Reason for a missing value"),
        "Mengapa suatu angka tidak punya nilai. Tidak satu pun berarti nol.",
        "Why a figure has no value. Not one of these means zero.",
    ),
    "figure_status": _list(
        choices.FIGURE_STATUSES,
        Said("Status angka", "Status of a figure"),
        "Apakah suatu angka masih berlaku, dan apakah nilainya pernah diganti di situs ini.",
        "Whether a figure stands, and whether its value was ever replaced on this site.",
    ),
    "revision_type": _list(
        choices.REVISION_TYPES,
        Said("Jenis perubahan", "Type of change"),
        "Mengapa suatu nilai diganti: salah, diperbarui, disunting, atau dihapus demi orang.",
        "Why a value was replaced: wrong, updated, edited, or erased to protect people.",
    ),
    "breakdown": _list(
        choices.BREAKDOWNS,
        Said("Dasar rincian", "Basis of a breakdown"),
        "Menurut apa suatu jumlah dirinci.",
        "By what a number is broken down.",
    ),
    "withheld_field": _list(
        choices.WITHHELD_FIELDS,
        Said("Bidang sumber yang dapat ditahan", "Field of a source that may be withheld"),
        "Keterangan suatu sumber yang dapat ditahan demi melindungi orang.",
        "What of a source may be withheld to protect people.",
    ),
    "search_use": _list(
        choices.SEARCH_USES,
        Said("Guna kata pencarian", "Use of search words"),
        "Apakah kata itu membawa ke halaman bantuan, atau ke halaman yang memakai kata lain.",
        "Whether the words lead to the help page, or to pages that use other words.",
    ),
}
"""List name → its words. A new list is one entry here; its name is the list's, for ever."""

ProgramKind = Annotated[str, CODE_LISTS["program_kind"]]
ProgramStatus = Annotated[str, CODE_LISTS["program_status"]]
FieldOfWelfare = Annotated[str, CODE_LISTS["field_of_welfare"]]
AgencyLevel = Annotated[str, CODE_LISTS["agency_level"]]
PartnerType = Annotated[str, CODE_LISTS["partner_type"]]
PartnerStatus = Annotated[str, CODE_LISTS["partner_status"]]
SourceType = Annotated[str, CODE_LISTS["source_type"]]
LawType = Annotated[str, CODE_LISTS["law_type"]]
DocumentType = Annotated[str, CODE_LISTS["document_type"]]
Fund = Annotated[str, CODE_LISTS["fund"]]
EventStatus = Annotated[str, CODE_LISTS["event_status"]]
ClaimType = Annotated[str, CODE_LISTS["claim_type"]]
Assertion = Annotated[str, CODE_LISTS["assertion"]]
Precision = Annotated[str, CODE_LISTS["precision"]]
MissingReason = Annotated[str, CODE_LISTS["missing_reason"]]
RevisionType = Annotated[str, CODE_LISTS["revision_type"]]
BreakdownBy = Annotated[str, CODE_LISTS["breakdown"]]
SearchUse = Annotated[str, CODE_LISTS["search_use"]]
WithheldField = Annotated[str, CODE_LISTS["withheld_field"]]


def code_list(info: FieldInfo) -> str | None:
    """The name of the list that a field's words are from; None where they are from none."""
    mark = next(marks(info, Choices), None)
    return next((name for name, words in CODE_LISTS.items() if words is mark), None)
