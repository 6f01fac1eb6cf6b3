"""How the data set, or a snapshot of it, is cited: label and text, ready to be copied."""

from generator.snapshot import Snapshot
from generator.view.here import Here
from generator.wording.data_citation import CitedData, cited_data, cited_snapshot, data_citations


def citations(here: Here, address: str, date: str) -> tuple[tuple[str, str], ...]:
    """Of today's data. `address` is below the site's root; `date` its day, in ISO form."""
    return _said(here, cited_data(here.registry, here.site_url, address, date, here.locale))


def snapshot_citations(here: Here, address: str, snapshot: Snapshot) -> tuple[tuple[str, str], ...]:
    """Of a snapshot that has files."""
    return _said(here, cited_snapshot(snapshot, here.site_url, address, here.locale))


def _said(here: Here, cited: CitedData) -> tuple[tuple[str, str], ...]:
    return tuple((here.say(label), text.strip()) for label, text in data_citations(cited))
