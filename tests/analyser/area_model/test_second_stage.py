"""The second look: neighbours and the whole statement."""

from __future__ import annotations

import numpy as np
import pytest

from analyser.area_model.areas import AREAS
from analyser.area_model.second_stage import REACH, squash, table_of


def _scores(count: int) -> np.ndarray[tuple[int, int], np.dtype[np.float64]]:
    return np.random.default_rng(1).normal(size=(count, len(AREAS)))


@pytest.mark.parametrize("count", [0, 1, 2, 30])
def test_there_is_a_row_for_each_sentence_of_the_same_width(count: int) -> None:
    assert table_of(_scores(count)).shape == (count, table_of(_scores(9)).shape[1])


def test_a_far_sentence_changes_nothing_but_the_view_of_the_whole() -> None:
    scores = _scores(20)
    other = scores.copy()
    other[REACH + 1] = -scores[REACH + 1]
    near = len(AREAS) * (2 * REACH + 2)
    assert (table_of(scores)[0, :near] == table_of(other)[0, :near]).all()
    assert (table_of(scores)[0] != table_of(other)[0]).any()


def test_log_odds_of_any_size_become_probabilities() -> None:
    assert squash(np.array([-1e9, 0.0, 1e9])) == pytest.approx([0, 0.5, 1])
