"""Scorecards in order: ties share a place, and the order of the input makes no difference."""

from collections.abc import Iterable
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analyser.rank import rank
from analyser.scorecard import Scorecard
from tests.analyser.makers import make_scorecard

SCORES = st.lists(st.one_of(st.none(), st.sampled_from([0.0, 12.5, 50.0, 100.0])), max_size=6)


def named(*scores: float | None) -> list[Scorecard]:
    """A scorecard for each score, of companies called A, B, C …"""
    return [make_scorecard(score, company=chr(ord("A") + number)) for number, score in enumerate(scores)]


def places(scorecards: Iterable[Scorecard]) -> list[tuple[int, str | None]]:
    return [(place.place, place.scorecard.statement.company) for place in rank(scorecards).places]


@pytest.mark.parametrize(
    ("scores", "expected"),
    [
        pytest.param([], [], id="nobody"),
        pytest.param([10], [(1, "A")], id="one"),
        pytest.param([10, 30, 20], [(1, "B"), (2, "C"), (3, "A")], id="highest first"),
        pytest.param([20, 20, 10], [(1, "A"), (1, "B"), (3, "C")], id="a tie at the top"),
        pytest.param([30, 20, 20, 10], [(1, "A"), (2, "B"), (2, "C"), (4, "D")], id="a tie in the middle"),
        pytest.param([0, None], [(1, "A"), (2, "B")], id="no score after nought"),
        pytest.param([None, 10, None], [(1, "B"), (2, "A"), (2, "C")], id="no score comes last, together"),
        pytest.param([None, None], [(1, "A"), (1, "B")], id="nobody has a score"),
    ],
)
def test_places(scores: list[float | None], expected: list[tuple[int, str]]) -> None:
    assert places(named(*scores)) == expected


@pytest.mark.parametrize("order", list(permutations(named(20, 20, None, 5))))
def test_the_order_of_the_input_makes_no_difference(order: tuple[Scorecard, ...]) -> None:
    assert places(order) == [(1, "A"), (1, "B"), (3, "D"), (4, "C")]


def test_a_scorecard_without_a_company_can_be_ranked() -> None:
    assert places([make_scorecard(10, company=None), make_scorecard(20)]) == [(1, "Acme Ltd"), (2, None)]


@given(SCORES)
def test_every_scorecard_has_one_place_and_no_place_is_left_out_unfairly(scores: list[float | None]) -> None:
    ranked = rank(named(*scores)).places
    assert len(ranked) == len(scores)
    assert all(
        place.place == 1 + sum(_is_better(other, place.scorecard.overall) for other in scores)
        for place in ranked
    )


def _is_better(score: float | None, than: float | None) -> bool:
    return score is not None and (than is None or score > than)
