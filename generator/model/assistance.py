"""Assistance and steps: what people get, and the way to it."""

from typing import ClassVar

from generator.model.field import Concept, optional, required
from generator.model.figure import Figure
from generator.model.item import Item
from generator.model.scalars import SourceRef
from generator.model.words import Paragraphs, Text
from generator.text import Said


class Assistance(Item):
    """Goods or services."""

    concept = Concept(
        Said("Bantuan", "Assistance"),
        Said(
            "Barang atau jasa yang menurut sumber diberikan kepada peserta atau warga.",
            "Goods or services that, according to the source, go to participants or residents.",
        ),
    )
    example: ClassVar = {
        "key": "alat",
        "text": {"id": "Alat kerja."},
        "source": "laporan-dinas-2025",
    }

    text: Text = required(
        "Bantuan",
        "Barang atau jasa apa.",
        {"id": "Pendampingan hukum"},
        en=("Assistance", "Which goods or service."),
    )
    amount: Figure | None = optional(
        "Jumlah",
        "Banyaknya barang atau jasa itu. null = tidak disebut dalam sumber kami.",
        {"value": 20, "unit": "unit", "source": "laporan-dinas-2025", "published": "2026-11-21"},
        en=("Amount", "How much or how many of it. null = not stated by our sources."),
    )
    source: SourceRef = required(
        "Sumber",
        "Id sumber yang menyebut bantuan ini.",
        "berita-pelatihan",
        en=("Source", "Id of the source that states it."),
    )


class Step(Item):
    """One step of a service."""

    concept = Concept(
        Said("Langkah", "Step"),
        Said(
            "Satu langkah dalam alur layanan, menurut sumber.",
            "One step in the course of a service, according to the source.",
        ),
    )
    example: ClassVar = {
        "key": "daftar",
        "text": {"id": "Mendaftar di kantor dinas."},
        "source": "laporan-dinas-2025",
    }

    text: Paragraphs = required(
        "Langkah",
        "Apa yang terjadi pada langkah ini.",
        {"id": "Mendaftar di kantor dinas."},
        en=("Step", "What happens in this step."),
    )
    source: SourceRef = required(
        "Sumber",
        "Id sumber yang menyebut langkah ini.",
        "berita-pelatihan",
        en=("Source", "Id of the source that states this step."),
    )
