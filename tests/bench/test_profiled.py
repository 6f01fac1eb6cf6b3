"""The profile sees all work in one process, and names no folder of a machine."""

from concurrent.futures import Executor
from pathlib import Path

import pytest

from bench import profiled
from bench.invented import ROOT
from tests.torture import long_only


def test_work_given_to_processes_is_done_here() -> None:
    seen: list[int] = []
    with profiled.Here(2, initializer=seen.append, initargs=(1,)) as executor:
        assert isinstance(executor, Executor)
        assert list(executor.map(abs, (-1, -2))) == [1, 2]
        with pytest.raises(ValueError, match="invalid literal"):
            executor.submit(int, "x").result()
    assert seen == [1]


@pytest.mark.parametrize(
    ("file", "place", "part"),
    [
        (f"{ROOT}/generator/view/program.py", "generator/view/program.py f", "generator/view"),
        (str(Path(pytest.__file__).parents[1] / "jinja2/a.py"), "jinja2/a.py f", "jinja2"),
        ("~", "f", "built in (C)"),
    ],
)
def test_a_function_is_named_by_where_it_stands(file: str, place: str, part: str) -> None:
    assert profiled.place_of(file, "f") == place
    assert profiled.part_of(place) == part


def test_an_address_in_memory_is_no_name() -> None:
    assert profiled.place_of("~", "<type object at 0x7f0d01c5ea00>") == "<type object>"


@pytest.mark.torture
@long_only
def test_both_builds_are_cold(tmp_path: Path) -> None:
    page = profiled.run(2, tmp_path)
    assert "| pages |" in page
    assert "| generator/guard |" in page and "| jinja2 |" in page
