"""Texts that a network labelled: learned from, never judged, and none of them a labelled statement."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("scipy", reason="training needs scipy: pip install -r requirements-train.txt")

from analyser.area_model.areas import AREAS
from benchmarks.aims import Labelled, LabelsMissing
from benchmarks.taught import FEWEST, load_taught, told, with_texts
from benchmarks.train_fast import TAUGHT, prepare, unseen_scores

OWN = tuple(
    f"Ash and Birch number {n} makes garden tools in Leeds and sells them in Hull" for n in range(FEWEST)
)
OTHER = tuple(f"Cedar trained {n} buyers" for n in range(FEWEST))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    texts = [["short", ["Too short"]], ["own", OWN], ["other", OTHER]]
    (tmp_path / "texts.json").write_text(json.dumps(texts), encoding="utf-8")
    rows = 1 + len(OWN) + len(OTHER)
    np.save(tmp_path / "fold_0.npy", np.repeat(np.arange(rows)[:, None], len(AREAS), axis=1) / rows)
    return tmp_path


@pytest.fixture
def statements() -> list[Labelled]:
    labels = np.eye(len(AREAS), dtype=np.int8)[np.arange(len(OWN)) % len(AREAS)]
    return [Labelled("uk", f"SID_{number}", OWN, labels) for number in range(12)]


def test_texts_that_are_labelled_or_too_short_are_left_out(folder: Path, statements: list[Labelled]) -> None:
    taught = load_taught(folder, statements)
    assert taught.texts == (OTHER,)
    assert taught.targets("fold_0")[0, 0] == pytest.approx((1 + len(OWN)) / (1 + len(OWN) + len(OTHER)))


def test_taught_rows_are_learned_from_and_never_judged(folder: Path, statements: list[Labelled]) -> None:
    lesson, taught = prepare(statements), load_taught(folder, statements)
    wide = told(with_texts(lesson, taught), taught.targets("fold_0"))
    rows = len(lesson.labels)
    assert (wide.folds[rows:] == TAUGHT).all()
    scores = unseen_scores(wide, np.ones(len(wide.labels), dtype=bool))
    assert scores[:rows].any()
    assert not scores[rows:].any()


def test_a_missing_network_is_said(folder: Path, statements: list[Labelled]) -> None:
    with pytest.raises(LabelsMissing, match=r"fold_3\.npy is missing"):
        load_taught(folder, statements).targets("fold_3")
