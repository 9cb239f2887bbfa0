"""An approval counts if it is that of the document itself, and has been given."""

from __future__ import annotations

import pytest

from statements.details.approval import Approval, find_approvals
from statements.details.plain import PlainText
from statements.statement import Approver
from tests.factories import make_document

BOARD, MEMBERS, OTHER = Approver.BOARD, Approver.MEMBERS, Approver.OTHER


def approvals_of(*texts: str) -> tuple[Approval, ...]:
    return find_approvals(PlainText.of(make_document(texts).sentences))


@pytest.mark.parametrize(
    ("text", "approver"),
    [
        ("This statement was approved by the Board on 5 May 2022 and signed on its behalf by:", BOARD),
        ("The Board has reviewed and approved this statement.", BOARD),
        ("The board of directors of Acme Ltd approved this statement on 5 May 2022.", BOARD),
        ("We, the directors of Acme Ltd, approve this statement.", BOARD),
        ("It was approved at a meeting of the board on 3 June 2022.", BOARD),
        ("This statement has been approved by the trustees.", BOARD),
        ("This statement has been agreed by the board of directors and will be reviewed yearly.", BOARD),
        ("This statement was approved by the Council of Greenfield University.", BOARD),
        ("This statement was approved by the managing director on behalf of the board.", BOARD),
        ("This statement is endorsed by our managing director and approved by our board.", BOARD),
        ("This statement is made under section 54 and board approval has been given.", BOARD),
        ("Approved by the Board: 15 February 2022", BOARD),
        ("(Statement approved by Acme Holdings Board 30th January 2022)", BOARD),
        ("This statement was approved by the members of Acme Law LLP.", MEMBERS),
        ("This statement was approved by our executive team.", OTHER),
        ("This statement was approved by our CEO.", OTHER),
        ("This statement was approved by the Ethics Committee of the Board of Directors.", OTHER),
        ("This statement was approved by a member of the board.", OTHER),
        ("Approved by: J. Smith", OTHER),
        ("Approved by: Jane Roe", OTHER),
        ("The Board delegated approval of this statement on its behalf to the chief executive.", OTHER),
        ("The board sees to all of this, and we have approved this statement.", BOARD),
        ("It was approved by the board in June 2022, being signed off by our sales director.", BOARD),
        ("This statement was approved on 5 May 2022.", None),
    ],
)  # fmt: skip
def test_an_approval_of_the_statement_names_its_approver(text: str, approver: Approver | None) -> None:
    assert [approval.approver for approval in approvals_of(text)] == [approver]


def test_a_policy_that_was_approved_is_the_document_where_that_is_a_policy() -> None:
    title, said = "Wold Mills Ltd Anti-Slavery Policy", "This policy was approved by our management team."
    assert [approval.approver for approval in approvals_of(title, said)] == [OTHER]


@pytest.mark.parametrize(
    "texts",
    [
        ["Wold Mills Ltd Modern Slavery Statement", "This policy was approved by our management team."],
        [
            "Wold Mills Ltd Modern Slavery Policy",
            "This is our statement.",
            "This policy was approved by the board.",
        ],
        ["Wold Mills Ltd Anti-Slavery Policy", "That policy was approved by the board."],
        ["Wold Mills Ltd Anti-Slavery Policy", "Our travel policy was approved by the board."],
    ],
)
def test_a_policy_that_was_approved_is_not_the_document_otherwise(texts: list[str]) -> None:
    assert approvals_of(*texts) == ()


@pytest.mark.parametrize(
    "text",
    [
        # Something else is approved.
        "Our human rights policy was approved by the board in December 2021.",
        "The board approved our supplier code and the budget for it.",
        "Our anti-slavery policy, which the board approved in May, is in force.",
        "New suppliers are approved by the procurement director.",
        "The board approved a donation to a charity.",
        "All policies are approved and signed off by our directors.",
        "A human rights policy was made in 2020, and it was approved by the board.",
        # It is still to come, or did not come.
        "This statement will be approved by the board in June 2022.",
        "The board will be asked to approve this statement.",
        "This statement is to be approved by the directors.",
        "This statement has not been approved by the board.",
        # The law asks for it.
        "The Act requires that a statement is approved by the board.",
        "A statement must be approved by the board of directors.",
        # No word of approval.
        "Signed on behalf of the board.",
        "This statement was presented to the board.",
        "Board approval",
    ],
)
def test_what_is_no_approval_of_the_statement_is_passed_over(text: str) -> None:
    assert approvals_of(text) == ()


@pytest.mark.parametrize(("heading", "count"), [("Approval", 1), ("Board approval", 1), ("Our policies", 0)])
def test_a_bare_approval_needs_its_heading(heading: str, count: int) -> None:
    assert len(approvals_of(f"# {heading}", "Reviewed and approved by the board of directors.")) == count


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("This statement was approved by the board on 5 May 2022.", ["2022-05-05"]),
        ("On 5 May 2022 the board approved this statement.", ["2022-05-05"]),
        ("This statement for the year ended 31 March 2022 was approved by the board.", []),
        ("The board approved this statement, which relates to the year to 31 March 2022.", []),
        ("This statement was approved on 5 May 2022 by the following directors:", ["2022-05-05"]),
        (
            "It was approved by the board on 2 July 2022 and by the members of the LLP on 9 May 2022.",
            ["2022-07-02", "2022-05-09"],
        ),
        ("This statement was approved by the board and was signed by the chair on 9 July 2022.", []),
        ("We reach all suppliers by June 2023. This statement was approved by the board.", []),
    ],
)  # fmt: skip
def test_the_dates_of_an_approval_are_its_own(text: str, days: list[str]) -> None:
    (approval,) = approvals_of(text)
    assert [str(found.day) for found in approval.days] == days


def test_an_approval_ends_where_another_line_begins() -> None:
    document = make_document(
        ["This statement was approved by the Executive Committee", "Jane Roe, Board Director"]
    )
    (approval,) = find_approvals(PlainText.of(document.sentences))
    assert approval.approver is OTHER


def test_an_approval_goes_on_over_a_line_end() -> None:
    (approval,) = approvals_of(
        "This statement was approved by the Executive Committee and\nthe Board of Acme Ltd."
    )
    assert approval.approver is BOARD


@pytest.mark.parametrize(
    ("before", "count"),
    [
        ("This statement is made under section 54.", 1),
        ("Our code of conduct forbids it.", 0),
        ("We sell tea.", 1),
    ],
)
def test_it_is_what_the_sentence_before_speaks_of(before: str, count: int) -> None:
    assert len(approvals_of(before, "It is approved by the board of directors.")) == count
