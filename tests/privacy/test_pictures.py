"""A photo tells where it was taken, when and by whom: found in content/ and on the site."""

import io
from pathlib import Path
from typing import Any

import pytest
from PIL import ExifTags, Image

from generator.guard import Expected, look_at, site_of
from generator.privacy.patterns import said_of
from tests.check.conftest import Look
from tests.check.project import FILES

SITE = site_of([], Expected({}, "https://terang.example/"))
Exif = dict[int, Any]
TAKEN: Exif = {ExifTags.Base.DateTimeOriginal: "2024:02:03 04:05:06"}
SEA: Exif = {
    ExifTags.GPS.GPSLatitudeRef: "S",
    ExifTags.GPS.GPSLatitude: (10.0, 30.0, 0.0),
    ExifTags.GPS.GPSLongitudeRef: "E",
    ExifTags.GPS.GPSLongitude: (99.0, 30.0, 0.0),
}
XMP = b'<x:xmpmeta xmlns:x="adobe:ns:meta/"><a exif:GPSLatitude="10,30.0S"/></x:xmpmeta>'
LOCATION, CAMERA = said_of("location").id, said_of("camera").id


def photo(kind: str, base: Exif, inner: Exif, gps: Exif, xmp: bytes = b"") -> bytes:
    """A picture of one colour with a camera's notes."""
    image = Image.new("RGB", (4, 4))
    exif = image.getexif()
    exif.update({ExifTags.Base.Orientation: 1, **base})
    if inner:
        exif.get_ifd(ExifTags.IFD.Exif).update(inner)
    if gps:
        exif.get_ifd(ExifTags.IFD.GPSInfo).update(gps)
    made = io.BytesIO()
    more: dict[str, Any] = {"xmp": xmp} if xmp else {}
    image.save(made, format=kind, exif=exif, **more)
    return made.getvalue()


def said(path: str, content: bytes) -> list[str]:
    return [each.problem.id for each in look_at(path, content, SITE)[0]]


@pytest.mark.parametrize(("suffix", "kind"), [("jpg", "JPEG"), ("png", "PNG"), ("webp", "WEBP")])
def test_what_a_camera_noted_is_found(suffix: str, kind: str) -> None:
    path = f"gambar/a.{suffix}"
    assert said(path, photo(kind, {}, {}, SEA)) == [f"Di sini ada {LOCATION}."]
    assert said(path, photo(kind, {}, TAKEN, {})) == [f"Di sini ada {CAMERA}."]
    owner: Exif = {ExifTags.Base.Artist: "Fulan Rekaan"}
    assert said(path, photo(kind, owner, {}, {})) == [f"Di sini ada {CAMERA}."]
    assert said(path, photo(kind, {ExifTags.Base.Orientation: 6}, {}, {})) == []
    comment: Exif = {ExifTags.Base.UserComment: b"ASCII\0\0\0NIK 3699010101900000"}
    assert len(said(path, photo(kind, {}, comment, {}))) == 2


@pytest.mark.parametrize("kind", ["JPEG", "WEBP"])
def test_xmp_too(kind: str) -> None:
    suffix = "jpg" if kind == "JPEG" else "webp"
    assert said(f"a.{suffix}", photo(kind, {}, {}, {}, XMP)) == [f"Di sini ada {LOCATION}."]


def test_a_plain_picture_is_silent() -> None:
    for kind in ("JPEG", "PNG", "WEBP", "GIF", "TIFF"):
        made = io.BytesIO()
        Image.new("RGB", (4, 4)).save(made, format=kind)
        assert said(f"a.{kind.lower()}", made.getvalue()) == [], kind


def test_a_picture_that_cannot_be_read_is_said() -> None:
    assert said("a.heic", b"\0\0\0\x18ftypheic") == ["Berkas ini rusak: isinya tidak terbaca."]
    assert said("a.jpg", b"\xff\xd8 Exif") == ["Berkas ini rusak: isinya tidak terbaca."]


def test_beside_the_pages(look: Look, tmp_path: Path) -> None:
    """Git keeps what lies in content/, shown or not."""
    for path in FILES:
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
    folder = tmp_path / "content/id/gambar"
    folder.mkdir()
    (folder / "a.jpg").write_bytes(photo("JPEG", {}, TAKEN, SEA))
    (folder / "siti-binti-rekaan.png").write_bytes(photo("PNG", {}, {}, {}))
    found = [(each.place.path, each.rule, each.problem.id) for each in look()]
    assert found == [
        ("content/id/gambar/a.jpg", "data-pribadi", f"Di sini ada {CAMERA}."),
        ("content/id/gambar/a.jpg", "data-pribadi", f"Di sini ada {LOCATION}."),
        ("content/…", "data-pribadi", "Di sini ada nama dengan bin/binti."),
    ]
