"""quality: Registry → what our record lacks, the worst first. It measures us, not the office.

`check`, the page `/mutu/` and `terang status` take it from here, so that they cannot disagree.
"""

from generator.quality.survey import Office, Quality, RecordQuality, quality, surveyed

__all__ = ["Office", "Quality", "RecordQuality", "quality", "surveyed"]
