"""What others build on: tables and columns, their names, order and types, to the letter.

`python -m tests.export.test_dataset_contract` writes data_contract.txt anew, by hand only.
"""

from collections.abc import Iterator
from pathlib import Path

from generator.export.dataset.foreign_keys import foreign_keys
from generator.tables import TABLES
from generator.tables.version import SCHEMA_VERSION

CONTRACT = Path(__file__).with_name("data_contract.txt")
BROKEN = (
    "The data set's tables or columns have changed. Whoever uses the files must know: raise "
    "SCHEMA_VERSION (generator/tables/version.py), write in CHANGELOG-DATA.md what "
    "changed, then run `python -m tests.export.test_dataset_contract`."
)


def contract() -> Iterator[str]:
    """One line a table, one a column."""
    yield f"schema_version {SCHEMA_VERSION}"
    for table in TABLES:
        yield ""
        yield f"{table.name} ({', '.join(table.key)})"
        for column in table.columns:
            parts = [column.name, column.type, "required" if column.required else ""]
            parts.append(f"list:{column.code_list}" if column.code_list else "")
            yield "  " + " ".join(filter(None, parts))
        for each in foreign_keys(table):
            yield f"  ({', '.join(each.columns)}) → {each.table}"


def test_nothing_has_changed_without_a_new_version() -> None:
    assert "\n".join(contract()) + "\n" == CONTRACT.read_text(encoding="utf-8"), BROKEN


def test_names_are_told_apart_even_without_case() -> None:
    """SQLite and file systems that ignore case hold the tables too."""
    assert len({table.name.lower() for table in TABLES}) == len(TABLES)
    for table in TABLES:
        names = [column.name.lower() for column in table.columns]
        assert len(set(names)) == len(names), table.name


def test_keys_are_never_empty() -> None:
    for table in TABLES:
        assert all(table.columns[table.place(name)].required for name in table.key), table.name


if __name__ == "__main__":
    CONTRACT.write_text("\n".join(contract()) + "\n", encoding="utf-8", newline="\n")
