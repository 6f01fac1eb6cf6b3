"""What results can be sorted by, out of the list that every first search loads.

Pagefind has the pages in order of each key there: at ten thousand programs a third of the list,
for something that few ask for. It stands in a file of its own, which the script of the search
reads when somebody sorts: `{"tahun": [fragment names, from the lowest value up], …}`.
"""

import json
from pathlib import Path

from generator.frame.search_list import search_lists


def take_orders(bundle: Path) -> None:
    """Write `urutan.<language>_<hash>.json` of every language, and empty the lists of it.

    To be called once the fragments have their last names.
    """
    for listed in search_lists(bundle):
        orders = {key: [listed.pages[page][0] for page in pages] for key, pages in listed.orders}
        text = json.dumps(orders, separators=(",", ":"), sort_keys=True)
        (bundle / f"urutan.{listed.name}.json").write_text(text + "\n", encoding="utf-8")
        listed.orders.clear()
        listed.write()
