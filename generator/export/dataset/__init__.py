"""dataset: the whole registry as open data. Every file is written from the same tables.

`generator.tables` says what there is, column by column; a sink says how one format holds it
(`FORMATS` in `write.py`: a new format is one module and one line); `kept.py` spares what did not
change.
"""

from generator.export.dataset.kept import Dataset, dataset

__all__ = ["Dataset", "dataset"]
