"""Why a sentence was taken for evidence, in its own words."""

from __future__ import annotations

import pytest

from analyser.area_model.areas import AREAS
from analyser.area_model.load import load_area_model
from analyser.area_model.why import MOST_REASONS, Mover, why

SENTENCES = (
    "We sell garden tools",
    "All buyers completed training on modern slavery",
    "This statement was approved by the board of directors",
)


def test_the_words_that_moved_a_decision_are_named_with_their_place() -> None:
    reasons = why(load_area_model(), SENTENCES, 2, "approval")
    words = [reason for reason in reasons if reason.mover is Mover.WORDS and reason.weight > 0]
    assert "approved" in [reason.words for reason in words]
    assert all(SENTENCES[2][reason.start : reason.end] == reason.words for reason in words)


def test_the_strongest_reason_comes_first_and_there_are_few() -> None:
    weights = [abs(reason.weight) for reason in why(load_area_model(), SENTENCES, 1, "mitigation")]
    assert weights == sorted(weights, reverse=True)
    assert 0 < len(weights) <= MOST_REASONS


def test_all_that_moved_a_decision_adds_up_to_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("analyser.area_model.why.MOST_REASONS", 1000)
    monkeypatch.setattr("analyser.area_model.why.LEAST_WEIGHT", 0.0)
    model = load_area_model()
    column = AREAS.index("mitigation")
    total = sum(reason.weight for reason in why(model, SENTENCES, 1, "mitigation"))
    second = model.second_stage.logits(model.first_scores(SENTENCES))[1, column]
    assert total + model.linear.intercepts[column] == pytest.approx(second, abs=0.01)


def test_neighbours_are_named_only_where_there_are_any() -> None:
    alone = why(load_area_model(), SENTENCES[1:2], 0, "mitigation")
    assert Mover.NEIGHBOURS not in [reason.mover for reason in alone]


@pytest.mark.parametrize(("index", "area"), [(3, "risk"), (-1, "risk"), (0, "weather")])
def test_what_is_not_there_cannot_be_asked_about(index: int, area: str) -> None:
    with pytest.raises(ValueError, match=r"there is no sentence|is no area"):
        why(load_area_model(), SENTENCES, index, area)
