"""The sentences under the figures say what the scorecards say, and are fair where scores are equal."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest

from analyser.analyse import analyse
from analyser.rank import rank
from analyser.scorecard import Ranking, Scorecard
from criteria.load import load_law
from reports import descriptions
from tests.factories import make_statement


def scored(*scores: float | None, company: str = "Acme Ltd") -> Scorecard:
    """A scorecard of the UK law with these scores by area; areas after them score 20."""
    scorecard = analyse(make_statement(company=company), load_law("uk-msa-2015"))
    given = (*scores, *[20.0] * (len(scorecard.areas) - len(scores)))
    areas = tuple(replace(part, score=score) for part, score in zip(scorecard.areas, given, strict=True))
    overall = None if None in given else sum(score or 0 for score in given) / len(given)
    return replace(scorecard, areas=areas, overall=overall, coverage=0.5 if overall is None else 1.0)


def unread(company: str = "Acme Ltd") -> Scorecard:
    return scored(*[None] * 7, company=company)


TWO = (scored(90, company="High Ltd"), scored(0, company="Low Ltd"))


def test_highest_and_lowest_area_are_named() -> None:
    assert descriptions.describe_scores_by_area(scored(62.4, 8)) == (
        "Of seven areas, “Structure, business and supply chains” scores highest (62 of 100) "
        "and “Policies” lowest (8)."
    )


def test_areas_that_share_a_place_are_all_named() -> None:
    sentence = descriptions.describe_scores_by_area(scored(62, 62.4, 8))
    assert "“Structure, business and supply chains” and “Policies” score highest (62 of 100)" in sentence


def test_many_that_share_a_place_are_counted() -> None:
    assert "and 6 of them lowest (20)" in descriptions.describe_scores_by_area(scored(62))


def test_equal_areas_have_no_highest() -> None:
    assert descriptions.describe_scores_by_area(scored()) == "All of seven areas score 20 of 100."


def test_without_a_score_the_reason_is_given() -> None:
    assert "Too few pages could be read" in descriptions.describe_scores_by_area(unread())


def test_the_ranking_names_both_ends() -> None:
    assert descriptions.describe_ranking(rank(TWO)) == (
        "Of two statements, High Ltd 2023 scores highest (30 of 100) and Low Ltd 2023 lowest (17)."
    )


def test_the_ranking_counts_statements_without_a_score() -> None:
    sentence = descriptions.describe_ranking(rank([*TWO, unread()]))
    assert sentence.endswith("; no score is given for one statement more, as too few pages could be read.")


def test_a_ranking_of_one_compares_nothing() -> None:
    assert descriptions.describe_ranking(rank(TWO[:1])) == "High Ltd 2023 scores 30 of 100."


def test_the_heatmap_is_told_by_means() -> None:
    assert descriptions.describe_areas_by_company(rank([scored(90, 10), scored(70, 12)])) == (
        "Of seven areas, “Structure, business and supply chains” scores highest (80 of 100) "
        "and “Policies” lowest (11), by the mean of two statements."
    )


def test_the_radar_tells_where_statements_differ() -> None:
    sentence = descriptions.describe_radar([scored(90, 25), scored(0, 25)])
    assert "furthest apart in “Structure, business and supply chains” (from 0 to 90)" in sentence


def test_the_radar_of_equal_distances_has_no_closest() -> None:
    assert descriptions.describe_radar([scored(), scored()]) == (
        "The scores of two statements lie equally far apart in every area: by 0 of 100."
    )


def test_language_tells_the_most_frequent_kind_first(scorecards: Sequence[Scorecard]) -> None:
    sentence = descriptions.describe_language(scorecards[0])
    assert sentence.startswith("The evidence in one statement has 2 sentences under “says it is done”")
    assert "1 under “says it is planned”" in sentence


@pytest.fixture
def scorecards() -> tuple[Scorecard, ...]:
    says = [
        "In 2022 we trained 40 buyers on modern slavery.",
        "Our Supplier Code of Conduct bans forced labour.",
        "We will train our drivers on modern slavery next year.",
    ]
    return (analyse(make_statement(says), load_law("uk-msa-2015")),)


def test_no_evidence_is_said_so() -> None:
    assert descriptions.describe_language(scored()) == "No sentence of evidence was found in one statement."


@pytest.mark.parametrize(
    "describe",
    [
        descriptions.describe_ranking,
        descriptions.describe_areas_by_company,
        descriptions.describe_language,
    ],
)
def test_of_nothing_nothing_is_said(describe: object) -> None:
    assert callable(describe)
    assert describe(Ranking(places=())) == descriptions.NOTHING


def test_a_radar_of_nothing_shows_nothing() -> None:
    assert descriptions.describe_radar([]) == descriptions.NOTHING
