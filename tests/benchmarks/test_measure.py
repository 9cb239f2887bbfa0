"""The figures of the accuracy page, on examples that can be counted by hand."""

from __future__ import annotations

import numpy as np
import pytest

from benchmarks.measure import (
    Counts,
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

LABELS = np.array([[1, 0], [1, 0], [0, 0], [0, 1]], dtype=bool)
CALLED = np.array([[1, 0], [0, 0], [1, 0], [0, 1]], dtype=bool)
COUNTS = Counts.of(LABELS, CALLED, np.array([0, 0, 1, 1]))


def test_precision_recall_and_f1_are_counted_by_area() -> None:
    assert precision(COUNTS).tolist() == [0.5, 1]
    assert recall(COUNTS).tolist() == [0.5, 1]
    assert f1(COUNTS).tolist() == [0.5, 1]


def test_the_mean_of_areas_and_all_decisions_together_differ() -> None:
    assert macro_f1(COUNTS) == 0.75
    assert micro_f1(COUNTS) == pytest.approx(2 / 3)


def test_an_area_without_labels_and_calls_has_no_f1() -> None:
    nothing = np.zeros((2, 1), dtype=bool)
    assert f1(Counts.of(nothing, nothing, np.array([0, 1]))).tolist() == [0]


def test_an_interval_holds_the_figure_and_draws_whole_statements() -> None:
    low, high = interval(COUNTS, micro_f1)
    assert low <= micro_f1(COUNTS) <= high
    assert interval(COUNTS.drawn(np.array([0])), micro_f1).tolist() == pytest.approx([2 / 3, 2 / 3])


def test_average_precision_follows_the_ranking() -> None:
    labels = np.array([1, 0, 1], dtype=bool)
    assert average_precision(labels, np.array([0.9, 0.5, 0.1])) == pytest.approx((1 + 2 / 3) / 2)
    assert average_precision(~labels & labels, np.zeros(3)) is None


def test_probabilities_that_keep_their_word_have_no_calibration_error() -> None:
    labels = np.array([1] + [0] * 9, dtype=bool)
    [band], error = reliability(labels, np.full(10, 0.1))
    assert (band, error) == ({"said": 0.1, "was": 0.1, "decisions": 10}, pytest.approx(0))


@pytest.mark.parametrize(
    ("second", "correlation"), [([1.0, 2.0, 9.0], 1), ([3.0, 2.0, 1.0], -1), ([1.0, 1.0, 1.0], 0)]
)
def test_rank_correlation_looks_at_order_alone(second: list[float], correlation: float) -> None:
    assert rank_correlation(np.array([1.0, 2.0, 3.0]), np.array(second)) == pytest.approx(correlation)
