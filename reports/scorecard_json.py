"""Scorecards as JSON: one object for a batch of files, in the form of `scorecard.schema.json`.

Keys are added in later versions, and never change their meaning. Pages count from 1 as in the file.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from analyser.scorecard import Evidence, Finding, RequirementFinding, Scorecard
from reports.contents_json import content_values, folded_words, probability
from reports.document_json import detail_values, document_values, notes, part_of_quote, quoted
from reports.wording import FAIR_NOTE, MACHINE_NOTE
from statements.document import Document
from statements.statement import Outcome

SCHEMA_VERSION = "1.2.0"
"""The version of the form: the first number changes never without need, the second when keys are added."""

_DECIMALS = 4


def write_json(results: Sequence[tuple[Outcome, Sequence[Scorecard]]], *, program_version: str) -> str:
    """The outcomes of a batch with their scorecards, as JSON text."""
    return json.dumps(batch(results, program_version=program_version), ensure_ascii=False, indent=2) + "\n"


def batch(results: Sequence[tuple[Outcome, Sequence[Scorecard]]], *, program_version: str) -> dict[str, Any]:
    """The outcomes of a batch with their scorecards, as plain values."""
    return {
        "schema_version": SCHEMA_VERSION,
        "program": "plainsight",
        "program_version": program_version,
        "note": f"{FAIR_NOTE} {MACHINE_NOTE}",
        "results": [_result(outcome, scorecards) for outcome, scorecards in results],
    }


def _result(outcome: Outcome, scorecards: Sequence[Scorecard]) -> dict[str, Any]:
    return {
        "file": outcome.filename,
        "sha256": outcome.sha256,
        "outcome": "refused" if outcome.statement is None else "read",
        "reason": outcome.problem,
        "refusal": outcome.refusal,
        "pages": len(outcome.statement.document.pages) if outcome.statement else None,
        "reading_notes": notes(outcome.statement.document) if outcome.statement else [],
        "document": document_values(outcome.statement.document) if outcome.statement else None,
        "details": detail_values(outcome.statement) if outcome.statement else None,
        "scorecards": [as_values(scorecard) for scorecard in scorecards],
    }


def as_text(scorecard: Scorecard) -> str:
    """One scorecard as JSON text, in the form that it has within a batch."""
    return json.dumps(as_values(scorecard), ensure_ascii=False, indent=2) + "\n"


def as_values(scorecard: Scorecard) -> dict[str, Any]:
    """One scorecard as plain values."""
    document = scorecard.statement.document
    return {
        "law": scorecard.law.id,
        "law_version": scorecard.law.version,
        "company": scorecard.statement.company,
        "year": scorecard.statement.year,
        "overall": _rounded(scorecard.overall),
        "overall_equal_weights": _rounded(scorecard.overall_equal_weights),
        "tier": scorecard.tier,
        "coverage": _rounded(scorecard.coverage),
        "areas": [
            {
                "id": part.area.id,
                "title": part.area.title,
                "score": _rounded(part.score),
                "common": part.area.common,
                "weight": part.area.weight,
            }
            for part in scorecard.areas
        ],
        "requirements": [_requirement(finding, document) for finding in scorecard.requirements],
        "findings": [_finding(finding, document) for finding in scorecard.findings],
        "care": scorecard.care.value,
        **content_values(scorecard),
    }


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, _DECIMALS)


def _requirement(finding: RequirementFinding, document: Document) -> dict[str, Any]:
    first = finding.sentences[0] if finding.sentences else None
    return {
        "id": finding.requirement.id,
        "result": finding.result.value,
        "quote": part_of_quote(first, first.passages[0], document) if first else None,
        "page": first.page if first else None,
        "title": finding.requirement.title,
        "force": finding.requirement.force.value,
        "quotes": [quoted(sentence, document) for sentence in finding.sentences],
        "rules": list(finding.rules),
    }


def _finding(finding: Finding, document: Document) -> dict[str, Any]:
    return {
        "indicator": finding.indicator.id,
        "area": finding.area.id,
        "level": int(finding.level),
        "state": finding.state.value,
        "weight": finding.weight,
        "evidence": [_evidence(evidence, document) for evidence in finding.evidence],
    }


def _evidence(evidence: Evidence, document: Document) -> dict[str, Any]:
    return {
        **quoted(evidence.sentence, document),
        "stance": evidence.stance.value,
        "rules": list(evidence.rules),
        "level": int(evidence.level),
        "heading": evidence.sentence.heading,
        "list_lead": evidence.sentence.lead,
        "matched": [folded_words(evidence.sentence, words) for words in evidence.words],
        "similarity": round(evidence.similarity, 1),
        "specifics": [
            {"kind": specific.kind.value, "words": folded_words(evidence.sentence, specific.words)}
            for specific in evidence.specifics
        ],
        "probability": probability(evidence.probability),
        "repeats": [quoted(sentence, document) for sentence in evidence.repeats],
    }
