"""The other companies that a statement says it is made for."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from statements.details.company import find_company
from statements.details.group import find_group
from statements.details.roll import read_roll
from tests.factories import make_document


def group_of(texts: Sequence[str]) -> list[str]:
    document = make_document(texts)
    roll = read_roll(document)
    return [detail.value for detail in find_group(roll, find_company(document, roll))]


@pytest.mark.parametrize(
    ("texts", "group"),
    [
        (
            ["This statement is made by Acme Ltd on behalf of Beta Ltd and Gamma plc."],
            ["Beta Ltd", "Gamma plc"],
        ),
        (
            ["This statement is made by Acme Ltd and its subsidiaries Beta Ltd and Gamma plc."],
            ["Beta Ltd", "Gamma plc"],
        ),
        (
            ["This statement covers Acme Ltd (“Acme”), Beta Ltd (“Beta”) and Gamma plc."],
            ["Beta Ltd", "Gamma plc"],
        ),
        (
            ["This statement is made by Acme Ltd and its parent companies, Beta Ltd and Gamma plc."],
            ["Beta Ltd", "Gamma plc"],
        ),
        (["It sets out the steps taken by Acme Ltd, Beta Ltd and Gamma plc."], ["Beta Ltd", "Gamma plc"]),
        (
            [
                "This statement is made by Acme Ltd.",
                "This statement covers the following companies:",
                "- Beta Ltd",
                "- Gamma plc (no. 123)",
            ],
            ["Beta Ltd", "Gamma plc"],
        ),
    ],
)
def test_companies_for_which_it_is_made_are_named(texts: list[str], group: list[str]) -> None:
    assert group_of(texts) == group


@pytest.mark.parametrize(
    "texts",
    [
        ["This statement is made by Acme Ltd."],
        ["This statement is made by Acme Ltd.", "Acme Ltd buys from Beta Ltd and Gamma plc."],
        ["This statement is made by Acme Ltd, which is part of Beta plc."],
        ["This statement is made by Acme Ltd, subsidiary of Beta plc."],
        ["This statement is made by Acme Ltd, its parent company being Beta plc."],
        ["This statement is made by Acme Ltd for its brands Leaf and Root."],
        ["This statement is made by Acme Ltd.", "We use the following suppliers:", "- Beta Ltd"],
    ],
)
def test_others_are_not_taken_for_the_group(texts: list[str]) -> None:
    assert group_of(texts) == []


def test_each_has_the_sentence_that_names_it() -> None:
    document = make_document(["We train.", "This statement covers Acme Ltd and Beta Ltd."])
    [detail] = find_group(read_roll(document), None)[1:]
    assert [sentence.number for sentence in detail.sentences] == [1]
