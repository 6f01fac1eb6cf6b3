"""The data is written for the model that reads it."""

from collections.abc import Iterator

from generator.check.subject import Subject
from generator.finding import Finding
from generator.model.version import MODEL_VERSION
from generator.text import Said


def data_is_of_this_version(subject: Subject) -> Iterator[Finding]:
    """site.yml states the version of the model, neither older nor newer than this Terang's."""
    for record, site in subject.each("site"):
        place = record.place(("model_version",))
        if site.model_version < MODEL_VERSION:
            yield Finding(
                place,
                "data-versi-lama",
                Said(
                    f"Data ini ditulis untuk versi model {site.model_version}; sekarang "
                    f"{MODEL_VERSION}.",
                    f"This data is written for version {site.model_version} of the model; now it "
                    f"is {MODEL_VERSION}.",
                ),
                Said(
                    "Lihat perubahannya: terang upgrade. Tulis: terang upgrade --write",
                    "See what changes: terang upgrade. Write it: terang upgrade --write",
                ),
                "warning",
            )
        elif site.model_version > MODEL_VERSION:
            yield Finding(
                place,
                "data-versi-baru",
                Said(
                    f"Data ini ditulis untuk versi model {site.model_version}; Terang di sini "
                    f"mengenal sampai {MODEL_VERSION}.",
                    f"This data is written for version {site.model_version} of the model; this "
                    f"Terang knows up to {MODEL_VERSION}.",
                ),
                Said("Pasang Terang yang lebih baru.", "Install a newer Terang."),
            )
