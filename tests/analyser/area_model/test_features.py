"""What is looked at in a sentence: words, pieces, shape and place."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analyser.area_model.features import SHAPES, grams_of, pieces_of, shapes_of, tokens_of, words_of


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        ("We TRAIN buyers.", ["we", "train", "buyers"]),
        ("In 2023, 45% of 1,200", ["in", "<year>", "<share>", "of", "<number>"]),
        ("the board’s view", ["the", "board's", "view"]),
        ("traf-\nficking", ["trafficking"]),
        ("well-known", ["well", "known"]),
        ("ofﬁcer", ["officer"]),
        ("", []),
        ("…", []),
    ],
)
def test_words_are_looked_up_in_one_form(sentence: str, words: list[str]) -> None:
    assert words_of(sentence) == words


@given(st.text())
def test_words_and_their_places_go_together(sentence: str) -> None:
    tokens = tokens_of(sentence)
    assert [token.word for token in tokens] == words_of(sentence)
    assert all(0 <= token.start < token.end <= len(sentence) for token in tokens)


def test_a_word_that_stands_twice_counts_once() -> None:
    assert grams_of(["no", "no", "no"]) == ["no", "no no"]


def test_the_edges_of_a_word_are_in_its_pieces() -> None:
    assert {" au", "it "} <= set(pieces_of("audit"))


def test_endless_words_are_cut() -> None:
    assert len(pieces_of("ab" * 100_000)) < 200


@given(st.lists(st.text(max_size=80), max_size=12))
def test_shape_and_place_lie_between_0_and_1(sentences: list[str]) -> None:
    shapes = shapes_of(sentences, [words_of(sentence) for sentence in sentences])
    assert shapes.shape == (len(sentences), len(SHAPES))
    assert ((shapes >= 0) & (shapes <= 1)).all()


def test_the_first_and_the_last_sentence_are_known_as_such() -> None:
    shapes = shapes_of(["One."] * 9, [["one"]] * 9)
    assert shapes[:, SHAPES.index("first")].tolist() == [1, *[0] * 8]
    assert shapes[:, SHAPES.index("last")].tolist() == [*[0] * 8, 1]
