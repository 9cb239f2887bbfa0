"""Writes the weights of the fast area model, as they ship."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from analyser.area_model import load
from analyser.area_model.areas import AREAS
from analyser.area_model.load import FAST_WEIGHTS, WORD_VECTORS, bytes_of
from analyser.area_model.reading import mean_score
from benchmarks.aims import load_labelled
from benchmarks.area_tables import (
    LEXICON,
    MEANING,
    MEANING_AFTER,
    MEANING_BEFORE,
    NEXT,
    PREVIOUS,
    SHAPE,
    Counted,
    widths,
)
from benchmarks.taught import Taught, load_taught, told, with_texts
from benchmarks.train_fast import (
    CAREFUL_SHARE,
    FAST_SHARE,
    FittedLinear,
    FittedSecond,
    Lesson,
    Scores,
    fit_linear,
    fit_second,
    prepare,
    unseen_scores,
    wordings_by_group,
)
from benchmarks.transformer_scores import load_transformer_scores
from benchmarks.word_vectors import learn_word_vectors

Arrays = dict[str, NDArray[np.generic]]

SHIPPED = Path(load.__file__).parent / "weights"


def write_weights(
    folder: Path,
    *,
    texts: Path | None = None,
    transformer: Path | None = None,
    taught: Path | None = None,
    out: Path | None = None,
) -> list[Path]:
    """Trains on all labelled statements of a folder, and gives the files that were written.

    `texts` is a folder of texts without labels, from which the word vectors are learned again; without
    it those that ship are used. `transformer` is a file of the network's scores by fold, from which the
    second stage of the careful model is fitted; without it there is none. `taught` is a folder of texts
    that the network labelled. `out` is where the files go; without it, over those that ship.

    Raises:
        LabelsMissing: if the folder does not hold the labelled statements.
        OSError: if a file cannot be written.
    """
    labelled, place = load_labelled(folder), out or SHIPPED
    beside = load_transformer_scores(transformer, labelled) if transformer else None
    written: list[Path] = []
    vectors = None
    if texts:
        arrays = learn_word_vectors(texts, labelled)
        written.append(_write(place / WORD_VECTORS, arrays))
        vectors = load.word_vectors(arrays)
    told_by = load_taught(taught, labelled) if taught else None
    weights = train(prepare(labelled, vectors=vectors), beside, told_by)
    return [*written, _write(place / FAST_WEIGHTS, weights)]


def _write(path: Path, arrays: Arrays) -> Path:
    part = path.with_name(f".part-{path.name}")
    np.savez_compressed(part, allow_pickle=False, **arrays)
    return part.replace(path)


def train(lesson: Lesson, transformer: Scores | None = None, taught: Taught | None = None) -> Arrays:
    """The weights that ship, from all labelled statements; the careful ones if `transformer` is given."""
    everything = np.ones(lesson.labels.shape[0], dtype=bool)
    whole = told(with_texts(lesson, taught), taught.targets("all")) if taught else lesson
    learned = np.ones(whole.labels.shape[0], dtype=bool)
    linear = fit_linear(whole, learned)
    unseen = unseen_scores(whole, learned)[: len(everything)]
    packed = {
        **pack_linear(whole.counted, linear),
        **pack_second("fast", fit_second(lesson, everything, unseen, FAST_SHARE)),
    }
    if transformer is not None:
        both = mean_score(unseen, transformer)
        packed |= pack_second("careful", fit_second(lesson, everything, both, CAREFUL_SHARE))
    return packed


def pack_linear(counted: Counted, linear: FittedLinear) -> Arrays:
    """A linear model as the arrays that `analyser.area_model.load` reads."""
    columns = linear.columns
    blocks = np.split(linear.weights, np.cumsum(widths(counted, columns))[:-1])
    own, before, after, pieces, meaning, meant_before, meant_after, lexicon, shapes = blocks
    worth, piece_worth = columns.gram_worth, columns.piece_worth
    tables_by_name = {
        "own": own * worth[:, None],
        "before": before * worth[:, None] * PREVIOUS,
        "after": after * worth[:, None] * NEXT,
        "worth": worth,
        "piece_weights": pieces * piece_worth[:, None],
        "piece_worth": piece_worth,
        "meaning": meaning * MEANING,
        "meant_before": meant_before * MEANING_BEFORE,
        "meant_after": meant_after * MEANING_AFTER,
        "lexicon_weights": lexicon * LEXICON,
        "shape_weights": shapes * SHAPE,
        "intercepts": linear.intercepts,
    }
    return {
        "areas": bytes_of("\n".join(AREAS)),
        "grams": bytes_of("\n".join(counted.gram_names[number] for number in columns.grams)),
        "pieces": bytes_of("\n".join(counted.piece_names[number] for number in columns.pieces)),
        "lexicon": bytes_of(json.dumps(wordings_by_group())),
        **{name: table.astype(np.float16) for name, table in tables_by_name.items()},
    }


def pack_second(care: str, second: FittedSecond) -> Arrays:
    """A second stage as the arrays that `analyser.area_model.load` reads."""
    return {
        f"{care}_second": second.coefficients.astype(np.float32),
        f"{care}_second_intercepts": second.intercepts.astype(np.float32),
        f"{care}_thresholds": second.thresholds.astype(np.float32),
    }
