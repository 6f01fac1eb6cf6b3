"""Region: a province, regency or city by its code."""

from generator.model.field import Concept, Entity, required
from generator.text import Locale, Said


class Region(Entity):
    """A row of vocabulary/regions.csv: Kemendagri code, level, name."""

    concept = Concept(
        Said("Wilayah", "Region"),
        Said(
            "Provinsi, kabupaten, atau kota menurut kode Kementerian Dalam Negeri (Kemendagri).",
            "A province, regency or city by its code of the Ministry of Home Affairs (Kemendagri).",
        ),
    )

    code: str = required(
        "Kode",
        "Kode Kemendagri, sebagai teks; “id” untuk seluruh Indonesia. Bukan kode statistik BPS.",
        "36.73",
        en=(
            "Code",
            "The Home Affairs Ministry code, kept as text; “id” for all of Indonesia. Not the "
            "statistics agency's (BPS) code.",
        ),
        pattern=r"^[0-9]{2}(\.[0-9]{2})?$|^id$",
    )
    level: str = required(
        "Tingkat",
        "Tingkat wilayah: provinsi atau kabupaten/kota; negara untuk seluruh Indonesia.",
        "kabupaten/kota",
        en=(
            "Level",
            "The level: provinsi (province) or kabupaten/kota (regency or city); negara for the "
            "nation.",
        ),
    )
    name: str = required(
        "Nama",
        "Nama wilayah dalam daftar kode.",
        "Kota Serang",
        en=("Name", "The name of the region in the code list, in Indonesian."),
    )

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
