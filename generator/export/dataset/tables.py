"""Every table of the data set, in the order in which the files list them."""

from generator.export.dataset.breakdowns import breakdown_table
from generator.export.dataset.figures import figure_tables
from generator.export.dataset.records import record_tables
from generator.export.dataset.table import Table

TABLES: tuple[Table, ...] = (*figure_tables(), *record_tables(), breakdown_table())
