"""Site: who publishes, and on what terms."""

from generator.model.contact import Contact
from generator.model.field import Concept, Entity, optional, required
from generator.model.scalars import Id, Url
from generator.model.words import Text
from generator.text import Said


class Thresholds(Entity):
    """Counts of people below these are not shown."""

    concept = Concept(
        Said("Ambang jumlah kecil", "Small-count thresholds"),
        Said(
            "Jumlah orang di bawah ambang ini tidak ditampilkan, demi melindungi orang.",
            "Counts of people below these are not shown, to protect people.",
        ),
    )

    people: int = required(
        "Ambang",
        "Jumlah orang terkecil yang ditampilkan: tiga atau lebih. Boleh dinaikkan.",
        5,
        en=(
            "Threshold",
            "The smallest count of people that is shown: three or more. May be raised.",
        ),
        ge=3,
    )
    sensitive: int = required(
        "Ambang peka",
        "Jumlah orang terkecil yang ditampilkan bagi kelompok peka: tiga atau lebih. Boleh "
        "dinaikkan.",
        10,
        en=(
            "Sensitive threshold",
            "The smallest count that is shown for sensitive groups: three or more. May be raised.",
        ),
        ge=3,
    )


class Licence(Entity):
    """The licence of the data; quotes are excepted."""

    concept = Concept(
        Said("Lisensi", "Licence"),
        Said(
            "Lisensi pemakaian data; kutipan dari sumber dikecualikan.",
            "The licence the data may be used under; quotes from sources are excepted.",
        ),
    )

    name: str = required(
        "Nama",
        "Nama lisensi.",
        "CC BY 4.0",
        en=("Name", "The name of the licence."),
    )
    url: Url = required(
        "Tautan",
        "Alamat naskah lisensi.",
        "https://creativecommons.org/licenses/by/4.0/",
        en=("Link", "Web address of the licence's text."),
    )


class Site(Entity):
    """data/site.yml."""

    concept = Concept(
        Said("Situs", "Site"),
        Said(
            "Siapa yang menerbitkan situs ini, dan dengan syarat apa.",
            "Who publishes this site, and on what terms.",
        ),
    )

    id: Id = required(
        "Id",
        "Selalu site.",
        "site",
        en=("Identifier", "Always the word site."),
    )
    model_version: int = optional(
        "Versi model data",
        "Untuk versi model yang mana berkas data ini ditulis; `terang upgrade` menaikkannya.",
        1,
        default=0,
        en=("Version of the data model", "The model the data is written for; see terang upgrade."),
        ge=0,
    )
    title: str = required(
        "Nama situs",
        "Nama situs, sama dalam kedua bahasa.",
        "Terang",
        en=("Name of the site", "The name of the site, the same in both languages."),
        min_length=1,
    )
    publisher: Text = required(
        "Penerbit",
        "Siapa yang menerbitkan situs ini.",
        {"id": "Redaksi Terang", "en": "The Terang editors"},
        en=("Publisher", "Who publishes this site."),
    )
    official: bool = optional(
        "Situs resmi",
        "Apakah ini situs resmi instansi; true hanya bila terbukti.",
        False,
        default=False,
        en=("Official site", "Whether an agency publishes it officially; true only when proved."),
    )
    contact: Contact | None = optional(
        "Kontak koreksi",
        "Tempat melaporkan kekeliruan. null = belum ada.",
        {"email": "koreksi@contoh.go.id"},
        en=("Contact for corrections", "Where mistakes are reported. null = none yet."),
    )
    complaints: Contact | None = optional(
        "Pengaduan dan PPID",
        "Saluran pengaduan dan permintaan informasi publik. null = belum ada.",
        {"email": "ppid@contoh.go.id"},
        en=("Complaints", "Where to complain or request public information. null = none yet."),
    )
    licence: Licence = required(
        "Lisensi",
        "Lisensi data; kutipan dari sumber dikecualikan.",
        {"name": "CC BY 4.0", "url": "https://creativecommons.org/licenses/by/4.0/"},
        en=("Licence", "The licence of the data; quotes from sources are excepted."),
    )
    thresholds: Thresholds = required(
        "Ambang jumlah kecil",
        "Di bawah berapa orang suatu jumlah tidak ditampilkan.",
        {"people": 5, "sensitive": 10},
        en=("Small-count thresholds", "Below how many people a count is not shown."),
    )
    stale_after_months: int = required(
        "Basi setelah",
        "Berapa bulan sesudah diperiksa instansi suatu catatan dianggap perlu diperiksa lagi.",
        12,
        en=("Stale after", "Months after the agency's check when a record is due for another."),
        ge=1,
    )
    share_cards: bool = optional(
        "Kartu bagikan",
        "Gambar angka utama setiap program, untuk dibagikan; false mematikannya.",
        True,
        default=True,
        en=("Share cards", "Images of a program's headline figures for sharing; false = off."),
    )
    feed_tag: str = required(
        "Tag umpan",
        "Awalan id dalam umpan perubahan (Atom); tidak pernah berubah.",
        "tag:terang.example,2026:",
        en=("Feed tag", "The prefix of ids in the feeds of changes (Atom); it never changes."),
    )
