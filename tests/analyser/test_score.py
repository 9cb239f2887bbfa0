"""What findings add up to: areas, overall, equal weights, tiers and the gate of the top one."""

import pytest

from analyser.analyse import analyse
from analyser.score import LEAST_COVERAGE, find_tier, score_area, score_overall
from analyser.scorecard import Level
from criteria.law import Law
from tests.analyser.makers import make_area, make_area_score, make_finding, make_law
from tests.factories import make_statement

AREA, OTHER = make_area("training"), make_area("risk")
GATED = make_law(AREA, OTHER, top_tier_needs=["training", "risk"])


@pytest.mark.parametrize(
    ("levels", "score"),
    [
        ([0, 0], 0),
        ([3, 3], 100),
        ([3, 0], 50),
        ([1], pytest.approx(33.33, abs=0.01)),
        ([2, 1, 0], pytest.approx(33.33, abs=0.01)),
    ],
)
def test_an_area_is_the_share_of_what_could_be_reached(levels: list[int], score: float) -> None:
    assert score_area(AREA, [make_finding(AREA, Level(level)) for level in levels]) == score


@pytest.mark.parametrize(
    ("heavy", "light", "score"), [(3, 0, 75), (0, 3, 25), (2, 2, pytest.approx(66.67, abs=0.01))]
)
def test_a_heavier_indicator_counts_more(heavy: int, light: int, score: float) -> None:
    findings = [make_finding(AREA, Level(heavy), weight=3), make_finding(AREA, Level(light), weight=1)]
    assert score_area(AREA, findings) == score


def test_findings_of_other_areas_do_not_count() -> None:
    assert score_area(AREA, [make_finding(AREA, Level.SAID), make_finding(OTHER, Level.SHOWN)]) < 34


def test_the_overall_score_weighs_the_areas() -> None:
    areas = [make_area_score(100, weight=80), make_area_score(0, weight=20)]
    assert score_overall(areas) == 80
    assert score_overall(areas, equal_weights=True) == 50


@pytest.mark.parametrize("score", [0.0, 37.5, 100.0])
def test_equal_areas_give_that_score_whatever_they_weigh(score: float) -> None:
    areas = [make_area_score(score, weight=weight) for weight in (15, 10, 75)]
    assert score_overall(areas) == score


@pytest.mark.parametrize("areas", [[], [make_area_score(None)]], ids=["no areas", "areas without a score"])
def test_without_areas_there_is_no_score(areas: list) -> None:
    assert score_overall(areas) is None


@pytest.mark.parametrize(
    ("overall", "tier"),
    [(0, "Low"), (39.99, "Low"), (40, "Middle"), (69.99, "Middle"), (70, "Top"), (100, "Top"), (None, None)],
)
def test_a_tier_begins_at_its_score(overall: float | None, tier: str | None) -> None:
    assert find_tier(make_law(), overall, []) == tier


@pytest.mark.parametrize(
    ("levels", "tier"),
    [
        pytest.param([2, 2], "Top", id="something specific in both"),
        pytest.param([3, 2], "Top", id="more in one"),
        pytest.param([3, 1], "Middle", id="only words in one"),
        pytest.param([0, 3], "Middle", id="nothing in one"),
        pytest.param([], "Middle", id="nothing at all"),
    ],
)
def test_the_top_tier_needs_something_specific_in_each_area_named(levels: list[int], tier: str) -> None:
    findings = [make_finding(area, Level(level)) for area, level in zip([AREA, OTHER], levels, strict=False)]
    assert find_tier(GATED, 90, findings) == tier


def test_the_gate_is_for_the_top_tier_only() -> None:
    assert find_tier(GATED, 50, []) == "Middle"


def test_one_specific_finding_in_an_area_opens_its_gate() -> None:
    findings = [make_finding(AREA, Level.NOT_FOUND), make_finding(AREA, Level.SPECIFIC)]
    assert find_tier(make_law(AREA, top_tier_needs=["training"]), 90, findings) == "Top"


def test_the_uk_law_keeps_its_top_tier_for_remedy_and_effect(uk_law: Law) -> None:
    assert uk_law.top_tier_needs == ("remediation", "effectiveness")
    assert find_tier(uk_law, 100, []) == uk_law.tiers[-2].name


# Below the floor of pages read there is no score.

PAGES = [[f"We buy tea from estate number {page}."] for page in range(10)]


@pytest.mark.parametrize(
    ("unread", "scored"),
    [
        pytest.param([], True, id="all pages read"),
        pytest.param([9, 10], True, id="eight of ten"),
        pytest.param([8, 9, 10], False, id="seven of ten"),
    ],
)
def test_a_score_is_given_only_where_enough_was_read(uk_law: Law, unread: list[int], scored: bool) -> None:
    scorecard = analyse(make_statement(PAGES, unread=unread), uk_law)
    assert (scorecard.overall is not None) is scored
    assert (scorecard.overall_equal_weights is not None) is scored
    assert (scorecard.tier is not None) is scored
    assert {area.score is not None for area in scorecard.areas} == {scored}


def test_the_floor_is_four_fifths_of_the_pages() -> None:
    assert LEAST_COVERAGE == 0.8


def test_a_statement_that_says_nothing_scores_nought(uk_law: Law) -> None:
    assert analyse(make_statement(["The weather was fine."]), uk_law).overall == 0
