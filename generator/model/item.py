"""Item: what every keyed part of a program has."""

from generator.model.field import Entity, optional, required
from generator.model.scalars import Key


class Item(Entity):
    """An item of a list: its key is part of an address, neutral and permanent."""

    key: Key = required(
        "Kunci",
        "Bagian dari alamat; netral, tidak pernah berubah, dan tunggal dalam daftarnya.",
        "angkatan-1",
        en=("Key", "Part of the address; neutral, never changed, and unique in its list."),
    )
    former_keys: tuple[Key, ...] = optional(
        "Kunci lama",
        "Kunci sebelumnya; alamat lamanya tetap berlaku.",
        ["angkatan-pertama"],
        default=(),
        en=("Former keys", "Earlier keys; the addresses made from them still hold."),
    )
