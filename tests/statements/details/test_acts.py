"""Which laws a document says it answers; to name a law is not to answer it."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from statements.details.acts import find_acts
from statements.statement import Act
from tests.factories import make_document

UK, AU, CA, CAL, NO = Act.UK_2015, Act.AUSTRALIA_2018, Act.CANADA_2023, Act.CALIFORNIA_2010, Act.NORWAY_2021


def acts_of(texts: Sequence[str]) -> list[Act]:
    return [detail.value for detail in find_acts(make_document(texts))]


@pytest.mark.parametrize(
    ("text", "acts"),
    [
        ("This statement is made pursuant to section 54(1) of the Modern Slavery Act 2015.", [UK]),
        ("Published in accordance with section 54 of the Act.", [UK]),
        ("This statement has been published in line with the UK Modern Slavery Act.", [UK]),
        (
            "In accordance with section 54(4) of the Modern Slavery Act 2015, we took these steps.",
            [UK],
        ),
        ("# Modern Slavery Act Transparency Statement 2022", [UK]),
        ("# Statement under the Modern Slavery Act 2015", [UK]),
        ("This statement is made under the Modern Slavery Act 2018 (Cth).", [AU]),
        ("This statement is made pursuant to the Australian Modern Slavery Act.", [AU]),
        (
            "It is to comply with the Modern Slavery Act 2015 (UK) and the Modern Slavery Act 2018 (Cth).",
            [UK, AU],
        ),
        (
            "It is made under the Fighting Against Forced Labour and Child Labour in Supply Chains Act.",
            [CA],
        ),
        ("# Bill S-211 Annual Report", [CA]),
        (
            "We make this disclosure under the California Transparency in Supply Chains Act (SB 657).",
            [CAL],
        ),
        ("# California Transparency in Supply Chains Act", [CAL]),
        (
            "This statement addresses the California Transparency in Supply Chains Act and the UK Act.",
            [UK, CAL],
        ),
        ("This account is published pursuant to the Norwegian Transparency Act.", [NO]),
    ],
)
def test_an_act_under_which_it_says_it_is_made_is_answered(text: str, acts: list[Act]) -> None:
    assert acts_of([text]) == acts


@pytest.mark.parametrize(
    "text",
    [
        "We train.",
        "Our suppliers must comply with the Modern Slavery Act 2015.",
        "All suppliers confirm in a statement that they comply with the Modern Slavery Act 2015.",
        "Our British subsidiary publishes its own statement under the Modern Slavery Act 2015.",
        "Acme Ltd also reports under the UK Modern Slavery Act 2015.",
        "The Modern Slavery Act 2015 is a law of the United Kingdom.",
        "In this statement modern slavery is as defined in the Modern Slavery Act 2018 (Cth).",
        "Staff are trained on the Modern Slavery Act 2015.",
        "This statement is made under the Modern Slavery Act 2018 (NSW).",
        "This Act was made in 2015.",
    ],
)
def test_an_act_that_is_only_named_is_not_answered(text: str) -> None:
    assert acts_of([text]) == []


def test_an_australian_statement_that_names_the_british_act_answers_its_own() -> None:
    texts = [
        "This statement is made under the Modern Slavery Act 2018 (Cth).",
        "Acme UK reports under the UK Modern Slavery Act.",
    ]
    assert acts_of(texts) == [AU]


def test_the_modern_slavery_act_is_australias_where_that_alone_is_named_in_full() -> None:
    assert acts_of(
        ["The Modern Slavery Act 2018 (Cth) is new.", "This statement is made under the Modern Slavery Act."]
    ) == [AU]


def test_the_act_is_the_one_that_is_called_so() -> None:
    texts = ["The Modern Slavery Act 2018 (Cth) (the Act) is new.", "This statement is made under the Act."]
    assert acts_of(texts) == [AU]


def test_an_act_whose_duty_is_told_before_the_statement_speaks_is_answered() -> None:
    texts = [
        "The Modern Slavery Act 2015 requires businesses to publish a statement.",
        "This statement sets out our steps.",
    ]
    assert [(detail.value, detail.rule) for detail in find_acts(make_document(texts))] == [
        (UK, "acts.required")
    ]


def test_an_act_whose_duty_is_told_in_passing_is_not() -> None:
    assert (
        acts_of(["The Modern Slavery Act 2015 requires businesses to publish a statement.", "We train."])
        == []
    )


def test_each_act_has_the_sentences_that_say_it() -> None:
    document = make_document(["We train.", "This statement is made under the Modern Slavery Act 2015."])
    [detail] = find_acts(document)
    assert [sentence.number for sentence in detail.sentences] == [1]
