"""What a PDF says: its pages, its notes and forms, and who made it."""

import io
import logging
from collections.abc import Iterator

from pypdf import PdfReader
from pypdf.errors import PyPdfError

_TEXTS = ("/Contents", "/T", "/TU", "/V")  # of a note or a field: its words, its names, its value


def paper_texts(content: bytes) -> Iterator[str]:
    """Metadata first, then page by page; raises ValueError where it cannot be read."""
    logging.getLogger("pypdf").setLevel(logging.ERROR)
    try:
        reader = PdfReader(io.BytesIO(content))
        if reader.is_encrypted and not reader.decrypt(""):
            raise ValueError
        yield "\n".join(str(each) for each in (reader.metadata or {}).values())
        if (xmp := reader.root_object.get("/Metadata")) is not None:
            yield xmp.get_object().get_data().decode("utf-8", "replace")
        for page in reader.pages:
            yield page.extract_text()
            for each in page.get("/Annots") or ():
                note = each.get_object()
                said = [note.get(name) for name in _TEXTS]
                link = note.get("/A")
                said += [link.get_object().get("/URI")] if link is not None else []
                yield "\n".join(str(part) for part in said if part is not None)
        yield from reader.attachments
        for attached in reader.attachments.values():
            yield from (each.decode("utf-8", "replace") for each in attached)
    except (PyPdfError, KeyError, TypeError, AttributeError, IndexError, RecursionError) as error:
        raise ValueError from error
