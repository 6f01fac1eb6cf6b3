"""Pages taken over from the standing site: after any edit the same bytes as made from nothing."""

import random
import re
import shutil
from collections.abc import Callable, Iterator, Sequence
from functools import cached_property
from pathlib import Path

import pytest

from generator import making
from generator.guard import Row
from generator.making import MadePage, Reuse, Work, alone, make_or_reuse
from generator.making.watched import WORKED_OUT
from generator.model.registry import Registry
from generator.templates_folder import TEMPLATES
from generator.view.listing import list_file, paging, quality_lists
from tests.conftest import once
from tests.making.building import Builder, work
from tests.torture import times

ROOT = Path(__file__).resolve().parents[2]
ROWS_A_PAGE = 2


@pytest.fixture
def builder(
    tmp_path: Path, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> Builder:
    """A project that was built twice. The frames are mere markers, in which the guard would find
    much; it has its own tests.

    So few rows a page that lists have several pages, and several files of rows.
    """
    monkeypatch.setattr(paging.pages, "__defaults__", (ROWS_A_PAGE,))
    monkeypatch.setattr(quality_lists, "ROWS_A_PAGE", ROWS_A_PAGE)
    monkeypatch.setattr(list_file, "PAGES_A_FILE", 2)
    monkeypatch.setattr(list_file, "ROWS_A_FILE", 2 * ROWS_A_PAGE)
    monkeypatch.setattr(making.pages, "look_at", lambda *_: ([], Row.of((), (), ())))

    def build_twice(place: Path) -> None:
        shutil.copytree(ROOT / "data", place / "project/data")
        builder = Builder(place / "project", place)
        builder.build()
        builder.build()

    built = once(tmp_path_factory, "terbangun", build_twice)
    shutil.copytree(built, tmp_path, dirs_exist_ok=True)
    return Builder(tmp_path / "project", tmp_path, builds=2)


def test_nothing_changed_nothing_that_many_share_is_made(builder: Builder) -> None:
    builder.build()
    files, made = builder.build()
    assert not {
        each
        for each in made
        if each.startswith(("id/program/", "id/sumber/", "en/mitra/")) and each.count("/") == 3
    }
    assert len(made) < len(files) / 2
    builder.assert_same()


def test_one_edit_makes_the_pages_that_say_it(builder: Builder) -> None:
    builder.build()
    programs = sorted((builder.project / "data/programs").rglob("*.yml"))
    edit = programs[0]
    text = edit.read_text("utf-8")
    edit.write_text(
        text.replace("summary:\n  id: >-\n    ", "summary:\n  id: >-\n    Kini ", 1), "utf-8"
    )
    _, made = builder.build()
    pages = {each for each in made if re.fullmatch(r"id/program/[^/]+/", each)}
    assert f"id/program/{edit.stem}/" in pages
    assert len(pages) < len(programs)
    builder.assert_same()


Edit = Callable[[random.Random, Path], None]


def _file(chance: random.Random, data: Path, folder: str) -> Path:
    return chance.choice(sorted((data / folder).rglob("*.yml")))


def _words(chance: random.Random, data: Path) -> None:
    """Another word somewhere in a text of any record."""
    path = _file(
        chance, data, chance.choice(("programs", "sources", "agencies", "partners", "laws"))
    )
    text = path.read_text("utf-8")
    spots = [found.end() for found in re.finditer(r"(?m)^ *(?:id|en): [A-Z]\w+", text)]
    if spots:
        at = chance.choice(spots)
        path.write_text(f"{text[:at]} baru{text[at:]}", "utf-8")


def _amount(chance: random.Random, data: Path) -> None:
    """Another value of a figure."""
    path = _file(chance, data, "programs")
    text = path.read_text("utf-8")
    spots = [found.span(1) for found in re.finditer(r"\bvalue: (\d+)", text)]
    if spots:
        start, end = chance.choice(spots)
        path.write_text(f"{text[:start]}{int(text[start:end]) + 1}{text[end:]}", "utf-8")


def _added(chance: random.Random, data: Path) -> None:
    """One program more, like another."""
    path = _file(chance, data, "programs")
    name = f"{path.stem}-{chance.randrange(10, 1000)}"
    copy = path.with_name(f"{name}.yml")
    copy.write_text(re.sub(r"(?m)^id: .*", f"id: {name}", path.read_text("utf-8")), "utf-8")


def _removed(chance: random.Random, data: Path) -> None:
    """One program less, of those that were added: the glossary names the others."""
    added = sorted(each for each in (data / "programs").rglob("*.yml") if each.stem[-1].isdigit())
    if added:
        chance.choice(added).unlink()


def _vocabulary(chance: random.Random, data: Path) -> None:
    """Another word in the vocabulary."""
    path = (
        data / "vocabulary" / chance.choice(("units.yml", "target-groups.yml", "budget-stages.yml"))
    )
    text = path.read_text("utf-8")
    spots = [found.end() for found in re.finditer(r"(?m)\b(?:id|en): [\"']?[A-Za-z]\w+", text)]
    at = chance.choice(spots)
    path.write_text(f"{text[:at]} lain{text[at:]}", "utf-8")


EDITS: tuple[Edit, ...] = (_words, _words, _amount, _added, _removed, _vocabulary)


@pytest.mark.torture
@pytest.mark.parametrize("seed", range(times(2, 20)))
def test_after_any_edits_the_site_is_as_made_from_nothing(builder: Builder, seed: int) -> None:
    chance = random.Random(seed)
    builder.build()
    for _ in range(4):
        for edit in chance.sample(EDITS, chance.choice((1, 1, 2))):
            edit(chance, builder.project / "data")
        builder.build()
        builder.assert_same()


def test_a_page_that_was_touched_is_made_again(builder: Builder) -> None:
    builder.build()
    record = next((builder.place / "site/sumber").glob("*/index.html"))
    record.write_bytes(record.read_bytes() + b"<!-- -->")
    builder.build()
    builder.assert_same()


def test_a_template_edited_makes_its_own_pages(
    builder: Builder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(making.watched, "TEMPLATES", shutil.copytree(TEMPLATES, tmp_path / "t"))
    builder.build()
    _, always = builder.build()
    template = tmp_path / "t/pages/source.html.j2"
    template.write_text(template.read_text("utf-8") + "{# #}", "utf-8")
    _, made = builder.build()
    more = {each for each in made - always if each.startswith(("id/sumber/", "en/sumber/"))}
    assert more == made - always
    sources = sum(1 for _ in (tmp_path / "project/data/sources").glob("*.yml"))
    assert len(more) == 2 * sources


def test_a_page_stays_with_all_that_stands_beside_it_or_not_at_all(builder: Builder) -> None:
    """What was made anew is a file of its own: nobody writes into one that the old site shows."""
    builder.build()
    folder = min((builder.place / "site/program").glob("*/data.json")).parent
    page, feed = folder / "index.html", folder / "feed.atom"
    shown = page.stat().st_ino
    builder.build()
    assert page.stat().st_ino == shown
    feed.write_bytes(feed.read_bytes() + b"\n")
    builder.build()
    assert page.stat().st_ino != shown
    builder.assert_same()


@pytest.mark.parametrize("damage", [b"", b"x" * 500, b"\0" * 31])
def test_damaged_notes_are_not_trusted(builder: Builder, damage: bytes) -> None:
    builder.build()
    note = builder.place / "pages.msgpack"
    note.write_bytes(note.read_bytes()[:40] + damage)
    assert Reuse(note, builder.place / "site", "all the same").damaged
    builder.build()
    builder.assert_same()


def test_another_program_or_day_makes_every_page(builder: Builder) -> None:
    builder.build()
    reuse = Reuse(builder.place / "pages.msgpack", builder.place / "site", "another")
    todo = work(builder.project, builder.place / "other")
    assert not reuse.damaged
    made: list[int] = []

    def counting(of: Work, places: Sequence[int]) -> Iterator[list[MadePage]]:
        made.extend(places)
        return alone(of, places)

    for _ in make_or_reuse(todo, reuse, counting):
        pass
    assert len(made) == len(todo.pages)


def test_all_that_a_registry_works_out_is_watched() -> None:
    """What is worked out once for all pages would else hide what a page rests on."""
    entities = {
        "site",
        "programs",
        "agencies",
        "partners",
        "sources",
        "laws",
        "services",
        "regions",
    }
    entities |= {"target_groups", "units", "budget_stages", "figure_kinds", "terms"}
    entities |= {"search_words", "retired"}
    found = {name for name, each in vars(Registry).items() if isinstance(each, cached_property)}
    assert found == entities | set(WORKED_OUT) | {"glossary"}
