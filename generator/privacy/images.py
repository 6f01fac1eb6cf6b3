"""What a photo tells besides its picture: where it was taken, when, by whom, with which camera."""

import html
import io
from collections.abc import Iterator
from typing import Any, NamedTuple

IMAGES = frozenset({".jpg", ".jpeg", ".png", ".webp", ".tif", ".tiff", ".gif", ".avif", ".heic"})
# What only says how the picture is drawn; anything else of a camera's notes is about a person.
_DRAWING = frozenset(
    {
        "ResolutionUnit", "XResolution", "YResolution", "Orientation", "ColorSpace", "Software",
        "ExifImageWidth", "ExifImageHeight", "ImageWidth", "ImageLength", "YCbCrPositioning",
        "YCbCrSubSampling", "YCbCrCoefficients", "ReferenceBlackWhite", "ExifVersion",
        "ComponentsConfiguration", "FlashPixVersion", "ExifOffset", "BitsPerSample", "Compression",
        "PhotometricInterpretation", "SamplesPerPixel", "PlanarConfiguration", "StripOffsets",
        "StripByteCounts", "RowsPerStrip", "Predictor", "WhitePoint", "PrimaryChromaticities",
        "InterColorProfile", "SampleFormat", "ExtraSamples", "FillOrder", "NewSubfileType",
    }
)  # fmt: skip
_TEXTS = ("xmp", "XML:com.adobe.xmp", "comment", "Comment", "photoshop")
# How a file begins → the names of its parts that may hold words.
_CHUNKS = {b"\x89PNG": (b"tEXt", b"iTXt", b"zTXt", b"eXIf"), b"RIFF": (b"EXIF", b"XMP ")}
_WHERE, _WHEN_AND_WHO = "location", "camera"


class Told(NamedTuple):
    """`kinds`: "location" and "camera", as far as they are told; `texts`: all that was written."""

    kinds: tuple[str, ...]
    texts: tuple[str, ...]


def image_texts(content: bytes) -> Told:
    """What the metadata of an image tell; raises ValueError or OSError where nobody can read it."""
    if _is_bare(content):
        return Told((), ())
    from PIL import Image

    try:
        with Image.open(io.BytesIO(content)) as image:
            tags = dict(_tags(image))
            written = [*map(_text, tags.values()), *_written(image)]
    except (SyntaxError, Image.DecompressionBombError, KeyError, TypeError, IndexError) as error:
        raise ValueError from error
    where = any(name.startswith("GPS") for name in tags) or any(
        "GPSL" in text or "exif:GPS" in text for text in written
    )
    rest = {name for name in tags if not name.startswith("GPS")} - _DRAWING
    kinds = (*((_WHERE,) if where else ()), *((_WHEN_AND_WHO,) if rest else ()))
    return Told(kinds, tuple(text for text in written if text))


def _is_bare(content: bytes) -> bool:
    """Whether a PNG or WebP has no room for words: to read thousands of them takes long."""
    chunks = next((each for start, each in _CHUNKS.items() if content.startswith(start)), None)
    return chunks is not None and not any(name in content for name in chunks)


def _tags(image: Any) -> Iterator[tuple[str, object]]:
    from PIL import ExifTags

    exif = image.getexif()
    for number, value in exif.items():
        if number == ExifTags.IFD.GPSInfo:
            continue  # says where the place is noted, and may lead to nothing
        yield ExifTags.TAGS.get(number, f"Tag{number}"), value
    for part in (ExifTags.IFD.Exif, ExifTags.IFD.GPSInfo):
        names = ExifTags.GPSTAGS if part is ExifTags.IFD.GPSInfo else ExifTags.TAGS
        for number, value in exif.get_ifd(part).items():
            name = names.get(number, f"Tag{number}")
            yield (
                (name if name.startswith("GPS") or part is ExifTags.IFD.Exif else f"GPS{name}"),
                value,
            )


def _written(image: Any) -> Iterator[str]:
    """Texts beside the picture: XMP, IPTC, comments, the texts of a PNG."""
    for name, value in image.info.items():
        if name in _TEXTS or isinstance(value, str):
            yield html.unescape(_text(value))
    for name in getattr(image, "text", {}).values():
        yield _text(name)


def _text(value: object) -> str:
    if isinstance(value, bytes):
        for encoding in ("utf-8", "utf-16-le"):
            text = value.removeprefix(b"ASCII\0\0\0").decode(encoding, "replace").strip("\0 ")
            if "\0" not in text:
                return text
        return value.decode("latin-1").replace("\0", "")
    if isinstance(value, dict):
        return "\n".join(map(_text, value.values()))
    return str(value)
