"""Words as places in a space of meanings, learned from statements that nobody labelled.

"Vendor" stands near "supplier" there, so a word that the labelled statements never use is understood by
its neighbours. The direction of a sentence is the sum over its words, brought to length one.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from analyser.area_model.features import Table

_LEAST_LENGTH = 1e-6


@dataclass(frozen=True, slots=True, kw_only=True)
class WordVectors:
    """`numbers` gives the row of a word in `vectors`; frequent words have short vectors."""

    numbers: Mapping[str, int]
    vectors: Table

    def directions(self, words: Sequence[Sequence[str]]) -> Table:
        """One row a sentence of length one, or of zeros where none of its words is known."""
        rows = [[self.numbers[word] for word in dict.fromkeys(own) if word in self.numbers] for own in words]
        known = np.array([row for own in rows for row in own], dtype=np.int64)
        lengths = [len(own) for own in rows]
        summed = sums_of(self.vectors[known], np.repeat(np.arange(len(rows)), lengths), len(rows))
        lengths_after = np.linalg.norm(summed, axis=1, keepdims=True)
        return np.asarray(summed / np.maximum(lengths_after, _LEAST_LENGTH), dtype=np.float32)


def sums_of(rows: Table, sentence: np.typing.NDArray[np.int64], count: int) -> Table:
    """The sums of the rows that belong to each of `count` sentences; `sentence` never falls."""
    sums = np.zeros((count, rows.shape[1]), dtype=np.float32)
    if len(rows):
        starts = np.flatnonzero(np.diff(sentence, prepend=-1))
        sums[sentence[starts]] = np.add.reduceat(rows, starts, axis=0)
    return sums
