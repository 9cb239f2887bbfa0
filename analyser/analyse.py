"""A statement and a law in, a scorecard out."""

from __future__ import annotations

from collections.abc import Mapping

from analyser.agreement import find_unplaced, with_agreement
from analyser.area_model.care import USUAL_CARE, Care
from analyser.areas import SentenceAreas, model_sentences, read_areas
from analyser.find import find_evidence
from analyser.formal import check_requirements
from analyser.judge import judge
from analyser.score import LEAST_COVERAGE, find_tier, score_area, score_overall
from analyser.scorecard import AreaScore, Evidence, Scorecard
from criteria.law import Law
from statements.statement import Statement


def analyse(statement: Statement, law: Law, care: Care = USUAL_CARE) -> Scorecard:
    """All that a statement says under a law: formal requirements, findings, scores.

    The same statement, law and care give the same scorecard, on any machine and on any day.

    Raises:
        ValueError: if there are no weights to read with this care.
    """
    document = statement.document
    readable = document.coverage >= LEAST_COVERAGE
    areas_of = read_areas(statement, care)
    evidence = _in_agreement(find_evidence(statement, law), law, areas_of)
    findings = tuple(
        judge(area, use, evidence.get(use.indicator.id, ()), readable=readable)
        for area in law.areas
        for use in area.indicators
    )
    areas = tuple(
        AreaScore(area=area, score=score_area(area, findings) if readable else None) for area in law.areas
    )
    overall = score_overall(areas)
    found = (piece for finding in findings for piece in finding.evidence)
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
        care=care,
        unplaced=find_unplaced(model_sentences(statement), areas_of, found),
    )


def _in_agreement(
    evidence: Mapping[str, tuple[Evidence, ...]], law: Law, areas_of: Mapping[int, SentenceAreas]
) -> Mapping[str, tuple[Evidence, ...]]:
    """The evidence by indicator, each piece with what the area model says of its sentence."""
    common = {use.indicator.id: area.common for area in law.areas for use in area.indicators}
    return {
        name: tuple(
            with_agreement(piece, common[name], areas_of.get(piece.sentence.number)) for piece in pieces
        )
        for name, pieces in evidence.items()
    }
