"""What the data set as a whole is called, and what it is: the same words wherever it is named."""

from generator.text import Said

DATA_DESCRIPTION = Said(
    "Setiap catatan dan angka di situs ini, dengan sumber, arti, dan alamat tetapnya. "
    "Yang tidak ada nilainya menyebut alasannya; kosong bukan nol. Kutipan dari sumber "
    "dikecualikan dari lisensi.",
    "Every record and figure of this site, with its source, meaning and permanent address. "
    "What has no value says why; missing is not zero. Quotations from sources are excepted "
    "from the licence.",
)


def data_title(site: str) -> Said:
    """The name of the site, and what its data is about."""
    return Said(
        f"{site}: data program sosial, uangnya, dan buktinya",
        f"{site}: data on social programs, their money, the proof",
    )
