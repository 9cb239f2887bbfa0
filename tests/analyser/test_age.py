"""What was done long ago is told apart from what was done in the period."""

import pytest

from analyser.age import is_long_ago, with_age
from analyser.analyse import analyse
from analyser.fold import fold
from analyser.scorecard import Stance
from criteria.law import Law
from tests.factories import make_statement


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("In 2015 we audited twelve mills.", True),
        ("Our code was published in March 2018.", True),
        ("In 2015 and in 2016 we audited twelve mills.", True),
        ("In 2022 we audited twelve mills.", False),
        ("In 2015 and again in 2023 we audited twelve mills.", False),
        ("We have audited mills every year since 2015.", False),
        ("The code was published in 2015 and is reviewed annually.", False),
        ("Ambleside Mills was founded in 1974.", False),
        ("We trained buyers on the Act of 2015 law.", False),
        ("Yarrow Foods is certified to ISO 45001:2018.", False),
        ("We audited twelve mills.", False),
    ],
)
def test_the_latest_year_of_a_deed_decides(sentence: str, expected: bool) -> None:
    assert is_long_ago(fold(sentence).text, 2024) is expected


def test_without_a_period_nothing_is_old() -> None:
    assert not is_long_ago("in 2001 we audited twelve mills.", None)


def test_evidence_of_an_old_deed_keeps_its_level_and_names_its_age(uk_law: Law) -> None:
    statement = make_statement(["In 2015 we audited 45 factories in India and found 12 breaches."])
    evidence = [piece for finding in analyse(statement, uk_law).findings for piece in finding.evidence]
    aged = [with_age(piece, 2024) for piece in evidence if piece.stance is Stance.DONE]
    assert aged
    assert {piece.rules[-1] for piece in aged} == {"done.long-ago"}
    assert [piece.level for piece in aged] == [
        piece.level for piece in evidence if piece.stance is Stance.DONE
    ]
