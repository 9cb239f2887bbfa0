"""How well the area model agrees with experts, on statements that it was trained without.

Five folds by whole statement. In each, everything is fitted on the four other folds: which words are
kept, the linear model, the second stage, the thresholds. The word vectors come from texts without
labels, from which labelled statements are left out. The second stage and the thresholds learn from
scores of models that did not see the sentence in question, from folds within the four; the thresholds
take the shortcut usual in stacking there (see `benchmarks.train_fast.fit_second`), but no statement is
judged by anything that saw it.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from analyser.area_model.areas import AREAS, SHARED_AREAS
from analyser.area_model.folds import FOLD_SEED, FOLDS
from analyser.area_model.reading import mean_score
from benchmarks import stance
from benchmarks.aims import COUNTRIES, load_labelled
from benchmarks.keywords import call_by_keywords
from benchmarks.measure import (
    Counts,
    Marks,
    Scores,
    average_precision,
    f1,
    interval,
    macro_f1,
    micro_f1,
    precision,
    rank_correlation,
    recall,
    reliability,
)
from benchmarks.taught import Taught, load_taught, told, with_texts
from benchmarks.train_fast import (
    CAREFUL_SHARE,
    FAST_SHARE,
    Lesson,
    fit_linear,
    fit_second,
    prepare,
    score_linear,
    unseen_scores,
)
from benchmarks.transformer_scores import load_transformer_scores

DIGITS = 4


@dataclass(frozen=True, slots=True)
class Judged:
    """What was said of every labelled sentence by something that did not see its statement."""

    lesson: Lesson
    probabilities: Scores
    called: Marks


@dataclass(frozen=True, slots=True)
class FoldScores:
    """The linear model's log-odds in one fold: of all rows, and of the learned ones by models unseen."""

    learned: Marks
    first: Scores
    unseen: Scores


def score_folds(lesson: Lesson, taught: Taught | None = None) -> list[FoldScores]:
    """The linear model's scores in each fold that has something to judge.

    Where texts are `taught`, the network that labelled them did not see the judged fold.
    """
    scores = []
    rows = len(lesson.labels)
    wide = with_texts(lesson, taught) if taught else lesson
    for number in np.unique(lesson.folds).tolist():
        whole = told(wide, taught.targets(f"fold_{number}")) if taught else wide
        learned = whole.folds != number
        first = score_linear(whole, fit_linear(whole, learned))
        unseen = unseen_scores(whole, learned)
        scores.append(FoldScores(learned[:rows], first[:rows], unseen[:rows]))
    return scores


def judge(lesson: Lesson, folds: list[FoldScores], *, transformer: Scores | None = None) -> Judged:
    """The model's judgements: fast, or careful where the transformer's log-odds are given.

    Those of the rows that the second stage learns from come from networks that saw the judged fold:
    the shortcut that stacking usually takes. To train twenty networks in place of five takes a day.
    """
    probabilities = np.zeros(lesson.labels.shape)
    called = np.zeros(lesson.labels.shape, dtype=bool)
    for fold_scores in folds:
        judged = ~fold_scores.learned
        first, unseen = fold_scores.first, fold_scores.unseen
        if transformer is not None:
            first, unseen = mean_score(first, transformer), mean_score(unseen, transformer)
        share = FAST_SHARE if transformer is None else CAREFUL_SHARE
        second = fit_second(lesson, fold_scores.learned, unseen, share)
        own = second.probabilities(lesson.counted.statement, first)[judged]
        probabilities[judged], called[judged] = own, own >= second.thresholds
    return Judged(lesson, probabilities, called)


def figures(judged: Judged) -> dict[str, Any]:
    """All figures of one model, by country, and the reliability of its probabilities overall."""
    lesson = judged.lesson
    asked = lesson.asked.astype(bool)
    curve, error = reliability(lesson.labels[asked] == 1, judged.probabilities[asked])
    floor = call_by_keywords(lesson)
    return {
        "countries": {country: _of_country(judged, floor, country) for country in COUNTRIES},
        "calibration_error": round(error, DIGITS),
        "reliability": curve,
    }


def _of_country(judged: Judged, floor: Marks, country: str) -> dict[str, Any]:
    lesson = judged.lesson
    lengths = [len(statement.sentences) for statement in lesson.statements]
    own = np.repeat([statement.country == country for statement in lesson.statements], lengths)
    labels, statement = lesson.labels[own] == 1, lesson.counted.statement[own]
    shared = [AREAS.index(area) for area in SHARED_AREAS]
    counts = Counts.of(labels[:, shared], judged.called[own][:, shared], statement)
    beside = Counts.of(labels[:, shared], floor[own][:, shared], statement)
    return {
        "statements": len(np.unique(statement)),
        "sentences": int(own.sum()),
        "macro_f1": round(macro_f1(counts), DIGITS),
        "macro_f1_interval": _rounded(interval(counts, macro_f1)),
        "micro_f1": round(micro_f1(counts), DIGITS),
        "micro_f1_interval": _rounded(interval(counts, micro_f1)),
        "keyword_macro_f1": round(macro_f1(beside), DIGITS),
        "keyword_micro_f1": round(micro_f1(beside), DIGITS),
        "areas": _by_area(judged, floor, own),
        "whole_statements": _of_statements(counts),
        "whole_statements_by_keywords": _of_statements(beside),
    }


def _by_area(judged: Judged, floor: Marks, own: Marks) -> dict[str, Any]:
    """The figures of each area that was looked for in the country of these rows."""
    lesson = judged.lesson
    labels, statement = lesson.labels[own] == 1, lesson.counted.statement[own]
    counts = Counts.of(labels, judged.called[own], statement)
    beside = f1(Counts.of(labels, floor[own], statement))
    ends = interval(counts, f1)
    columns = {"precision": precision(counts), "recall": recall(counts), "f1": f1(counts)}
    return {
        area: {
            "labelled": int(labels[:, number].sum()),
            **{name: round(float(column[number]), DIGITS) for name, column in columns.items()},
            "f1_interval": _rounded(ends[:, number]),
            "average_precision": _rounded_or_none(
                average_precision(labels[:, number], judged.probabilities[own, number])
            ),
            "keyword_f1": round(float(beside[number]), DIGITS),
        }
        for number, area in enumerate(AREAS)
        if lesson.asked[own][:, number].all()
    }


def _of_statements(counts: Counts) -> dict[str, float]:
    """Whether a statement covers an area at all, and how many it covers."""
    called, labelled = counts.called > 0, counts.labelled > 0
    numbers = called.sum(axis=1).astype(float), labelled.sum(axis=1).astype(float)
    return {
        "accuracy": round(float((called == labelled).mean()), DIGITS),
        "rank_correlation": round(rank_correlation(*numbers), DIGITS),
    }


def _rounded(ends: Scores) -> list[float]:
    return [round(float(end), DIGITS) for end in ends]


def _rounded_or_none(figure: float | None) -> float | None:
    return None if figure is None else round(figure, DIGITS)


def run(
    folder: Path, *, seed: int = FOLD_SEED, transformer: Path | None = None, taught: Path | None = None
) -> dict[str, Any]:
    """A whole run: the figures of the fast model, of the careful one where it can be had, and of stance.

    `transformer` is a file of the network's scores, made with the same seed; `taught` a folder of texts
    that it labelled (`benchmarks.taught`).

    Raises:
        LabelsMissing: if the folder or file does not hold what is asked of it.
    """
    lesson = prepare(load_labelled(folder), seed=seed)
    beside = load_transformer_scores(transformer, lesson.statements) if transformer else None
    folds = score_folds(lesson, load_taught(taught, lesson.statements) if taught else None)
    models = {"fast": figures(judge(lesson, folds))}
    if beside is not None:
        models["careful"] = figures(judge(lesson, folds, transformer=beside))
    return {
        "data": "AIMS.uk, AIMS.au and AIMS.ca, by Mila and QUT (CC BY 4.0)",
        "folds": FOLDS,
        "fold_seed": seed,
        "models": models,
        "stance": stance_figures(folder),
    }


def stance_figures(folder: Path) -> dict[str, Any]:
    """The figures of stance, by part of the labelled sentences and group of stances."""
    return {
        part: {group: _stance(own) for group, own in groups.items()}
        for part, groups in stance.measure(folder).items()
    }


def _stance(own: stance.Figures) -> dict[str, Any]:
    return {
        "labelled": own.labelled,
        "read": own.read,
        "right": own.right,
        "precision": _rounded_or_none(own.precision),
        "recall": _rounded_or_none(own.recall),
    }
