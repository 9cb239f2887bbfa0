"""The groups of wordings that the linear area model was trained with, frozen together with its weights.

The criteria may change after a training; the wordings that the weights belong to may not. A wording with
a gap ("suppliers .. based in") is looked for as its two ends, anywhere in the sentence: gaps of counted
words make the search two hundred times slower, and the model needs a hint, not a proof.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

import numpy as np

from analyser.area_model.features import Table
from analyser.fold import fold
from analyser.stem_set import StemSet

GAP = ".."

Parts = tuple[str, ...]


def parts_of(stem: str) -> Parts:
    """The ends of a stem, its gaps left out, or () where a gap stands inside brackets.

    >>> parts_of("suppliers .. based in"), parts_of("(feedback|analys* .. trends)")
    (('suppliers', 'based in'), ())
    """
    parts = tuple(part.strip() for part in stem.split(GAP))
    return parts if all(part.count("(") == part.count(")") for part in parts) else ()


class Lexicon:
    """Groups of wordings by name, and which groups have a wording in a sentence.

    A wording is given as its parts, all of which must be there.
    """

    def __init__(self, wordings_by_group: Mapping[str, Iterable[Sequence[str]]]) -> None:
        self.groups = tuple(wordings_by_group)
        self._wordings = [
            (frozenset(parts), number)
            for number, wordings in enumerate(wordings_by_group.values())
            for parts in wordings
        ]
        self._by_part: dict[str, list[tuple[frozenset[str], int]]] = {}
        for wording in self._wordings:
            # One part is enough to be led to a wording: the others are looked at then.
            self._by_part.setdefault(min(wording[0]), []).append(wording)
        self._stems = StemSet(dict.fromkeys(part for parts, _ in self._wordings for part in sorted(parts)))

    def groups_in(self, sentences: Sequence[str]) -> Table:
        """One row a sentence, one column a group: 1 where one of its wordings is there, else 0."""
        found = np.zeros((len(sentences), len(self.groups)), dtype=np.float32)
        for row, sentence in enumerate(sentences):
            found[row, self._groups_in(sentence)] = 1
        return found

    def _groups_in(self, sentence: str) -> list[int]:
        present = self._stems.present(fold(sentence).text)
        called = (wording for part in present for wording in self._by_part.get(part, ()))
        return [group for parts, group in called if parts <= present]
