"""Who approved and signed, when, and how surely: signature blocks as text extraction leaves them."""

from __future__ import annotations

import pytest

from statements.details.plain import PlainText
from statements.details.signoff import SignOff, guess_signoff
from statements.statement import Approver, Office
from tests.factories import make_document

OPENING = [f"We buy tea from estate {number} and train its buyers." for number in range(30)]
APPROVED = "This statement was approved by the board of directors on 5 May 2022."


def signoff_of(*ending: str) -> SignOff:
    return guess_signoff(PlainText.of(make_document([*OPENING, *ending]).sentences))


@pytest.mark.parametrize(
    ("ending", "rule"),
    [
        (["Signed by Jane Roe, Director"], "signature.worded"),
        (["Signed", "Jane Roe", "Director", "5 May 2022"], "signature.worded"),
        (["Director", "Jane Roe", "Signed:", "Acme Tea Ltd"], "signature.worded"),
        (["Signed on behalf of Acme Tea Ltd", "Jane Roe", "Director"], "signature.worded"),
        (["Jane Roe", "Director", "For and on behalf of Acme Tea Ltd"], "signature.worded"),
        (["Signed: __________", "Name: Jane Roe", "Title: Director"], "signature.worded"),
        (["Signed Name: Title: Date:", "Jane Roe", "Director", "5 May 2022"], "signature.worded"),
        (["/s/ Jane Roe", "Director"], "signature.worded"),
        (["DocuSigned by:", "Jane Roe", "3F2A9D01B7", "Director"], "signature.worded"),
        (["It was approved by the board and signed on its behalf by:Jane RoeDirector"], "signature.worded"),
        (["I, Jane Roe, hereby certify that this is right.", "Jane Roe", "Director"], "signature.worded"),
        (["This statement has been signed by Jane\nRoe, Director of Acme Tea Ltd."], "signature.worded"),
        (["____________________", "Jane Roe, Director"], "signature.on-a-line"),
        ([APPROVED, "Jane Roe", "Director"], "signature.after-approval"),
        (["Jane Roe, Director", "This statement was approved by the board."], "signature.before-approval"),
        (["J Roe Jane Roe Director"], "signature.at-end"),
        (["Jane Roe Director 5 May 2022"], "signature.with-date"),
        (["Jane Roe", "Director"], "signature.at-end"),
    ],
)  # fmt: skip
def test_the_signatory_is_found_and_the_rule_says_how(ending: list[str], rule: str) -> None:
    signatory = signoff_of(*ending).signatory
    assert signatory is not None
    assert (signatory.value.name, signatory.value.office, signatory.rule) == (
        "Jane Roe",
        Office.DIRECTOR,
        rule,
    )


@pytest.mark.parametrize(
    "ending",
    [
        ["Signed: ______________", "Director", "Date: ____________"],
        ["Signed on behalf of the directors", "5 May 2022"],
        ["The code is signed by all suppliers."],
        ["Contact: Jane Roe, Sustainability Director"],
        ["Produced by: Jane Roe, HR Director"],
        ["Approved by: Jane Roe"],
        ["The work is led by Jane Roe, Managing Director, who reports to the board."],
        ["“We must act,” said Jane Roe, Director of a charity."],
        ["Thank you for reading."],
        ["Signed on behalf of Acme Poe"],
    ],
)
def test_a_name_that_is_no_signature_is_passed_over(ending: list[str]) -> None:
    assert signoff_of(*ending).signatory is None


@pytest.mark.parametrize(
    "ending",
    [
        [APPROVED, "Jane Roe"],
        [APPROVED, "Wold Mills Ltd", "York", "Jane Roe"],
    ],
)
def test_a_bare_name_just_below_the_approval_signs(ending: list[str]) -> None:
    signatory = signoff_of(*ending).signatory
    assert signatory is not None
    assert (signatory.value.name, signatory.rule) == ("Jane Roe", "signature.after-approval")


@pytest.mark.parametrize(
    "ending",
    [
        [APPROVED, "Garden Products"],
        [APPROVED, "Mailing Address"],
        [APPROVED, "Optical Instruments", "Hand Tools"],
        [APPROVED, "Back", "Share", "More of us", "Jane Roe"],
    ],
)
def test_an_entry_of_a_menu_below_the_approval_does_not_sign(ending: list[str]) -> None:
    assert signoff_of(*ending).signatory is None


def test_name_and_office_are_given_as_they_are_printed() -> None:
    signatory = signoff_of("Signed by Jane O’Roe–Poe, Director of Acme’s Tea Ltd").signatory
    assert signatory is not None
    assert signatory.value.name == "Jane O’Roe–Poe"


def test_a_name_may_close_the_foreword() -> None:
    texts = ["We are proud of our work.", "Jane Roe, Chief Executive", *OPENING]
    signatory = guess_signoff(PlainText.of(make_document(texts).sentences)).signatory
    assert signatory is not None
    assert signatory.rule == "signature.under-foreword"


def test_of_several_signatories_the_first_is_given() -> None:
    signatory = signoff_of("Signed:", "Jane Roe, Director", "Adam Poe, Chair").signatory
    assert signatory is not None
    assert signatory.value.name == "Jane Roe"


def test_a_signature_goes_before_the_name_under_a_foreword() -> None:
    texts = ["Adam Poe, Chief Executive", *OPENING, "Signed by Jane Roe, Director"]
    signatory = guess_signoff(PlainText.of(make_document(texts).sentences)).signatory
    assert signatory is not None
    assert signatory.value.name == "Jane Roe"


def test_the_office_is_found_beside_another_place_of_the_name() -> None:
    signatory = signoff_of(
        "Signed: Jane Roe", "on paper and kept", "Name: Jane Roe, Title: Chief Executive"
    ).signatory
    assert signatory is not None
    assert signatory.value.role == "Chief Executive"


@pytest.mark.parametrize(
    ("ending", "rule"),
    [
        (["Signed: ______________", "Director"], "signature.left-blank"),
        (["Signed ....................", "Director"], "signature.left-blank"),
        (["Signed on behalf of the directors"], "signature.without-name"),
        (["Director's signature:", "Date: 5 May 2022"], "signature.without-name"),
        (["Signed: Jane Roe, Director"], "signature.worded"),
    ],
)
def test_words_of_signing_are_a_detail_of_their_own(ending: list[str], rule: str) -> None:
    wording = signoff_of(*ending).sign_wording
    assert wording is not None
    assert wording.rule == rule


def test_no_words_of_signing_are_made_up_for_a_name_at_the_end() -> None:
    assert signoff_of("Jane Roe", "Director").sign_wording is None


@pytest.mark.parametrize(
    ("ending", "day", "rule"),
    [
        ([APPROVED], "2022-05-05", "approved-on.in-approval"),
        (["Approved by the board on 03/04/22."], "2022-04-03", "approved-on.in-approval-day-first"),
        (["The board approved this statement.", "Date: 6 May 2022"], "2022-05-06", "approved-on.in-approval"),
        (
            ["Approved by the board on 2 May 2022.", "The board approved this statement on 9 May 2022."],
            "2022-05-02",
            "approved-on.first-of-several",
        ),
        ([APPROVED, "Jane Roe, Director", "9 June 2022"], "2022-05-05", "approved-on.in-approval"),
        (
            ["This statement was approved by the board.", "Jane Roe, Director", "9 June 2022"],
            "2022-06-09",
            "approved-on.beside-signature",
        ),
        (["Signed by Jane Roe, Director", "June 2022"], "2022-06", "approved-on.beside-signature"),
        (
            ["This statement was approved by the board.", "Signed: Jane Roe, Director", "Date: 9 June 2022"],
            "2022-06-09",
            "approved-on.beside-signature",
        ),
        (
            ["This statement was approved by the board.", "Jane Roe, Director", "Date: 9 June 2022"],
            "2022-06-09",
            "approved-on.beside-signature",
        ),
        (
            ["This statement was approved by the board.", "Wold Mills Ltd", "Date: 9 June 2022"],
            "2022-06-09",
            "approved-on.in-approval",
        ),
        (
            ["This statement was approved by the board of Wold\nMills Ltd on 9 June 2022."],
            "2022-06-09",
            "approved-on.in-approval",
        ),
        (
            ["It was approved by the board of Wold", "Mills Ltd on 9 June 2022.", "Jane Roe", "2 July 2022"],
            "2022-06-09",
            "approved-on.in-approval",
        ),
        (["Signed on behalf of the directors", "9th May 2022"], "2022-05-09", "approved-on.beside-signature"),
        (["Date: 27 March 2022"], "2022-03-27", "approved-on.at-end"),
        (["27 March 2022"], "2022-03-27", "approved-on.at-end"),
    ],
)  # fmt: skip
def test_the_date_is_that_of_the_approval_or_else_says_where_it_stands(
    ending: list[str], day: str, rule: str
) -> None:
    approved_on = signoff_of(*ending).approved_on
    assert approved_on is not None
    assert (str(approved_on.value), approved_on.rule) == (day, rule)


@pytest.mark.parametrize(
    "ending",
    [
        ["Last updated: 6 February 2022"],
        ["Reviewed on 6 February 2022"],
        ["Next review: March 2023"],
        ["Revision Date: 11/08/2021 Approved by: Adam Poe"],
        ["Signed by Jane Roe, Director", "for the year ended 31 March 2022"],
        ["This statement is for the year ended 31 March 2022."],
        ["© Acme Ltd 2022"],
    ],
)
def test_another_date_is_not_taken_for_that_of_approval(ending: list[str]) -> None:
    assert signoff_of(*ending).approved_on is None


def test_the_board_goes_before_an_officer_who_approved_too() -> None:
    approval = signoff_of("This statement was approved by our CEO.", APPROVED).approval
    assert approval is not None
    assert approval.value is Approver.BOARD


def test_each_detail_quotes_the_sentences_that_say_it() -> None:
    signoff = signoff_of(APPROVED, "Signed by Jane Roe, Director", "9 June 2022")
    quoted = [
        detail.sentences for detail in (signoff.approval, signoff.signatory, signoff.approved_on) if detail
    ]
    assert [sentence.text for sentences in quoted for sentence in sentences] == [
        APPROVED,
        "Signed by Jane Roe, Director",
        APPROVED,
    ]


def test_nothing_is_made_up_where_nothing_is_said() -> None:
    assert guess_signoff(PlainText.of(())) == SignOff(
        approval=None, approved_on=None, signatory=None, sign_wording=None
    )
