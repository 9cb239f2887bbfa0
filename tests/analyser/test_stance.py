"""How a sentence means what it says: each row is a sentence, the words in question, and their meaning."""

import pytest

from analyser.fold import fold
from analyser.match import Matcher
from analyser.scorecard import Stance
from analyser.stance import Around, Reading, is_reassurance, read_stance
from tests.analyser.makers import make_indicator


def read(
    sentence: str, words: str, *, heading: str = "", lead: str = "", negation_counts: bool = False
) -> Reading:
    """How a sentence means `words`, which stand in it."""
    indicator = make_indicator(words, negation_counts=negation_counts)
    folded = fold(sentence).text
    hits = Matcher([indicator]).find(folded)[indicator.id]
    return read_stance(indicator, folded, hits, Around(heading=fold(heading).text, lead=fold(lead).text))


def stance(sentence: str, words: str) -> Stance:
    return read(sentence, words).stance


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        ("We trained 40 buyers.", "trained"),
        ("All buyers have been trained.", "trained"),
        ("Training was given to all managers.", "training"),
        ("Our policy forbids the keeping of passports.", "policy"),
        ("Audits are carried out every year.", "audits"),
        ("We carried out audits, as we said we would.", "audits"),
        ("The training that we said would follow was given in May.", "training"),
        # Words of the future about something else.
        ("We published our code, and new suppliers will receive it.", "code"),
        ("We audited ten sites; next year we will visit mills.", "audited"),
        ("We audited ten sites, but we plan to do more.", "audited"),
        ("We will carry out audits, as we have done each year.", "carry out"),
        ("We will, as we have done each year, carry out audits.", "carry out"),
        # Words that look like a negation and deny nothing.
        ("We audit not only our own sites but also our suppliers.", "suppliers"),
        ("We do not only audit our own sites.", "audit"),
        ("We train our staff to ensure there is no slavery in our supply chains.", "train"),
        ("We audit suppliers to ensure there is no slavery in our supply chains.", "supply chains"),
        ("Concerns can be raised without fear of dismissal.", "raised"),
        ("Staff can use the helpline without fear of retaliation.", "helpline"),
        ("Buyers complete the course no later than three months after joining.", "course"),
        ("No fewer than 20 audits were carried out.", "audits"),
        ("We no longer use agencies that charge fees, and audited those that remain.", "audited"),
        ("Our zero tolerance approach is backed by audits.", "audits"),
        ("We do not tolerate slavery and audit our suppliers for it.", "audit"),
        ("Without exception, every supplier signs our code.", "code"),
        ("There is no doubt that the training helped.", "training"),
        ("Training is not mandatory, but most buyers took it.", "training"),
        ("Our policy is not only for our own staff.", "policy"),
        ("Audits are not announced in advance.", "audits"),
        ("Our audits were not limited to tier one.", "audits"),
        ("No breaches were found during 40 audits.", "40 audits"),
        ("We did not find any sign of slavery in our audits.", "audits"),
        ("No concerns were raised through the helpline.", "helpline"),
        ("Both agencies hold a licence, although our trade does not require one.", "licence .. require"),
        ("The agency holds a licence although it is not required.", "licence"),
        # The negation is about others, or about a case that may happen.
        ("If suppliers do not comply, we end the contract.", "end the contract"),
        ("Where suppliers do not have a policy, we give them a template.", "policy"),
        ("Suppliers who do not pass the audit are given a plan.", "audit"),
        ("Workers who have not received the training cannot work on the line.", "training"),
        # Expected, and with teeth.
        ("We require suppliers by contract to follow our code.", "code"),
        ("We expect suppliers to sign our code.", "code"),
        ("We expect suppliers to follow our code and audit them against it.", "code"),
        ("Suppliers should follow our code, which is a clause of every contract.", "code"),
        ("We ask suppliers to fill in a questionnaire before we buy.", "suppliers"),
        ("We ask all suppliers to complete a self-assessment.", "self-assessment"),
        ("We expect suppliers to train their workers, and 80% of them have done so.", "train their workers"),
        # The law in passing.
        ("Beyond what the Act requires of us, we published our audits.", "audits"),
        ("As required by section 54, the training was reviewed by the board.", "training"),
        # Descriptions of the organisation's own risk, which look like definitions.
        ("Modern slavery is a risk on the cotton farms that we buy from.", "cotton farms"),
        ("Modern slavery is a hidden crime, and so we trained our drivers to see its signs.", "trained"),
        (
            "High risk is defined as a score above 60; 14 suppliers are at high risk.",
            "suppliers are at high risk",
        ),
        # Words that only look like the future.
        ("Goodwill payments were made to six workers.", "payments"),
        ("The planning team was trained in May.", "trained"),
        ("Our code says that all work is of the worker’s own free will.", "code"),
        ("Our supplier code says that no worker shall pay a fee.", "code"),
        ("Where a case is found, we will put the worker’s safety first.", "put the worker"),
        ("Complaints to the helpline will be investigated.", "helpline"),
        ("We will only use agencies with a licence.", "licence"),
        ("Should a case be found, it will be reported to the police.", "reported to the police"),
        ("Our training aims to help buyers see the signs.", "training"),
        ("We gave training that will help buyers see the signs.", "training"),
        ("The audits aimed to find forced labour.", "audits"),
    ],
)
def test_it_is_done(sentence: str, words: str) -> None:
    assert stance(sentence, words) is Stance.DONE


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        ("We will train our buyers next year.", "train"),
        ("We intend to publish a policy.", "policy"),
        ("The group plans to audit its factories.", "audit"),
        ("Over the next twelve months we are going to review our code.", "code"),
        ("We aim to map our supply chain by 2026.", "supply chain"),
        ("We are looking at ways to train our drivers.", "train"),
        ("Going forward, audits take place every year.", "audits"),
        ("We are working towards a supplier code.", "supplier code"),
        ("We hope to join a trade initiative.", "initiative"),
        ("Training is due to begin in May.", "training"),
        ("A helpline is being considered.", "helpline"),
        ("We shall introduce a code.", "code"),
        ("We’ll train all staff.", "train"),
        ("In the coming year, staff are to complete the course.", "course"),
        ("We trained nobody yet, but we will give training in May.", "training"),
        ("Our goals for the coming year are to train 60 suppliers.", "train"),
        ("Our goal for next year is to train all buyers.", "train"),
        ("Our target is to have audited every mill by 2027.", "audited"),
        ("A risk assessment is planned.", "risk assessment"),
        ("We are working on a supplier code.", "supplier code"),
        ("Two courses will begin in May, to be ready in the event of any concerns.", "courses"),
        ("Audits with the aim to find gaps will begin in May.", "audits"),
    ],
)
def test_it_is_planned(sentence: str, words: str) -> None:
    assert stance(sentence, words) is Stance.PLANNED


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        ("We do not carry out audits.", "audits"),
        ("We have not yet trained our buyers.", "trained"),
        ("No training was given.", "training"),
        ("No audits took place during the year.", "audits"),
        ("Training has not been given to staff.", "training"),
        ("We have never audited our suppliers.", "audited"),
        ("We didn’t carry out any audits.", "audits"),
        ("Neither training nor audits took place.", "training"),
        ("The company works without a supplier code.", "supplier code"),
        ("A risk assessment was not carried out.", "risk assessment"),
        ("Audits were never carried out.", "audits"),
        ("We did not, during the year, provide training.", "training"),
        ("We cannot yet trace our cotton to the farm.", "trace"),
        ("There is no policy on slavery.", "policy"),
        ("We have no formal training on slavery.", "training"),
        ("There is no policy on trafficking or forced labour.", "policy"),
        ("No modern slavery training was given.", "modern slavery training"),
        ("We have no modern slavery policy.", "modern slavery policy"),
        ("None of our suppliers has been audited.", "audited"),
        ("Our training does not cover modern slavery.", "training .. modern slavery"),
        ("We have yet to audit our suppliers.", "audit"),
        ("We were unable to visit factories in 2021.", "visit factories"),
        ("Audits could not take place because of the pandemic.", "audits"),
        ("As yet, nobody has been trained and no audits were made.", "audits"),
    ],
)
def test_it_is_denied(sentence: str, words: str) -> None:
    assert stance(sentence, words) is Stance.DENIED


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        ("We expect our suppliers to have a policy.", "policy"),
        ("We encourage suppliers to train their workers.", "train"),
        ("Suppliers should pay a living wage.", "living wage"),
        ("Contractors are expected to follow the code.", "code"),
        ("We would ask our partners to report concerns.", "report"),
        ("We hope that suppliers share these standards.", "standards"),
        ("The group expects all of its suppliers to act fairly and train their staff.", "train"),
    ],
)
def test_it_is_expected_of_others(sentence: str, words: str) -> None:
    assert stance(sentence, words) is Stance.EXPECTED


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        ("Modern slavery is a term for forced labour and trafficking.", "forced labour"),
        ("Modern slavery takes many forms, such as debt bondage.", "debt bondage"),
        ("Trafficking is a crime.", "trafficking"),
        ("Forced labour is defined in the Act as work under threat.", "forced labour"),
        ("Section 54 requires large organisations to describe their training.", "training"),
        ("The Act requires certain businesses to publish a statement on due diligence.", "due diligence"),
        ("An estimated 50 million people live in modern slavery, many of them children.", "children"),
        (
            "The Global Slavery Index estimates that millions of people work in forced labour.",
            "forced labour",
        ),
    ],
)
def test_it_is_quoted(sentence: str, words: str) -> None:
    assert stance(sentence, words) is Stance.QUOTED


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        ("Does the entity currently provide training? No", "training"),
        ("Does the entity currently provide training? Yes", "training"),
        ("Has the entity identified risks in its supply chains?", "risks"),
        ("Is training mandatory? N/A", "training"),
        ("Information on the training provided to employees on forced labour", "training"),
    ],
)
def test_it_echoes_a_form(sentence: str, words: str) -> None:
    assert stance(sentence, words) is Stance.FORM_ECHO


@pytest.mark.parametrize(
    "sentence",
    [
        "How do we train our buyers? No buyer leaves without a test.",
        "Is there slavery in our chains? No company can be sure, and so we train our buyers.",
        "What have we done? We trained 40 buyers.",
    ],
)
def test_a_question_that_the_writer_answers_is_no_form(sentence: str) -> None:
    assert stance(sentence, "(train|trained)") is not Stance.FORM_ECHO


@pytest.mark.parametrize(
    ("sentence", "lead", "expected"),
    [
        ("training for buyers", "Next year we will introduce:", Stance.PLANNED),
        ("training for buyers", "In the year we introduced:", Stance.DONE),
        ("training for buyers", "The steps that we said we will take were taken:", Stance.DONE),
        ("training for buyers", "We expect suppliers to provide:", Stance.EXPECTED),
        ("training for buyers", "During the year we did not provide:", Stance.DENIED),
        ("training for buyers", "Our goals for 2026 are:", Stance.PLANNED),
        ("training for buyers", "Our plans for next year:", Stance.PLANNED),
    ],
)
def test_a_list_item_means_what_its_lead_says(sentence: str, lead: str, expected: Stance) -> None:
    assert read(sentence, "training", lead=lead).stance is expected


@pytest.mark.parametrize(
    ("sentence", "heading", "expected"),
    [
        ("Training for all buyers.", "Next steps", Stance.PLANNED),
        ("Audits of every mill.", "Our plans for 2026", Stance.PLANNED),
        ("Audits of every mill.", "Looking ahead", Stance.PLANNED),
        ("Training was given to all buyers.", "Next steps", Stance.DONE),
        ("Repeat the training that we have given.", "Further steps", Stance.PLANNED),
        ("Review the steps we have taken in training.", "Next steps", Stance.PLANNED),
        ("Training for all buyers.", "Training", Stance.DONE),
        ("Training for all buyers.", "Steps taken", Stance.DONE),
        ("Training for all buyers.", "Progress on last year’s goals", Stance.DONE),
    ],
)
def test_a_sentence_stands_under_its_heading(sentence: str, heading: str, expected: Stance) -> None:
    assert read(sentence, "(training|audits)", heading=heading).stance is expected


@pytest.mark.parametrize(
    ("sentence", "lead", "expected"),
    [
        ("100% of new mills audited.", "We use the following KPIs:", Stance.PLANNED),
        ("Number of mills audited in the Act 2015", "Our performance indicators are:", Stance.PLANNED),
        ("Number of mills audited", "", Stance.PLANNED),
        ("Number of mills audited: 14", "We use the following KPIs:", Stance.DONE),
        ("92% of mills were audited.", "We use the following KPIs:", Stance.DONE),
        ("Mills audited.", "We met these targets:", Stance.DONE),
        ("Mills audited.", "In the year:", Stance.DONE),
    ],
)
def test_the_name_of_a_measure_is_no_deed(sentence: str, lead: str, expected: Stance) -> None:
    assert read(sentence, "audited", lead=lead).stance is expected


@pytest.mark.parametrize(
    ("sentence", "words", "expected"),
    [
        ("Any buyer who breaks the code will be dismissed.", "dismissed", Stance.DONE),
        ("Suppliers that fail to improve will be suspended.", "suspended", Stance.DONE),
        ("Suppliers will be suspended from next year.", "suspended", Stance.PLANNED),
        ("The mill is considered low risk.", "low risk", Stance.DONE),
        ("Audits are being considered.", "audits", Stance.PLANNED),
    ],
)
def test_a_standing_rule_is_no_plan(sentence: str, words: str, expected: Stance) -> None:
    assert stance(sentence, words) is expected


@pytest.mark.parametrize(
    ("negation_counts", "expected"),
    [(True, Stance.DONE), (False, Stance.DENIED)],
    ids=["said by it", "undone by it"],
)
def test_a_rule_that_is_said_by_negating_is_not_denied(negation_counts: bool, expected: Stance) -> None:
    reading = read("No worker pays for a job.", "pays for a job", negation_counts=negation_counts)
    assert reading.stance is expected


def test_a_rule_that_is_said_by_negating_can_still_be_planned() -> None:
    reading = read("From next year no worker will pay for a job.", "pay for a job", negation_counts=True)
    assert reading.stance is Stance.PLANNED


def test_what_is_denied_in_one_place_and_done_in_another_is_done() -> None:
    assert stance("We gave training to buyers, but no training to drivers.", "training") is Stance.DONE


def test_what_is_planned_in_one_place_and_done_in_another_is_done() -> None:
    assert stance("We gave training in May; we will give more training in June.", "training") is Stance.DONE


@pytest.mark.parametrize(
    ("sentence", "rule"),
    [
        ("We will give training.", "planned.future-words"),
        ("No training was given.", "denied.negation"),
        ("We expect suppliers to give training.", "expected.of-others"),
        ("Training? No", "form-echo.answered"),
    ],
)
def test_the_rule_that_set_it_is_named(sentence: str, rule: str) -> None:
    assert read(sentence, "training").rules == (rule,)


def test_what_is_done_needs_no_rule() -> None:
    assert read("We gave training.", "training").rules == ()


@pytest.mark.parametrize(
    "sentence",
    [
        "We have a zero-tolerance approach to slavery.",
        "We are fully committed to preventing slavery.",
        "Our commitment is clear.",
        "We recognise our responsibility to act.",
        "We act ethically and with integrity.",
        "We take slavery very seriously.",
        "There is no place for slavery in our business.",
    ],
)
def test_boilerplate_reassures(sentence: str) -> None:
    assert is_reassurance(fold(sentence).text)


@pytest.mark.parametrize(
    "sentence",
    [
        "We trained 40 buyers.",
        "The ethics committee met twice.",
        "A committed worker called the helpline.",
        "The audit found an unsafe dormitory.",
        "Our code forbids deposits.",
    ],
)
def test_a_plain_step_does_not_reassure(sentence: str) -> None:
    assert not is_reassurance(fold(sentence).text)


def test_a_field_of_a_form_still_tells_what_an_indicator_asks() -> None:
    assert stance("Location: Leeds, with two mills", "two mills") is Stance.DONE


def test_a_standing_rule_is_named() -> None:
    assert read("Breaches of the code will lead to dismissal.", "dismissal").rules == ("done.standing-rule",)
