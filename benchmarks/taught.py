"""Texts without labels, with what the transformer says of them: the linear model learns from both.

A folder holds `texts.json`, a list of pairs of a name and its sentences, and one table of probabilities a
network (sentences x areas, in that order): `fold_0.npy` to `fold_4.npy` from networks that did not see the
fold, and `all.npy` from the one that ships.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from analyser.area_model.lexicon import Lexicon
from analyser.area_model.load import load_word_vectors
from benchmarks.aims import Labelled, LabelsMissing
from benchmarks.area_tables import count
from benchmarks.train_fast import TAUGHT, Lesson, wordings_by_group

Targets = NDArray[np.float64]

WEIGHT = 0.4
"""What a row told by the network counts beside one labelled by experts; 0.15 gives a little less."""

FEWEST, MOST = 10, 300
"""Sentences of a text: shorter ones are no statements, longer ones annual reports."""

SHARED_SENTENCES = 3
"""Long sentences that a text may share with labelled statements, at most, before it is left out."""

LONG_SENTENCE = 60
"""Characters."""


@dataclass(frozen=True, slots=True)
class Taught:
    """The texts that are learned from, their rows in the tables of the folder, and the folder."""

    texts: tuple[tuple[str, ...], ...]
    rows: NDArray[np.int64]
    folder: Path

    def targets(self, network: str) -> Targets:
        """What a network says of the sentences of the texts.

        Raises:
            LabelsMissing: if the folder has nothing from this network.
        """
        path = self.folder / f"{network}.npy"
        if not path.is_file():
            raise LabelsMissing(path, "is missing")
        return np.asarray(np.load(path)[self.rows], dtype=np.float64)


def load_taught(folder: Path, statements: Sequence[Labelled]) -> Taught:
    """The texts of a folder that hold no labelled statement.

    Raises:
        LabelsMissing: if the folder has no texts.
    """
    path = folder / "texts.json"
    if not path.is_file():
        raise LabelsMissing(path, "is missing")
    texts = [tuple(sentences) for _, sentences in json.loads(path.read_text(encoding="utf-8"))]
    known = {each.strip(" .") for own in statements for each in own.sentences if len(each) > LONG_SENTENCE}
    ends = np.cumsum([len(text) for text in texts])
    kept = [
        (text, np.arange(end - len(text), end))
        for text, end in zip(texts, ends, strict=True)
        if FEWEST <= len(text) <= MOST
        and sum(sentence.strip(" .") in known for sentence in text) < SHARED_SENTENCES
    ]
    return Taught(tuple(text for text, _ in kept), np.concatenate([rows for _, rows in kept]), folder)


def with_texts(lesson: Lesson, taught: Taught) -> Lesson:
    """The lesson with the rows of the texts after its own, their labels still empty."""
    own = [statement.sentences for statement in lesson.statements]
    areas, rows = lesson.labels.shape[1], len(taught.rows)
    return Lesson(
        statements=lesson.statements,
        counted=count([*own, *taught.texts], Lexicon(wordings_by_group()), load_word_vectors()),
        labels=np.vstack([lesson.labels, np.zeros((rows, areas))]),
        asked=np.vstack([lesson.asked, np.full((rows, areas), WEIGHT)]),
        folds=np.concatenate([lesson.folds, np.full(rows, TAUGHT)]),
    )


def told(lesson: Lesson, targets: Targets) -> Lesson:
    """The lesson with what a network says as the labels of its last rows."""
    labels = np.vstack([lesson.labels[: -len(targets)], targets])
    return replace(lesson, labels=labels)
