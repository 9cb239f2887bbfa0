"""The tables that the linear area model learns from: one row a sentence, one column a thing looked at.

What is counted here knows no labels. Which columns are kept, and what each is worth, is decided by
`Columns`, from the statements that are learned from and no others.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy import sparse

from analyser.area_model.features import Table, grams_of, pieces_of, shapes_of, words_of
from analyser.area_model.lexicon import Lexicon
from analyser.area_model.vectors import WordVectors

PREVIOUS, NEXT = 0.75, 0.6
"""How much the words of the sentence before and after count beside its own (docs/accuracy.md)."""

MEANING, MEANING_BEFORE, MEANING_AFTER = 1.0, 0.6, 0.48
"""The same for the directions of the sentence and of its neighbours in the space of words."""

LEXICON, SHAPE = 0.5, 0.5
"""The same for the groups of the lexicon, and for shape and place."""


@dataclass(frozen=True)
class Counted:
    """What is in the sentences of some statements. `statement` gives the number of each row's statement."""

    grams: sparse.csr_matrix
    words: sparse.csr_matrix
    pieces: sparse.csr_matrix
    gram_names: tuple[str, ...]
    word_names: tuple[str, ...]
    piece_names: tuple[str, ...]
    meanings: Table
    lexicon: Table
    shapes: Table
    statement: NDArray[np.int64]

    @property
    def sentences(self) -> int:
        """How many rows there are."""
        return len(self.statement)


def count(texts: Sequence[Sequence[str]], lexicon: Lexicon, vectors: WordVectors) -> Counted:
    """What is in the sentences of these statements."""
    words = [[words_of(sentence) for sentence in sentences] for sentences in texts]
    rows = [own for statement in words for own in statement]
    grams, gram_names = _presence(grams_of(own) for own in rows)
    singles, word_names = _presence(dict.fromkeys(own) for own in rows)
    pieces, piece_names = _presence(pieces_of(word) for word in word_names)
    shapes = [shapes_of(own, spoken) for own, spoken in zip(texts, words, strict=True)]
    return Counted(
        grams=grams,
        words=singles,
        pieces=pieces,
        gram_names=gram_names,
        word_names=word_names,
        piece_names=piece_names,
        meanings=vectors.directions(rows),
        lexicon=lexicon.groups_in([sentence for sentences in texts for sentence in sentences]),
        shapes=np.vstack(shapes),
        statement=np.repeat(np.arange(len(texts)), [len(own) for own in texts]),
    )


def _presence(rows: Iterable[Iterable[str]]) -> tuple[sparse.csr_matrix, tuple[str, ...]]:
    """A table of ones, and the names of its columns in the order in which they were met."""
    numbers: dict[str, int] = {}
    columns: list[int] = []
    ends = [0]
    for row in rows:
        columns.extend(numbers.setdefault(name, len(numbers)) for name in row)
        ends.append(len(columns))
    ones = np.ones(len(columns))
    table = sparse.csr_matrix((ones, columns, ends), shape=(len(ends) - 1, len(numbers)))
    return table, tuple(numbers)


@dataclass(frozen=True)
class Columns:
    """The grams and pieces that are kept, and what each is worth (its inverse document frequency)."""

    grams: NDArray[np.int64]
    gram_worth: NDArray[np.float64]
    pieces: NDArray[np.int64]
    piece_worth: NDArray[np.float64]


def choose_columns(counted: Counted, learned: NDArray[np.bool_], *, least: int) -> Columns:
    """The grams and pieces that stand in at least so many of the statements that are learned from.

    What stands in one statement alone is mostly its company's name.
    """
    in_sentences = _wide(counted.words, counted.pieces)
    grams, gram_worth = _kept(counted.grams, counted.statement, learned, least)
    pieces, piece_worth = _kept(in_sentences, counted.statement, learned, least)
    return Columns(grams, gram_worth, pieces, piece_worth)


def _wide(words: sparse.csr_matrix, pieces: sparse.csr_matrix) -> sparse.csr_matrix:
    """Which pieces are in which sentences."""
    return (words @ pieces).tocsr()


def _kept(
    table: sparse.csr_matrix, statement: NDArray[np.int64], learned: NDArray[np.bool_], least: int
) -> tuple[NDArray[np.int64], NDArray[np.float64]]:
    own = table[learned]
    belongs = sparse.csr_matrix(
        (np.ones(len(own.indptr) - 1), (statement[learned], np.arange(own.shape[0]))),
        shape=(int(statement.max()) + 1, own.shape[0]),
    )
    statements = np.asarray(((belongs @ own) > 0).sum(axis=0)).ravel()
    kept = np.flatnonzero(statements >= least)
    sentences = np.asarray((own[:, kept] > 0).sum(axis=0)).ravel()
    return kept, np.log((1 + own.shape[0]) / (1 + sentences)) + 1


def tables(counted: Counted, columns: Columns) -> sparse.csr_matrix:
    """Every row in the chosen columns: own grams, those before and after, pieces, lexicon, shape."""
    grams = _to_length_one(counted.grams[:, columns.grams] @ sparse.diags(columns.gram_worth))
    before, after = _shifted(grams, counted.statement)
    by_word = (counted.pieces[:, columns.pieces] @ sparse.diags(columns.piece_worth)).tocsr()
    # The length of a row is taken word by word, as if words shared no pieces: then a word brings the
    # same to every sentence, and reading needs one look-up a word instead of thirty.
    squares = np.asarray(by_word.multiply(by_word).sum(axis=1)).ravel()
    lengths = np.sqrt(np.maximum(counted.words @ squares, 1e-12))
    pieces = sparse.diags(1 / lengths) @ (counted.words @ by_word)
    meanings = sparse.csr_matrix(counted.meanings)
    meant_before, meant_after = _shifted(meanings, counted.statement)
    blocks = [
        *(grams, before * PREVIOUS, after * NEXT, pieces),
        *(meanings * MEANING, meant_before * MEANING_BEFORE, meant_after * MEANING_AFTER),
        *(sparse.csr_matrix(counted.lexicon * LEXICON), sparse.csr_matrix(counted.shapes * SHAPE)),
    ]
    return sparse.hstack(blocks, format="csr")


def widths(counted: Counted, columns: Columns) -> list[int]:
    """How many columns each block of `tables` has, in order."""
    grams, meanings = len(columns.grams), counted.meanings.shape[1]
    known = [counted.lexicon.shape[1], counted.shapes.shape[1]]
    return [*[grams] * 3, len(columns.pieces), *[meanings] * 3, *known]


def _to_length_one(table: sparse.csr_matrix) -> sparse.csr_matrix:
    lengths = np.sqrt(np.asarray(table.multiply(table).sum(axis=1)).ravel())
    return (sparse.diags(1 / np.maximum(lengths, 1e-6)) @ table).tocsr()


def _shifted(
    table: sparse.csr_matrix, statement: NDArray[np.int64]
) -> tuple[sparse.csr_matrix, sparse.csr_matrix]:
    """The rows before and after each row, empty at the edges of a statement."""
    rows = np.arange(len(statement) - 1)
    same = statement[:-1] == statement[1:]
    shape = (len(statement), len(statement))
    before = sparse.csr_matrix((same * 1.0, (rows + 1, rows)), shape=shape)
    return before @ table, before.T @ table
