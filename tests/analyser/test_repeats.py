"""What a statement says twice counts once; what only looks alike counts twice."""

from __future__ import annotations

import pytest

from analyser.find import find_evidence
from criteria.load import load_law
from tests.factories import make_statement

LAW = load_law("uk-msa-2015")
AUDITS = "due_diligence.audits_visits"


def evidence(*texts: str) -> list[tuple[str, int]]:
    """The sentences of evidence for audits, and how often each is said again."""
    found = find_evidence(make_statement(texts), LAW)[AUDITS]
    return [(piece.sentence.text, len(piece.repeats)) for piece in found]


def test_a_sentence_that_stands_twice_counts_once() -> None:
    said = "Independent social audits were carried out at our factories."
    assert evidence(said, "We buy tea.", said) == [(said, 1)]


def test_another_ending_is_no_other_sentence() -> None:
    said = "Independent social audits were carried out at the factories of all our suppliers in the year."
    assert evidence(said, said.replace("audits", "audit")) == [(said, 1)]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        pytest.param("We carried out 12 social audits.", "We carried out 14 social audits.", id="number"),
        pytest.param(
            "Social audits were carried out at all sites of our suppliers.",
            "Social audits were not carried out at all sites of our suppliers.",
            id="negation",
        ),
    ],
)
def test_another_number_or_a_negation_is_another_sentence(first: str, second: str) -> None:
    assert [text for text, _ in evidence(first, second)] == [first, second]
