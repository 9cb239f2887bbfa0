"""What a document shows of each formal requirement: the hazards of real statements, one to a row."""

from dataclasses import replace

import pytest

from analyser.analyse import analyse
from analyser.scorecard import RequirementFinding, Result
from analyser.signoff import guess_body
from criteria.law import BodyKind, Check, Law
from statements.statement import Approver, Body, Day, Detail, Office, Period, Signatory, Statement
from tests.factories import Texts, make_statement

MET, NOT_MET, UNCLEAR = Result.MET, Result.NOT_MET, Result.UNCLEAR
LIMITED, LLP = "Acme Ltd", "Acme Law LLP"
OPENING = "Acme Ltd sells tea."
DONE_IN_CHAINS = "We audited 12 suppliers in India for forced labour in the year."
DONE_AT_HOME = "All employees were trained on modern slavery in May 2023."


def check(
    law: Law, kind: Check, texts: Texts, *, company: str | None = LIMITED, unread: tuple[int, ...] = ()
) -> RequirementFinding:
    """What a statement that says `texts` shows of the law's requirement of this kind."""
    return check_statement(law, kind, make_statement(texts, company=company, unread=unread))


def check_statement(law: Law, kind: Check, statement: Statement) -> RequirementFinding:
    """What a statement shows of the law's requirement of this kind."""
    scorecard = analyse(statement, law)
    (finding,) = (each for each in scorecard.requirements if each.requirement.check is kind)
    return finding


# Whose rules apply.


@pytest.mark.parametrize(
    ("company", "texts", "body"),
    [
        ("Acme Ltd", [OPENING], BodyKind.COMPANY),
        ("Acme plc", [OPENING], BodyKind.COMPANY),
        ("Acme Law LLP", [OPENING], BodyKind.LLP),
        ("Acme Limited Liability Partnership", [OPENING], BodyKind.LLP),
        ("Acme Limited Partnership", [OPENING], BodyKind.LIMITED_PARTNERSHIP),
        ("Philllps Ltd", [OPENING], BodyKind.COMPANY),
        (None, ["This statement is made by Acme Law LLP."], BodyKind.LLP),
        (None, [OPENING], BodyKind.COMPANY),
        ("Acme Ltd", ["Our auditors are Smith LLP."], BodyKind.COMPANY),
    ],
)
def test_the_kind_of_body_is_guessed_from_its_name(
    company: str | None, texts: list[str], body: BodyKind
) -> None:
    assert guess_body(make_statement(texts, company=company)) is body


def test_a_partnership_is_not_asked_who_approved(uk_law: Law) -> None:
    scorecard = analyse(make_statement([OPENING], company="Acme Limited Partnership"), uk_law)
    assert Check.APPROVAL not in {each.requirement.check for each in scorecard.requirements}


@pytest.mark.parametrize(
    "requirement_id", ["uk.s54.7.a", "uk.s54.7.b", "uk.s54.2.scope", "uk.tisc.six_months"]
)
def test_what_a_file_cannot_show_is_never_judged(uk_law: Law, requirement_id: str) -> None:
    scorecard = analyse(make_statement([OPENING]), uk_law)
    (finding,) = (each for each in scorecard.requirements if each.requirement.id == requirement_id)
    assert finding.result is Result.NOT_CHECKABLE


# The period.


@pytest.mark.parametrize(
    ("sentence", "result"),
    [
        ("This statement covers the financial year ended 31 March 2023.", MET),
        ("It relates to the year to 31 December 2022.", MET),
        ("This is our statement for the financial year 2022/23.", MET),
        ("Modern Slavery Statement FY23", MET),
        ("This statement covers the reporting period 1 April 2022 to 31 March 2023.", MET),
        ("Our statement covers the 52 weeks to 28 January 2023.", MET),
        ("This statement is for the current financial year.", UNCLEAR),
        ("We trained staff during the reporting period.", UNCLEAR),
        ("The Modern Slavery Act 2015 asks for a statement.", NOT_MET),
        ("© Acme Ltd 2023", NOT_MET),
        ("Our policy was reviewed in the financial year ended 31 March 2023.", NOT_MET),
        ("We will do more this year.", NOT_MET),
    ],
)
def test_period(uk_law: Law, sentence: str, result: Result) -> None:
    assert check(uk_law, Check.PERIOD, [OPENING, sentence]).result is result


def test_a_year_in_the_title_alone_leaves_open_which_financial_year_is_meant(uk_law: Law) -> None:
    statement = make_statement(["# Modern Slavery Statement 2023", OPENING])
    year = Detail(value=2023, sentences=statement.sentences[:1], rule="year.in-title")
    statement = replace(statement, details=replace(statement.details, year=year))
    finding = check_statement(uk_law, Check.PERIOD, statement)
    assert (finding.result, finding.rules[0]) == (UNCLEAR, "period.in-title-only")


def test_a_heading_can_state_the_period(uk_law: Law) -> None:
    texts = ["# Modern Slavery Statement for the year ended 31 March 2023", OPENING]
    assert check(uk_law, Check.PERIOD, texts).result is MET


# Steps.


@pytest.mark.parametrize(
    ("texts", "result", "rule"),
    [
        pytest.param([DONE_IN_CHAINS, DONE_AT_HOME], MET, "steps.both", id="both limbs"),
        pytest.param([DONE_IN_CHAINS], UNCLEAR, "steps.supply-chain-only", id="only supply chains"),
        pytest.param([DONE_AT_HOME], UNCLEAR, "steps.own-business-only", id="only the own business"),
        pytest.param([OPENING], NOT_MET, "steps.none-specific", id="none"),
        pytest.param(
            ["We will audit our suppliers and train our employees on modern slavery next year."],
            NOT_MET,
            "steps.none-specific",
            id="only plans",
        ),
        pytest.param(
            ["Modern slavery is a crime and takes various forms, such as forced labour at suppliers."],
            NOT_MET,
            "steps.none-specific",
            id="only a definition",
        ),
        pytest.param(
            ["We are committed to preventing slavery in our business and among our suppliers."],
            NOT_MET,
            "steps.none-specific",
            id="only a commitment",
        ),
        pytest.param(
            ["We expect our suppliers to train their employees on modern slavery."],
            NOT_MET,
            "steps.none-specific",
            id="only an expectation",
        ),
        pytest.param(
            ["We employ 400 staff and buy from 120 suppliers in Kenya."],
            NOT_MET,
            "steps.none-specific",
            id="only a description",
        ),
        pytest.param(
            ["In the financial year the company has taken no steps to prevent slavery in its supply chains."],
            MET,
            "steps.declares-none",
            id="openly none",
        ),
        pytest.param(
            ["No such steps were taken in the financial year with regard to slavery and trafficking."],
            MET,
            "steps.declares-none",
            id="openly none, in the words of the Act",
        ),
        pytest.param(
            ["No further steps were taken beyond our code to prevent slavery."],
            NOT_MET,
            "steps.none-specific",
            id="no further steps",
        ),
        pytest.param(
            ["As nothing was found, we have not taken any measures to remedy forced labour."],
            NOT_MET,
            "steps.none-specific",
            id="no remedy needed",
        ),
        pytest.param(
            ["We are not aware of any incident of slavery in our business or supply chains."],
            NOT_MET,
            "steps.none-specific",
            id="no incident",
        ),
        pytest.param(
            ["Suppliers that have taken no steps to prevent forced labour are visited."],
            NOT_MET,
            "steps.none-specific",
            id="no steps by suppliers",
        ),
    ],
)
def test_steps(uk_law: Law, texts: list[str], result: Result, rule: str) -> None:
    finding = check(uk_law, Check.STEPS, texts)
    assert (finding.result, finding.rules[0]) == (result, rule)


def test_both_steps_are_quoted(uk_law: Law) -> None:
    finding = check(uk_law, Check.STEPS, [OPENING, DONE_AT_HOME, DONE_IN_CHAINS])
    assert {sentence.text for sentence in finding.sentences} == {DONE_IN_CHAINS, DONE_AT_HOME}


def test_a_declaration_of_none_does_not_hide_the_steps_that_were_taken(uk_law: Law) -> None:
    none = "The company has taken no steps on trafficking in its overseas supply chains."
    finding = check(uk_law, Check.STEPS, [DONE_IN_CHAINS, DONE_AT_HOME, none])
    assert "steps.declares-none" not in finding.rules


# Approval.


@pytest.mark.parametrize(
    ("company", "sentence", "result"),
    [
        (LIMITED, "This statement was approved by the board of directors on 5 May 2023.", MET),
        (LIMITED, "The board has reviewed and approved this statement.", MET),
        (LIMITED, "This statement has been approved by the directors of Acme Ltd.", MET),
        (LIMITED, "This statement was approved by the trustees.", MET),
        (LIMITED, "It was approved at a meeting of the board on 3 June 2023.", MET),
        (LIMITED, "This statement was signed off by the board.", MET),
        (LIMITED, "This statement was approved by the group board of management.", MET),
        # A policy is approved, not the statement.
        (LIMITED, "A new human rights policy was approved by the board in December.", NOT_MET),
        (LIMITED, "The board approved the supplier code last year.", NOT_MET),
        (LIMITED, "Our anti-slavery policy, which the board approved in May, is in force.", NOT_MET),
        (LIMITED, "The board approved our modern slavery policy and its budget.", NOT_MET),
        (LIMITED, "New suppliers are approved by the procurement director.", NOT_MET),
        # No word of approval.
        (LIMITED, "Signed on behalf of the board.", NOT_MET),
        (LIMITED, "This statement was presented to the board.", NOT_MET),
        (LIMITED, "The board will be asked to approve this statement.", NOT_MET),
        (LIMITED, "This statement has not been approved by the board.", NOT_MET),
        (LIMITED, "This statement will be approved by the board in June.", NOT_MET),
        # Another body.
        (LIMITED, "This statement was approved by the managing director, who will review it.", UNCLEAR),
        (LIMITED, "This statement was approved by the executive committee.", UNCLEAR),
        (LIMITED, "This statement was approved by the chief executive.", UNCLEAR),
        (LLP, "This statement was approved by the members of the LLP.", MET),
        (LLP, "The members have approved this statement.", MET),
        (LLP, "This statement was approved by the board.", UNCLEAR),
        (LLP, "This statement was approved by the operational committee.", UNCLEAR),
        (LLP, "This statement was approved by the managing partner.", UNCLEAR),
        (LLP, "This statement was approved by the board, which has six members.", UNCLEAR),
        (LLP, "The recruitment policy was approved by the members.", NOT_MET),
    ],
)
def test_approval(uk_law: Law, company: str, sentence: str, result: Result) -> None:
    assert check(uk_law, Check.APPROVAL, [OPENING, sentence], company=company).result is result


@pytest.mark.parametrize(
    ("heading", "result"), [("Approval", MET), ("Board approval", MET), ("Our policies", NOT_MET)]
)
def test_a_bare_approval_needs_its_heading(uk_law: Law, heading: str, result: Result) -> None:
    texts = [f"# {heading}", "Reviewed and approved by the board of directors."]
    assert check(uk_law, Check.APPROVAL, texts).result is result


# The date of approval.


@pytest.mark.parametrize(
    ("sentences", "result"),
    [
        (["This statement was approved by the board on 14 June 2023."], MET),
        (["This statement was approved by the board on 1st July, 2023."], MET),
        (["This statement was approved by the board on 14/06/2023."], MET),
        (["The board approved this statement in June 2023."], MET),
        (["This statement was approved by the board.", "Jane Example, Director", "14 June 2023"], UNCLEAR),
        (["This statement was approved by the board."], NOT_MET),
        (["Our trading policy was approved by the board on 14 June 2023.", *["We buy tea."] * 12], NOT_MET),
    ],
)
def test_approval_date(uk_law: Law, sentences: list[str], result: Result) -> None:
    assert check(uk_law, Check.APPROVAL_DATE, [OPENING, *sentences]).result is result


@pytest.mark.parametrize(
    "sentence",
    [
        "This statement for the year ended 31 March 2023 was approved by the board.",
        "The board approved this statement, which relates to the year to 31 March 2023.",
    ],
)
def test_the_end_of_the_year_is_not_the_date_of_approval(uk_law: Law, sentence: str) -> None:
    assert check(uk_law, Check.APPROVAL_DATE, [OPENING, sentence]).result is not MET


# The signature.


@pytest.mark.parametrize(
    ("company", "ending", "result", "rule"),
    [
        (LIMITED, ["Signed by Jane Example, Director"], MET, "signature.signed"),
        (LIMITED, ["Signed", "Jane Example", "Managing Director", "14 June 2023"], MET, "signature.signed"),
        (LIMITED, ["Signed: Jane Example, Chief Executive Officer"], MET, "signature.signed"),
        (LIMITED, ["Signed on behalf of the board by Jane Example, Chair"], MET, "signature.signed"),
        (LIMITED, ["/s/ Jane Example", "Finance Director"], MET, "signature.signed"),
        (LIMITED, ["Signed by Jane Example, Company Secretary"], UNCLEAR, "signature.another-office"),
        (LIMITED, ["Signed by Jane Example, Head of Procurement"], UNCLEAR, "signature.another-office"),
        (LIMITED, ["Signed by Jane Example, Group HR Director"], UNCLEAR, "signature.another-office"),
        (LIMITED, ["Signed by Jane Example, Director of People"], UNCLEAR, "signature.another-office"),
        (LIMITED, ["Signed by ________ on ____ September"], NOT_MET, "signature.left-blank"),
        (LIMITED, ["Signed ....................", "Director"], NOT_MET, "signature.left-blank"),
        (LIMITED, ["Signed: …………", "Director"], NOT_MET, "signature.left-blank"),
        (LIMITED, ["Jane Example, Chief Executive"], UNCLEAR, "signature.name-without-wording"),
        (LIMITED, ["Jane Example", "Director"], UNCLEAR, "signature.name-without-wording"),
        (LIMITED, ["Thank you for reading."], NOT_MET, "signature.not-stated"),
        (LIMITED, ["The code is signed by all suppliers."], NOT_MET, "signature.not-stated"),
        (
            LIMITED,
            ["The supplier code is signed by a director of each supplier."],
            NOT_MET,
            "signature.not-stated",
        ),
        (LIMITED, ["We gave evidence for and on behalf of the trade body."], NOT_MET, "signature.not-stated"),
        (
            LIMITED,
            ["Audits are done on behalf of Acme.", "The finance director leads."],
            NOT_MET,
            "signature.not-stated",
        ),
        (LLP, ["Signed by Jane Example, Designated Member"], MET, "signature.signed"),
        (LLP, ["Signed by Jane Example, Senior Partner"], UNCLEAR, "signature.another-office"),
        (LLP, ["Signed by Jane Example, Managing Partner"], UNCLEAR, "signature.another-office"),
        (LLP, ["Signed by Jane Example, Chief Operating Officer"], UNCLEAR, "signature.another-office"),
        ("Acme Limited Partnership", ["Signed by Jane Example, General Partner"], MET, "signature.signed"),
    ],
)
def test_signature(uk_law: Law, company: str, ending: list[str], result: Result, rule: str) -> None:
    finding = check(uk_law, Check.SIGNATURE, [OPENING, *ending], company=company)
    assert (finding.result, finding.rules[0]) == (result, rule)


def test_sign_wording_without_a_name_may_stand_under_a_picture_of_one(uk_law: Law) -> None:
    assert check(uk_law, Check.SIGNATURE, [OPENING, "Signed on behalf of the board"]).result is UNCLEAR


def test_a_name_under_a_foreword_is_shown_and_not_taken_for_a_signature(uk_law: Law) -> None:
    texts = ["Jane Example, Chief Executive", *[f"We buy tea from estate {number}." for number in range(20)]]
    finding = check(uk_law, Check.SIGNATURE, texts)
    assert (finding.result, finding.rules[1]) == (UNCLEAR, "signature.under-foreword")


def test_a_signature_after_an_unsigned_code_is_found(uk_law: Law) -> None:
    texts = ["The code is signed by all suppliers.", *["We buy tea."] * 6, "Signed by Jane Example, Director"]
    assert check(uk_law, Check.SIGNATURE, texts).result is MET


# Pages that could not be read.


@pytest.mark.parametrize(
    "kind", [Check.PERIOD, Check.STEPS, Check.APPROVAL, Check.APPROVAL_DATE, Check.SIGNATURE]
)
def test_pages_unread_make_what_was_not_found_unclear(uk_law: Law, kind: Check) -> None:
    pages = [[OPENING]] * 9 + [[]]
    finding = check(uk_law, kind, pages, unread=(10,))
    assert finding.result is UNCLEAR
    assert finding.rules[-1] == "formal.pages-unread"


def test_pages_unread_leave_what_was_found_as_it_is(uk_law: Law) -> None:
    pages = [["This statement was approved by the board of directors."], []]
    assert check(uk_law, Check.APPROVAL, pages, unread=(2,)).rules == ("approval.board", "approval.by-board")


def test_a_place_left_blank_stays_so_though_pages_are_unread(uk_law: Law) -> None:
    pages = [[OPENING, "Signed: ____________ Director"], []]
    assert check(uk_law, Check.SIGNATURE, pages, unread=(2,)).result is UNCLEAR


# What a person has said in place of what was read.


@pytest.mark.parametrize(
    ("kind", "value"),
    [
        (Check.PERIOD, {"period": Period(start=None, end=Day(year=2023, month=3, day=31))}),
        (Check.APPROVAL, {"approval": Approver.BOARD}),
        (Check.APPROVAL_DATE, {"approved_on": Day(year=2023, month=6, day=14)}),
        (
            Check.SIGNATURE,
            {"signatory": Signatory(name="Jane Example", role="Director", office=Office.DIRECTOR)},
        ),
    ],
)
def test_a_detail_that_a_person_gave_counts_and_is_named_as_such(
    uk_law: Law, kind: Check, value: dict[str, object]
) -> None:
    finding = check_statement(uk_law, kind, make_statement([OPENING]).corrected(**value))
    assert (finding.result, finding.rules[1]) == (MET, "detail.by-person")


def test_an_approval_that_a_person_took_away_is_no_longer_there(uk_law: Law) -> None:
    statement = make_statement([OPENING, "This statement was approved by the board of directors."])
    assert check_statement(uk_law, Check.APPROVAL, statement.corrected(approval=None)).result is NOT_MET


@pytest.mark.parametrize(
    ("body", "kind"),
    [(Body.LLP, BodyKind.LLP), (Body.PARTNERSHIP, BodyKind.PARTNERSHIP), (Body.CHARITY, BodyKind.COMPANY)],
)
def test_the_kind_of_body_that_a_person_gave_decides_whose_rules_apply(body: Body, kind: BodyKind) -> None:
    assert guess_body(make_statement([OPENING]).corrected(body=body)) is kind
