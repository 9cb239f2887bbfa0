"""Training on a few invented statements: repeatable, honest about folds, and read back as it was."""

from __future__ import annotations

import csv
from pathlib import Path

import numpy as np
import pytest

from analyser.area_model.areas import AREAS
from benchmarks.aims import LabelsMissing, load_labelled

pytest.importorskip("scipy", reason="training needs scipy: pip install -r requirements-train.txt")

from analyser.area_model.care import Care
from analyser.area_model.load import area_model
from benchmarks.fast_weights import train, write_weights
from benchmarks.train_fast import (
    Lesson,
    best_threshold,
    fit_linear,
    prepare,
    score_linear,
    unseen_scores,
)

SENTENCES = {
    "mitigation": "All buyers of {name} completed modern slavery training",
    "structure": "{name} Limited is a subsidiary of {name} Holdings",
    "approval": "This statement was approved by the board of {name}",
    "risk": "Our highest risk is the cotton that {name} buys",
    None: "The weather near {name} was warm",
}
NAMES = "Ash Birch Cedar Dogwood Elm Fir Gorse Hazel Ivy Juniper".split()


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    place = tmp_path_factory.mktemp("aims")
    rows = [
        [name, number, sentence.format(name=name), *(int(area == each) for each in AREAS)]
        for name in NAMES
        for number, (area, sentence) in enumerate(SENTENCES.items())
    ]
    for country in ("uk", "au", "ca"):
        with (place / f"{country}.csv").open("w", encoding="utf-8", newline="") as lines:
            csv.writer(lines).writerows([["statement_id", "sentence_index", "sentence", *AREAS], *rows])
    return place


@pytest.fixture(scope="module")
def lesson(folder: Path) -> Lesson:
    return prepare(load_labelled(folder))


def test_the_same_labels_give_the_same_bytes(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "1").mkdir()
    (tmp_path / "2").mkdir()
    [first], [second] = (write_weights(folder, out=tmp_path / number) for number in "12")
    assert first.read_bytes() == second.read_bytes()


def test_what_was_taught_is_found_in_words_not_seen_before(lesson: Lesson) -> None:
    model = area_model(train(lesson), Care.FAST)
    reading = model.read([sentence.format(name="Oak") for sentence in SENTENCES.values()])
    assert [AREAS[row.argmax()] for row in reading.probabilities[:4]] == list(SENTENCES)[:4]


def test_weights_that_were_written_score_as_those_that_were_fitted(lesson: Lesson) -> None:
    everything = np.ones(len(lesson.labels), dtype=bool)
    slow = score_linear(lesson, fit_linear(lesson, everything))
    linear = area_model(train(lesson), Care.FAST).linear
    fast = np.vstack([linear.logits(statement.sentences) for statement in lesson.statements])
    assert fast == pytest.approx(slow, abs=0.02)


def test_unseen_scores_do_not_hang_on_the_labels_of_their_own_fold(lesson: Lesson) -> None:
    everything = np.ones(len(lesson.labels), dtype=bool)
    fold = lesson.folds == lesson.folds[0]
    turned = np.where(fold[:, None], 1 - lesson.labels, lesson.labels)
    other = Lesson(lesson.statements, lesson.counted, turned, lesson.asked, lesson.folds)
    same = unseen_scores(other, everything)[fold] == unseen_scores(lesson, everything)[fold]
    assert same.all()


def test_a_threshold_parts_what_can_be_parted() -> None:
    labels, probabilities = np.array([1.0, 1.0, 0.0, 0.0]), np.array([0.9, 0.6, 0.4, 0.1])
    assert best_threshold(labels, probabilities) == 0.5


def test_equal_probabilities_are_not_parted() -> None:
    assert best_threshold(np.array([1.0, 0.0, 0.0]), np.array([0.5, 0.5, 0.1])) == pytest.approx(0.3)


def test_a_folder_without_labels_is_refused(tmp_path: Path) -> None:
    with pytest.raises(LabelsMissing, match=r"uk\.csv is missing\. Give the folder"):
        load_labelled(tmp_path)


def test_a_table_without_labels_is_refused(tmp_path: Path) -> None:
    (tmp_path / "uk.csv").write_text("statement_id,sentence\na,We train\n", encoding="utf-8")
    with pytest.raises(LabelsMissing, match="not all columns"):
        load_labelled(tmp_path)
