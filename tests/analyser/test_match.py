"""Wordings are found exactly or nearly, and never where they say the opposite."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analyser.fold import fold
from analyser.match import SAME_WORDS, Hit, Matcher, content_words, matcher_for
from criteria.law import Indicator, Law
from tests.analyser.makers import make_indicator

PHRASE = "confident that no worker paid recruitment fees"
LONGEST_SECONDS = 2.0


def find(indicator: Indicator, sentence: str, heading: str = "") -> tuple[Hit, ...]:
    """The hits of one indicator in a sentence, or ()."""
    hits = Matcher([indicator]).find(fold(sentence).text, fold(heading).text)
    return hits.get(indicator.id, ())


def is_found(indicator: Indicator, sentence: str, heading: str = "") -> bool:
    return bool(find(indicator, sentence, heading))


def words(indicator: Indicator, sentence: str) -> list[str]:
    folded = fold(sentence)
    places = [folded.words(hit.start, hit.end) for hit in find(indicator, sentence)]
    return [sentence[place.start : place.end] for place in places]


# Exactly.


@pytest.mark.parametrize(
    "sentence",
    [
        "Our Code of Conduct applies.",
        "CODE OF CONDUCT",
        "Suppliers sign the code of\nconduct.",
        "Suppliers sign the “code of conduct”.",
    ],
)
def test_a_wording_is_found_however_it_is_printed(sentence: str) -> None:
    assert [hit.similarity for hit in find(make_indicator("code of conduct"), sentence)] == [100.0]


def test_all_places_of_a_wording_are_found() -> None:
    assert words(make_indicator("audits?"), "One audit led to two more audits.") == ["audit", "audits"]


def test_the_places_of_all_signals_are_found() -> None:
    assert words(make_indicator("visits?", "audits?"), "An audit and a visit.") == ["visit", "audit"]


def test_each_indicator_has_its_own_hits() -> None:
    matcher = Matcher([make_indicator("audit", name="a.a"), make_indicator("visit", name="b.b")])
    assert set(matcher.find("an audit and a visit")) == {"a.a", "b.b"}


def test_a_wording_shared_by_two_indicators_is_found_for_both() -> None:
    matcher = Matcher([make_indicator("audit", name="a.a"), make_indicator("audit", name="b.b")])
    assert set(matcher.find("an audit")) == {"a.a", "b.b"}


def test_nothing_is_found_in_nothing() -> None:
    assert find(make_indicator("audit"), "") == ()


def test_no_indicators_find_nothing() -> None:
    assert Matcher([]).find("an audit") == {}


# Together with, and unless.

TOGETHER = make_indicator("audits?", together_with=["suppliers?"])


@pytest.mark.parametrize(
    ("sentence", "heading"),
    [
        pytest.param("We carried out audits of suppliers.", "", id="in the sentence"),
        pytest.param("We carried out audits.", "Our suppliers", id="in the heading"),
    ],
)
def test_the_company_of_another_word_is_enough(sentence: str, heading: str) -> None:
    assert is_found(TOGETHER, sentence, heading)


@pytest.mark.parametrize(
    ("sentence", "heading"),
    [
        pytest.param("We carried out audits.", "", id="nowhere"),
        pytest.param("We carried out audits.", "Our customers", id="another heading"),
        pytest.param("We buy tea.", "Audits of suppliers", id="the wording only in the heading"),
    ],
)
def test_a_wording_without_its_company_is_not_found(sentence: str, heading: str) -> None:
    assert not is_found(TOGETHER, sentence, heading)


def test_a_wording_that_rules_out_is_obeyed() -> None:
    indicator = make_indicator("audits?", unless=["financial audits?"])
    assert is_found(indicator, "We carried out audits.")
    assert not is_found(indicator, "We carried out financial audits.")


def test_a_heading_does_not_rule_out() -> None:
    assert is_found(make_indicator("audits?", unless=["finance"]), "We carried out audits.", "Finance")


@pytest.mark.parametrize(
    ("sentence", "declares"),
    [
        ("We have no policy on slavery.", True),
        ("We have a policy on slavery.", False),
        ("There is no doubt that our policy works.", False),
    ],
)
def test_none_is_declared_only_in_its_own_words(sentence: str, declares: bool) -> None:
    indicator = make_indicator("policy", none=["have no policy"])
    assert Matcher([indicator]).declares_none(indicator, fold(sentence).text) is declares


# Nearly.


@pytest.mark.parametrize(
    "sentence",
    [
        pytest.param("We are confident that no worker payed recruitment fees.", id="a slip"),
        pytest.param("We are confident that no worker paid recruitrnent fees.", id="a slip of the scanner"),
        pytest.param("We are confident that no workers paid recruitment fees.", id="another ending"),
        pytest.param("We are confident that no worker paid recruitment fee.", id="a letter lost"),
    ],
)
def test_a_near_wording_is_found(sentence: str) -> None:
    (hit,) = find(make_indicator(PHRASE), sentence)
    assert SAME_WORDS <= hit.similarity < 100


@pytest.mark.parametrize(
    "sentence",
    [
        pytest.param("We are confident that our worker paid recruitment fees.", id="the opposite"),
        pytest.param("We are confident that one worker paid recruitment fees.", id="another opposite"),
        pytest.param("We are confident that no worker pays for training.", id="half of the words"),
        pytest.param("Recruitment fees that no worker paid make us confident.", id="another order"),
        pytest.param("No worker paid.", id="a part of the phrase"),
        pytest.param("We are confident.", id="the beginning of the phrase"),
    ],
)
def test_a_wording_that_says_something_else_is_not_near(sentence: str) -> None:
    assert not is_found(make_indicator(PHRASE), sentence)


@pytest.mark.parametrize(
    ("phrase", "sentence"),
    [
        pytest.param(
            "audited all 45 tier one suppliers", "we audited all 46 tier one suppliers", id="a number"
        ),
        pytest.param("under section 54 of the act", "made under section 55 of the act", id="a section"),
        pytest.param("workers never pay recruitment fees", "workers ever pay recruitment fees", id="never"),
        pytest.param("suppliers may not use agency labour", "suppliers may now use agency labour", id="not"),
    ],
)
def test_numbers_and_negators_must_agree(phrase: str, sentence: str) -> None:
    assert is_found(make_indicator(phrase), phrase)
    assert not is_found(make_indicator(phrase), sentence)


@pytest.mark.parametrize(
    ("phrase", "sentence"),
    [
        pytest.param("tier risk", "the variety risks", id="two words"),
        pytest.param("due diligence", "due diligense", id="a short phrase"),
        pytest.param("the code of it", "the cade of it", id="one word that means something"),
        pytest.param("modern slavery trai*", "modern slavary training", id="an open ending"),
    ],
)
def test_short_and_open_wordings_are_found_only_exactly(phrase: str, sentence: str) -> None:
    assert not is_found(make_indicator(phrase), sentence)


def test_a_short_sentence_inside_a_long_phrase_is_not_a_match() -> None:
    assert not is_found(make_indicator("modern slavery risk assessment tool"), "Modern slavery risk")


def test_a_near_wording_is_ruled_out_like_an_exact_one() -> None:
    indicator = make_indicator(PHRASE, unless=["last year"])
    assert not is_found(indicator, "Last year we were confident that no workers paid recruitment fees.")


def test_an_exact_wording_hides_a_near_one() -> None:
    indicator = make_indicator(PHRASE, "recruitment fees")
    hits = find(indicator, "Confident that no workers paid recruitment fees.")
    assert [hit.similarity for hit in hits] == [100.0]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("the training of suppliers", {"train", "supplier"}),
        ("trained supplier", {"train", "supplier"}),
        ("and of the", set()),
        ("no 45%", {"no", "45"}),
    ],
)
def test_content_words_are_stemmed_without_the_small_ones(text: str, expected: set[str]) -> None:
    assert content_words(text) == expected


# With the shipped law.


@pytest.mark.parametrize("sentence", ["Supplier audités.", "Éthical codés de conduct.", "Modern slaverý."])
def test_a_letter_that_is_not_english_does_not_stop_the_reading(uk_law: Law, sentence: str) -> None:
    hits = matcher_for(uk_law).find(fold(sentence).text)
    assert all(hits.values())


@given(st.text(st.sampled_from("audit b .é\u0301ß٣²-"), max_size=20))
def test_every_indicator_that_is_found_has_its_places(text: str) -> None:
    matcher = Matcher([make_indicator("audits?"), make_indicator("a .. b", name="b.b")])
    assert all(matcher.find(fold(text).text).values())


@given(st.text(st.sampled_from("audit b .é\u0301ß٣²-"), max_size=20))
def test_every_place_is_in_the_sentence(text: str) -> None:
    folded = fold(f"audit {text}").text
    hits = Matcher([make_indicator("audits?", "audit*")]).find(folded).get("training.provided", ())
    assert all(0 <= hit.start < hit.end <= len(folded) for hit in hits)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("suppliers audit policy training slavery " * 125, id="words that begin many wordings"),
        pytest.param("a" * 5_000, id="one long word"),
        pytest.param("(" * 5_000, id="brackets"),
        pytest.param("no " * 1_600, id="negators"),
        pytest.param("1,000 " * 800, id="numbers"),
    ],
)
def test_no_sentence_takes_long(uk_law: Law, text: str) -> None:
    matcher = matcher_for(uk_law)
    started = time.perf_counter()
    matcher.find(text)
    assert time.perf_counter() - started < LONGEST_SECONDS
