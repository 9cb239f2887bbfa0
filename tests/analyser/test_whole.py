"""The stance of whole sentences: each row is a sentence as a statement might have it, near misses too."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analyser.scorecard import Stance
from analyser.stance import read_sentence_stance, read_stances


def stance(sentence: str, before: str = "") -> Stance:
    return read_sentence_stance(sentence, before).stance


def rules(sentence: str, before: str = "") -> tuple[str, ...]:
    return read_sentence_stance(sentence, before).rules


@pytest.mark.parametrize(
    "sentence",
    [
        "We trained 40 buyers in May.",
        "Ambleside Mills operates twelve sites in Wales.",
        "All new joiners complete a course on forced labour.",
        "Our code of conduct forbids deposits and retained passports.",
        # A word of the future, and no plan.
        "Any breach of this code will be treated as gross misconduct.",
        "If a supplier refuses an audit, we will end the contract.",
        "Should a case be found, it will be reported to the police.",
        "Complaints will be investigated by the legal team.",
        "We will only work with licensed agencies.",
        "Our code aims to protect the workers of our suppliers.",
        "The review, held each spring, seeks to find gaps in our checks.",
        "We use a system that will flag late wages.",
        "We bought the tool which will map our farms.",
        "We trained all buyers in May and will train drivers in June.",
        "Yarrow Foods regularly speaks with growers and will continue to do so.",
        "All work is of the worker's own free will.",
        "These suppliers will provide steel and tools to the group.",
        # A word of negation, and no denial.
        "Audits are not announced in advance.",
        "We do not only audit our own sites.",
        "The channel is open not only to staff but to everyone.",
        "Yarrow Foods does not own farms.",
        "Staff can raise concerns without fear of dismissal.",
        "If suppliers do not improve, we end the contract.",
        "Suppliers who have not signed our code cannot be paid.",
        "Although no law asks for it, we publish the names of our mills.",
        "We take steps to ensure there are no cases of forced labour in our mills.",
        "There were no changes to our policies in the year.",
    ],
)
def test_it_is_done(sentence: str) -> None:
    assert stance(sentence) is Stance.DONE


@pytest.mark.parametrize(
    "sentence",
    [
        "We will train our buyers next year.",
        "In 2027 Ambleside Mills will publish a supplier code.",
        "It plans to do so at a later stage.",
        "The company intends to map its second tier.",
        "We aim to audit every mill by 2027.",
        "We are looking at ways to train our drivers.",
        "A new course is planned.",
        "Training for drivers is due to begin in May.",
        "As we learn from our audits, we will update the code.",
        "While we have not yet measured our progress, we intend to set indicators.",
        "Although the law is young, Yarrow Foods will carry out a risk assessment.",
        "We recognise the importance of this and will introduce a hotline next year.",
        "This has been noted for future action.",
        "We undertake to look deeper into our supply chain in coming years.",
        "The group is in the process of finalising its supplier code.",
        "We will continue to audit our mills.",
        "We will require all suppliers to sign the code.",
        "The policies will be updated in 2027.",
        "NEXT STEPS Further training of the key staff",
    ],
)
def test_it_is_planned(sentence: str) -> None:
    assert stance(sentence) is Stance.PLANNED


@pytest.mark.parametrize(
    "sentence",
    [
        "We do not currently provide training on forced labour.",
        "Yarrow Foods has not yet taken any steps to assess its progress.",
        "No training was given to staff in the year.",
        "There is currently no method to measure progress.",
        "We have no director, officer or staff training on the subject.",
        "No, we do not have a policy on child labour.",
        "The mill has been unable to carry out a risk assessment.",
        "No assessment of our effectiveness was conducted in the year.",
        "At present we do not conduct audits, but plan to begin.",
        "Given that this is our first report, we did not set indicators.",
    ],
)
def test_a_step_is_denied(sentence: str) -> None:
    assert stance(sentence) is Stance.DENIED


@pytest.mark.parametrize(
    "sentence",
    [
        "No cases of forced labour were reported in the year.",
        "We have not identified any instances of child labour.",
        "To date, we have not received any complaints.",
        "Yarrow Foods is not aware of any breaches of this policy.",
        "There were no incidents of modern slavery in our mills.",
        "No remediation was required.",
        "As no forced labour was identified, no measures have been taken to remediate it.",
        "No concerns were raised through the hotline.",
    ],
)
def test_it_declares_none(sentence: str) -> None:
    assert stance(sentence) is Stance.DECLARES_NONE


@pytest.mark.parametrize(
    "sentence",
    [
        "Does the entity currently provide training? No",
        "Has the entity taken measures to remediate child labour?",
        "Is this a revised report? No",
        "Legal name of the reporting entity: Yarrow Foods Ltd",
        "Policies and due diligence processes in relation to forced labour and child labour",
        "Information on any measures taken to remediate any forced labour or child labour",
        "How Yarrow Foods assesses its effectiveness in ensuring that forced labour is not being used",
        "Mandatory criterion five: Describe how the reporting entity assesses its actions",
    ],
)
def test_it_echoes_a_form(sentence: str) -> None:
    assert stance(sentence) is Stance.FORM_ECHO


@pytest.mark.parametrize(
    "sentence",
    [
        "Measures taken to remediate child labour Yarrow Foods repaid fees to six workers.",
        "The training provided to employees was given by a charity.",
        "What did we do? We trained 40 buyers.",
        "How we assess our effectiveness",
        "Policies and due diligence",
        "The steps we have taken to reduce the risk of forced labour",
    ],
)
def test_near_a_form_is_no_echo(sentence: str) -> None:
    assert stance(sentence) is not Stance.FORM_ECHO


@pytest.mark.parametrize(
    "sentence",
    [
        "We expect our suppliers to respect human rights.",
        "Suppliers must not keep the passports of workers.",
        "We encourage our suppliers to pay a living wage.",
        "We require our vendors and contractors to respect the same principles.",
    ],
)
def test_it_is_expected_of_others(sentence: str) -> None:
    assert stance(sentence) is Stance.EXPECTED


@pytest.mark.parametrize(
    "sentence",
    [
        "All suppliers must sign our code before the first order.",
        "Suppliers are required by contract to follow our code.",
        "We require suppliers to complete a self-assessment.",
    ],
)
def test_with_teeth_it_is_done(sentence: str) -> None:
    assert stance(sentence) is Stance.DONE


@pytest.mark.parametrize(
    "sentence",
    [
        "Modern slavery is a crime.",
        "It is a global and growing problem.",
        "The Act requires large entities to report each year.",
        "Entities are required to submit a report to the Minister.",
        "An estimated 50 million people live in modern slavery.",
    ],
)
def test_it_is_quoted(sentence: str) -> None:
    assert stance(sentence) is Stance.QUOTED


def test_the_law_in_passing_is_not_quoted() -> None:
    assert stance("Beyond what the Act requires of us, we published the names of our mills.") is Stance.DONE


@pytest.mark.parametrize(
    "sentence",
    [
        "We are committed to preventing slavery in our business.",
        "We have a zero-tolerance approach to slavery.",
        "Yarrow Foods does not tolerate slavery in any form.",
        "We will continue to remain vigilant to slavery.",
        "We recognise our responsibility to respect human rights.",
        "We will not deal with any business that is knowingly involved in slavery.",
    ],
)
def test_mere_commitment_is_named(sentence: str) -> None:
    assert rules(sentence) == ("said.reassurance",)


def test_a_commitment_beside_a_step_is_done() -> None:
    assert rules("We are committed to fair work and audited all mills in the year; 14 were audited.") == ()


@pytest.mark.parametrize(
    "sentence",
    [
        "Modern Slavery Statement 2026",
        "Policies and Due Diligence Processes",
        "This statement is made under section 54 of the Act and sets out the steps we have taken.",
        "I have the authority to bind Yarrow Foods Ltd",
        "Signed: ____________",
        "In this report, we will provide an overview of our supply chain.",
        "",
    ],
)
def test_what_claims_nothing_is_named(sentence: str) -> None:
    assert rules(sentence) == ("said.no-claim",)


@pytest.mark.parametrize(
    ("sentence", "before", "expected"),
    [
        ("Training for all buyers", "Next steps", Stance.PLANNED),
        ("train all buyers", "In the coming year we will:", Stance.PLANNED),
        ("train all buyers", "During the year we took these steps:", Stance.DONE),
        ("its policies on forced labour", "The Act requires entities to report on", Stance.QUOTED),
    ],
)
def test_what_stands_before_it_decides(sentence: str, before: str, expected: Stance) -> None:
    assert stance(sentence, before) is expected


def test_a_list_of_plans_is_planned_until_a_sentence_with_its_own_subject() -> None:
    sentences = [
        "We trained 40 buyers in the year.",
        "In the coming year we aim to progress with the following",
        "Review our supplier code",
        "Engage further with growers",
        "a new course for drivers",
        "This statement was approved by the board.",
        "Review of mills takes place each year.",
    ]
    stances = [reading.stance for reading in read_stances(sentences)]
    assert stances == [Stance.DONE, *[Stance.PLANNED] * 4, Stance.DONE, Stance.DONE]


def test_a_heading_ends_a_list() -> None:
    readings = read_stances(["We will take the following steps", "Train buyers", "Approval and Signature"])
    assert readings[-1].rules == ("said.no-claim",)


def test_a_list_of_what_was_done_is_done() -> None:
    readings = read_stances(["In the year we completed the following", "Review of our code", "Training"])
    assert {reading.stance for reading in readings} == {Stance.DONE}


def test_a_standing_rule_is_named() -> None:
    assert rules("Breaches of the code will lead to dismissal.") == ("done.standing-rule",)


@given(st.text(max_size=120), st.text(max_size=60))
def test_any_text_has_a_stance(sentence: str, before: str) -> None:
    assert stance(sentence, before) in Stance


@given(st.lists(st.text(max_size=40), max_size=6))
def test_each_sentence_has_one_reading(sentences: list[str]) -> None:
    assert len(read_stances(sentences)) == len(sentences)
