"""Folding makes wordings comparable, and every folded character still knows where it came from."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analyser.fold import fold

SIGNS = st.sampled_from(list("aB -,.'\n\t’“–—\u00a0\u00ad\u200bﬁéİß½…²"))
TEXTS = st.one_of(st.text(SIGNS, max_size=60), st.text(st.characters(exclude_categories=["Cs"]), max_size=60))
PLAIN_TEXTS = st.text(st.characters(min_codepoint=10, max_codepoint=126), max_size=60)


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        pytest.param("Forced Labour", "forced labour", id="capitals"),
        pytest.param("“forced” ‘labour’", "\"forced\" 'labour'", id="quotes"),
        pytest.param("the supplier’s code", "the supplier's code", id="apostrophe"),
        pytest.param("third–party, e‑learning", "third-party, e-learning", id="dashes"),
        pytest.param("forced  \t labour", "forced labour", id="runs of spaces"),
        pytest.param("forced\nlabour", "forced labour", id="a line break"),
        pytest.param("forced\u00a0labour", "forced labour", id="a space that does not break"),
        pytest.param("traﬃcking", "trafficking", id="a ligature"),
        pytest.param("traf\u00adficking", "trafficking", id="a soft hyphen"),
        pytest.param("slav\u200bery", "slavery", id="a space of no width"),
        pytest.param("policy²", "policy2", id="a footnote mark"),
        pytest.param("Ａudit", "audit", id="wide letters"),
        pytest.param(" audit", "audit", id="a space at the beginning"),
        pytest.param("", "", id="nothing"),
    ],
)
def test_text_is_folded(text: str, folded: str) -> None:
    assert fold(text).text == folded


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        pytest.param("third-\nparty audits", "third-party audits", id="a hyphen that belongs to the word"),
        pytest.param("traf-\nficking", "trafficking", id="a word divided by the printer"),
        pytest.param("indepen-\ndent audits", "independent audits", id="another divided word"),
        pytest.param("traf\u00ad\nficking", "trafficking", id="a soft hyphen at the end of a line"),
    ],
)
def test_words_broken_at_a_line_end_are_whole(text: str, folded: str) -> None:
    assert fold(text).text == folded


@pytest.mark.parametrize(
    ("text", "folded", "words"),
    [
        pytest.param("We ban  forced\nlabour.", "forced labour", "forced\nlabour", id="over a line break"),
        pytest.param("It is “Traﬃcking”.", "trafficking", "Traﬃcking", id="with a ligature"),
        pytest.param("Staff’s  rights", "staff's rights", "Staff’s  rights", id="from the beginning"),
        pytest.param("A traf\u00adficking law", "trafficking", "traf\u00adficking", id="with a soft hyphen"),
        pytest.param("We ban forced labour.", "forced labour", "forced labour", id="in plain text"),
    ],
)
def test_what_is_found_is_marked_in_the_documents_own_words(text: str, folded: str, words: str) -> None:
    result = fold(text)
    start = result.text.index(folded)
    place = result.words(start, start + len(folded))
    assert text[place.start : place.end] == words


@given(TEXTS)
def test_every_folded_character_has_a_place_in_order(text: str) -> None:
    result = fold(text)
    assert len(result.offsets) == len(result.text)
    assert list(result.offsets) == sorted(result.offsets)
    assert set(result.offsets) <= set(range(len(text)))


@given(TEXTS)
def test_folded_text_has_single_spaces_and_no_capitals(text: str) -> None:
    folded = fold(text).text
    assert "  " not in folded
    assert "\n" not in folded
    assert folded == folded.lower()


@given(PLAIN_TEXTS)
def test_plain_text_is_folded_as_any_other(text: str) -> None:
    assert fold(text).text == fold(text + "\u200b").text
