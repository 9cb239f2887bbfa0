"""Scorecards as JSON: one object for a batch of files, in the form of `scorecard.schema.json`.

Keys are added in later versions, and never change their meaning. Pages count from 1 as in the file.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

from analyser.scorecard import Evidence, Finding, RequirementFinding, Scorecard
from reports.wording import FAIR_NOTE, MACHINE_NOTE
from reports.wording import quote as quote_of
from statements.document import Document, Passage, Sentence
from statements.statement import Outcome

SCHEMA_VERSION = "1.0.0"
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
        "pages": len(outcome.statement.document.pages) if outcome.statement else None,
        "reading_notes": _notes(outcome.statement.document) if outcome.statement else [],
        "scorecards": [as_values(scorecard) for scorecard in scorecards],
    }


def _notes(document: Document) -> list[dict[str, Any]]:
    return [{"page": note.page, "kind": note.kind.value} for note in document.notes]


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
    }


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, _DECIMALS)


def _requirement(finding: RequirementFinding, document: Document) -> dict[str, Any]:
    first = finding.sentences[0] if finding.sentences else None
    return {
        "id": finding.requirement.id,
        "result": finding.result.value,
        "quote": _part(first, first.passages[0], document) if first else None,
        "page": first.page if first else None,
        "title": finding.requirement.title,
        "force": finding.requirement.force.value,
        "quotes": [_quoted(sentence, document) for sentence in finding.sentences],
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
        **_quoted(evidence.sentence, document),
        "stance": evidence.stance.value,
        "rules": list(evidence.rules),
        "level": int(evidence.level),
        "heading": evidence.sentence.heading,
        "list_lead": evidence.sentence.lead,
        "matched": [_folded(evidence.sentence.text[words.start : words.end]) for words in evidence.words],
        "similarity": round(evidence.similarity, 1),
        "specifics": [
            {
                "kind": specific.kind.value,
                "words": _folded(evidence.sentence.text[specific.words.start : specific.words.end]),
            }
            for specific in evidence.specifics
        ],
    }


def _quoted(sentence: Sentence, document: Document) -> Mapping[str, Any]:
    """The quote on the page where the sentence begins, and what of it stands elsewhere."""
    first, *rest = sentence.passages
    return {
        "quote": _part(sentence, first, document),
        "page": first.page,
        "continues": [{"page": part.page, "quote": _part(sentence, part, document)} for part in rest],
    }


def _part(sentence: Sentence, passage: Passage, document: Document) -> str:
    if len(sentence.passages) == 1:
        return quote_of(sentence)
    return _folded(document.pages[passage.page - 1].text[passage.start : passage.end])


def _folded(text: str) -> str:
    return " ".join(text.split())
