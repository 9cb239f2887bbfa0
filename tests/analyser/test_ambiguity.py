"""Which wordings leave something open, and which only look so."""

import pytest

from analyser.ambiguity import PATTERNS, find_ambiguities
from tests.factories import make_statement


def rules(*texts: str) -> list[str]:
    return [each.rule.removeprefix("ambiguity.") for each in find_ambiguities(make_statement(list(texts)))]


@pytest.mark.parametrize(
    ("rule", "text"),
    [
        ("zero-tolerance", "We have a zero-tolerance approach to slavery."),
        ("taken-seriously", "Acme takes this matter very seriously."),
        ("commitment", "Acme is fully committed to preventing slavery."),
        ("confidence", "We are confident that there is none."),
        ("confidence", "Slavery has no place in our business."),
        ("expects-of-others", "We expect our suppliers to share our values."),
        ("expects-of-others", "Suppliers are expected to obey the law."),
        ("their-responsibility", "It is the responsibility of our suppliers."),
        ("their-responsibility", "We rely on our suppliers to behave well."),
        ("where-practicable", "Where practicable, we carry out audits."),
        ("where-practicable", "We act as far as is reasonably possible."),
        ("where-appropriate", "We ask questions where appropriate."),
        ("to-our-knowledge", "To the best of our knowledge there is none."),
        ("to-our-knowledge", "We are not aware of any slavery."),
        ("low-risk-in-our-view", "We consider the risk of slavery to be low."),
        ("low-risk-in-our-view", "Given the nature of our work there is little risk."),
        ("may-or-could", "We may carry out audits."),
        ("seeks-to", "We seek to act with care."),
        ("from-time-to-time", "It is looked at from time to time."),
        ("from-time-to-time", "Sites are looked at on a regular basis."),
    ],
)
def test_a_wording_that_leaves_something_open_is_found(rule: str, text: str) -> None:
    assert rules(text) == [rule]


@pytest.mark.parametrize(
    "text",
    [
        "Under our zero-tolerance policy, two suppliers were dropped.",
        "We take reports seriously and investigated all 12.",
        "We are committed to ensuring this, and have trained all buyers.",
        "We expect our suppliers to sign the code, and audit them each year.",
        "We encourage our suppliers to report concerns.",
        "We expect sales to rise.",
        "We acted where the law required it.",
        "We check papers as required by law.",
        "We may be small.",
        "It began in May.",
        "They report, so that we may check it.",
        "Staff learn how we could improve audits.",
        "We found low risk in Norway.",
        "The committee meets every quarter.",
        "The risk is high, we believe.",
        "They sought to hide it.",
        "The Trust's suppliers are small.",
        "Is there zero tolerance?",
        "# Zero tolerance",
        "We are committed to 12 audits a year.",
    ],
)
def test_near_miss_leaves_nothing_open(text: str) -> None:
    assert rules(text) == []


def test_a_sentence_is_given_once_for_each_wording_in_order_of_the_list() -> None:
    text = "We have zero tolerance, zero tolerance, and expect our suppliers to share it where possible."
    assert rules(text) == ["zero-tolerance", "expects-of-others", "where-practicable"]


def test_the_words_are_those_of_the_sentence() -> None:
    [found] = find_ambiguities(make_statement(["At Acme we take\nit Very  seriously."]))
    assert found.sentence.text[found.words.start : found.words.end] == "take\nit Very  seriously"


def test_every_pattern_has_a_name_of_its_own() -> None:
    assert len({pattern.rule for pattern in PATTERNS}) == len(PATTERNS)
