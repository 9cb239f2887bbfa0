"""The second look: a sentence's scores beside those of its neighbours and of the whole statement.

A statement tells of one thing at a time, so what stands around a sentence says much about it.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Scores = NDArray[np.float64]

REACH = 4
"""Neighbours looked at on each side (docs/accuracy.md)."""

TOP = 3
"""The highest scores of a statement whose mean says whether it speaks of an area at all."""


def squash(logits: Scores) -> Scores:
    """Log-odds as probabilities."""
    return 1 / (1 + np.exp(-np.clip(logits, -30, 30)))


def table_of(logits: Scores) -> Scores:
    """What the second stage looks at: one row a sentence of one statement, from its first scores.

    For every area: the log-odds of the sentence itself, the probabilities at each step from four
    sentences before to four after, the mean of the statement, and the mean of its highest.
    """
    count, areas = logits.shape
    if not count:
        return np.zeros((0, areas * (2 * REACH + 4)))
    likely = squash(logits)
    padded = np.vstack([np.zeros((REACH, areas)), likely, np.zeros((REACH, areas))])
    steps = [padded[start : start + count] for start in range(2 * REACH + 1)]
    whole = np.broadcast_to(likely.mean(axis=0), likely.shape)
    top = np.broadcast_to(np.sort(likely, axis=0)[-TOP:].mean(axis=0), likely.shape)
    return np.hstack([logits * LOGIT_SCALE, *steps, whole, top])


LOGIT_SCALE = 0.25
"""Brings log-odds, mostly within ±8, to about the size of the probabilities beside them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SecondStage:
    """The coefficients (columns of `table_of` x areas) and intercepts of the second look."""

    coefficients: Scores
    intercepts: Scores

    def logits(self, first: Scores) -> Scores:
        """The log-odds of each sentence and area, from the first scores of one statement."""
        return table_of(first) @ self.coefficients + self.intercepts
