"""The committed accuracy figures keep to their floors, and a new run may not fall far below them."""

from __future__ import annotations

import copy
import os
from pathlib import Path

import pytest

from benchmarks.last_run import find_falls, load_last_run

FLOORS = {"uk": (0.66, 0.70)}
"""Of the fast model: the mean F1 of the nine shared areas, and F1 over all decisions."""

MOST_CALIBRATION_ERROR = 0.05

LABELLED = Path(os.environ.get("PLAINSIGHT_AIMS", "no-such-folder"))


@pytest.mark.parametrize(("country", "floors"), FLOORS.items())
def test_the_committed_run_keeps_to_the_floors(country: str, floors: tuple[float, float]) -> None:
    figures = load_last_run()["models"]["fast"]["countries"][country]
    assert (figures["macro_f1"], figures["micro_f1"]) >= floors
    assert figures["micro_f1"] >= floors[1]


@pytest.mark.parametrize("country", ["uk", "au", "ca"])
def test_the_model_is_better_than_keywords_in_every_country(country: str) -> None:
    figures = load_last_run()["models"]["fast"]["countries"][country]
    assert figures["macro_f1"] > figures["keyword_macro_f1"] + 0.1


def test_probabilities_keep_their_word() -> None:
    assert load_last_run()["models"]["fast"]["calibration_error"] <= MOST_CALIBRATION_ERROR


def test_a_fall_of_more_than_two_points_is_found() -> None:
    last = load_last_run()
    new = copy.deepcopy(last)
    assert find_falls(new, last) == []
    new["models"]["fast"]["countries"]["uk"]["areas"]["risk"]["f1"] -= 0.021
    [fall] = find_falls(new, last)
    assert fall.startswith("fast, uk, risk: F1 0.")


def test_a_fall_of_less_than_two_points_is_none() -> None:
    last = load_last_run()
    new = copy.deepcopy(last)
    new["models"]["fast"]["countries"]["uk"]["areas"]["risk"]["f1"] -= 0.019
    assert find_falls(new, last) == []


@pytest.mark.skipif(
    not (LABELLED / "uk.csv").is_file(),
    reason="PLAINSIGHT_AIMS does not name the folder with the labelled statements (some minutes)",
)
def test_a_new_run_does_not_fall_below_the_committed_one() -> None:
    pytest.importorskip("scipy", reason="training needs scipy: pip install -r requirements-train.txt")
    from benchmarks.accuracy import run

    assert find_falls(run(LABELLED), load_last_run()) == []
