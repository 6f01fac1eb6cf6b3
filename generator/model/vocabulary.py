"""The words the records are written in: regions, groups, units, stages, kinds, terms."""

from typing import Annotated

from generator.model.field import Entity, optional, required
from generator.model.scalars import Id, Ref
from generator.model.words import Paragraphs, Text
from generator.text import Locale


class Region(Entity):
    """A row of vocabulary/regions.csv: Kemendagri code, level, name."""

    code: str = required(
        "Kode", "Kode Kemendagri.", "36.73", pattern=r"^[0-9]{2}(\.[0-9]{2})?$|^id$"
    )
    level: str = required("Tingkat", "provinsi atau kabupaten/kota.", "kabupaten/kota")
    name: str = required("Nama", "Nama wilayah.", "Kota Serang")

    @property
    def id(self) -> str:
        return self.code

    @property
    def parent(self) -> str | None:
        """The province of a regency or city."""
        return self.code[:2] if "." in self.code else None

    def title(self, locale: Locale) -> str:
        """`Provinsi Banten`, `Kota Serang`; in English `Banten Province`, `Serang City`."""
        if self.code == "id":
            return self.name
        word, _, rest = self.name.partition(" ")
        if locale == "id":
            return f"Provinsi {self.name}" if self.parent is None else self.name
        if self.parent is None:
            return f"{self.name} Province"
        return f"{rest} {'Regency' if word == 'Kabupaten' else 'City'}"


NATION = Region(code="id", level="negara", name="Indonesia")


class TargetGroup(Entity):
    """One of the 26 kinds of people in need of social services (PPKS)."""

    id: Id = required("Id", "ppks-01 sampai ppks-26.", "ppks-19", pattern=r"^ppks-[0-9]{2}$")
    name: Text = required("Nama", "Nama resmi.", {"id": "Korban tindak kekerasan"})
    label: Text | None = optional(
        "Sebutan netral",
        "Dipakai menggantikan nama resmi yang memberi cap buruk.",
        {"id": "PPKS 10"},
    )
    former_name: str | None = optional("Nama lama", "Sebutan lama.", "PMKS")
    gloss: Text = required(
        "Penjelasan",
        "Penjelasan singkat dan netral.",
        {"id": "Orang dewasa yang mengalami kekerasan.", "en": "Adults who met violence."},
    )
    sensitive: bool = required("Peka", "Kelompok peka: ambang lebih tinggi.", True)
    aliases: tuple[str, ...] = optional(
        "Sebutan lain", "Kata lain untuk mencari.", ["WKTK"], default=()
    )


class Unit(Entity):
    """What is counted."""

    id: str = required("Id", "Nama satuan.", "orang", pattern=r"^[A-Za-z_]{1,30}$")
    name: Text = required("Nama", "Nama untuk pembaca.", {"id": "orang", "en": "people"})
    symbol: str | None = optional("Lambang", "Lambang di depan nilai.", "Rp")
    counts_people: bool = required("Menghitung orang", "Apakah menghitung orang.", True)
    description: Text = required(
        "Penjelasan", "Apa yang dihitung.", {"id": "Orang, dihitung satu per satu."}
    )


class BudgetStage(Entity):
    """A stage of public money, from plan to audited."""

    id: str = required("Id", "Nama tahap.", "pagu_murni", pattern=r"^[a-z_]{1,40}$")
    name: Text = required("Nama", "Nama untuk pembaca.", {"id": "Pagu murni"})
    rung: str = required(
        "Anak tangga",
        "plan, authorised, contract, realised, audited.",
        "authorised",
        pattern=r"^(plan|authorised|contract|realised|audited)$",
    )
    documents: Text = required("Dokumen", "Dokumen tempatnya berdiri.", {"id": "DPA"})
    meaning: Paragraphs = required(
        "Artinya", "Apa artinya.", {"id": "Batas belanja yang disahkan."}
    )
    not_for: Paragraphs = required(
        "Bukan untuk",
        "Untuk apa tidak boleh dipakai.",
        {"id": "Bukti bahwa uangnya sudah dibelanjakan."},
    )


class FigureKind(Entity):
    """What sort of number a figure is."""

    id: str = required("Id", "Nama jenis.", "target", pattern=r"^[a-z_]{1,40}$")
    name: Text = required("Nama", "Nama untuk pembaca.", {"id": "Jumlah sasaran"})
    meaning: Paragraphs = required("Artinya", "Apa artinya.", {"id": "Jumlah yang dituju."})
    not_for: Paragraphs = required(
        "Bukan untuk", "Untuk apa tidak boleh dipakai.", {"id": "Jumlah yang sudah dilayani."}
    )


class Term(Entity):
    """An entry of the glossary; scoped where letters collide."""

    id: Id = required("Id", "Nama entri.", "bps-banten")
    term: str = required("Istilah", "Istilah atau singkatan.", "BPS")
    expansion: Text | None = optional(
        "Kepanjangan", "Kepanjangan singkatan.", {"id": "Balai Perlindungan Sosial"}
    )
    meaning: Paragraphs = required(
        "Arti", "Penjelasan.", {"id": "Unit yang melindungi dan membina warga."}
    )
    scope: Text | None = optional("Lingkup", "Di mana berlaku.", {"id": "Banten"})
    programs: tuple[Annotated[str, Ref("program")], ...] = optional(
        "Program",
        "Program yang memakai arti ini; kosong = semua.",
        ["bimbingan-wktk-banten"],
        default=(),
    )
    glossary_only: bool = optional(
        "Di glosarium saja",
        "Kata sehari-hari yang artinya bergantung pada kalimatnya: tidak ditandai dalam teks.",
        True,
        default=False,
    )
    see: tuple[Annotated[str, Ref("term")], ...] = optional(
        "Lihat juga", "Entri lain.", ["upt"], default=()
    )
