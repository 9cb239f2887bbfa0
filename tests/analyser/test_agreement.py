"""What the area model's word is worth beside the signals."""

from __future__ import annotations

from dataclasses import replace

import pytest

from analyser.agreement import IN_DOUBT, RULED_OUT, find_unplaced, with_agreement
from analyser.area_model.areas import AREAS
from analyser.areas import SentenceAreas
from analyser.find import find_evidence
from analyser.scorecard import Evidence, Level
from criteria.load import load_law
from tests.factories import make_statement

LAW = load_law("uk-msa-2015")
AUDITS = "due_diligence.audits_visits"
SAID = "In 2023 we carried out social audits at 12 supplier sites."
STATEMENT = make_statement([SAID, "We buy tea."])


@pytest.fixture
def audits() -> Evidence:
    return find_evidence(STATEMENT, LAW)[AUDITS][0]


def areas(**likely: float) -> SentenceAreas:
    """What the model says of a sentence; it is evidence from one half on."""
    return SentenceAreas(
        probabilities=tuple(likely.get(area, 0.0) for area in AREAS),
        evidence_for=frozenset(area for area, probability in likely.items() if probability >= 0.5),
    )


def test_evidence_that_the_model_agrees_with_keeps_its_level(audits: Evidence) -> None:
    agreed = with_agreement(audits, "due_diligence", areas(mitigation=0.9))
    assert (agreed.level, agreed.probability, agreed.rules[-1]) == (audits.level, 0.9, "area.agrees")


def test_evidence_that_the_model_doubts_counts_and_is_marked(audits: Evidence) -> None:
    doubted = with_agreement(audits, "due_diligence", areas(mitigation=0.3))
    assert (doubted.level, doubted.rules[-1]) == (audits.level, IN_DOUBT)


def test_evidence_without_detail_that_the_model_rules_out_does_not_count(audits: Evidence) -> None:
    said = replace(audits, level=Level.SAID)
    ruled_out = with_agreement(said, "due_diligence", areas(mitigation=RULED_OUT - 0.01, risk=0.9))
    assert (ruled_out.level, ruled_out.rules[-1]) == (Level.NOT_FOUND, "area.ruled-out")


@pytest.mark.parametrize("level", [Level.SPECIFIC, Level.SHOWN])
def test_what_gives_a_detail_is_never_ruled_out(audits: Evidence, level: Level) -> None:
    doubted = with_agreement(replace(audits, level=level), "due_diligence", areas(mitigation=0.001))
    assert (doubted.level, doubted.rules[-1]) == (level, IN_DOUBT)


def test_how_risks_are_assessed_may_stand_where_experts_see_a_step(audits: Evidence) -> None:
    method = replace(audits, indicator=replace(audits.indicator, id="risk.method"))
    assert with_agreement(method, "risk", areas(mitigation=0.9)).rules[-1] == "area.agrees"


def test_without_the_model_evidence_stays_as_it_is(audits: Evidence) -> None:
    assert with_agreement(audits, "due_diligence", None) is audits


def test_a_sentence_that_only_the_model_found_is_told_of() -> None:
    said = {0: areas(mitigation=0.9), 1: areas(supply_chains=0.7)}
    found = find_unplaced(STATEMENT.sentences, said, [])
    assert [(each.sentence.text, each.area, each.probability) for each in found] == [
        (SAID, "mitigation", 0.9),
        ("We buy tea.", "supply_chains", 0.7),
    ]


def test_a_sentence_that_counts_for_an_indicator_is_not_told_of_again(audits: Evidence) -> None:
    said = {0: areas(mitigation=0.9, risk=0.6)}
    assert find_unplaced(STATEMENT.sentences, said, [audits]) == ()


def test_a_sentence_is_told_of_once_with_its_likeliest_area() -> None:
    found = find_unplaced(STATEMENT.sentences, {0: areas(mitigation=0.6, risk=0.9)}, [])
    assert [each.area for each in found] == ["risk"]


def test_words_that_only_introduce_a_list_are_not_told_of() -> None:
    statement = make_statement(["We took these steps:", "We buy tea."])
    assert find_unplaced(statement.sentences, {0: areas(mitigation=0.9)}, []) == ()
