"""Which details are found in a sentence, kind by kind, and what only looks like one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analyser.scorecard import SpecificKind
from analyser.specifics import find_specifics

NUMBER, SHARE, DATE = SpecificKind.NUMBER, SpecificKind.SHARE, SpecificKind.DATE
PLACE, BODY, ROLE = SpecificKind.PLACE, SpecificKind.BODY, SpecificKind.ROLE
TOOL, STANDARD, SUPPLIER, SIZE = (
    SpecificKind.TOOL,
    SpecificKind.STANDARD,
    SpecificKind.SUPPLIER,
    SpecificKind.SIZE,
)
TITLE, FREQUENCY, PAST = SpecificKind.TITLE, SpecificKind.FREQUENCY, SpecificKind.PAST


def details(kind: SpecificKind, text: str) -> list[str]:
    """The words of the details of one kind."""
    return [
        text[specific.words.start : specific.words.end]
        for specific in find_specifics(text)
        if specific.kind is kind
    ]


@pytest.mark.parametrize(
    ("kind", "text", "words"),
    [
        (NUMBER, "We audited 45 factories.", "45 factories"),
        (NUMBER, "We visited twelve mills.", "twelve mills"),
        (NUMBER, "We visited 1,200 shops.", "1,200 shops"),
        (NUMBER, "Some 6,000 products were checked.", "6,000 products"),
        (NUMBER, "Our 300 colleagues completed training.", "300 colleagues"),
        (NUMBER, "We spent £40,000 on interviews.", "£40,000"),
        (SIZE, "They work in 1,200 shops.", "1,200 shops"),
        (SIZE, "We have sales of over $2 billion.", "$2 billion"),
        (SIZE, "With a £40m turnover, we are small.", "£40m"),
        (SIZE, "We sell 6,000 products.", "6,000 products"),
        (SIZE, "We employ around 900 people.", "900 people"),
        (NUMBER, "Six of our suppliers were visited.", "Six of our suppliers"),
        (NUMBER, "There were 31 independent social audits.", "31 independent social audits"),
        (NUMBER, "Workers were repaid £12,400.", "£12,400"),
        (NUMBER, "We spent $1.2 million on it.", "$1.2 million"),
        (NUMBER, "The line took\n14 calls.", "14 calls"),
        (NUMBER, "Over 200+ workers were asked.", "200+ workers"),
        (NUMBER, "The audit found 14 refugees without papers.", "14 refugees"),
        (SHARE, "95% of staff were trained.", "95%"),
        (SHARE, "About 12.5 % of spend is there.", "12.5 %"),
        (SHARE, "Some 40 per cent of mills answered.", "40 per cent"),
        (DATE, "It was published in 2023.", "in 2023"),
        (DATE, "The code was issued on 4 May 2024.", "4 May 2024"),
        (DATE, "It began in March 2022.", "March 2022"),
        (DATE, "It was signed on 04/05/2024.", "04/05/2024"),
        (DATE, "Training ran during 2023/24.", "during 2023/24"),
        (DATE, "In 2023 we visited the mill.", "In 2023"),
        (DATE, "The audit took place on 3rd June 2023.", "3rd June 2023"),
        (PLACE, "We buy cotton from India.", "India"),
        (PLACE, "Cocoa comes from Côte d’Ivoire.", "Côte d’Ivoire"),
        (PLACE, "Yarn comes from Papua New Guinea.", "Papua New Guinea"),
        (TOOL, "Sites are on Sedex.", "Sedex"),
        (TOOL, "We hold an EcoVadis medal.", "EcoVadis"),
        (STANDARD, "The mill holds SA8000.", "SA8000"),
        (STANDARD, "It follows the ETI Base Code.", "ETI Base Code"),
        (STANDARD, "It rests on ILO Convention No. 29.", "ILO Convention No. 29"),
        (STANDARD, "It is guided by ISO 20400.", "ISO 20400"),
        (SUPPLIER, "We left our supplier Rosehip Yarns Ltd in May.", "Rosehip Yarns Ltd"),
        (SUPPLIER, "Then Otterbrook Labour Limited, our agency, was audited.", "Otterbrook Labour Limited"),
        (BODY, "We work with the Slave-Free Alliance.", "Slave-Free Alliance"),
        (PLACE, "We visited Bangladeshi factories.", "Bangladeshi"),
        (PLACE, "We buy tea from Jordan.", "Jordan"),
        (DATE, "In the end FY22 was better.", "FY22"),
        (BODY, "We reported it to the GLAA.", "GLAA"),
        (STANDARD, "We follow the UN Guiding Principles.", "UN Guiding Principles"),
        (ROLE, "The Head of Ethical Trade leads.", "Head of Ethical Trade"),
        (ROLE, "The procurement team is trained.", "procurement team"),
        (ROLE, "All new starters are trained.", "All new starters"),
        (ROLE, "It is led by the Chief People Officer.", "Chief People Officer"),
        (TITLE, "Our Responsible Sourcing Policy applies.", "Responsible Sourcing Policy"),
        (TITLE, "They sign the Supplier Code of Conduct.", "Supplier Code of Conduct"),
        (TITLE, "The Fair Work Charter applies.", "Fair Work Charter"),
        (FREQUENCY, "It is reviewed annually.", "annually"),
        (FREQUENCY, "They meet twice a year.", "twice a year"),
        (FREQUENCY, "Sites are audited every two years.", "every two years"),
        (FREQUENCY, "The group meets each quarter.", "each quarter"),
        (PAST, "All buyers have been trained.", "have been trained"),
        (PAST, "We visited the mills.", "We visited"),
        (PAST, "Audits were carried out.", "were carried"),
        (PAST, "The fees were quickly repaid.", "were quickly repaid"),
        (PAST, "Buyers attended a full-day course.", "attended a full-day course"),
    ],
)
def test_detail_is_found(kind: SpecificKind, text: str, words: str) -> None:
    assert details(kind, text) == [words]


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        # The law, sections, standards, numbering.
        (DATE, "This is made under the Modern Slavery Act 2015."),
        (DATE, "It follows the Bribery Act of 2010."),
        (NUMBER, "This is made under section 54 of the Act."),
        (NUMBER, "It follows section 54(1) and ISO 20400."),
        (NUMBER, "4.2 Employees and other workers are covered."),
        (NUMBER, "3 Employees"),
        (NUMBER, "See page 12 for our suppliers."),
        (NUMBER, "Tier 2 suppliers are not mapped."),
        (NUMBER, "Our approach rests on three pillars."),
        (NUMBER, "In 2023 we trained our buyers."),
        (NUMBER, "During 2023 employees were trained."),
        (NUMBER, "It was founded on 4 May 1999."),
        (NUMBER, "It is open 24/7."),
        (NUMBER, "Call 0800 0121 700."),
        (NUMBER, "COVID-19 cases rose."),
        (NUMBER, "The minimum age is 18."),
        (SHARE, "A percentage of staff was trained."),
        (SHARE, "All of them were trained."),
        (DATE, "It may have happened."),
        (DATE, "We march on."),
        (DATE, "We employ 2023 people."),
        # Names that are something else.
        (PLACE, "We work across the United Kingdom."),
        (PLACE, "The chinaware is fragile and the turkey is fresh."),
        (PLACE, "The jordan almonds are sold out."),
        (PLACE, "We sell Turkish delight."),
        (PLACE, "Jordan Smith signs for the board."),
        (PLACE, "Our shop in New Jersey is closed."),
        (PLACE, "Please contact us."),
        (BODY, "It follows the ETI Base Code."),
        (STANDARD, "It is a standard of ours."),
        (TOOL, "We ask for better supplier data."),
        (SUPPLIER, "Our suppliers are vetted."),
        (SUPPLIER, "Acme Tea Ltd buys tea."),
        (NUMBER, "We have sales of over $2 billion."),
        (NUMBER, "We sell 6,000 products and carry out audits."),
        (NUMBER, "We employ 6,000 people and training is given."),
        (NUMBER, "We sell 6,000 products from tea to soap."),
        (SIZE, "We audited 45 stores."),
        (SIZE, "The line took 14 calls."),
        (SIZE, "We repaid £400 to each worker."),
        (BODY, "We protect workers and their families."),
        (BODY, "Protect yourself and others."),
        (BODY, "Unseen exploitation is hard to find."),
        (BODY, "Achilles heel or not, it is a risk."),
        (ROLE, "The boarding team of the ferry is trained."),
        (ROLE, "It is ahead of the others."),
        (ROLE, "Ahead of us lies a long way."),
        (TITLE, "Our policy applies to everyone."),
        (TITLE, "Our Policy applies to everyone."),
        (TITLE, "This Policy applies to everyone."),
        (TITLE, "In line with our Code"),
        (TITLE, "Suppliers follow a code of conduct."),
        (TITLE, "Policies"),
        (FREQUENCY, "It is done regularly."),
        (FREQUENCY, "It is reviewed from time to time."),
        (FREQUENCY, "Every effort is made."),
        (PAST, "We will train all buyers."),
        (PAST, "We are trained to see it."),
        (PAST, "The training is useful."),
        (PAST, "We have reports on file."),
    ],
)
def test_near_miss_is_no_detail(kind: SpecificKind, text: str) -> None:
    assert details(kind, text) == []


def test_details_come_in_order_of_kind_and_place() -> None:
    found = find_specifics("We visited 12 mills in India in 2023, 40% of them with Sedex.")
    assert [specific.kind for specific in found] == [SHARE, NUMBER, DATE, PLACE, TOOL, PAST]


def test_a_law_in_a_sentence_does_not_hide_its_other_details() -> None:
    text = "Under the Modern Slavery Act 2015 we trained 40 buyers in May 2023."
    assert details(NUMBER, text) == ["40 buyers"]
    assert details(DATE, text) == ["May 2023"]


@given(st.text(st.sampled_from("We have trained 12% of 45 staff in May 2023, Sedex Policy §\n"), max_size=80))
def test_details_are_in_the_sentence_and_not_empty(text: str) -> None:
    assert all(0 <= each.words.start < each.words.end <= len(text) for each in find_specifics(text))


def test_a_very_long_sentence_is_read() -> None:
    assert find_specifics("A Very Long Title Of A " * 200) == ()
