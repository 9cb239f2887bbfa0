"""What the shipped area model makes of statements that nobody learned from."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from analyser.area_model.areas import AREAS, SHARED_AREAS
from analyser.area_model.load import load_area_model
from analyser.area_model.reading import AreaReading, with_headings

STATEMENT = (
    "Bramble & Fyfe Limited makes garden tools and is a wholly owned subsidiary of Fyfe Holdings plc",
    "We operate from two sites in Leeds and Hull and sell in the United Kingdom and Ireland",
    "Our handles are made of ash bought from suppliers in Poland and our blades come from a forge in India",
    "We consider the forge in India to be our highest risk because of migrant labour in the metal sector",
    "All buyers completed modern slavery training and new suppliers fill in a questionnaire before we order",
    "If forced labour is found we compensate the victims and report it to the police, and remediate it",
    "We review the effectiveness of these steps each quarter against key performance indicators",
    "The weather in June was warm",
    "This statement was approved by the board of directors on 3 May 2023",
    "Signed by Ada Fyfe, Chief Executive, Bramble & Fyfe Limited",
)
EXPECTED = (
    "structure", "operations", "supply_chains", "risk", "mitigation", "remediation", "effectiveness", None,
    "approval", "signature",
)  # fmt: skip


@pytest.fixture(scope="module")
def reading() -> AreaReading:
    return load_area_model().read(STATEMENT)


@pytest.mark.parametrize(("number", "area"), [(n, a) for n, a in enumerate(EXPECTED) if a])
def test_plain_evidence_is_found(reading: AreaReading, number: int, area: str) -> None:
    assert reading.is_evidence[number, AREAS.index(area)]


def test_what_is_beside_the_matter_is_no_evidence(reading: AreaReading) -> None:
    row = reading.is_evidence[EXPECTED.index(None)]
    assert not [area for area in SHARED_AREAS if row[AREAS.index(area)]]


@settings(deadline=None, max_examples=50)
@given(st.lists(st.text(max_size=200), max_size=8))
def test_any_text_gets_probabilities(sentences: list[str]) -> None:
    reading = load_area_model().read(sentences)
    assert reading.probabilities.shape == (len(sentences), len(AREAS))
    assert ((reading.probabilities >= 0) & (reading.probabilities <= 1)).all()
    assert (reading.is_evidence == (reading.probabilities >= reading.thresholds)).all()


def test_an_empty_sentence_is_no_evidence() -> None:
    reading = load_area_model().read([STATEMENT[4], "  ", STATEMENT[5]])
    assert not reading.probabilities[1].any()


def test_a_reading_does_not_hang_on_what_was_read_before(reading: AreaReading) -> None:
    load_area_model().read(["Something else altogether", *STATEMENT])
    again = load_area_model().read(STATEMENT).probabilities
    assert np.array_equal(again, reading.probabilities)


def test_what_stands_before_matters() -> None:
    alone, after = ["Poland, India and Turkey"], ["We buy from suppliers in:", "Poland, India and Turkey"]
    column = AREAS.index("supply_chains")
    model = load_area_model()
    assert model.read(after).probabilities[1, column] > model.read(alone).probabilities[0, column]


def test_a_heading_goes_to_the_first_sentence_under_it() -> None:
    headings = ["Risks", "Risks", "", "Risks"]
    assert with_headings(["a", "b", "c", "d"], headings) == ["Risks a", "b", "c", "Risks d"]


def test_headings_must_be_as_many_as_sentences() -> None:
    with pytest.raises(ValueError, match="2 sentences and 1 headings"):
        with_headings(["a", "b"], ["Risks"])
