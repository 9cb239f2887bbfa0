"""What stands beside the score as JSON: facts, wordings that leave something open, readability, unplaced."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields
from typing import Any

from analyser.ambiguity import find_ambiguities
from analyser.facts.find import find_facts
from analyser.readability import Readability, measure_readability
from analyser.scorecard import Scorecard, Words
from reports.document_json import quoted
from reports.readability_words import NOT_MEASURED
from statements.document import Sentence
from statements.statement import Statement

PROBABILITY_DECIMALS = 3
READABILITY_DECIMALS = 2


def content_values(scorecard: Scorecard) -> dict[str, Any]:
    """All that is shown beside the score, and never counts for it."""
    statement = scorecard.statement
    return {
        "unplaced": _unplaced(scorecard),
        "facts": _facts(statement),
        "ambiguities": _ambiguities(statement),
        "readability": _readability(measure_readability(statement)),
    }


def probability(value: float | None) -> float | None:
    """A probability of the area model as it is written; None where the model was not asked."""
    return None if value is None else round(value, PROBABILITY_DECIMALS)


def folded_words(sentence: Sentence, words: Words) -> str:
    """Words of a sentence, with runs of white space made one space."""
    return " ".join(sentence.text[words.start : words.end].split())


def _unplaced(scorecard: Scorecard) -> list[Mapping[str, Any]]:
    return [
        {
            "area": unplaced.area,
            "probability": probability(unplaced.probability),
            "list_lead": unplaced.sentence.lead,
            **quoted(unplaced.sentence, scorecard.statement.document),
        }
        for unplaced in scorecard.unplaced
    ]


def _facts(statement: Statement) -> list[Mapping[str, Any]]:
    return [
        {
            "kind": fact.kind.value,
            "value": fact.value,
            "unit": fact.unit,
            "words": folded_words(fact.sentence, fact.words),
            "list_lead": fact.sentence.lead,
            **quoted(fact.sentence, statement.document),
        }
        for fact in find_facts(statement)
    ]


def _ambiguities(statement: Statement) -> list[Mapping[str, Any]]:
    return [
        {
            "kind": ambiguity.kind.value,
            "rule": ambiguity.rule,
            "words": folded_words(ambiguity.sentence, ambiguity.words),
            "list_lead": ambiguity.sentence.lead,
            **quoted(ambiguity.sentence, statement.document),
        }
        for ambiguity in find_ambiguities(statement)
    ]


def _readability(found: Readability | None) -> Mapping[str, Any]:
    if found is None:
        return {"measured": None, "reason": NOT_MEASURED}
    return {
        "measured": {
            field.name: round(getattr(found, field.name), READABILITY_DECIMALS) for field in fields(found)
        },
        "reason": None,
    }
