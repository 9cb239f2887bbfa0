"""The JSON of a scorecard: what the area model says of the evidence, and what stands beside the score."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator, ValidationError

from analyser.ambiguity import AmbiguityKind
from analyser.area_model.areas import AREAS
from analyser.area_model.care import Care
from analyser.facts.fact import FactKind
from analyser.scorecard import Evidence, Scorecard, SpecificKind, Unplaced
from reports.readability_words import NOT_MEASURED
from reports.scorecard_json import as_values
from statements.statement import Detail
from tests.analyser.makers import make_area, make_evidence, make_finding, make_scorecard
from tests.factories import make_sentence, make_statement

SCHEMA = json.loads((Path(__file__).parents[2] / "reports" / "scorecard.schema.json").read_text())
FORM = SCHEMA["properties"]["results"]["items"]["properties"]["scorecards"]["items"] | {
    "$defs": SCHEMA["$defs"]
}
ENGLISH = Detail(value="en", sentences=(), rule="language.text")


def values_of(*texts: str) -> dict[str, Any]:
    return as_values(make_scorecard(statement=make_statement(texts)))


def with_evidence(evidence: Evidence) -> Scorecard:
    finding = replace(make_finding(make_area()), evidence=(evidence,))
    return replace(make_scorecard(), findings=(finding,))


def written(evidence: Evidence) -> Mapping[str, Any]:
    written_evidence: Mapping[str, Any] = as_values(with_evidence(evidence))["findings"][0]["evidence"][0]
    return written_evidence


def kinds_in_form(*keys: str) -> set[str]:
    part = FORM
    for key in keys:
        part = part["properties"][key].get("items", part["properties"][key])
    return set(part["enum"])


def test_a_probability_has_three_decimals() -> None:
    assert written(replace(make_evidence(), probability=0.123456))["probability"] == 0.123


def test_a_probability_that_was_not_asked_is_null_and_not_0() -> None:
    assert written(make_evidence())["probability"] is None
    assert written(replace(make_evidence(), probability=0.0))["probability"] == 0.0


def test_repeats_stand_with_quote_and_page() -> None:
    again = make_sentence("We  give\ntraining.", page=3)
    assert written(replace(make_evidence(), repeats=(again,)))["repeats"] == [
        {"quote": "We give training.", "page": 3, "continues": []}
    ]


@pytest.mark.parametrize("care", Care)
def test_it_is_said_with_how_much_care_it_was_read(care: Care) -> None:
    assert as_values(replace(make_scorecard(), care=care))["care"] == care.value


def test_an_unplaced_sentence_has_its_area_and_quote() -> None:
    unplaced = Unplaced(sentence=make_sentence("We buy\ntea.", page=2), area="risk", probability=0.98765)
    assert as_values(replace(make_scorecard(), unplaced=(unplaced,)))["unplaced"] == [
        {
            "area": "risk",
            "probability": 0.988,
            "list_lead": "",
            "quote": "We buy tea.",
            "page": 2,
            "continues": [],
        }
    ]


def test_a_fact_has_its_own_words_within_its_quote() -> None:
    [fact] = values_of("This year we\ntrained 40 buyers.")["facts"]
    assert (fact["kind"], fact["value"], fact["unit"], fact["page"]) == ("trained", "40", "buyers", 1)
    assert fact["words"] in fact["quote"]


def test_a_wording_that_leaves_something_open_has_its_rule() -> None:
    [ambiguity] = values_of("We have zero tolerance of slavery.")["ambiguities"]
    assert (ambiguity["kind"], ambiguity["rule"]) == ("reassurance", "ambiguity.zero-tolerance")
    assert ambiguity["words"] == "zero tolerance"


def test_readability_that_is_not_measured_has_a_reason() -> None:
    assert values_of("We buy tea.")["readability"] == {"measured": None, "reason": NOT_MEASURED}


def test_readability_that_is_measured_has_none() -> None:
    statement = make_statement(["We buy tea from six farms and pay them well each year."] * 20)
    statement = replace(statement, details=replace(statement.details, language=ENGLISH))
    readability = as_values(make_scorecard(statement=statement))["readability"]
    assert (readability["measured"]["words"], readability["reason"]) == (240, None)


def test_all_of_it_keeps_to_the_form() -> None:
    evidence = replace(make_evidence(), probability=1.0, repeats=(make_sentence(),))
    unplaced = Unplaced(sentence=make_sentence(), area="consultation", probability=0.0)
    statement = make_statement(["We trained 40 buyers.", "We have zero tolerance of slavery."])
    scorecard = replace(with_evidence(evidence), unplaced=(unplaced,), statement=statement)
    Draft202012Validator(FORM).validate(as_values(scorecard))


@pytest.mark.parametrize("key", ["care", "unplaced", "facts", "ambiguities", "readability"])
def test_the_form_wants_what_stands_beside_the_score(key: str) -> None:
    values = values_of("We buy tea.")
    del values[key]
    with pytest.raises(ValidationError, match=key):
        Draft202012Validator(FORM).validate(values)


def test_the_form_knows_every_kind() -> None:
    assert kinds_in_form("unplaced", "area") == set(AREAS)
    assert kinds_in_form("facts", "kind") == {kind.value for kind in FactKind}
    assert kinds_in_form("ambiguities", "kind") == {kind.value for kind in AmbiguityKind}
    assert kinds_in_form("findings", "evidence", "specifics", "kind") == {kind.value for kind in SpecificKind}
