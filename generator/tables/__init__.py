"""tables: the data set as tables that follow from the model. A new field is a new column by itself.

Pages describe them and files hold them, so they stand before both `view` and `export`.
"""

from generator.tables.breakdowns import breakdown_table
from generator.tables.figures import figure_tables
from generator.tables.records import record_tables
from generator.tables.table import Column, Table
from generator.tables.version import SCHEMA_VERSION

__all__ = ["SCHEMA_VERSION", "TABLES", "Column", "Table"]

TABLES: tuple[Table, ...] = (*figure_tables(), *record_tables(), breakdown_table())
"""Every table, in the order in which the files list them."""
