"""How well probabilities and decisions agree with labels: the figures of the accuracy page."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Scores = NDArray[np.float64]
Marks = NDArray[np.bool_]

DRAWS = 1000
"""Draws of statements for an interval: the ends then move by less than 0.005 from run to run."""

TAIL = 2.5
"""Percent left out at each end of a 95 % interval."""

BANDS = 10
"""Bands of probability in the reliability curve, each a tenth wide."""

DRAW_SEED = 54
"""Where the draws begin. Any number would do; it is fixed so that a run can be repeated."""


@dataclass(frozen=True, slots=True)
class Counts:
    """For each statement (rows) and area (columns): right, called evidence, and labelled evidence."""

    right: Scores
    called: Scores
    labelled: Scores

    @classmethod
    def of(cls, labels: Marks, called: Marks, statement: NDArray[np.int64]) -> Counts:
        """The counts of some sentences; `statement` numbers the statement that each is from."""
        _, number = np.unique(statement, return_inverse=True)
        rows = int(number.max()) + 1

        def summed(marks: Marks) -> Scores:
            sums = np.zeros((rows, marks.shape[1]))
            np.add.at(sums, number, marks)
            return sums

        return cls(summed(labels & called), summed(called), summed(labels))

    def drawn(self, statements: NDArray[np.int64]) -> Counts:
        """The counts of these statements, each as often as it is named."""
        return Counts(self.right[statements], self.called[statements], self.labelled[statements])


def precision(counts: Counts) -> Scores:
    """For each area, the share of called sentences that experts labelled; 0 where none is called."""
    return _share(counts.right.sum(axis=0), counts.called.sum(axis=0))


def recall(counts: Counts) -> Scores:
    """For each area, the share of labelled sentences that are called; 0 where none is labelled."""
    return _share(counts.right.sum(axis=0), counts.labelled.sum(axis=0))


def f1(counts: Counts) -> Scores:
    """For each area, the harmonic mean of precision and recall; 0 where nothing is right."""
    both = counts.called.sum(axis=0) + counts.labelled.sum(axis=0)
    return _share(2 * counts.right.sum(axis=0), both)


def macro_f1(counts: Counts) -> float:
    """The mean of the areas' F1."""
    return float(f1(counts).mean())


def micro_f1(counts: Counts) -> float:
    """F1 over the decisions of all areas together."""
    return float(_share(2 * counts.right.sum(), counts.called.sum() + counts.labelled.sum()))


def _share(part: Scores, whole: Scores) -> Scores:
    return np.asarray(np.where(whole > 0, part / np.maximum(whole, 1), 0.0))


def interval(counts: Counts, figure: Callable[[Counts], Scores | float]) -> Scores:
    """The two ends of a figure's 95 % interval, drawing whole statements with repetition."""
    drawn = np.random.default_rng(DRAW_SEED)
    count = len(counts.right)
    figures = [figure(counts.drawn(drawn.integers(0, count, count))) for _ in range(DRAWS)]
    return np.asarray(np.percentile(np.array(figures), [TAIL, 100 - TAIL], axis=0))


def average_precision(labels: Marks, probabilities: Scores) -> float | None:
    """The mean precision at each labelled sentence, going down the ranking; None without labels."""
    if not labels.any():
        return None
    ranked = labels[np.argsort(-probabilities, kind="stable")]
    return float((np.cumsum(ranked) / np.arange(1, len(ranked) + 1))[ranked].mean())


def reliability(labels: Marks, probabilities: Scores) -> tuple[list[dict[str, float]], float]:
    """For each band of probability what was said and what was so; and the mean gap, weighed by size."""
    band = np.minimum((probabilities * BANDS).astype(int), BANDS - 1)
    rows = []
    error = 0.0
    for number in np.unique(band):
        own = band == number
        said, was = float(probabilities[own].mean()), float(labels[own].mean())
        rows.append({"said": round(said, 4), "was": round(was, 4), "decisions": int(own.sum())})
        error += abs(said - was) * float(own.mean())
    return rows, error


def rank_correlation(first: Scores, second: Scores) -> float:
    """Spearman's rank correlation, equal values sharing their mean rank; 0 where one never varies."""
    ranks = [_ranks(first), _ranks(second)]
    if min(float(rank.std()) for rank in ranks) == 0:
        return 0.0
    return float(np.corrcoef(ranks[0], ranks[1])[0, 1])


def _ranks(values: Scores) -> Scores:
    _, place, sizes = np.unique(values, return_inverse=True, return_counts=True)
    middle = np.asarray(np.cumsum(sizes) - (sizes - 1) / 2)
    return np.asarray(middle[place])
