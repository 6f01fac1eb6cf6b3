"""Words that find a page and that the page does not print."""

from generator.view.search_terms import help_words, other_words
from tests.view.real import body, real


def test_old_and_new_names_find_each_other() -> None:
    for said in ("Data lama DTKS.", "menurut DTSEN"):
        words = other_words(real(), "id", (said,))
        assert {"DTKS", "DTSEN"} - set(words) <= {"DTKS", "DTSEN"} & set(said.strip(".").split())
        assert "data terpadu kesejahteraan sosial" in words


def test_a_phrase_is_whole_words_in_any_case() -> None:
    assert "lembaga kesejahteraan sosial" in other_words(real(), "id", ("Pembinaan lks",))
    assert other_words(real(), "id", ("Olksa",)) == ()


def test_english_pages_take_the_indonesian_terms_too() -> None:
    assert "jatim" in other_words(real(), "en", ("East Java Province",))
    assert "east java" not in other_words(real(), "id", ("Jawa Timur",))


def test_the_page_carries_them_out_of_sight() -> None:
    page = body(real(), "/program/pendampingan-pascakejadian-blitar/")
    hidden = page.split('<p class="kata-cari" hidden>⟦ ')[1].split(" ⟧</p>")[0]
    assert "data terpadu kesejahteraan sosial" in hidden.split(" · ")


def test_help_is_found_by_single_words_without_a_script_s_aid() -> None:
    words = help_words(real(), "id")
    assert {"KDRT", "dipukul", "kekerasan"} <= set(words)
    assert not [each for each in words if " " in each]
