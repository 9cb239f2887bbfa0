"""The linear area model: a sentence's log-odds for each area, as a sum over what is in it.

Every word and pair of words has its weights in one row of a table, so a statement is read with a few
look-ups and sums over all of its sentences at once. The pieces of a word always bring the same, whatever
sentence it stands in, and are summed once a word.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from analyser.area_model.features import grams_of, pieces_of, shapes_of, words_of
from analyser.area_model.lexicon import Lexicon
from analyser.area_model.vectors import WordVectors, sums_of

Weights = NDArray[np.float32]
Scores = NDArray[np.float64]

MOST_WORDS_KEPT = 20_000
"""Words whose pieces stay summed from one statement to the next: about 3 MB."""

_LEAST_LENGTH = 1e-6


@dataclass(frozen=True, slots=True, kw_only=True)
class Parts:
    """What log-odds are made of, one row a sentence, one column an area."""

    words: Weights
    """Of the sentence's own words, pairs of words, pieces of words and their meaning."""
    neighbours: Weights
    wordings: Weights
    """Of the wordings of the criteria."""
    place: Weights
    """Of length, letters and where the sentence stands."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Linear:
    """The weights of the linear model; each table has a column an area, in the order of `AREAS`.

    `grams` and `pieces` give the row of a gram or piece. `own`, `before` and `after` are the weights of
    a gram for the sentence it stands in, the one after it and the one before it, `worth` what it counts
    when the length of a row is taken; the same for `piece_weights` and `piece_worth`. `meaning`,
    `meant_before` and `meant_after` are those of the directions in the space of words. All weights are
    multiplied by their worth and by the share of their block already.
    """

    grams: Mapping[str, int]
    own: Weights
    before: Weights
    after: Weights
    worth: Weights
    pieces: Mapping[str, int]
    piece_weights: Weights
    piece_worth: Weights
    vectors: WordVectors
    meaning: Weights
    meant_before: Weights
    meant_after: Weights
    lexicon: Lexicon
    lexicon_weights: Weights
    shape_weights: Weights
    intercepts: Weights
    _kept: dict[str, tuple[Weights, float]] = field(default_factory=dict, repr=False)

    def logits(self, sentences: Sequence[str]) -> Scores:
        """The log-odds of each sentence of one statement, in reading order, for each area."""
        parts = self.parts(sentences)
        total = parts.words + parts.neighbours + parts.wordings + parts.place + self.intercepts
        return total.astype(np.float64)

    def parts(self, sentences: Sequence[str]) -> Parts:
        """What the log-odds of each sentence of one statement are made of, but for the intercepts."""
        words = [words_of(sentence) for sentence in sentences]
        own, before, after = self._of_grams(words)
        directions = self.vectors.directions(words)
        neighbours = np.zeros_like(own)
        neighbours[1:] += (before + directions @ self.meant_before)[:-1]
        neighbours[:-1] += (after + directions @ self.meant_after)[1:]
        return Parts(
            words=own + directions @ self.meaning + self._of_pieces(words),
            neighbours=neighbours,
            wordings=self.lexicon.groups_in(sentences) @ self.lexicon_weights,
            place=shapes_of(sentences, words) @ self.shape_weights,
        )

    def word_weights(self, words: Sequence[str]) -> dict[str, Weights]:
        """What each of a sentence's words brings to each area; half of a pair goes to each of its words."""
        weights = {word: np.zeros(len(self.intercepts), dtype=np.float32) for word in words}
        grams = [(gram, self.grams[gram]) for gram in grams_of(words) if gram in self.grams]
        length = max(float(np.linalg.norm(self.worth[[row for _, row in grams]])), _LEAST_LENGTH)
        for gram, row in grams:
            halves = gram.split(" ")
            for word in halves:
                weights[word] += self.own[row] / length / len(halves)
        pieces = {word: self.of_word(word) for word in weights}
        square = max(sum(square for _, square in pieces.values()), _LEAST_LENGTH)
        known = [word for word in weights if word in self.vectors.numbers]
        vectors = self.vectors.vectors[[self.vectors.numbers[word] for word in known]]
        reach = max(float(np.linalg.norm(vectors.sum(axis=0))), _LEAST_LENGTH)
        for word, (brought, _) in pieces.items():
            weights[word] += brought / np.sqrt(square)
        for word, vector in zip(known, vectors, strict=True):
            weights[word] += vector @ self.meaning / reach
        return weights

    def _of_grams(self, words: Sequence[Sequence[str]]) -> tuple[Weights, Weights, Weights]:
        """What the grams of each sentence bring to itself, to the one after and to the one before."""
        rows = [[self.grams[gram] for gram in grams_of(own) if gram in self.grams] for own in words]
        flat = np.array([row for own in rows for row in own], dtype=np.int64)
        sentence = np.repeat(np.arange(len(rows)), [len(own) for own in rows])
        squares = np.bincount(sentence, self.worth[flat] ** 2, minlength=len(rows))
        length = np.maximum(np.sqrt(squares), _LEAST_LENGTH)[:, None].astype(np.float32)
        own, before, after = (
            sums_of(table[flat], sentence, len(rows)) / length
            for table in (self.own, self.before, self.after)
        )
        return own, before, after

    def _of_pieces(self, words: Sequence[Sequence[str]]) -> Weights:
        """What the pieces of each sentence's words bring to it."""
        brought = np.zeros((len(words), len(self.intercepts)), dtype=np.float32)
        self._sum_pieces({word for own in words for word in own})
        for number, own in enumerate(words):
            each = [self._kept[word] for word in dict.fromkeys(own)]
            square = sum(square for _, square in each)
            if square:
                brought[number] = sum(weights for weights, _ in each) / np.sqrt(square)
        return brought

    def of_word(self, word: str) -> tuple[Weights, float]:
        """What the pieces of a word bring to each area, and the square of their length."""
        rows = [self.pieces[piece] for piece in pieces_of(word) if piece in self.pieces]
        worth = self.piece_worth[rows]
        return self.piece_weights[rows].sum(axis=0), float((worth * worth).sum())

    def _sum_pieces(self, words: set[str]) -> None:
        if len(self._kept) > MOST_WORDS_KEPT:
            self._kept.clear()
        self._kept.update((word, self.of_word(word)) for word in sorted(words - self._kept.keys()))
