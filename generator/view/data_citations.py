"""How the data set, or a snapshot of it, is cited: label and text, ready to be copied."""

from generator.view.here import Here
from generator.wording.data_citation import cited_data, data_citations


def citations(here: Here, address: str, date: str) -> tuple[tuple[str, str], ...]:
    """`address` is below the site's root; `date` the day of the data, in ISO form."""
    cited = cited_data(here.registry, here.site_url, address, date, here.locale)
    return tuple((here.say(label), text.strip()) for label, text in data_citations(cited))
