"""Trains the fast area model on the labelled statements, the same way for shipping and for judging.

The linear model is fitted first. Its scores for statements that it has not seen, from folds within the
statements learned from, then teach the second stage and choose the thresholds. Nothing of a statement
that is judged takes part in any of it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from analyser.area_model.areas import AREAS
from analyser.area_model.folds import FOLD_SEED, fold_of
from analyser.area_model.lexicon import Lexicon, Parts, parts_of
from analyser.area_model.load import load_word_vectors
from analyser.area_model.second_stage import squash, table_of
from analyser.area_model.vectors import WordVectors
from benchmarks.aims import Labelled
from benchmarks.area_tables import Columns, Counted, choose_columns, count, tables
from benchmarks.logistic import fit_logistic
from criteria.load import law_ids, load_law

Scores = NDArray[np.float64]
Rows = NDArray[np.bool_]

LEAST_STATEMENTS = 3
"""Statements in which a gram or piece must stand to be kept: 2 gives no more and twice the size."""

LEAST_TEXTS = 4
"""The same where texts without labels are learned from too: there are five times as many."""

TAUGHT = -1
"""The fold of rows that a network has labelled: they are learned from always, and never judged."""

STRENGTH = 2.0
"""How much the labels count against small weights: between 1 and 4 the figures move by less than 0.01."""

STEPS = 80
"""Steps of the linear fit: more make no difference to the second decimal."""

SECOND_STRENGTH = 0.3
"""The same for the second stage, tried from 0.1 to 3."""

SCALES_STRENGTH = 100.0
"""Two figures an area need no restraint: they only bring log-odds onto the scale of probabilities."""

FAST_SHARE, CAREFUL_SHARE = 0.5, 0.0
"""How much the second stage counts beside the first scores. Alone it hangs too much on the few statements
that it learned from, and adds nothing to the network, which reads neighbours itself: docs/accuracy.md."""


def wordings_by_group() -> dict[str, list[Parts]]:
    """The wordings of all indicators of the shipped laws, by the indicator's id."""
    groups: dict[str, list[Parts]] = {}
    for law_id in law_ids():
        law = load_law(law_id)
        used = [use.indicator for area in law.areas for use in area.indicators]
        for indicator in (*used, *law.formal):
            stems = [signal.stem for signal in (*indicator.signals, *indicator.none)]
            groups[indicator.id] = [parts for stem in stems if (parts := parts_of(stem))]
    return dict(sorted(groups.items()))


@dataclass(frozen=True)
class Lesson:
    """All labelled rows: what is in them, their labels, which areas were looked for, and their folds."""

    statements: tuple[Labelled, ...]
    counted: Counted
    labels: Scores
    asked: Scores
    folds: NDArray[np.int64]


def prepare(
    statements: Sequence[Labelled], *, seed: int = FOLD_SEED, vectors: WordVectors | None = None
) -> Lesson:
    """The rows of all statements, dealt into folds by whole statement.

    `vectors` are the word vectors to use; None is those that ship.
    """
    lengths = [len(statement.sentences) for statement in statements]
    folds = [fold_of(statement.country, statement.statement_id, seed=seed) for statement in statements]
    return Lesson(
        statements=tuple(statements),
        counted=count(
            [statement.sentences for statement in statements],
            Lexicon(wordings_by_group()),
            vectors or load_word_vectors(),
        ),
        labels=np.vstack([statement.labels for statement in statements]).astype(np.float64),
        asked=np.repeat([statement.asked for statement in statements], lengths, axis=0).astype(np.float64),
        folds=np.repeat(folds, lengths),
    )


@dataclass(frozen=True)
class FittedLinear:
    """A fitted linear model: its columns, their weights and the intercepts."""

    columns: Columns
    weights: Scores
    intercepts: Scores


def fit_linear(lesson: Lesson, learned: Rows) -> FittedLinear:
    """The linear model of the rows that are learned from."""
    least = LEAST_TEXTS if TAUGHT in lesson.folds else LEAST_STATEMENTS
    columns = choose_columns(lesson.counted, learned, least=least)
    table = tables(lesson.counted, columns)[learned]
    weights, intercepts = fit_logistic(
        table, lesson.labels[learned], weights=lesson.asked[learned], strength=STRENGTH, steps=STEPS
    )
    return FittedLinear(columns, weights, intercepts)


def score_linear(lesson: Lesson, linear: FittedLinear) -> Scores:
    """The log-odds that a linear model gives to every row."""
    return np.asarray(tables(lesson.counted, linear.columns) @ linear.weights + linear.intercepts)


def unseen_scores(lesson: Lesson, learned: Rows) -> Scores:
    """The log-odds of every learned row, from linear models that did not see its fold; others are 0."""
    scores = np.zeros(lesson.labels.shape)
    for fold in set(lesson.folds[learned].tolist()) - {TAUGHT}:
        held = learned & (lesson.folds == fold)
        scores[held] = score_linear(lesson, fit_linear(lesson, learned & ~held))[held]
    return scores


@dataclass(frozen=True)
class FittedSecond:
    """A fitted second stage and the thresholds of its probabilities."""

    coefficients: Scores
    intercepts: Scores
    thresholds: Scores

    def probabilities(self, statement: NDArray[np.int64], first: Scores) -> Scores:
        """The probabilities of all rows."""
        return squash(second_table(statement, first) @ self.coefficients + self.intercepts)


def second_table(statement: NDArray[np.int64], first: Scores) -> Scores:
    """What the second stage looks at, for the rows of many statements."""
    edges = np.flatnonzero(np.diff(statement, prepend=-1))
    return np.vstack([table_of(own) for own in np.split(first, edges[1:])])


def fit_second(lesson: Lesson, learned: Rows, first: Scores, share: float) -> FittedSecond:
    """The second stage of the learned rows, from first scores that did not see them.

    `share` is how much its own log-odds count, 0 to 1, beside the first ones brought onto the scale of
    probabilities.

    The thresholds come from second stages that did not see the fold in question. Their first scores
    come from models that saw some of it: the shortcut that stacking usually takes. It stays within the
    statements learned from.
    """
    table = second_table(lesson.counted.statement, first)
    unseen = np.zeros(first.shape)
    for fold in np.unique(lesson.folds[learned]):
        held = learned & (lesson.folds == fold)
        coefficients, intercepts = _second(lesson, learned & ~held, table, share)
        unseen[held] = squash(table[held] @ coefficients + intercepts)
    coefficients, intercepts = _second(lesson, learned, table, share)
    return FittedSecond(coefficients, intercepts, choose_thresholds(lesson, learned, unseen))


def _second(lesson: Lesson, learned: Rows, table: Scores, share: float) -> tuple[Scores, Scores]:
    """The coefficients (columns of the table x areas) and intercepts of the blend, which is linear too."""
    coefficients, intercepts = fit_logistic(
        table[learned], lesson.labels[learned], weights=lesson.asked[learned], strength=SECOND_STRENGTH
    )
    areas = np.arange(len(AREAS))
    slopes, starts = _scales(lesson, learned, table[:, : len(AREAS)])
    blended = share * coefficients
    blended[areas, areas] += (1 - share) * slopes
    return blended, share * intercepts + (1 - share) * starts


def _scales(lesson: Lesson, learned: Rows, own: Scores) -> tuple[Scores, Scores]:
    """For each area the slope and start that make its own log-odds fit the labels (Platt's scaling)."""
    fitted = [
        fit_logistic(
            own[learned, area : area + 1],
            lesson.labels[learned, area : area + 1],
            weights=lesson.asked[learned, area : area + 1],
            strength=SCALES_STRENGTH,
        )
        for area in range(len(AREAS))
    ]
    return np.array([slope[0, 0] for slope, _ in fitted]), np.array([start[0] for _, start in fitted])


def choose_thresholds(lesson: Lesson, learned: Rows, probabilities: Scores) -> Scores:
    """For each area, the probability from which F1 over the learned rows is highest."""
    asked = lesson.asked.astype(bool) & learned[:, None]
    return np.array(
        [
            best_threshold(lesson.labels[asked[:, area], area], probabilities[asked[:, area], area])
            for area in range(len(AREAS))
        ]
    )


def best_threshold(labels: Scores, probabilities: Scores) -> float:
    """The probability from which on calling a row evidence gives the highest F1, between two rows."""
    order = np.argsort(-probabilities, kind="stable")
    ranked = probabilities[order]
    found = np.cumsum(labels[order])
    f1 = 2 * found / (np.arange(1, len(ranked) + 1) + labels.sum())
    f1[:-1][ranked[:-1] == ranked[1:]] = 0  # equal probabilities cannot be told apart
    best = int(np.argmax(f1))
    below = ranked[best + 1] if best + 1 < len(ranked) else 0.0
    return float((ranked[best] + below) / 2)
