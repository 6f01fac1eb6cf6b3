"""The words the records are written in: groups, units, stages, kinds, terms."""

from typing import Annotated

from generator.model.field import Concept, Entity, optional, required
from generator.model.scalars import Id, Ref
from generator.model.words import Paragraphs, Text
from generator.text import Said


class TargetGroup(Entity):
    """One of the 26 kinds of people in need of social services (PPKS)."""

    concept = Concept(
        Said("Kelompok sasaran", "Target group"),
        Said(
            "Satu dari dua puluh enam jenis pemerlu pelayanan kesejahteraan sosial (PPKS).",
            "One of the twenty-six official kinds of people in need of social services (PPKS).",
        ),
    )

    id: Id = required(
        "Id",
        "Kode kelompok, ppks- diikuti nomor dalam daftar resmi.",
        "ppks-19",
        en=("Identifier", "The group's code: ppks- and its number on the official list."),
        pattern=r"^ppks-[0-9]{2}$",
    )
    name: Text = required(
        "Nama",
        "Nama resmi dalam daftar PPKS.",
        {"id": "Korban tindak kekerasan"},
        en=("Name", "The official name on the PPKS list."),
    )
    label: Text | None = optional(
        "Sebutan netral",
        "Dipakai menggantikan nama resmi yang memberi cap buruk. null = nama resmi dipakai.",
        {"id": "PPKS 10"},
        en=(
            "Neutral label",
            "Used in place of an official name that stigmatises. null = the official name is used.",
        ),
    )
    former_name: str | None = optional(
        "Nama lama",
        "Sebutan resmi sebelumnya. null = tidak dicatat.",
        "PMKS",
        en=("Former name", "The earlier official name, in Indonesian. null = not recorded."),
    )
    gloss: Text = required(
        "Penjelasan",
        "Penjelasan singkat dan netral dari redaksi; bukan rumusan hukum.",
        {"id": "Orang dewasa yang mengalami kekerasan.", "en": "Adults who met violence."},
        en=("Gloss", "A short neutral explanation by the editors; not a legal definition."),
    )
    sensitive: bool = required(
        "Peka",
        "Apakah orang dalam kelompok ini perlu perlindungan lebih: ambang jumlah kecil lebih "
        "tinggi, dan tempat paling rinci kabupaten atau kota.",
        True,
        en=(
            "Sensitive",
            "Whether people of the group need more protection: a higher small-count threshold, "
            "and no place closer than the regency or city.",
        ),
    )
    aliases: tuple[str, ...] = optional(
        "Sebutan lain",
        "Kata lain yang dipakai orang untuk mencari kelompok ini.",
        ["WKTK"],
        default=(),
        en=("Other names", "Other words people search for, in Indonesian."),
    )


class Unit(Entity):
    """What is counted."""

    concept = Concept(
        Said("Satuan", "Unit"),
        Said(
            "Apa yang dihitung oleh suatu angka, misalnya orang, keluarga, atau rupiah.",
            "What a figure counts, such as people, families or rupiah.",
        ),
    )

    id: str = required(
        "Id",
        "Nama tetap satuan dalam data.",
        "orang",
        en=("Identifier", "The permanent name of the unit in the data."),
        pattern=r"^[A-Za-z_]{1,30}$",
    )
    name: Text = required(
        "Nama",
        "Nama satuan untuk pembaca.",
        {"id": "orang", "en": "people"},
        en=("Name", "The name of the unit for readers."),
    )
    symbol: str | None = optional(
        "Lambang",
        "Lambang yang ditulis di depan nilai. null = nama satuan ditulis di belakang nilai.",
        "Rp",
        en=("Symbol", "The symbol before the value. null = the unit's name follows the value."),
    )
    counts_people: bool = required(
        "Menghitung orang",
        "Apakah satuan ini menghitung orang atau keluarga, atau diperlakukan begitu: ambang jumlah "
        "kecil berlaku.",
        True,
        en=(
            "Counts people",
            "Whether the unit counts people or families, or is treated so: small-count thresholds "
            "apply.",
        ),
    )
    description: Text = required(
        "Penjelasan",
        "Apa tepatnya yang dihitung.",
        {"id": "Orang, dihitung satu per satu."},
        en=("Explanation", "What exactly is counted."),
    )


class BudgetStage(Entity):
    """A stage of public money, from plan to audited."""

    concept = Concept(
        Said("Tahap anggaran", "Budget stage"),
        Said(
            "Tahap uang publik, dari rencana sampai realisasi yang diaudit.",
            "A stage of public money, from plan to audited realisation.",
        ),
    )

    id: str = required(
        "Id",
        "Nama tetap tahap dalam data.",
        "pagu_murni",
        en=("Identifier", "The permanent name of the stage in the data."),
        pattern=r"^[a-z_]{1,40}$",
    )
    name: Text = required(
        "Nama",
        "Nama tahap untuk pembaca.",
        {"id": "Pagu murni"},
        en=("Name", "The name of the stage for readers."),
    )
    rung: str = required(
        "Anak tangga",
        "Golongan tahap: plan (rencana), authorised (disahkan), contract (kontrak), realised "
        "(dibelanjakan), atau audited (diaudit).",
        "authorised",
        en=("Rung", "The class of the stage: plan, authorised, contract, realised or audited."),
        pattern=r"^(plan|authorised|contract|realised|audited)$",
    )
    documents: Text = required(
        "Dokumen",
        "Dokumen tempat jumlah pada tahap ini biasanya berdiri.",
        {"id": "DPA"},
        en=("Documents", "The documents in which amounts of this stage usually stand."),
    )
    meaning: Paragraphs = required(
        "Artinya",
        "Apa arti jumlah pada tahap ini.",
        {"id": "Batas belanja yang disahkan."},
        en=("Meaning", "What an amount at this stage means."),
    )
    not_for: Paragraphs = required(
        "Bukan untuk",
        "Apa yang tidak boleh disimpulkan dari jumlah pada tahap ini.",
        {"id": "Bukti bahwa uangnya sudah dibelanjakan."},
        en=("Not for", "What must not be concluded from an amount at this stage."),
    )


class FigureKind(Entity):
    """What sort of number a figure is."""

    concept = Concept(
        Said("Jenis angka", "Kind of figure"),
        Said(
            "Angka macam apa suatu angka, misalnya sasaran, penerima layanan, atau lama kegiatan.",
            "What sort of number a figure is, such as a target, people served or a duration.",
        ),
    )

    id: str = required(
        "Id",
        "Nama tetap jenis angka dalam data.",
        "target",
        en=("Identifier", "The permanent name of the kind in the data."),
        pattern=r"^[a-z_]{1,40}$",
    )
    name: Text = required(
        "Nama",
        "Nama jenis angka untuk pembaca.",
        {"id": "Jumlah sasaran"},
        en=("Name", "The name of the kind for readers."),
    )
    meaning: Paragraphs = required(
        "Artinya",
        "Apa arti angka jenis ini.",
        {"id": "Jumlah yang dituju."},
        en=("Meaning", "What a figure of this kind means."),
    )
    not_for: Paragraphs = required(
        "Bukan untuk",
        "Apa yang tidak boleh disimpulkan dari angka jenis ini.",
        {"id": "Jumlah yang sudah dilayani."},
        en=("Not for", "What must not be concluded from a figure of this kind."),
    )


class Term(Entity):
    """An entry of the glossary; scoped where letters collide."""

    concept = Concept(
        Said("Istilah", "Term"),
        Said(
            "Entri glosarium: istilah atau singkatan, kepanjangannya, dan artinya.",
            "An entry of the glossary: a term or acronym, what it stands for, and its meaning.",
        ),
    )

    id: Id = required(
        "Id",
        "Nama tetap entri dalam glosarium.",
        "balai-contoh",
        en=("Identifier", "The permanent name of the entry in the glossary."),
    )
    term: str = required(
        "Istilah",
        "Istilah atau singkatan seperti tertulis.",
        "BPS",
        en=("Term", "The Indonesian term or acronym as it is written."),
    )
    expansion: Text | None = optional(
        "Kepanjangan",
        "Kepanjangan singkatan. null = bukan singkatan.",
        {"id": "Balai Perlindungan Sosial"},
        en=("Expansion", "What an acronym stands for. null = not an acronym."),
    )
    meaning: Paragraphs = required(
        "Arti",
        "Penjelasan dalam bahasa sehari-hari.",
        {"id": "Unit yang melindungi dan membina warga."},
        en=("Meaning", "An explanation in everyday words."),
    )
    scope: Text | None = optional(
        "Lingkup",
        "Tempat arti ini berlaku, bila singkatannya punya arti lain. null = berlaku umum.",
        {"id": "Provinsi Contoh"},
        en=("Scope", "Where this meaning holds, if letters collide. null = everywhere."),
    )
    programs: tuple[Annotated[str, Ref("program")], ...] = optional(
        "Program",
        "Id program yang memakai arti ini. Kosong = semua program.",
        ["pelatihan-menjahit-contoh"],
        default=(),
        en=("Programs", "Ids of the programs that use this meaning. Empty = all."),
    )
    glossary_only: bool = optional(
        "Di glosarium saja",
        "Kata sehari-hari yang artinya bergantung pada kalimatnya: tidak ditandai dalam teks.",
        True,
        default=False,
        en=(
            "Glossary only",
            "An everyday word whose meaning depends on its sentence: not marked in texts.",
        ),
    )
    see: tuple[Annotated[str, Ref("term")], ...] = optional(
        "Lihat juga",
        "Id entri glosarium lain yang berkaitan.",
        ["upt"],
        default=(),
        en=("See also", "Ids of related entries."),
    )
