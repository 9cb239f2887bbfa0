"""Whose statement it is: named as it is printed, with the sentence that says so, or not at all."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from statements.details.company import find_company
from statements.details.roll import read_roll
from statements.statement import Detail
from tests.factories import make_document

ACT = "the Modern Slavery Act 2015"


def company_of(texts: Sequence[str], filename: str = "statement.pdf") -> Detail[str] | None:
    document = make_document(texts, filename=filename)
    return find_company(document, read_roll(document))


@pytest.mark.parametrize(
    ("text", "company", "rule"),
    [
        ("This statement is made by Acme Tea plc under section 54.", "Acme Tea plc", "company.made-by"),
        (
            f"This statement is made pursuant to section 54(1) of {ACT} by Acme Ltd.",
            "Acme Ltd",
            "company.made-by",
        ),
        ("This statement is made on behalf of Acme Ltd and its subsidiaries.", "Acme Ltd", "company.made-by"),
        ("This is the slavery statement of Acme Ltd for the year.", "Acme Ltd", "company.made-by"),
        (f"It constitutes Acme Tea plc’s slavery statement under {ACT}.", "Acme Tea plc", "company.made-by"),
        (
            "This statement is made by Acme Ltd on behalf of Beta Ltd and Gamma Ltd.",
            "Acme Ltd",
            "company.made-by",
        ),
        ("Acme Inc. provides this statement for itself and Beta Ltd.", "Acme Inc.", "company.provides"),
        ("It sets out the steps taken by Acme Tea plc to prevent slavery.", "Acme Tea plc", "company.steps"),
        ("This statement sets out the steps that Acme Ltd has taken.", "Acme Ltd", "company.steps"),
        ("This statement sets out Acme Ltd’s actions to understand all risks.", "Acme Ltd", "company.steps"),
        ("# Acme Tea Ltd Modern Slavery Statement 2023", "Acme Tea Ltd", "company.title"),
        ("# Modern Slavery Statement of Acme Ltd", "Acme Ltd", "company.made-by"),
        ("# Modern Slavery Statement | Acme Ltd", "Acme Ltd", "company.title"),
        ("# Greenfield University: Modern Slavery Statement", "Greenfield University", "company.title"),
        ("Nobody at Acme Ltd (“the Company”, “we” or “us”) may be exploited.", "Acme Ltd", "company.defined"),
        ("We, Acme (UK) Ltd, sell tea.", "Acme (UK) Ltd", "company.defined"),
        ("This statement was approved by the board of directors of Acme Ltd.", "Acme Ltd", "company.board"),
        ("Acme Ltd’s board has approved this statement.", "Acme Ltd", "company.board"),
        ("For and on behalf of Acme Ltd", "Acme Ltd", "company.signed-for"),
        ("Jane Smith, Chief Executive Officer, Acme Tea Limited", "Acme Tea Limited", "company.office"),
        ("© Acme Tea Ltd 2022", "Acme Tea Ltd", "company.imprint"),
        ("Acme Tea Ltd. Registered in England no. 1234567", "Acme Tea Ltd.", "company.imprint"),
        ("At Acme Tea Ltd, we train our buyers.", "Acme Tea Ltd", "company.at"),
        ("Acme Tea Ltd is a grower of tea.", "Acme Tea Ltd", "company.described"),
        ("Tea is sold by Acme Tea Ltd.", "Acme Tea Ltd", "company.only-name"),
    ],
)
def test_the_company_is_named_as_it_is_printed(text: str, company: str, rule: str) -> None:
    detail = company_of([text])
    assert detail is not None
    assert (detail.value, detail.rule, [sentence.text for sentence in detail.sentences]) == (
        company,
        rule,
        [text.removeprefix("# ")],
    )


@pytest.mark.parametrize(
    "texts",
    [
        ["We train."],
        ["# Modern Slavery Statement", "The Company trains its buyers."],
        ["# Our Modern Slavery Statement", "We train."],
        ["# Annual Modern Slavery Statement", "Suppliers are audited.", "Training is given."],
        ["Our supplier is Limited in reach."],
        ["Our supplier Acme Ltd was audited."],
        ["Our parent company, Acme plc, is listed."],
        ["Sedex is a platform.", "Sedex has members.", "We use Sedex."],
        ["This statement was approved by Jane Smith, Managing Director."],
        ["Acme Ltd makes tea.", "Beta Ltd makes milk."],
        ["Kinder Foods is a maker of jam.", "Leaf Foods is a maker of tea."],
    ],
)
def test_nobody_is_named_where_it_is_not_clear_who_speaks(texts: list[str]) -> None:
    assert company_of(texts) is None


def test_a_supplier_that_is_named_more_often_is_not_the_company() -> None:
    texts = [
        "This statement is made by Acme Ltd.",
        *["Beta Packers plc has a site.", "Beta Packers plc was audited."] * 9,
    ]
    detail = company_of(texts)
    assert detail is not None
    assert detail.value == "Acme Ltd"


def test_a_short_name_counts_for_the_full_one() -> None:
    detail = company_of(["Greenfield Catering Limited (GCL) cooks.", "At GCL, we train.", "GCL has acted."])
    assert detail is not None
    assert detail.value == "Greenfield Catering Limited"


def test_of_short_and_full_the_full_name_is_shown() -> None:
    detail = company_of(
        ["At Acme, we train.", "Acme is committed to fair work.", "Acme Tea plc is a grower of tea."]
    )
    assert detail is not None
    assert detail.value == "Acme Tea plc"


def test_a_name_in_capitals_is_shown_as_it_is_printed_elsewhere() -> None:
    detail = company_of(
        ["# ACME TEA LTD MODERN SLAVERY STATEMENT", "This statement is made by Acme Tea Ltd and others."]
    )
    assert detail is not None
    assert detail.value == "Acme Tea Ltd"


def test_the_first_of_several_that_speak_together_is_the_company() -> None:
    detail = company_of(["Acme Ltd and its subsidiaries Beta Ltd and Gamma Ltd (together “we”) sell tea."])
    assert detail is not None
    assert detail.value == "Acme Ltd"


def test_a_company_without_legal_form_is_known_by_what_it_does() -> None:
    detail = company_of(
        ["Greenfield recognises the risk.", "Greenfield has acted.", "Greenfield is committed to fair work."]
    )
    assert detail is not None
    assert detail.value == "Greenfield"


def test_the_name_of_the_file_is_the_last_to_be_asked() -> None:
    named = company_of(["This statement is made by Acme Ltd."], filename="beta-2023.pdf")
    unnamed = company_of(["We train."], filename="beta-2023.pdf")
    assert named is not None
    assert unnamed is not None
    assert (named.value, unnamed.value, unnamed.rule, unnamed.sentences) == (
        "Acme Ltd",
        "Beta",
        "company.file-name",
        (),
    )


def test_no_more_than_three_sentences_are_given() -> None:
    detail = company_of(["At Acme, we train."] * 9)
    assert detail is not None
    assert len(detail.sentences) == 3


def test_of_several_subsidiaries_that_sign_none_stands_for_their_parent() -> None:
    signed = ["Jane Roe, Director, Acme Tea Limited", "Adam Poe, Director, Acme Coffee Limited"]
    company = company_of(["# Acme Modern Slavery Statement", "Acme is committed to fair work.", *signed])
    assert company is not None
    assert company.value == "Acme"


def test_a_sentence_that_prints_the_name_is_among_those_given() -> None:
    texts = [
        "Acme Ltd (“ATL”) grows tea.",
        "This statement is made by ATL under the Modern Slavery Act 2015.",
    ]
    found = company_of(texts)
    assert found
    assert found.value == "Acme Ltd"
    assert any(found.value in sentence.text for sentence in found.sentences)
