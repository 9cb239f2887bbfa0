"""The form in which dates and names are looked for keeps words and lines apart, and knows its sentences."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from statements.details.plain import PlainText, plain
from tests.factories import make_document


@pytest.mark.parametrize(
    ("text", "parted"),
    [
        ("Jane RoeDirector", "Jane Roe\nDirector"),
        ("Jane RoeCEO", "Jane Roe\nCEO"),
        ("CEOMarch 2023", "CEO\nMarch 2023"),
        ("the Board of Directors.This statement", "the Board of Directors.\nThis statement"),
        ("Jane Roe22 November 2022", "Jane Roe\n22 November 2022"),
        ("in 2022Our buyers", "in 2022\nOur buyers"),
        ("Managing Director15th June 2022", "Managing Director\n15th June 2022"),
        ("______Jane Roe", "______\nJane Roe"),
        ("financialyearendingDecember2021", "financial year ending December 2021"),
        ("Thisstatementhasbeenapprovedbytheboard", "This statement has been approved by the board"),
        ("Jane  Roe", "Jane\nRoe"),
        ("traf-\nficking", "trafficking"),
        ("the board’s – own", "the board's - own"),
    ],
)
def test_words_that_lost_their_space_are_parted(text: str, parted: str) -> None:
    assert plain(text) == parted


@pytest.mark.parametrize(
    "text",
    [
        "Anne McCain",
        "Ian MacDonald",
        "DocuSigned by",
        "an ISO 9001 audit",
        "PwC",
        "1st July",
        "Jane O'Brien-Roe",
    ],
)
def test_words_that_have_a_capital_inside_are_left_whole(text: str) -> None:
    assert plain(text) == text


@pytest.mark.parametrize(
    "address", ["https://acme.example/2022", "www.acme.example", "jane.roe@acme.example"]
)
def test_addresses_are_left_out(address: str) -> None:
    assert plain(f"See {address} for more") == "See\nfor more"


def test_a_place_in_the_text_knows_its_sentences() -> None:
    document = make_document(["We sell tea.", "We buy coffee.", "We train."])
    text = PlainText.of(document.sentences)
    start = text.text.index("coffee")
    assert text.sentences_at(start, start + 6) == document.sentences[1:2]


@given(st.lists(st.text(alphabet=st.characters(exclude_categories=["Cs"])), min_size=1, max_size=6))
def test_every_sentence_is_found_at_its_own_beginning(texts: list[str]) -> None:
    document = make_document(texts)
    text = PlainText.of(document.sentences)
    assert [text.sentences_at(start, start + 1)[0] for start in text.starts] == list(document.sentences)
