"""The lines of code of /data/cara-pakai/. `{data}` stands for the address of `/data`.

Each is run as it stands by tests/view/test_data_snippets.py, on the files of a built site.
"""

from dataclasses import dataclass

from generator.text import Said


@dataclass(frozen=True, slots=True)
class Snippet:
    """`needs`: the files of the data set without which it is not shown."""

    anchor: str
    title: str
    text: Said
    code: str
    needs: tuple[str, ...]


SNIPPETS: tuple[Snippet, ...] = (
    Snippet(
        "pandas",
        "Python (pandas)",
        Said(
            "Semua kolom dibaca sebagai teks, supaya kode wilayah tetap utuh; hanya nilai yang "
            "dijadikan bilangan.",
            "All columns are read as text, so that codes of regions stay whole; values alone "
            "become numbers.",
        ),
        """import pandas as pd

figures = pd.read_csv("{data}/figures.csv", dtype=str)
figures["value"] = pd.to_numeric(figures["value"])
print(figures[["id", "value", "unit", "stage", "permalink"]])""",
        ("figures.csv",),
    ),
    Snippet(
        "r",
        "R (readr)",
        Said(
            "Seperti di atas: teks lebih dulu, lalu nilai menjadi bilangan.",
            "As above: text first, then values become numbers.",
        ),
        """library(readr)

figures <- read_csv("{data}/figures.csv", col_types = cols(.default = "c"))
figures$value <- as.numeric(figures$value)
print(figures[, c("id", "value", "unit", "stage", "permalink")])""",
        ("figures.csv",),
    ),
    Snippet(
        "r-dbi",
        "R (DBI)",
        Said(
            "Seluruh basis data, dengan SQL.",
            "The whole database, in SQL.",
        ),
        """library(DBI)

download.file("{data}/terang.sqlite", "terang.sqlite", mode = "wb")
terang <- dbConnect(RSQLite::SQLite(), "terang.sqlite")
dbGetQuery(terang, "SELECT id, value_text, source_type, permalink FROM figures")""",
        ("terang.sqlite",),
    ),
    Snippet(
        "duckdb",
        "DuckDB",
        Said(
            "Langsung dari alamatnya, tanpa mengunduh lebih dulu.",
            "Straight from the address, without a download first.",
        ),
        """SELECT program, name, value, unit, stage, permalink
FROM read_csv('{data}/figures.csv', header = true, all_varchar = true)
WHERE missing IS NULL;""",
        ("figures.csv",),
    ),
    Snippet(
        "datasette",
        "Datasette",
        Said(
            "Menelusuri basis data di peramban, di komputer sendiri.",
            "Browse the database in a browser, on your own computer.",
        ),
        """curl -O {data}/terang.sqlite
curl -O {data}/metadata.json
datasette terang.sqlite --metadata metadata.json""",
        ("terang.sqlite", "metadata.json"),
    ),
    Snippet(
        "sqlite",
        "sqlite3",
        Said(
            "Bertanya dengan SQL dari baris perintah.",
            "Ask in SQL from the command line.",
        ),
        """curl -O {data}/terang.sqlite
sqlite3 -header -csv terang.sqlite "SELECT id, value_text, permalink FROM figures" """.rstrip(),
        ("terang.sqlite",),
    ),
    Snippet(
        "jq",
        "jq",
        Said(
            "Satu baris untuk setiap angka: id, nilai terbaca, alamat tetap.",
            "One line a figure: id, value as read, permanent address.",
        ),
        """curl -s {data}/figures.json |
  jq -r '.figures[] | [.id, .value_text, .permalink] | @tsv'""",
        ("figures.json",),
    ),
)
