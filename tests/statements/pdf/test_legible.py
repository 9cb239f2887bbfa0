"""Characters are plain, or stand for what is lost; codes that are no letters are told by their vowels."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from statements.pdf.legible import LOST, in_plain_characters, reads_as_words


@pytest.mark.parametrize(
    ("given_text", "plain"),
    [
        ("We\tbuy\u00a0tea", "We buy tea"),
        ("company\x92s \x93tea\x94", "company’s “tea”"),
        ("\uf0b7 farms", "\uf0b7 farms"),
        ("multi\u00adnational", "multi\u00adnational"),
        ("\u200fHebrew", "\u200fHebrew"),
        ("one\x01two", "one two"),
        ("\x01\x02\x03 and tea", LOST * 3 + " and tea"),
        ("\uf057\uf065 \uf062\uf075", LOST * 2 + " " + LOST * 2),
        ("\uf0b7 \uf0b7", "\uf0b7 \uf0b7"),
    ],
)
def test_what_has_no_meaning_is_a_space_or_lost(given_text: str, plain: str) -> None:
    assert in_plain_characters(given_text) == plain


@given(st.text())
def test_every_character_stays_where_it_is(text: str) -> None:
    assert len(in_plain_characters(text)) == len(text)


WORDS = "We buy tea from nine farms in Kenya and visit each of them"


@pytest.mark.parametrize(
    "text",
    [
        WORDS,
        "Nous achetons du thé dans neuf fermes au Kenya et nous visitons chacune",
        "Wir kaufen Tee von neun Höfen in Kenia und besuchen jeden von ihnen",
        "Kupujemy herbatę z dziewięciu farm w Kenii i odwiedzamy każdą z nich",
    ],
)
def test_words_of_any_language_of_europe_are_words(text: str) -> None:
    assert reads_as_words(text)


def shifted(by: int) -> str:
    return "".join(letter if letter == " " else chr(ord(letter) + by) for letter in WORDS)


@pytest.mark.parametrize(
    "text",
    [
        shifted(-29),
        shifted(-28),
        shifted(1),
        WORDS.replace(" ", "\x03"),
        WORDS.replace(" ", ""),
        "!\"#$ %&'( )*+, -./0 1234 5678",
        "We buy tea",
        "",
    ],
)
def test_codes_are_no_words(text: str) -> None:
    assert not reads_as_words(text)
