"""Why a sentence is taken for evidence: words that are in it, told in words."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from analyser.analyse import analyse
from analyser.area_model.why import Mover
from analyser.reasons import Explanation, explain
from analyser.scorecard import Evidence
from criteria.load import load_law
from reports import why_words
from statements.statement import Statement
from tests.factories import make_statement

LAW = load_law("uk-msa-2015")


@pytest.fixture(scope="module")
def explained(samples: Sequence[Statement]) -> list[tuple[Evidence, Explanation]]:
    """All evidence of a sample that the model was asked about, explained."""
    statement = next(
        each for each in samples if each.document.filename.startswith("brackenfold-clothing-2023")
    )
    findings = analyse(statement, LAW).findings
    found = [
        (piece, explain(statement, piece.sentence, finding.area.common, finding.indicator.id))
        for finding in findings
        for piece in finding.evidence
    ]
    return [(piece, explanation) for piece, explanation in found if explanation]


def test_every_word_given_as_a_reason_stands_in_the_sentence(
    explained: list[tuple[Evidence, Explanation]],
) -> None:
    said = [
        (reason.words, " ".join((piece.sentence.heading + " " + piece.sentence.text).split()))
        for piece, explanation in explained
        for reason in explanation.reasons
        if reason.mover is Mover.WORDS
    ]
    assert said
    assert [words for words, sentence in said if words not in sentence] == []


def test_reasons_come_strongest_first(explained: list[tuple[Evidence, Explanation]]) -> None:
    weights = [[abs(reason.weight) for reason in explanation.reasons] for _, explanation in explained]
    assert weights == [sorted(each, reverse=True) for each in weights]


def test_reasons_are_told_in_words(explained: list[tuple[Evidence, Explanation]]) -> None:
    told = [line for _, explanation in explained for line in why_words.reasons(explanation)]
    assert {how.split()[-1] for _, how in told} == {"for", "against"}


def test_a_text_shorter_than_any_that_was_learned_from_has_no_explanation() -> None:
    statement = make_statement(["We audited 12 supplier sites."])
    assert explain(statement, statement.sentences[0], "due_diligence", "due_diligence.audits_visits") is None


@pytest.mark.parametrize(
    ("probability", "said"), [(0.001, "1 in 100"), (0.5, "50 in 100"), (1.0, "99 in 100")]
)
def test_a_probability_is_never_told_as_certain(probability: float, said: str) -> None:
    assert why_words.likely(probability) == said
