"""A statement and a law in, a scorecard out."""

from __future__ import annotations

from analyser.find import find_evidence
from analyser.formal import check_requirements
from analyser.judge import judge
from analyser.score import LEAST_COVERAGE, find_tier, score_area, score_overall
from analyser.scorecard import AreaScore, Scorecard
from criteria.law import Law
from statements.statement import Statement


def analyse(statement: Statement, law: Law) -> Scorecard:
    """All that a statement says under a law: formal requirements, findings, scores.

    The same statement and the same law give the same scorecard, on any machine and on any day.
    """
    document = statement.document
    readable = document.coverage >= LEAST_COVERAGE
    evidence = find_evidence(statement, law)
    findings = tuple(
        judge(area, use, evidence.get(use.indicator.id, ()), readable=readable)
        for area in law.areas
        for use in area.indicators
    )
    areas = tuple(
        AreaScore(area=area, score=score_area(area, findings) if readable else None) for area in law.areas
    )
    overall = score_overall(areas)
    return Scorecard(
        statement=statement,
        law=law,
        requirements=check_requirements(statement, law, findings),
        findings=findings,
        areas=areas,
        overall=overall,
        overall_equal_weights=score_overall(areas, equal_weights=True),
        tier=find_tier(law, overall, findings),
        coverage=document.coverage,
    )
