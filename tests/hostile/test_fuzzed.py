"""Whatever is written, nothing escapes: each target holds for good things spoilt at random.

`make torture` tries two hundred thousand, `make test` as many as take a few seconds.
"""

import io
from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from openpyxl import Workbook

from tests.hostile.mutations import NASTY, TEXTS, encoded, spoilt_bytes, spoilt_lines, spoilt_tree
from tests.hostile.targets import TARGETS
from tests.hostile.watch import peak, watched
from tests.slips.good import GOOD, PROJECT
from tests.torture import LONG, note, times

pytestmark = pytest.mark.torture

_PAGE = '---\ntitle: Contoh\n---\n\nTeks {{ angka("a/b", revisi=1) }} dan {{ kutip("a/b") }}.\n'
_TABLE = "id,nama,pagu\ncontoh,Pelatihan Contoh,37000000000\n"
_COPY = '{"files": [{"path": "index.html", "bytes": 1, "sha256": "' + "0" * 64 + '"}]}'


def _book() -> bytes:
    book, file = Workbook(), io.BytesIO()
    book.active.append(["id", "nama"])  # type: ignore[union-attr]
    book.active.append(["contoh", 37.5])  # type: ignore[union-attr]
    book.save(file)
    return file.getvalue()


_WRITTEN = encoded(TEXTS)
_TRAPS = [text.encode("utf-8", "surrogatepass") for text in NASTY]
# What those begin with that go their own way from there.
BEGINNINGS: dict[str, list[bytes]] = {
    "yaml_file": [text.encode() for text in PROJECT.values()],
    "page": [_PAGE.encode(), *_TRAPS],
    "paragraph": _TRAPS,
    "scalar": [b"https://contoh.example/a?b=c", b"contoh-a", b"2022-03-22", *_TRAPS],
    "number": [b"37.000.000,50", b"2.5", *_TRAPS],
    "cell": [b"22 Maret 2022", b"2.5", *_TRAPS],
    "workbook": [_book()],
}
# target → what it is given, how often in short and at length
TRIED: dict[str, tuple[st.SearchStrategy[bytes], int, int]] = {
    "yaml_file": (
        st.one_of(
            *(spoilt_lines(text) for text in PROJECT.values()),
            spoilt_bytes(GOOD.encode()),
            _WRITTEN,
        ),
        150,
        45_000,
    ),
    "record": (
        st.one_of(spoilt_lines(GOOD), spoilt_tree(GOOD), spoilt_bytes(GOOD.encode())),
        60,
        20_000,
    ),
    "page": (st.one_of(spoilt_lines(_PAGE), spoilt_bytes(_PAGE.encode())), 100, 15_000),
    "paragraph": (_WRITTEN, 200, 45_000),
    "scalar": (st.one_of(_WRITTEN, spoilt_bytes(b"https://contoh.example/a?b=c")), 200, 30_000),
    "number": (st.one_of(_WRITTEN, spoilt_bytes(b"37.000.000,50")), 200, 25_000),
    "cell": (_WRITTEN, 60, 10_000),
    "workbook": (spoilt_bytes(_book()), 20, 5_000),
    "table": (st.one_of(spoilt_lines(_TABLE), spoilt_bytes(_TABLE.encode())), 60, 5_000),
    "revision": (_WRITTEN, 15, 2_000),
    "copy": (st.one_of(spoilt_bytes(_COPY.encode()), _WRITTEN), 60, 5_000),
}


def test_every_target_is_tried() -> None:
    assert TRIED.keys() == TARGETS.keys()
    assert sum(at_length for _, _, at_length in TRIED.values()) >= 200_000


@pytest.mark.parametrize("name", TRIED)
def test_nothing_escapes(name: str) -> None:
    given_, short, at_length = TRIED[name]
    tried = _tried(TARGETS[name], given_, times(short, at_length))
    note(f"fuzz {name}", inputs=tried, megabytes_of_all_so_far=peak())
    assert tried >= times(short, at_length) * 0.9


def _tried(target: Callable[[bytes], None], data: st.SearchStrategy[bytes], most: int) -> int:
    """How many inputs held. The same ones in every short run."""
    count = 0

    @settings(
        max_examples=most,
        deadline=None,
        derandomize=not LONG,
        database=None,
        phases=(Phase.generate, Phase.shrink),
        suppress_health_check=list(HealthCheck),
    )
    @given(data)
    def hold(data: bytes) -> None:
        nonlocal count
        with watched():
            target(data)
        count += 1

    hold()
    return count
