"""Learns word vectors from a folder of texts without labels: which words stand near which.

Counts of neighbours, weighed by how much more often they meet than by chance (positive pointwise mutual
information), and brought to a few dimensions (singular values).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from scipy import sparse
from scipy.sparse.linalg import svds

from analyser.area_model.features import words_of
from analyser.area_model.load import bytes_of
from benchmarks.aims import Labelled

DIMENSIONS = 150
"""Of the space of words; the weights grow with it by about 1 MB for each 150."""

LEAST_TEXTS = 4
"""Texts in which a word must stand: rarer ones have too few neighbours to be placed."""

WINDOW = 5
"""Words on each side that count as neighbours, the nearer the more."""

SMOOTHED = 0.75
"""Power that lifts rare neighbours, as in word2vec and GloVe (Levy, Goldberg and Dagan 2015)."""

COMMON = 1e-3
"""The share of all words from which a word's weight falls by half (Arora, Liang and Ma 2017)."""

LONGEST_TEXT = 60_000
"""Characters of a text that are read, so that one annual report does not outweigh thirty statements."""

SHARED_SENTENCES = 3
"""Sentences of ten words or more that a text and a labelled statement may share before it is left out."""

LONG_SENTENCE = 10

BYTE = 127


def learn_word_vectors(folder: Path, judged: Sequence[Labelled]) -> dict[str, NDArray[np.generic]]:
    """The vectors, as the arrays that `analyser.area_model.load` reads.

    Texts that hold a labelled statement are left out, so that nothing of a judged statement is known.
    """
    texts = _texts(folder, judged)
    spread = Counter(word for text in texts for word in set(text))
    names = sorted(word for word, count in spread.items() if count >= LEAST_TEXTS)
    numbers = {word: number for number, word in enumerate(names)}
    # Between two texts stands a gap as wide as the window, so that they are no neighbours.
    flat = np.array([numbers.get(word, -1) for text in texts for word in [*text, *[""] * WINDOW]])
    directions = _directions(_neighbours(flat, len(names)))
    counts = np.bincount(flat[flat >= 0], minlength=len(names))
    shares = counts / counts.sum()
    vectors = directions * (COMMON / (COMMON + shares))[:, None]
    scales = np.abs(vectors).max(axis=1) / BYTE
    return {
        "words": bytes_of("\n".join(names)),
        "vectors": np.rint(vectors / scales[:, None]).astype(np.int8),
        "scales": scales.astype(np.float32),
    }


def _texts(folder: Path, judged: Sequence[Labelled]) -> list[list[str]]:
    sentences = {
        " ".join(words)
        for statement in judged
        for sentence in statement.sentences
        if len(words := words_of(sentence)) >= LONG_SENTENCE
    }
    paths = sorted(folder.rglob("*.txt"))
    texts = [words_of(path.read_text(encoding="utf-8", errors="replace")[:LONGEST_TEXT]) for path in paths]
    return [text for text in texts if not _holds(" ".join(text), sentences)]


def _holds(text: str, sentences: set[str]) -> bool:
    return sum(sentence in text for sentence in sentences) > SHARED_SENTENCES


def _neighbours(flat: NDArray[np.int64], count: int) -> sparse.csr_matrix:
    """How often each two words are neighbours."""
    pairs = sparse.csr_matrix((count, count))
    for step in range(1, WINDOW + 1):
        first, second = flat[:-step], flat[step:]
        both = (first >= 0) & (second >= 0)
        near = np.full(int(both.sum()), 1 / step)
        pairs = pairs + sparse.csr_matrix((near, (first[both], second[both])), shape=(count, count))
    return (pairs + pairs.T).tocsr()


def _directions(pairs: sparse.csr_matrix) -> NDArray[np.float64]:
    met = np.asarray(pairs.sum(axis=1)).ravel()
    chance = met**SMOOTHED / (met**SMOOTHED).sum()
    each = pairs.tocoo()
    surprise = np.log(each.data / (met[each.row] * chance[each.col]))
    positive = surprise > 0
    table = sparse.csr_matrix(
        (surprise[positive], (each.row[positive], each.col[positive])), shape=pairs.shape
    )
    start = np.ones(pairs.shape[0])
    left, values, _ = svds(table, k=DIMENSIONS, v0=start)
    directions = left * np.sqrt(values)
    return np.asarray(directions / np.maximum(np.linalg.norm(directions, axis=1, keepdims=True), 1e-9))
