"""The cache: the right bytes or none."""

from pathlib import Path

from generator.cache import Cache


def test_one_changed_byte_is_seen(tmp_path: Path) -> None:
    cache = Cache(tmp_path)
    cache.put("a", "k", b"isi")
    (path,) = tmp_path.iterdir()
    path.write_bytes(path.read_bytes()[:-1] + b"!")
    assert cache.get("a", "k") is None


def test_a_cache_answers_only_its_own_key_and_name(tmp_path: Path) -> None:
    cache = Cache(tmp_path)
    cache.put("a", "k", b"isi")
    assert cache.get("a", "k") == b"isi"
    assert (cache.get("a", "lain"), cache.get("b", "k"), Cache().get("a", "k")) == (None,) * 3
