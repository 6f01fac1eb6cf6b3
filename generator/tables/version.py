"""The version of the data set's format: columns, names, types. CHANGELOG-DATA.md tells its story.

The first number rises when a column or file goes or changes its meaning, the second when one comes.
"""

SCHEMA_VERSION = "1.0"
