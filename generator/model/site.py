"""Site: who publishes, and on what terms."""

from generator.model.contact import Contact
from generator.model.field import Entity, optional, required
from generator.model.scalars import Id, Url
from generator.model.words import Text


class Thresholds(Entity):
    """Counts of people below these are not shown."""

    people: int = required("Ambang", "Jumlah orang terkecil yang tampil.", 5, ge=3)
    sensitive: int = required("Ambang peka", "Untuk kelompok peka.", 10, ge=3)


class Licence(Entity):
    """The licence of the data; quotes are excepted."""

    name: str = required("Nama", "Nama lisensi.", "CC BY 4.0")
    url: Url = required("Tautan", "Alamat lisensi.", "https://creativecommons.org/licenses/by/4.0/")


class Site(Entity):
    """data/site.yml."""

    id: Id = required("Id", "Selalu `site`.", "site")
    title: str = required("Nama situs", "Nama situs.", "Terang", min_length=1)
    publisher: Text = required(
        "Penerbit", "Siapa yang menerbitkan.", {"id": "Redaksi Terang", "en": "The Terang editors"}
    )
    official: bool = optional("Situs resmi", "true hanya bila terbukti.", False, default=False)
    contact: Contact | None = optional(
        "Kontak koreksi", "Untuk melaporkan kekeliruan.", {"email": "koreksi@contoh.go.id"}
    )
    complaints: Contact | None = optional(
        "PPID", "Saluran pengaduan dan informasi.", {"email": "ppid@contoh.go.id"}
    )
    licence: Licence = required(
        "Lisensi",
        "Lisensi data.",
        {"name": "CC BY 4.0", "url": "https://creativecommons.org/licenses/by/4.0/"},
    )
    thresholds: Thresholds = required(
        "Ambang", "Ambang jumlah kecil.", {"people": 5, "sensitive": 10}
    )
    stale_after_months: int = required("Basi setelah", "Bulan sejak diperiksa.", 12, ge=1)
    share_cards: bool = optional(
        "Kartu bagikan",
        "Gambar angka utama setiap program, untuk dibagikan; false mematikannya.",
        True,
        default=True,
    )
    feed_tag: str = required("Tag umpan", "Awalan tag: untuk umpan.", "tag:terang.example,2026:")
