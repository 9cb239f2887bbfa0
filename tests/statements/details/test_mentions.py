"""The words around a name say whether the statement is its bearer's, and near misses do not."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from statements.details.company import DOUBT, MOST_NAMED
from statements.details.company_rules import RULES
from statements.details.mentions import find_mentions, find_only_name
from statements.details.roll import read_roll
from tests.factories import make_document


def mentions_of(texts: Sequence[str]) -> set[tuple[str, str]]:
    return {(mention.rule, mention.name) for mention in find_mentions(read_roll(make_document(texts)))}


@pytest.mark.parametrize(
    ("texts", "rule"),
    [
        (["Guidance is made by Acme Ltd."], "company.made-by"),
        (
            ["Where we refer to our brands in this statement, it is in relation to Acme Ltd and others."],
            "company.made-by",
        ),
        (["Our suppliers must read this statement and be audited with Acme Ltd."], "company.made-by"),
        (["Acme Ltd provides our cleaning."], "company.provides"),
        (["We train."] * 20 + ["Acme Ltd told us of the steps of Acme Ltd there."], "company.title"),
        (["We train."] * 20 + ["# Acme Ltd Modern Slavery Statement"], "company.title"),
        (["We bought Acme Ltd (“the Brand”) last year."], "company.defined"),
        (["The board of Acme Ltd met in May."], "company.board"),
        (
            ["We met the director of Acme Ltd. " + "We talked of tea and of many other matters. " * 3]
            + ["We train."] * 20,
            "company.office",
        ),
        (["In 2022 Acme Ltd won a prize."], "company.imprint"),
        (["We meet at Acme Ltd."], "company.at"),
        (["We train."] * 20 + ["Acme Ltd is a maker of tea."], "company.described"),
        (["We welcome Acme Ltd."], "company.speaks"),
        (["We buy from Acme Ltd."], "company.staff"),
    ],
)
def test_a_near_miss_is_no_mention(texts: list[str], rule: str) -> None:
    assert (rule, "Acme Ltd") not in mentions_of(texts)


@pytest.mark.parametrize("part", ["our business", "the Group", "us"])
def test_whom_the_words_for_the_maker_refer_to_is_a_mention(part: str) -> None:
    said = f"Where we refer to {part} in this statement, it is in relation to Acme Ltd."
    assert ("company.made-by", "Acme Ltd") in mentions_of([said])


def test_of_several_for_which_it_is_made_the_first_is_meant() -> None:
    made = mentions_of(["This statement is made by Acme Ltd on behalf of Beta Ltd."])
    assert ("company.made-by", "Acme Ltd") in made
    assert ("company.made-by", "Beta Ltd") not in made


def test_a_name_alone_above_the_title_is_in_it() -> None:
    assert ("company.title", "Acme Ltd") in mentions_of(["Acme Ltd", "# Modern Slavery Statement 2023"])


def test_a_name_alone_above_something_else_is_not() -> None:
    assert ("company.title", "Acme Ltd") not in mentions_of(["Acme Ltd", "# Our products"])


def test_the_only_name_in_full_is_found_in_each_of_its_places() -> None:
    roll = read_roll(make_document(["We know Acme Ltd.", "We like Acme Ltd."]))
    assert [mention.name for mention in find_only_name(roll)] == ["Acme Ltd", "Acme Ltd"]


def test_of_two_names_in_full_none_is_the_only_one() -> None:
    assert list(find_only_name(read_roll(make_document(["We know Acme Ltd.", "We like Beta Ltd."])))) == []


def test_it_is_known_how_doubtful_each_rule_is() -> None:
    assert {*RULES, MOST_NAMED, "company.running-line", "company.only-name"} == set(DOUBT)
