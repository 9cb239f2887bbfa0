"""The fast way through the linear model, held against the slow and obvious one."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from analyser.area_model.features import grams_of, pieces_of, shapes_of, words_of
from analyser.area_model.linear import Linear
from analyser.area_model.load import load_area_model

WORDS = "we train our suppliers modern slavery policy board approved risk india audit zzz 2023 45% £".split()
sentences_of_words = st.lists(
    st.lists(st.sampled_from(WORDS), max_size=9).map(" ".join), min_size=1, max_size=6
)


def _obvious(linear: Linear, sentences: Sequence[str], number: int) -> np.ndarray:
    """The log-odds of one sentence, added up thing by thing."""
    total = linear.intercepts.astype(float)
    total += _of_grams(linear, sentences[number], linear.own, linear.meaning)
    if number > 0:
        total += _of_grams(linear, sentences[number - 1], linear.before, linear.meant_before)
    if number + 1 < len(sentences):
        total += _of_grams(linear, sentences[number + 1], linear.after, linear.meant_after)
    pieces = [piece for word in dict.fromkeys(words_of(sentences[number])) for piece in pieces_of(word)]
    rows = [linear.pieces[piece] for piece in pieces if piece in linear.pieces]
    length = np.sqrt((linear.piece_worth[rows] ** 2).sum()) or 1
    total += linear.piece_weights[rows].sum(axis=0) / length
    total += linear.lexicon.groups_in(sentences)[number] @ linear.lexicon_weights
    return total + shapes_of(sentences, list(map(words_of, sentences)))[number] @ linear.shape_weights


def _of_grams(linear: Linear, sentence: str, table: np.ndarray, meaning: np.ndarray) -> np.ndarray:
    words = words_of(sentence)
    rows = [linear.grams[gram] for gram in grams_of(words) if gram in linear.grams]
    length = np.sqrt((linear.worth[rows] ** 2).sum()) or 1
    return table[rows].sum(axis=0) / length + linear.vectors.directions([words])[0] @ meaning


@settings(deadline=None, max_examples=60)
@given(sentences_of_words)
def test_the_fast_way_gives_what_the_obvious_one_gives(sentences: list[str]) -> None:
    linear = load_area_model().linear
    obvious = [_obvious(linear, sentences, number) for number in range(len(sentences))]
    assert linear.logits(sentences) == pytest.approx(np.array(obvious), abs=1e-3)


@settings(deadline=None, max_examples=60)
@given(st.lists(st.sampled_from(WORDS), min_size=1, max_size=12))
def test_the_words_bring_together_what_the_sentence_has_of_them(words: list[str]) -> None:
    linear = load_area_model().linear
    sentence = " ".join(words)
    each = linear.word_weights(words_of(sentence))
    assert sum(each.values()) == pytest.approx(linear.parts([sentence]).words[0], abs=1e-3)
